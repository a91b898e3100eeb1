import type { Problem } from '../../model/problem.ts'

/** What is said once for a whole table, however many of its cells it is true of. */
const SENTENCES = {
  'left-out': {
    code: 'held',
    what: (count: number) => `${count === 1 ? '1 row was' : `${count} rows were`} left out, as the mapping says (leaveOut)`,
    remedy: 'Nothing to do if that is right.',
  },
  beside: {
    code: 'bad-row',
    what: (count: number) =>
      `${count === 1 ? '1 row holds' : `${count} rows hold`} something beyond the last column that has a name: it was not read`,
    remedy: 'Give that column a name; or, where cells have slipped to the side, put them back under theirs.',
  },
  shortened: {
    code: 'bad-value',
    what: (count: number) => `${cellsHold(count)} a number that a spreadsheet has shortened, such as 8.24E13: its last digits are lost`,
    remedy: 'Set the column to "Text" in the spreadsheet, fetch the numbers anew and export again.',
  },
  formula: {
    code: 'bad-value',
    what: (count: number) => `${cellsHold(count)} a formula: it was not calculated, the result that the file keeps was taken`,
    remedy: 'Nothing to do if the spreadsheet was saved after its last change.',
  },
  'no-result': {
    code: 'bad-value',
    what: (count: number) => `${cellsHold(count)} a formula without a result: nothing was taken`,
    remedy: 'Open the file in a spreadsheet program, save it and import again.',
  },
  error: {
    code: 'bad-value',
    what: (count: number) => `${cellsHold(count)} an error of the spreadsheet, such as #N/A: nothing was taken`,
    remedy: 'Mend the formula or write the value.',
  },
  'long-number': {
    code: 'bad-value',
    what: (count: number) => `${cellsHold(count)} a long number (a SIRET, an EAN?) that the spreadsheet keeps as a quantity`,
    remedy: 'It was read with all its digits; zeros before it are lost if there were any. Set the column to "Text".',
  },
  'lost-digits': {
    code: 'bad-value',
    what: (count: number) =>
      `${cellsHold(count)} a number of more than 15 digits, of which a spreadsheet keeps 15: its last digits are lost`,
    remedy: 'Set the column to "Text", fetch the numbers anew and save again.',
  },
} as const satisfies Record<string, Readonly<{ code: Problem['code']; what(count: number): string; remedy: string }>>

/** What can be noted of a table. */
export type TableNote = keyof typeof SENTENCES

const cellsHold = (count: number): string => (count === 1 ? '1 cell holds' : `${count} cells hold`)

/** Gathers remarks on a table: each is one warning in the end, with its column, how often and where first. */
export class TableNotes {
  readonly #said = new Set<string>()
  readonly #counts = new Map<string, { note: TableNote; column: string | undefined; count: number; first: number }>()

  /** True the first time that it is asked of a field: what its values are is said once. */
  isNews(field: string): boolean {
    const isNews = !this.#said.has(field)
    this.#said.add(field)
    return isNews
  }

  /** `row`: the line of a text file, or the row of a sheet. */
  note(note: TableNote, column: string | undefined, row: number): void {
    const key = `${note} ${column ?? ''}`
    const known = this.#counts.get(key)
    if (known === undefined) this.#counts.set(key, { note, column, count: 1, first: row })
    else known.count++
  }

  /** `unit`: what a record's number counts. */
  *problems(file: string, unit: 'line' | 'row' | 'record'): Generator<Problem> {
    for (const { note, column, count, first } of this.#counts.values()) {
      const { code, what, remedy } = SENTENCES[note]
      const where = column === undefined ? '' : `In the column "${column}", `
      const message = `${where}${what(count)} (first in ${unit} ${first}). ${remedy}`
      yield { code, severity: 'warning', file, ...(column !== undefined && { field: column }), message }
    }
  }
}
