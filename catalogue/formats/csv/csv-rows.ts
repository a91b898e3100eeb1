import type { Problem } from '../../model/problem.ts'
import type { SourceFile } from '../format.ts'
import type { TextEncoding } from '../text-encoding.ts'
import { controlsAsLetters, decodeText } from '../text-encoding.ts'
import { looseRow, openedAt } from './loose-row.ts'
import { lineBreaksIn, plainRows } from './plain-rows.ts'
import { swallowsRow } from './swallows-row.ts'

/** One row as its cells; `row` counts from 0 for the header, blank rows not counted; `line` is the line of the file on which it begins, from 1. */
export type CsvRow = Readonly<{ row: number; line: number; cells: readonly string[] }>

/** UTF-8 bytes of one UTF-16 unit at most: a row of fewer characters than `recordBytes` by this outgrows nothing. */
const MOST_BYTES_PER_UNIT = 3

/** `skip`: how many rows of explanation stand above the header, which are left out. */
type CsvOptions = Readonly<{ separator: string; encoding: TextEncoding; recordBytes: number; skip?: number | undefined }>

/**
 * Reads a file of separated values, some rows at a time. Line breaks inside quoted cells are text. A quotation mark that is never closed refuses its line, and the
 * rows after it are read where they are rows; else, or where a row outgrows `recordBytes`, the reading ends with a `truncated` problem that counts what was not
 * read. Throws `FileReadError`.
 */
export async function* csvRows(file: SourceFile, options: CsvOptions): AsyncGenerator<readonly (CsvRow | Problem)[]> {
  const reading = new CsvReading(file.name, options)
  let rest = ''
  let isFirst = true
  let enough = 0
  for await (const piece of decodeText(file, options.encoding)) {
    // Some exports mark the byte order twice.
    const text = controlsAsLetters(isFirst ? piece.replace(/^\ufeff/, '') : piece)
    isFirst = false
    if (reading.isLost) {
      reading.lose(text)
      continue
    }
    rest += text
    // A row that was not whole is read again when there is twice as much of it: a long one would be read anew at every piece.
    if (rest.length < enough) continue
    const { items, next } = reading.take(rest, false)
    enough = next === 0 ? rest.length * 2 : 0
    rest = rest.slice(next)
    if (items.length > 0) yield items
  }
  const { items } = reading.take(rest, true)
  if (items.length > 0) yield items
  const lost = reading.lost()
  if (lost !== undefined) yield [lost]
}

/** `after`: lines up to the last one that holds anything; `blank`: those that follow it. */
type Lost = { readonly line: number; readonly why: keyof typeof WHY; after: number; blank: number }

const WHY = {
  opened: 'A quotation mark is opened and never closed',
  long: 'A row is too long: most likely a quotation mark was opened and never closed',
  header: 'The first row, which should name the columns, is too long, or has far too many of them',
} as const

/** Where in a file one is, and how wide its rows are. */
class CsvReading {
  readonly #file: string
  readonly #options: CsvOptions
  #line = 1
  #row = 0
  #width: number | undefined
  #above: number
  #lost: Lost | undefined
  /** Whether one is in a row that was left out, up to the end of its line. */
  #isPassing = false

  constructor(file: string, options: CsvOptions) {
    this.#file = file
    this.#options = options
    this.#above = options.skip ?? 0
  }

  /** Whether nothing more can be read. */
  get isLost(): boolean {
    return this.#lost !== undefined
  }

  /** Counts what comes after the place where the reading ended. */
  lose(text: string): void {
    if (this.#lost === undefined) return
    const solid = text.trimEnd()
    if (solid !== '') {
      this.#lost.after += this.#lost.blank + lineBreaksIn(solid)
      this.#lost.blank = 0
    }
    this.#lost.blank += lineBreaksIn(text.slice(solid.length))
  }

  /** The whole rows of a text, and the place after them; `isEnd`: nothing comes after it. */
  take(text: string, isEnd: boolean): Readonly<{ items: readonly (CsvRow | Problem)[]; next: number }> {
    const { separator, recordBytes } = this.#options
    const longest = recordBytes / MOST_BYTES_PER_UNIT
    const items: (CsvRow | Problem)[] = []
    let at = this.#isPassing ? this.#pass(text, isEnd) : 0
    while (this.#lost === undefined && !this.#isPassing) {
      const plain = plainRows(text, { separator, longest, from: at })
      for (const [index, cells] of plain.rows.entries()) {
        const line = plain.lines[index] ?? 0
        this.#add(items, { cells, line: this.#line + line, isLong: (plain.lines[index + 1] ?? plain.line) - line > 1 })
      }
      this.#line += plain.line
      at = plain.next
      if (at >= text.length || (plain.stopped === 'unfinished' && !isEnd)) break
      const next = this.#takeOdd(text, { at, isEnd, items })
      if (next === undefined) break
      at = next
    }
    return { items, next: at }
  }

  /** `isLong`: it may be of several lines. */
  #add(items: (CsvRow | Problem)[], { cells, line, isLong }: Readonly<{ cells: readonly string[]; line: number; isLong: boolean }>): void {
    if (cells.every(cell => cell.trim() === '')) return
    if (this.#above > 0) {
      this.#above--
      return
    }
    this.#width ??= cells.length
    if (isLong && swallowsRow(cells, this.#options.separator)) items.push(this.#swallowing(line))
    items.push({ row: this.#row++, line, cells })
  }

  /** One row that is not plain; the place after it, or undefined where more text is needed or nothing more can be read. */
  #takeOdd(text: string, { at, isEnd, items }: Readonly<{ at: number; isEnd: boolean; items: (CsvRow | Problem)[] }>): number | undefined {
    const { separator, recordBytes } = this.#options
    const options = { separator, width: this.#width }
    const isLong = (end: number) => (end - at) * MOST_BYTES_PER_UNIT > recordBytes && Buffer.byteLength(text.slice(at, end)) > recordBytes
    const read = looseRow(text, at, { ...options, isEnd })
    if (read.is === 'unfinished' && !isLong(text.length)) return undefined
    const end = read.is === 'row' ? read.next : text.length
    if (isLong(end) && !text.slice(at, end).includes('"')) return this.#leaveOut(text, { at, end, items })
    const whole = read.is === 'unfinished' ? openedAt(text, Math.max(at, text.indexOf('"', at)), { ...options, isEnd: true }) : read
    const row = whole.is === 'row' && isLong(whole.next) ? ({ is: 'opened', quote: at, next: undefined } as const) : whole
    if (row.is === 'row') {
      const breaks = lineBreaksIn(text.slice(at, row.next))
      this.#add(items, { cells: row.cells, line: this.#line, isLong: breaks > 1 })
      this.#line += breaks
      return row.next
    }
    const opened = this.#line + lineBreaksIn(text.slice(at, row.quote))
    if (row.next === undefined) {
      this.#lost = { line: opened, why: isLong(text.length) ? 'long' : 'opened', after: 0, blank: 0 }
      this.lose(text.slice(row.quote))
      return undefined
    }
    items.push(this.#opened(opened))
    this.#line += lineBreaksIn(text.slice(at, row.next))
    return row.next
  }

  /** Leaves out a row without any quotation mark: whatever its length, it ends with its line. Without the names of the columns nothing can be read. */
  #leaveOut(text: string, { at, end, items }: Readonly<{ at: number; end: number; items: (CsvRow | Problem)[] }>): number | undefined {
    if (this.#width === undefined) {
      this.#lost = { line: this.#line, why: 'header', after: 0, blank: 0 }
      this.lose(text.slice(at))
      return undefined
    }
    items.push(this.#tooLong(this.#line))
    const breaks = lineBreaksIn(text.slice(at, end))
    this.#line += breaks
    this.#isPassing = breaks === 0
    return end
  }

  /** The place after the line that is passed over; the text's end while it goes on. */
  #pass(text: string, isEnd: boolean): number {
    const end = /\r\n|\n|\r/.exec(text)
    if (end === null) return text.length
    // The other half of the line's end may come with the next piece.
    if (end[0] === '\r' && end.index + 1 === text.length && !isEnd) return end.index
    this.#isPassing = false
    this.#line++
    return end.index + end[0].length
  }

  #tooLong(line: number): Problem {
    const message = `Line ${line} is longer than ${this.#options.recordBytes} bytes: this row was left out, and the lines after it were read. Shorten its longest cell.`
    this.#row++
    return { code: 'too-big', severity: 'refused', file: this.#file, record: line, message }
  }

  #opened(line: number): Problem {
    const message = `A quotation mark is opened in line ${line} and not closed in it: this row was left out, and the lines after it were read as the rows they are. Close the mark there, or take it out.`
    this.#row++
    return { code: 'bad-row', severity: 'refused', file: this.#file, record: line, message }
  }

  #swallowing(line: number): Problem {
    const message = `A cell that begins in line ${line} runs over several lines, and some of them look like rows: if a quotation mark is missing at its end, those rows are in this one.`
    return { code: 'bad-row', severity: 'warning', file: this.#file, record: line, message }
  }

  /** Why the reading ended before the file did. */
  lost(): Problem | undefined {
    if (this.#lost === undefined) return undefined
    const { line, why, after } = this.#lost
    const rest = after === 0 ? 'This row was' : `This row and the ${after === 1 ? 'line' : `${after} lines`} after it were`
    const message = `${WHY[why]}, in line ${line}. ${rest} not read; mend it and import again.`
    return { code: 'truncated', severity: 'refused', file: this.#file, record: line, message }
  }
}
