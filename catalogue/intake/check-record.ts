import type { FormatRecord } from '../formats/format.ts'
import { sayIssue } from '../formats/say-issue.ts'
import type { CatalogueDocument } from '../model/document.ts'
import { documentIdSchema, documentSchema } from '../model/document.ts'
import type { Limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { isSeen } from '../model/unseen.ts'

/** Makes a record a document of the source, or says why it cannot be one. */
export function checkRecord(record: FormatRecord, source: string, limits: Limits): Result<CatalogueDocument, Problem> {
  const place = { severity: 'refused', file: record.file, record: record.record } as const
  const key = record.key.trim().replace(/\s+/g, '_')
  const id = documentIdSchema.safeParse(`${source}:${key}`)
  if (!id.success) {
    const message =
      key === ''
        ? 'The record has no key of its own; give it one in the source.'
        : 'The record’s key is too long or holds characters that no key may hold; shorten it in the source.'
    return fail({ ...place, code: key === '' ? 'missing-id' : 'bad-value', field: 'id', message })
  }
  const long = longField(record, limits)
  const { title } = record.document
  if (!isSeen(title)) {
    const message = 'There is no title here, or one of which nobody sees anything: write one in the source and import again.'
    return fail({ ...place, code: 'missing-field', id: id.data, field: 'title', message })
  }
  if (title.length > limits.titleCharacters) {
    const message = `The title is longer than ${limits.titleCharacters} characters: this is no title but a text. Shorten it in the source.`
    return fail({ ...place, code: 'too-big', id: id.data, field: 'title', message })
  }
  if (long !== undefined) {
    return fail({
      ...place,
      code: 'too-big',
      id: id.data,
      field: long,
      message: `This field holds more than ${limits.fieldCharacters} characters.`,
    })
  }
  const parsed = documentSchema.safeParse({ ...record.document, id: id.data, source })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const { field, message } =
      issue === undefined ? { field: '', message: 'The record does not make a document.' } : sayIssue(issue, record.document)
    return fail({ ...place, code: 'bad-value', id: id.data, ...(field !== '' && { field }), message: `${message} Then import again.` })
  }
  return ok(parsed.data)
}

/** True when something says how to reach a document: a text, a shelf, a link or an attachment. */
export const isReachable = ({ body, holdings, links, attachments }: CatalogueDocument): boolean =>
  body !== undefined || holdings.length > 0 || links.length > 0 || attachments.length > 0

function longField(record: FormatRecord, limits: Limits): string | undefined {
  const { title, summary, body } = record.document
  const fields = { title, summary, body: body?.text }
  return Object.entries(fields).find(([, text]) => text !== undefined && text.length > limits.fieldCharacters)?.[0]
}
