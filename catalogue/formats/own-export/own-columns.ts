import type { z } from 'zod'
import type { CatalogueDocument } from '../../model/document.ts'
import { documentSchema } from '../../model/document.ts'
import { guardCell, joinList, splitList, unguardCell } from './cells.ts'

/** A document without its source: what stands in a row, beside its key. */
export const ownDocument = documentSchema.omit({ id: true, source: true })
export type OwnDocument = z.output<typeof ownDocument>

/** How a column writes its field: a text, texts between bars, a number, or what has parts, as JSON. */
type Form = 'text' | 'list' | 'number' | 'json'

type PlainField = Exclude<keyof OwnDocument, 'body'>

/** Every field of a document but its text, in the order of the columns: those that a person reads first. */
const FORMS = {
  kind: 'text',
  title: 'text',
  subtitle: 'text',
  alternativeTitles: 'list',
  summary: 'text',
  easySummary: 'text',
  language: 'text',
  subjects: 'list',
  needs: 'list',
  horizon: 'text',
  publisher: 'text',
  contributors: 'json',
  issued: 'text',
  modified: 'text',
  checked: 'text',
  reviewBy: 'text',
  validUntil: 'text',
  identifiers: 'json',
  holdings: 'json',
  links: 'json',
  concepts: 'json',
  territory: 'json',
  cost: 'json',
  level: 'text',
  minutes: 'number',
  collections: 'list',
  audience: 'list',
  facts: 'json',
  rights: 'json',
  attachments: 'json',
} as const satisfies Record<PlainField, Form>

const PLAIN_FIELDS = Object.keys(FORMS).filter((name): name is PlainField => name in FORMS)

/** The columns of our own table of documents: its key, its fields under their own names, its text, and the places where the text's pages begin. */
export const OWN_COLUMNS = ['key', ...PLAIN_FIELDS, 'body', 'bodyPages'] as const
export type OwnColumn = (typeof OWN_COLUMNS)[number]

/** The cells of a document's row, in the order of `OWN_COLUMNS`, guarded against formulas. What is not known or empty is an empty cell. */
export function ownCells(key: string, document: CatalogueDocument | OwnDocument): readonly string[] {
  const plain = PLAIN_FIELDS.map(name => cellOf(document[name], FORMS[name]))
  return [key, ...plain, document.body?.text ?? '', pagesCell(document)].map(guardCell)
}

/** Where the pages of the text begin; `null` says that there is a text, though an empty one. */
function pagesCell({ body }: Pick<OwnDocument, 'body'>): string {
  if (body === undefined || (body.pages === undefined && body.text !== '')) return ''
  return JSON.stringify(body.pages ?? null)
}

function cellOf(value: OwnDocument[PlainField], form: Form): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return ''
  if (form === 'list') return joinList([value].flat().map(String))
  return form === 'json' ? JSON.stringify(value) : String(value)
}

/** What the cells of a row say, still to be parsed by `ownDocument`; or the column whose cell is no JSON. */
export function ownFields(
  cell: (column: OwnColumn) => string,
): Readonly<{ key: string; fields: Readonly<Record<string, unknown>> }> | Readonly<{ notJson: OwnColumn }> {
  const fields: Record<string, unknown> = {}
  for (const name of PLAIN_FIELDS) {
    const text = unguardCell(cell(name))
    if (text === '') continue
    const value = partsOf(text, FORMS[name])
    if (value === undefined) return { notJson: name }
    fields[name] = value
  }
  const [text, pages] = [unguardCell(cell('body')), cell('bodyPages')]
  if (text !== '' || pages !== '') {
    const begins = pages === '' ? undefined : jsonOf(pages)
    if (pages !== '' && begins === undefined) return { notJson: 'bodyPages' }
    fields.body = { text, ...(begins !== undefined && begins !== null && { pages: begins }) }
  }
  return { key: unguardCell(cell('key')), fields }
}

function partsOf(text: string, form: Form): unknown {
  if (form === 'list') return splitList(text)
  if (form === 'number') return Number(text)
  return form === 'json' ? jsonOf(text) : text
}

/** Undefined for what is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
