import type { z } from 'zod'
import type { Problem } from '../../model/problem.ts'
import type { FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { kindList } from '../kind-words.ts'
import { sayIssue } from '../say-issue.ts'
import { asMeant } from './as-meant.ts'
import { keepAttached } from './attached-files.ts'
import { ownDocument } from './own-columns.ts'

type Place = Readonly<{ file: string; record: number }>

/** What was read of one record of our own export, before anything of it is believed. */
export type OwnFields = Readonly<{ key: string; fields: Readonly<Record<string, unknown>> }>

/** The record that an export of ours holds, with its attached files kept; or why a cell that was changed since makes none. */
export async function* ownRecord(
  { key, fields }: OwnFields,
  place: Place,
  { beside, context }: Readonly<{ beside: ReadonlyMap<string, SourceFile>; context: ReadContext }>,
): AsyncGenerator<FormatRecord | Problem> {
  const meant = asMeant(fields, context)
  const parsed = ownDocument.safeParse(meant)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    yield { ...place, severity: 'refused', ...whyRefused(issue, meant, context) }
    return
  }
  const { kept, missing } = await keepAttached({ attachments: parsed.data.attachments, beside, place }, context)
  yield* missing
  yield { ...place, key, document: { ...parsed.data, attachments: [...kept] }, isOwn: true }
}

const EXPORTED = 'Correct it, or put back what the export had there, and import again.'

/** Why the fields make no document: the column, what stands in it, and what belongs there. */
function whyRefused(
  issue: z.core.$ZodIssue | undefined,
  fields: OwnFields['fields'],
  { kinds, language = 'fr', needs }: ReadContext,
): Pick<Problem, 'code' | 'field' | 'message'> {
  if (issue === undefined) return { code: 'bad-value', message: `This is no document. ${EXPORTED}` }
  const { field, message } = sayIssue(issue, fields)
  if (fields[field] === undefined)
    return {
      code: 'missing-field',
      field,
      message: 'There is nothing here, and no document goes without it. Write it as the export had it and import again.',
    }
  const written = `"${String(fields[field])}"`
  const known: Readonly<Record<string, string | undefined>> = {
    kind: `${written} is no kind. Kinds are ${[kindList(language), ...(kinds?.keys() ?? [])].join(', ')}; what they are called in the eight languages is taken too.`,
    minutes: `${written} is no whole number of minutes, such as 10: write it without a comma, a point or a unit.`,
    needs: needs === undefined ? undefined : `${message} The needs are ${[...needs.keys()].join(', ')}, or what is on their doors.`,
  }
  return { code: 'bad-value', field, message: `${known[field] ?? message} ${EXPORTED}` }
}
