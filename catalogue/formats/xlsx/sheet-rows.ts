import type { NumberedRow, SheetCell } from '../table/sheet.ts'
import { hasText } from '../table/sheet.ts'
import type { CellContext, RawCell } from './cell-text.ts'
import { cellText } from './cell-text.ts'
import type { Package } from './xlsx-parts.ts'
import { localName, readPart, relationsOf, unreadable, walkPart } from './xlsx-parts.ts'

/** The rows of one sheet's part, some at a time; empty ones are left out. `targets`: with where hyperlinks lead, for which the part is read twice. */
export async function* sheetRows(
  pack: Package,
  part: string,
  context: CellContext,
  targets: boolean,
): AsyncGenerator<readonly NumberedRow[]> {
  const links = targets ? await linksOf(pack, part) : undefined
  const { limits, file } = pack
  const reader = new RowsReader(context, links)
  const taken = () => {
    if (reader.seen > limits.sheetRows) throw unreadable(file, `a sheet of it has more than ${limits.sheetRows} rows`)
    if (reader.widest > limits.columns) throw unreadable(file, `a sheet of it has texts in more than ${limits.columns} columns`)
    const rows = reader.take()
    return rows.length > 0 ? [rows] : []
  }
  yield* walkPart(pack, part, { open: reader.open, text: reader.text, close: reader.close, taken })
}

/** Turns the events of a sheet's part into rows. */
class RowsReader {
  seen = 0
  widest = 0
  readonly #context: CellContext
  readonly #links: ReadonlyMap<string, string> | undefined
  #rows: NumberedRow[] = []
  #number = 0
  #row: (SheetCell | undefined)[] = []
  #at = 0
  #cell: { reference: string | undefined; type: string; style: number } | undefined
  #value: string | undefined
  #inline: string | undefined
  #hasFormula = false
  /** Which text is being read: a value, a text inside the cell, or none that is wanted. */
  #reading: 'value' | 'inline' | undefined
  #inPhonetic = false

  constructor(context: CellContext, links: ReadonlyMap<string, string> | undefined) {
    this.#context = context
    this.#links = links
  }

  /** The rows that are whole, each once. */
  take(): readonly NumberedRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const local = localName(name)
    if (local === 'row') this.#startRow(attributes)
    else if (local === 'c') this.#startCell(attributes)
    else if (this.#cell === undefined) return
    else if (local === 'v') this.#start('value')
    else if (local === 't' && !this.#inPhonetic) this.#start('inline')
    else if (local === 'f') this.#hasFormula = true
    else if (local === 'rPh') this.#inPhonetic = true
  }

  readonly text = (text: string): void => {
    if (this.#reading === 'value') this.#value += text
    else if (this.#reading === 'inline') this.#inline += text
  }

  readonly close = (name: string): void => {
    const local = localName(name)
    if (local === 'v' || local === 't') this.#reading = undefined
    else if (local === 'rPh') this.#inPhonetic = false
    else if (local === 'c') this.#endCell()
    else if (local === 'row') this.#endRow()
  }

  #start(what: 'value' | 'inline'): void {
    this.#reading = what
    if (what === 'value') this.#value ??= ''
    else this.#inline ??= ''
  }

  #startRow({ r }: Readonly<Record<string, string>>): void {
    this.seen++
    // A row may leave its number out; it is then the next one.
    const given = Number(r)
    this.#number = Number.isInteger(given) && given > this.#number ? given : this.#number + 1
    this.#row = []
    this.#at = 0
  }

  #startCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    this.#cell = { reference: r, type: t, style: Number(s) }
    this.#value = undefined
    this.#inline = undefined
    this.#hasFormula = false
  }

  #endCell(): void {
    if (this.#cell === undefined) return
    const { reference, type, style } = this.#cell
    const raw: RawCell = { type, style, value: this.#value, inline: this.#inline, hasFormula: this.#hasFormula }
    const read = cellText(raw, this.#context)
    const target = reference === undefined ? undefined : this.#links?.get(reference)
    this.#at = columnOf(reference) ?? this.#at
    if (read !== undefined || target !== undefined) {
      this.widest = Math.max(this.widest, this.#at + 1)
      if (this.#at < MOST_COLUMNS) this.#row[this.#at] = { ...(read ?? { text: '' }), ...(target !== undefined && { target }) }
    }
    this.#at++
    this.#cell = undefined
  }

  #endRow(): void {
    const cells = Array.from(this.#row)
    if (hasText(cells)) this.#rows.push({ number: this.#number, cells })
    this.#row = []
  }
}

/** Columns that a sheet can have at all (XFD). */
const MOST_COLUMNS = 16_384

/** The place of a cell's column, from 0: "C5" is 2. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return undefined
  let column = 0
  for (let index = 0; index < letters.length; index++) column = column * 26 + letters.charCodeAt(index) - 64
  return column - 1
}

/** Where the hyperlinks of a sheet lead, by their cells; they stand after its rows. */
async function linksOf(pack: Package, part: string): Promise<ReadonlyMap<string, string>> {
  const relations = await relationsOf(pack, part)
  const links = new Map<string, string>()
  await readPart(pack, part, {
    open(name, attributes) {
      if (localName(name) !== 'hyperlink') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      const relation = id === undefined ? undefined : relations.get(id)
      if (attributes.ref !== undefined && relation?.isOutside === true) links.set(attributes.ref, relation.target)
    },
  })
  return links
}
