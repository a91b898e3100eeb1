import { HORIZONS } from '../../model/document.ts'
import { slug } from '../../model/text.ts'
import { cleanLine, distinct } from '../clean-text.ts'
import type { DocumentDraft } from '../format.ts'
import type { CellReader } from './csv-columns.ts'
import type { UsedMapping } from './csv-mapping.ts'
import { rowCopies } from './row-copies.ts'
import type { CellTrouble } from './row-reader.ts'
import { RowReader } from './row-reader.ts'

/** One row as a document, or undefined when its title is empty. */
export type RowDocument = Readonly<{ key: string; document: DocumentDraft | undefined; troubles: readonly CellTrouble[] }>

/** What the source calls a row by; empty where it does not. */
export const rowKey = (cells: readonly string[], cell: CellReader, mapping: UsedMapping): string =>
  [mapping.key]
    .flat()
    .map(column => cleanLine(cell(cells, column)) ?? '')
    .join('-')
    .replace(/^-+$/, '')

/** Makes a document of one row. Formulas and markup are text; nothing is invented for an empty cell. */
export function csvDocument(cells: readonly string[], cell: CellReader, mapping: UsedMapping): RowDocument {
  const row = new RowReader(cells, cell, mapping)
  const key = rowKey(cells, cell, mapping)
  const title = row.text('title')
  if (title === undefined) return { key, document: undefined, troubles: row.troubles }
  const { constants } = mapping
  const publisher = row.text('publisher') ?? constants.publisher
  const licence = row.text('licence') ?? constants.licence
  const attribution = row.text('attribution') ?? constants.attribution
  const ruled = <K extends 'kind' | 'horizon' | 'cost' | 'costNote'>(name: K) => row.rules.find(rule => rule[name] !== undefined)?.[name]
  const horizon = row.oneOf('horizon', HORIZONS) ?? ruled('horizon') ?? constants.horizon
  const cost = row.cost()
  const costKind = cost?.kind ?? ruled('cost') ?? constants.cost
  const costNote = row.text('costNote') ?? cost?.note ?? ruled('costNote') ?? constants.costNote
  const copies = rowCopies(row, mapping)
  const bodyText = row.paragraphs('body')
  const document: DocumentDraft = {
    kind: row.kind() ?? ruled('kind') ?? constants.kind,
    title,
    ...present({
      subtitle: row.text('subtitle'),
      summary: row.paragraphs('summary'),
      easySummary: row.paragraphs('easySummary'),
      level: row.text('level'),
      publisher,
      horizon,
    }),
    alternativeTitles: distinct(row.list('alternativeTitles'), title),
    ...(bodyText !== undefined && { body: { text: bodyText } }),
    language: row.language() ?? constants.language,
    subjects: distinct(row.list('subjects')),
    concepts: row.concepts(),
    needs: row.needs(),
    collections: distinct([
      ...row.coded('collections', slug),
      ...row.rules.flatMap(rule => rule.collections),
      ...(constants.collections ?? []),
    ]),
    contributors: row.list('contributors').map(name => ({ name })),
    audience: distinct([...row.list('audience'), ...(constants.audience ?? [])]),
    ...row.dates(),
    identifiers: [
      ...row.list('isbn').map(value => ({ scheme: 'isbn' as const, value })),
      ...row.list('issn').map(value => ({ scheme: 'issn' as const, value })),
    ],
    holdings: copies,
    links: row.links(),
    ...((licence ?? attribution) !== undefined && { rights: present({ licence, attribution }) }),
    ...(costKind !== undefined && { cost: { kind: costKind, ...present({ note: costNote }) } }),
  }
  return { key, document, troubles: row.troubles }
}

/** Only the entries that hold something. */
function present<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
