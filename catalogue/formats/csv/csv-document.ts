import { HORIZONS, holding as holdingSchema } from '../../model/document.ts'
import { languageTag, slug } from '../../model/text.ts'
import { cleanLine, cleanParagraphs, distinct } from '../clean-text.ts'
import type { DocumentDraft } from '../format.ts'
import { isWebAddress } from '../web-address.ts'
import type { CellReader } from './csv-columns.ts'
import type { CsvMapping, MappedField, UsedMapping } from './csv-mapping.ts'
import { columnSpecOf, DATE_FIELDS, HOLDING_FIELDS } from './csv-mapping.ts'
import { foldHeader } from './fold-header.ts'
import { readDate } from './read-date.ts'

/** A cell that could not be taken: the field it was for and what it held. The document goes in without it. */
type CellTrouble = Readonly<{ field: string; message: string }>

/** One row as a document, or undefined when its title is empty. */
export type RowDocument = Readonly<{ key: string; document: DocumentDraft | undefined; troubles: readonly CellTrouble[] }>

/** Makes a document of one row. Formulas and markup are text; nothing is invented for an empty cell. */
export function csvDocument(cells: readonly string[], cell: CellReader, mapping: UsedMapping): RowDocument {
  const row = new RowReader(cells, cell, mapping)
  const keys = typeof mapping.key === 'string' ? [mapping.key] : mapping.key
  const key = keys
    .map(column => cleanLine(cell(cells, column)) ?? '')
    .join('-')
    .replace(/^-+$/, '')
  const title = row.text('title')
  if (title === undefined) return { key, document: undefined, troubles: row.troubles }
  const { constants } = mapping
  const publisher = row.text('publisher') ?? constants.publisher
  const licence = row.text('licence') ?? constants.licence
  const attribution = row.text('attribution') ?? constants.attribution
  const horizon = row.oneOf('horizon', HORIZONS) ?? constants.horizon
  const costKind = row.oneOf('cost', ['free', 'paid', 'fundable', 'unknown'] as const)
  const costNote = row.text('costNote')
  const holding = row.holding()
  const bodyText = row.paragraphs('body')
  const document: DocumentDraft = {
    kind: row.coded('kind', slug)[0] ?? constants.kind,
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
    language: row.coded('language', languageTag)[0] ?? constants.language,
    subjects: distinct(row.list('subjects')),
    needs: row.needs(),
    collections: row.coded('collections', slug),
    contributors: row.list('contributors').map(name => ({ name })),
    audience: distinct(row.list('audience')),
    ...row.dates(),
    identifiers: [
      ...row.list('isbn').map(value => ({ scheme: 'isbn' as const, value })),
      ...row.list('issn').map(value => ({ scheme: 'issn' as const, value })),
    ],
    holdings: holding === undefined ? [] : [holding],
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

/** A schema as used here: says whether a text is a value of the field. */
type TextSchema = Readonly<{ safeParse(text: string): Readonly<{ success: boolean }> }>

/** Reads the fields of one row by its mapping, collecting what could not be taken. */
class RowReader {
  readonly troubles: CellTrouble[] = []
  readonly #cells: readonly string[]
  readonly #cell: CellReader
  readonly #mapping: CsvMapping

  constructor(cells: readonly string[], cell: CellReader, mapping: CsvMapping) {
    this.#cells = cells
    this.#cell = cell
    this.#mapping = mapping
  }

  /** The field's raw cells, one per mapped column; none when it is not mapped. */
  #raw(field: MappedField): readonly string[] {
    const spec = this.#mapping.fields[field]
    return spec === undefined ? [] : columnSpecOf(spec).columns.map(column => this.#cell(this.#cells, column))
  }

  text(field: MappedField): string | undefined {
    const parts = this.#raw(field)
      .map(cleanLine)
      .filter(part => part !== undefined)
    return parts.length === 0 ? undefined : parts.join(' ')
  }

  paragraphs(field: MappedField): string | undefined {
    const parts = this.#raw(field)
      .map(cleanParagraphs)
      .filter(part => part !== undefined)
    return parts.length === 0 ? undefined : parts.join('\n\n')
  }

  list(field: MappedField): string[] {
    const spec = this.#mapping.fields[field]
    const separator = spec === undefined ? undefined : columnSpecOf(spec).separator
    const parts = this.#raw(field).flatMap(cell => (separator === undefined ? [cell] : cell.split(separator)))
    return parts.map(cleanLine).filter(part => part !== undefined)
  }

  /** The field's values after its value table; words that are no value of the model are told and left out. */
  coded(field: MappedField, schema: TextSchema): string[] {
    const spec = this.#mapping.fields[field]
    if (spec === undefined) return []
    const { values, otherwise } = columnSpecOf(spec)
    const table = new Map(Object.entries(values ?? {}).map(([word, means]) => [foldHeader(word), means]))
    const found = this.list(field).flatMap(word => table.get(foldHeader(word)) ?? otherwise ?? word.toLowerCase())
    const [good, bad] = [found.filter(value => schema.safeParse(value).success), found.filter(value => !schema.safeParse(value).success)]
    for (const value of bad) this.#trouble(field, `"${value}" is no value of this field; add it to the mapping's value table.`)
    return distinct(good)
  }

  oneOf<T extends string>(field: MappedField, known: readonly T[]): T | undefined {
    const schema = { safeParse: (text: string) => ({ success: known.some(value => value === text) }) }
    const [first] = this.coded(field, schema)
    return known.find(value => value === first)
  }

  needs(): string[] {
    const ruled = this.#mapping.needs.filter(rule => {
      if (rule.column === undefined || rule.contains === undefined) return true
      return foldHeader(this.#cell(this.#cells, rule.column)).includes(foldHeader(rule.contains))
    })
    return distinct([...this.coded('needs', slug), ...ruled.flatMap(rule => rule.needs)])
  }

  dates(): Partial<Record<(typeof DATE_FIELDS)[number], string>> {
    const dates: Partial<Record<(typeof DATE_FIELDS)[number], string>> = {}
    for (const field of DATE_FIELDS) {
      const text = this.text(field)
      if (text === undefined || /^0+$/.test(text)) continue
      const date = readDate(text)
      const whole = field !== 'reviewBy' && field !== 'validUntil'
      if (date !== undefined && (whole || date.length === 10)) dates[field] = date
      else this.#trouble(field, `"${text}" is no date this program reads; write 2026-11-24 or 24/11/2026.`)
    }
    return dates
  }

  links(): { url: string }[] {
    const found = distinct(this.list('links').map(link => (/^www\./i.test(link) ? `https://${link}` : link)))
    for (const link of found)
      if (!isWebAddress(link)) this.#trouble('links', `"${link}" is no web address (http or https, without a name before the site).`)
    return found.filter(isWebAddress).map(url => ({ url }))
  }

  holding() {
    const entries = HOLDING_FIELDS.map(field => [field, this.text(field)] as const).filter(([, text]) => text !== undefined)
    const holding = entries.map(([field, text]) => [field, field === 'copies' ? Number(text) : text] as const)
    const kept = holding.filter(([field, value]) => {
      const fits = holdingSchema.safeParse({ [field]: value }).success
      if (!fits) this.#trouble(field, `"${String(value)}" is no value of this field.`)
      return fits
    })
    const parsed = holdingSchema.parse(Object.fromEntries(kept))
    return Object.keys(parsed).length === 0 ? undefined : parsed
  }

  #trouble(field: string, message: string): void {
    this.troubles.push({ field, message })
  }
}
