import type { z } from 'zod'
import { adviseOnIssue } from '../release/field-path.ts'

const SHOWN_CHARACTERS = 60

/**
 * What is wrong with one field of a document, for whoever wrote it: the field as its column is called, which part of it, the value that stands there, and what belongs there.
 */
export function sayIssue(issue: z.core.$ZodIssue, fields: Readonly<Record<string, unknown>>): Readonly<{ field: string; message: string }> {
  const [field = '', ...inside] = issue.path
  const where = inside.map(part => (typeof part === 'number' ? `entry ${part + 1}` : `"${String(part)}"`)).join(', ')
  const value = valueAt(fields, issue.path)
  const shown = typeof value === 'string' || typeof value === 'number' ? `"${shorten(String(value))}"` : undefined
  const own = issue.code === 'invalid_format' && !issue.message.startsWith('Invalid') ? issue.message : undefined
  const what =
    own === undefined || shown === undefined
      ? `${shown === undefined ? '' : `${shown}: `}${adviseOnIssue(issue)}`
      : `${shown} is not ${own}: correct it.`
  return { field: String(field), message: where === '' ? what : `In ${where}: ${what}` }
}

const shorten = (text: string): string => (text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS - 1)}…` : text)

function valueAt(fields: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === String(part))?.[1] : undefined,
    fields,
  )
}
