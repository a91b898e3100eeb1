import type { z } from 'zod'
import { nearestWord } from '../check/nearest-word.ts'

/** `desks[3].hours` from a zod path; `(whole file)` for the top. */
export function fieldPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(whole file)'
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('')
}

/** What is wrong with one field and what to do about it, in one or two plain sentences. */
export function adviseOnIssue(issue: z.core.$ZodIssue, known: readonly string[] = []): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, known)
    case 'invalid_type':
      if (isOwn(issue.message)) return `${issue.message}.`
      return /received undefined/.test(issue.message)
        ? `This is missing: write ${typeWord(issue.expected)}.`
        : `${capital(typeWord(issue.expected))} belongs here: correct it.`
    case 'invalid_value':
      return `Only ${issue.values.map(value => JSON.stringify(value)).join(', ')} may stand here: choose one.`
    case 'too_small':
      return isOwn(issue.message) ? `${issue.message}: correct the value.` : `This is too ${small(issue.origin)}: write ${least(issue)}.`
    case 'too_big':
      return isOwn(issue.message)
        ? `${issue.message}: correct the value.`
        : `This is too ${isNumber(issue.origin) ? 'large' : 'long'}: write at most ${issue.maximum}${unit(issue.origin)}.`
    case 'invalid_format':
      return isOwn(issue.message)
        ? `${issue.message}: correct the value.`
        : `This is not ${FORMATS[issue.format] ?? 'written as it must be'}: correct it.`
    case 'invalid_union':
      return adviseOnUnion(issue)
    case 'invalid_key':
      return `This name cannot stand here (${issue.issues.map(one => adviseOnIssue(one)).join(' ')}): correct it.`
    default:
      return `${issue.message}: correct the value.`
  }
}

/** Names of fields that nobody knows, each with the one that was most likely meant; where none is near, all that may stand there. */
function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const named = keys.map(key => {
    const near = nearestWord(key.toLowerCase(), known)
    return `"${key}"${near === undefined ? '' : ` (is "${near}" meant?)`}`
  })
  const isNear = keys.every(key => nearestWord(key.toLowerCase(), known) !== undefined)
  const all = isNear || known.length === 0 ? '' : ` These may stand here: ${known.join(', ')}.`
  return `Nobody knows ${named.join(', ')} here: correct the spelling or remove it.${all}`
}

/** Of several forms that may stand there: all of them, or what is wrong with the one that was begun. */
function adviseOnUnion({ errors, message }: z.core.$ZodIssueInvalidUnion): string {
  const begun = errors.filter(issues => issues.every(({ path }) => path.length > 0))
  const [issue] = begun[0] ?? []
  if (issue !== undefined) return `In "${fieldPath(issue.path)}": ${adviseOnIssue(issue)}`
  const forms = errors.flatMap(([one]) => (one?.code === 'invalid_type' ? [typeWord(one.expected)] : []))
  if (forms.length > 0) return `${capital([...new Set(forms)].join(' or '))} belongs here: correct it.`
  const [first] = errors.flat()
  return first === undefined
    ? isOwn(message)
      ? `${message}: correct the value.`
      : 'This is none of the forms that may stand here: correct it.'
    : adviseOnIssue(first)
}

/** A sentence that the schema itself gives, rather than the library's. */
const isOwn = (message: string): boolean => !/^(?:Invalid|Too (?:small|big))/.test(message)

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group of fields in { }',
  record: 'a group of fields in { }',
}
const typeWord = (expected: string): string => TYPES[expected] ?? `a value of type ${expected}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date such as 2026-11-24',
  datetime: 'an instant such as 2026-11-24T14:00:00+01:00',
  url: 'an address such as https://example.org/page',
}

const isNumber = (origin: string): boolean => origin === 'number' || origin === 'int'
const small = (origin: string): string => (isNumber(origin) ? 'small' : 'short')
const unit = (origin: string): string => (origin === 'string' ? ' character(s)' : origin === 'array' ? ' entry or entries' : '')
const least = ({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string =>
  inclusive === false ? `more than ${minimum}${unit(origin)}` : `at least ${minimum}${unit(origin)}`
