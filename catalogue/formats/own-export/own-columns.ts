import type { z } from 'zod'
import type { CatalogueDocument } from '../../model/document.ts'
import { documentSchema } from '../../model/document.ts'
import { readCost } from '../csv/read-cost.ts'
import { guardCell, joinList, splitList, unguardCell } from './cells.ts'

/** A document without its source: what stands in a row, beside its key. */
export const ownDocument = documentSchema.omit({ id: true, source: true })
export type OwnDocument = z.output<typeof ownDocument>

/** How a column writes its field: a text, texts between bars, or what has parts, as JSON. */
type Form = 'text' | 'list' | 'json'

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
  minutes: 'text',
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

/** How the columns with parts are written, for who changes one by hand. */
export const PARTS_EXAMPLES: Readonly<Partial<Record<OwnColumn, string>>> = {
  contributors: '[{"name":"Lumière, Claire","role":"author"}]',
  identifiers: '[{"scheme":"isbn","value":"9782070368228"}]',
  holdings: '[{"zone":"Salle 1","callNumber":"ZZ 621.3","access":"open-shelf"}]',
  links: '[{"url":"https://example.org/page","label":"La page"}]',
  concepts: '[{"scheme":"ROME","code":"J1506","label":"Soins infirmiers"}]',
  territory: '[{"code":"FR-974","label":"La Réunion"}]',
  cost: '{"kind":"free"}, gratuit, payant or an amount such as 12 €',
  facts: '[{"label":"Durée","value":"3 ans"}]',
  rights: '{"licence":"Etalab-2.0","attribution":"Centre"}',
  attachments: '[{"path":"fiche.pdf","mediaType":"application/pdf","bytes":1200,"sha256":"..."}]',
  bodyPages: '[0,1830]',
}

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
    const value = name === 'cost' ? costOf(text) : partsOf(text, FORMS[name])
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

/** What something costs as its parts, or as people say it: "gratuit", "12 €". */
function costOf(text: string): unknown {
  const value = jsonOf(text)
  return typeof value === 'object' ? value : readCost(text)
}

function partsOf(text: string, form: Form): unknown {
  if (form === 'list') return splitList(text)
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
