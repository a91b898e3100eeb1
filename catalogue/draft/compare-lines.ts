import { idOfLine } from './document-line.ts'
import { readLines } from './read-lines.ts'

/** How many lines two files of a source have, and how many ids stand in both with other content. */
export type LinesCompared = Readonly<{ left: number; right: number; differing: number }>

/** Compares two files of a source, each sorted by id as the draft is; a file that is not there has no lines. Of each one line is in memory. */
export async function compareLines(left: string | undefined, right: string | undefined): Promise<LinesCompared> {
  const [one, other] = [new LineByLine(left), new LineByLine(right)]
  let differing = 0
  await Promise.all([one.next(), other.next()])
  while (one.line !== undefined && other.line !== undefined) {
    const [id, otherId] = [idOfLine(one.line) ?? '', idOfLine(other.line) ?? '']
    if (id === otherId && one.line !== other.line) differing += 1
    if (id <= otherId) await one.next()
    if (otherId <= id) await other.next()
  }
  await Promise.all([one.rest(), other.rest()])
  return { left: one.read, right: other.read, differing }
}

class LineByLine {
  readonly #lines: AsyncGenerator<string> | undefined
  line: string | undefined
  /** Lines that were there so far. */
  read = 0

  constructor(file: string | undefined) {
    this.#lines = file === undefined ? undefined : readLines(file)
  }

  async next(): Promise<void> {
    const step = await this.#lines?.next()
    this.line = step?.done === false ? step.value : undefined
    if (this.line !== undefined) this.read += 1
  }

  async rest(): Promise<void> {
    while (this.line !== undefined) await this.next()
  }
}
