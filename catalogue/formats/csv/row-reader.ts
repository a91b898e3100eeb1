import { looksAtRecords } from '../../model/need-rule.ts'
import { languageTag, slug } from '../../model/text.ts'
import { cleanLine, cleanParagraphs, distinct } from '../clean-text.ts'
import { kindByWord, kindList } from '../kind-words.ts'
import { languageByWord } from '../language-words.ts'
import { isWebAddress } from '../web-address.ts'
import type { CellReader } from './csv-columns.ts'
import type { ColumnSpec, CsvMapping, MappedField, UsedMapping } from './csv-mapping.ts'
import { COSTS, columnSpecOf, DATE_FIELDS } from './csv-mapping.ts'
import { foldHeader } from './fold-header.ts'
import { meaningOf } from './meaning-of.ts'
import type { ReadCost } from './read-cost.ts'
import { readCost } from './read-cost.ts'
import { readDate } from './read-date.ts'

/** A cell that could not be taken: the field it was for and what it held; and what the field's values are, to be said once a table. The document goes in without it. */
export type CellTrouble = Readonly<{ field: string; message: string; values?: string }>

/** A schema as used here: says whether a text is a value of the field. */
type TextSchema = Readonly<{ safeParse(text: string): Readonly<{ success: boolean }> }>

/** Words that a field knows without a value table, and its values for a sentence; `isAll`: a word that is none of them is no value, however it is written. */
type KnownWords = Readonly<{ means(word: string): string | undefined; list: string; isAll?: boolean }>
const LANGUAGES_SUCH_AS = 'names or codes of languages, such as français, anglais, fr, fre, fra'
const ANY_WORD: KnownWords = { means: () => undefined, list: '' }

/** What a word means, as a mapping is told. */
const inMapping = (field: string, word: string, { columns }: ColumnSpec): string =>
  `"${field}": {"column": "${columns[0] ?? ''}", "values": {"${word}": ...}}`

const addTo = (field: string, word: string, spec: ColumnSpec): string =>
  `add it to the mapping's value table: ${inMapping(field, word, spec)}.`

const asCost = (value: string | readonly string[] | undefined): ReadCost | undefined => {
  const kind = COSTS.find(cost => cost === (typeof value === 'string' ? value : value?.[0]))
  return kind === undefined ? undefined : { kind }
}

/** Reads the fields of one row by its mapping, collecting what could not be taken. */
export class RowReader {
  readonly troubles: CellTrouble[] = []
  /** The mapping's rules that this row meets. */
  readonly rules: CsvMapping['rules']
  readonly #cells: readonly string[]
  readonly #cell: CellReader
  readonly #mapping: UsedMapping

  constructor(cells: readonly string[], cell: CellReader, mapping: UsedMapping) {
    this.#cells = cells
    this.#cell = cell
    this.#mapping = mapping
    this.rules = mapping.rules.filter(({ column, contains }) => {
      const text = cleanLine(cell(cells, column))
      return text !== undefined && (contains === undefined || foldHeader(text).includes(foldHeader(contains)))
    })
  }

  /** The field's raw cells, one per mapped column; none when it is not mapped. */
  #raw(field: MappedField): readonly string[] {
    const spec = this.#mapping.fields[field]
    return spec === undefined ? [] : columnSpecOf(spec).columns.map(column => this.#cell(this.#cells, column))
  }

  /** The parts of a column's cells, by its separator; empty parts stay, so that what belongs together stays in step. */
  parts(spec: ColumnSpec): (string | undefined)[] {
    const cells = spec.columns.map(column => this.#cell(this.#cells, column))
    const { separator } = spec
    return cells.flatMap(cell => (separator === undefined ? [cell] : cell.split(separator))).map(cleanLine)
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
  coded(field: MappedField, schema: TextSchema, known: KnownWords = ANY_WORD): string[] {
    const spec = this.#mapping.fields[field]
    if (spec === undefined) return []
    const { otherwise, ...table } = columnSpecOf(spec)
    const good: string[] = []
    for (const word of this.list(field)) {
      const means = meaningOf(word, table) ?? known.means(word) ?? otherwise
      // What a person wrote is told as they wrote it.
      const values =
        means === undefined ? [{ value: word.toLowerCase(), written: word }] : [means].flat().map(value => ({ value, written: value }))
      for (const { value, written } of values) {
        const isKnown = means !== undefined || known.isAll !== true
        if (isKnown && schema.safeParse(value).success) good.push(value)
        else this.#noValue(field, written, { table, list: known.list })
      }
    }
    return distinct(good)
  }

  #noValue(field: MappedField, written: string, { table, list }: Readonly<{ table: ColumnSpec; list: string }>): void {
    const message = `"${written}" is no value of this field; `
    if (list === '') this.trouble(field, `${message}${addTo(field, written, table)}`)
    else {
      const values = `The values of this field are ${list}; what another word means is said in the mapping: ${inMapping(field, written, table)}.`
      this.troubles.push({ field, message: `${message}add it to the mapping's value table.`, values })
    }
  }

  /** The row's kind: by the value table, by what kinds are called in eight languages, or a short name of the centre's own. */
  kind(): string | undefined {
    const { kinds, constants } = this.#mapping
    const own = (word: string) =>
      [...(kinds ?? [])].find(([id, labels]) => [id, ...labels].some(label => foldHeader(label) === foldHeader(word)))?.[0]
    const list = [kindList(constants.language), ...(kinds?.keys() ?? [])].join(', ')
    return this.coded('kind', slug, { means: word => own(word) ?? kindByWord(word), list, isAll: kinds !== undefined })[0]
  }

  /** The row's language: by the value table, by a code of ISO 639, or by what languages are called in eight languages. */
  language(): string | undefined {
    return this.coded('language', languageTag, { means: languageByWord, list: LANGUAGES_SUCH_AS })[0]
  }

  /** What it costs: by the value table, by usual words, or an amount; with the cell's own text where it says more. */
  cost(): ReadCost | undefined {
    const spec = this.#mapping.fields.cost
    if (spec === undefined) return undefined
    const { otherwise, ...table } = columnSpecOf(spec)
    const found = this.list('cost').map(word => ({
      word,
      cost: asCost(meaningOf(word, table)) ?? readCost(word) ?? asCost(otherwise ?? word.toLowerCase()),
    }))
    for (const { word, cost } of found) {
      if (cost === undefined)
        this.trouble(
          'cost',
          `"${word}" says no cost that is understood, such as "gratuit", "payant", "finançable" or an amount such as "12 €"; ${addTo('cost', word, table)}`,
        )
    }
    return found.find(({ cost }) => cost !== undefined)?.cost
  }

  oneOf<T extends string>(field: MappedField, known: readonly T[]): T | undefined {
    const schema = { safeParse: (text: string) => ({ success: known.some(value => value === text) }) }
    const [first] = this.coded(field, schema, { means: () => undefined, list: known.join(', ') })
    return known.find(value => value === first)
  }

  /** The needs that a row says by their ids or as their doors are called, and those of the mapping's rules on columns; rules on records are the intake's. */
  needs(): string[] {
    const { ownNeeds } = this.#mapping
    const named = (word: string) =>
      [...(ownNeeds ?? [])].find(([id, labels]) => [id, ...labels].some(label => foldHeader(label) === foldHeader(word)))?.[0]
    const list = [...(ownNeeds ?? [])].map(([id, [label]]) => (label === undefined ? id : `${id} (${label})`)).join(', ')
    const ruled = this.#mapping.needs.filter(rule => {
      if (looksAtRecords(rule)) return false
      if (rule.column === undefined || rule.contains === undefined) return true
      return foldHeader(this.#cell(this.#cells, rule.column)).includes(foldHeader(rule.contains))
    })
    return distinct([
      ...this.coded('needs', slug, { means: named, list, isAll: ownNeeds !== undefined }),
      ...[...ruled, ...this.rules].flatMap(rule => rule.needs),
    ])
  }

  dates(): Partial<Record<(typeof DATE_FIELDS)[number], string>> {
    const dates: Partial<Record<(typeof DATE_FIELDS)[number], string>> = {}
    for (const field of DATE_FIELDS) {
      const text = this.text(field)
      if (text === undefined || /^0+$/.test(text)) continue
      const date = readDate(text)
      const whole = field !== 'reviewBy' && field !== 'validUntil'
      if (date !== undefined && (whole || date.length === 10)) dates[field] = date
      else this.trouble(field, `"${text}" is no date this program reads; write 2026-11-24 or 24/11/2026.`)
    }
    return dates
  }

  links(): { url: string }[] {
    const found = distinct(this.list('links').map(link => (/^www\./i.test(link) ? `https://${link}` : link)))
    for (const link of found)
      if (!isWebAddress(link)) this.trouble('links', `"${link}" is no web address (http or https, without a name before the site).`)
    return found.filter(isWebAddress).map(url => ({ url }))
  }

  concepts(): { scheme: string; code: string; label?: string }[] {
    const named = this.#mapping.concepts.flatMap(({ scheme, column, label, separator }) => {
      const split = (name: string) => {
        const cell = this.#cell(this.#cells, name)
        return (separator === undefined ? [cell] : cell.split(separator)).map(cleanLine)
      }
      const labels = label === undefined ? [] : split(label)
      const codes = split(column)
      // Labels that are fewer or more than the codes belong to nobody knows which.
      const paired = labels.length === codes.length
      return codes.map((code, index) => ({ scheme, code, label: paired ? labels[index] : undefined }))
    })
    const found = [...named, ...this.rules.flatMap(rule => rule.concepts)]
    const distinctOnes = new Map<string, { scheme: string; code: string; label?: string }>()
    for (const { scheme, code, label } of found) {
      if (code !== undefined) distinctOnes.set(`${scheme} ${code}`, { scheme, code, ...(label !== undefined && { label }) })
    }
    return [...distinctOnes.values()]
  }

  trouble(field: string, message: string): void {
    this.troubles.push({ field, message })
  }
}
