import type { Problem } from '../../model/problem.ts'
import type { FormatRecord, ReadContext, SourceFile } from '../format.ts'
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
  const parsed = ownDocument.safeParse(fields)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const field = issue?.path.join('.') ?? ''
    const isMissing = fields[field] === undefined
    const message = `${isMissing ? 'There is nothing here, and no document goes without it' : (issue?.message ?? 'This is no document')}. Write it as the export had it and import again.`
    yield { ...place, code: isMissing ? 'missing-field' : 'bad-value', severity: 'refused', ...(field !== '' && { field }), message }
    return
  }
  const { kept, missing } = await keepAttached({ attachments: parsed.data.attachments, beside, place }, context)
  yield* missing
  yield { ...place, key, document: { ...parsed.data, attachments: [...kept] }, isOwn: true }
}
