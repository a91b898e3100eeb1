import type { z } from 'zod'

/** `desks[3].hours` from a zod path; `(whole file)` for the top. */
export function fieldPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(whole file)'
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('')
}

/** What is wrong with one field and what to do about it, in one or two plain sentences. */
export function adviseOnIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Nobody knows ${issue.keys.map(key => `"${key}"`).join(', ')} here: correct the spelling or remove it.`
    case 'invalid_type':
      return /received undefined/.test(issue.message)
        ? `This is missing: write a value of type ${issue.expected}.`
        : `A value of type ${issue.expected} belongs here (${issue.message}): correct it.`
    case 'invalid_value':
      return `Only ${issue.values.map(value => JSON.stringify(value)).join(', ')} may stand here: choose one.`
    default:
      return `${issue.message}: correct the value.`
  }
}
