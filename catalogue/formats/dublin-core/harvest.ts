import type { Problem } from '../../model/problem.ts'
import { cleanLine } from '../clean-text.ts'
import type { XmlTree } from '../xml/xml-trees.ts'

/** The pages of an OAI-PMH harvest as they are read: what was deleted at the source, and whether pages are missing (OAI-PMH 2.0, 3.5). */
export class Harvest {
  #file = ''
  #record = 0
  #read = 0
  #deleted = 0
  #announced: number | undefined
  #hasTokens = false
  /** An empty token is the end of the list. */
  #hasEnd = false

  /** The next page begins; its records count from 1. */
  begin(file: string): void {
    this.#file = file
    this.#record = 0
  }

  /** The number of the next record on this page. */
  next(): number {
    this.#read++
    this.#record++
    return this.#record
  }

  deleted(): void {
    this.#deleted++
  }

  /** A page's token: with a text another page follows, without one it is the last. */
  token({ text, attributes }: XmlTree): void {
    this.#hasTokens = true
    const size = Number(attributes['completeListSize'])
    if (Number.isInteger(size) && size > 0) this.#announced = size
    if (cleanLine(text) === undefined) this.#hasEnd = true
  }

  *remarks(): Generator<Problem> {
    if (this.#deleted > 0) {
      const message = `${this.#deleted} ${this.#deleted === 1 ? 'record is' : 'records are'} marked as deleted and left out. Import with --mode snapshot to take what is deleted out of the catalogue.`
      yield this.#warning('bad-record', message)
    }
    const isShort = this.#announced !== undefined && this.#read < this.#announced
    if (this.#hasTokens && (isShort || !this.#hasEnd)) {
      const of = this.#announced === undefined ? '' : ` of ${this.#announced}`
      const message = `The harvest is not whole: ${this.#read}${of} records, and no page that says it is the last. Fetch the missing pages and import the folder again.`
      yield this.#warning('truncated', message)
    }
  }

  #warning(code: Problem['code'], message: string): Problem {
    return { code, severity: 'warning', file: this.#file, message }
  }
}
