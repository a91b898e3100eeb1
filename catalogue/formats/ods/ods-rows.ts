import type { NumberedRow, SheetCell, SheetRow } from '../table/sheet.ts'
import { hasText } from '../table/sheet.ts'
import type { Package } from '../xlsx/xlsx-parts.ts'
import { unreadable, walkPart } from '../xlsx/xlsx-parts.ts'
import { odsCell } from './ods-cell.ts'

/** The rows of one sheet of a workbook, some at a time; empty ones are left out, repeated ones are written out. */
export async function* odsRows(pack: Package, part: string, sheet: number, targets: boolean): AsyncGenerator<readonly NumberedRow[]> {
  const reader = new RowsReader(sheet, targets, pack.limits)
  const taken = () => {
    if (reader.tooMuch !== undefined) throw unreadable(pack.file, `a sheet of it has ${reader.tooMuch}`)
    return [{ rows: reader.take(), isPast: reader.isPast }]
  }
  for await (const { rows, isPast } of walkPart(pack, part, { open: reader.open, text: reader.text, close: reader.close, taken })) {
    for (const row of rows) yield* repeated(row)
    if (isPast) return
  }
}

const ROWS_AT_ONCE = 1_000

function* repeated({ row: cells, times, first }: Repeated): Generator<readonly NumberedRow[]> {
  for (let done = 0; done < times; done += ROWS_AT_ONCE)
    yield Array.from({ length: Math.min(times - done, ROWS_AT_ONCE) }, (_, index) => ({ number: first + done + index, cells }))
}

/** Elements of a cell that are not its text. */
const ASIDE = new Set(['office:annotation', 'draw:frame', 'draw:g', 'table:shapes', 'table:table'])

/** `first`: the number of the first of them. */
type Repeated = Readonly<{ row: SheetRow; times: number; first: number }>

/** Turns the events of the content into rows of one sheet. */
class RowsReader {
  tooMuch: string | undefined
  readonly #wanted: number
  readonly #targets: boolean
  readonly #most: Readonly<{ sheetRows: number; columns: number }>
  #sheet = -1
  #tables = 0
  #rows: Repeated[] = []
  #written = 0
  #passed = 0
  #row: (SheetCell | undefined)[] = []
  #at = 0
  #times = 1
  #cell: Readonly<Record<string, string>> | undefined
  #paragraphs: string[] = []
  #target: string | undefined
  #aside = 0
  #inText = 0

  constructor(sheet: number, targets: boolean, most: Readonly<{ sheetRows: number; columns: number }>) {
    this.#wanted = sheet
    this.#targets = targets
    this.#most = most
  }

  /** True once the sheet is read. */
  get isPast(): boolean {
    return this.#sheet > this.#wanted || (this.#sheet === this.#wanted && this.#tables === 0)
  }

  take(): readonly Repeated[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (this.#cell !== undefined) {
      this.#openInCell(name, attributes)
      return
    }
    if (name === 'table:table' && this.#tables++ === 0) this.#sheet++
    if (this.#sheet !== this.#wanted || this.#tables !== 1) return
    if (name === 'table:table-row') {
      this.#row = []
      this.#at = 0
      this.#times = timesOf(attributes['table:number-rows-repeated'])
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.#cell = attributes
      this.#paragraphs = []
      this.#target = undefined
    }
  }

  readonly text = (text: string): void => {
    if (this.#inText > 0 && this.#aside === 0) this.#append(text)
  }

  readonly close = (name: string): void => {
    if (this.#cell !== undefined && name !== 'table:table-cell' && name !== 'table:covered-table-cell') {
      if (ASIDE.has(name)) this.#aside--
      else if (name === 'text:p') this.#inText--
    } else if (this.#cell !== undefined) {
      if (this.#aside === 0) this.#endCell(this.#cell)
    } else if (name === 'table:table') {
      this.#tables--
    } else if (name === 'table:table-row' && this.#sheet === this.#wanted && this.#tables === 1) {
      this.#endRow()
    }
  }

  #openInCell(name: string, attributes: Readonly<Record<string, string>>): void {
    if (ASIDE.has(name)) this.#aside++
    else if (name === 'text:p') {
      this.#inText++
      if (this.#aside === 0) this.#paragraphs.push('')
    } else if (this.#aside > 0) return
    else if (name === 'text:s') this.#append(' '.repeat(Math.min(timesOf(attributes['text:c']), MOST_SPACES)))
    else if (name === 'text:tab') this.#append('\t')
    else if (name === 'text:line-break') this.#append('\n')
    else if (name === 'text:a' && this.#targets) this.#target ??= attributes['xlink:href']
  }

  #append(text: string): void {
    const last = this.#paragraphs.length - 1
    if (last >= 0) this.#paragraphs[last] += text
  }

  #endCell(attributes: Readonly<Record<string, string>>): void {
    const cell = odsCell({ attributes, shown: this.#paragraphs.join('\n'), target: this.#target })
    const times = timesOf(attributes['table:number-columns-repeated'])
    if (cell !== undefined) {
      if (this.#at + times > this.#most.columns) this.tooMuch = `texts in more than ${this.#most.columns} columns`
      else for (let index = 0; index < times; index++) this.#row[this.#at + index] = cell
    }
    this.#at += times
    this.#cell = undefined
  }

  #endRow(): void {
    const row = Array.from(this.#row)
    const first = this.#passed + 1
    this.#passed += this.#times
    if (!hasText(row)) return
    this.#written += this.#times
    if (this.#written > this.#most.sheetRows) this.tooMuch = `more than ${this.#most.sheetRows} rows`
    else this.#rows.push({ row, times: this.#times, first })
  }
}

const MOST_SPACES = 1_000

/** How often something stands there; once where the file does not say, or says what is no number. */
function timesOf(text: string | undefined): number {
  const times = Number(text ?? 1)
  return Number.isInteger(times) && times > 0 ? times : 1
}
