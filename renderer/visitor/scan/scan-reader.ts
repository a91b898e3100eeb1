import { isLineLong } from '../../../catalogue/model/list-line.ts'
import type { Stroke } from './read-strokes.ts'
import { maybeDigit, readScan } from './read-strokes.ts'
import { isCode, isMachineLong, linesOf, MOST_STROKES, numbersOf } from './scanned-text.ts'

/** Longest time between two keys of a scanner, in milliseconds; most take 1 to 20. Nobody types seven digits in a row that fast. */
export const SCAN_GAP_MS = 50
/** The same where letters are between: hands roll over two or three keys in less than fifty, over eight of them never in thirty each. */
export const TEXT_GAP_MS = 30
/** The same once it is known to be a machine: scanners on the air, and busy computers, stop for a moment. */
export const STALL_GAP_MS = 75
/** The shortest thing to scan is one document's number. */
const SHORTEST = 7

/** Why a code was no list: it is one that was misread, or another one. */
type Unread = 'misread' | 'foreign'

/** What comes of the keys that were held back. `leaked`: the page had the first key of them, before anything could be known. */
export type ScanHeard = Readonly<{
  /** They were typed by a person: they go where they were meant. An Enter, if any, is the last. */
  typed(strokes: readonly Stroke[]): void
  scanned(numbers: readonly string[], leaked: boolean): void
  /** As fast and as long as a scan, but no list. */
  unread(why: Unread, leaked: boolean): void
}>

const isEnd = ({ key }: Stroke): boolean => key === 'Enter' || key === 'Tab'

/**
 * Tells a scanner that acts as a keyboard from a person who types, by speed and shape: keys that may be digits, and letters that come faster than hands
 * write them, are held back until it is known. What is scanned never stays in any field; what a person types comes late by the gap at most, whole and in order.
 */
export class ScanReader {
  readonly #heard: ScanHeard
  #held: Stroke[] = []
  /** The first letter of what may be a scanned text: the page has it, for nearly always it is a person's. */
  #passed: Stroke | undefined
  /** The rest of a code that is known already. */
  #swallows = false
  #lastMs = Number.NEGATIVE_INFINITY

  constructor(heard: ScanHeard) {
    this.#heard = heard
  }

  /** A key went down at `atMs` (any steady clock). True: it is held back, and the page must not have it. */
  key(stroke: Stroke, atMs: number): boolean {
    if (atMs - this.#lastMs > this.#longestGap(stroke)) {
      this.settle()
      this.#swallows = false
    }
    this.#lastMs = atMs
    if (this.#swallows) return true
    if (isEnd(stroke)) return this.#end(stroke)
    if ([...stroke.key].length !== 1) return this.#named(stroke)
    if (this.#held.length === 0 && this.#passed === undefined && !maybeDigit(stroke)) {
      this.#passed = stroke
      return false
    }
    this.#held.push(stroke)
    if (this.#held.length >= MOST_STROKES) this.settle()
    return true
  }

  /** How long after the last key this one still belongs to it. Nobody else types the Enter after digits that are still held. */
  #longestGap(stroke: Stroke): number {
    const areDigits = this.#passed === undefined && this.#held.every(maybeDigit)
    if (areDigits && isEnd(stroke)) return this.#held.length > 0 ? Number.POSITIVE_INFINITY : SCAN_GAP_MS
    if (areDigits && maybeDigit(stroke)) return SCAN_GAP_MS
    return this.#swallows || (!areDigits && isMachineLong(this.#burst())) ? STALL_GAP_MS : TEXT_GAP_MS
  }

  /** No key has come for longer than the gap. */
  settle(): void {
    const [held, passed] = [this.#held, this.#passed]
    this.#held = []
    this.#passed = undefined
    if (held.length === 0) return
    if (passed === undefined && held.every(maybeDigit)) this.#hearDigits(held)
    else this.#hearText(held, passed)
  }

  /** Enter and Tab end a scan, or a line of it; of what a person typed they are not the reader's business. */
  #end(stroke: Stroke): boolean {
    const isText = this.#passed !== undefined || !this.#held.every(maybeDigit)
    if (isText && stroke.key === 'Enter' && isMachineLong(this.#burst())) {
      // The next line would come at once.
      this.#held.push(stroke)
      return true
    }
    this.settle()
    return this.#swallows
  }

  /** Keys without a character: dead ones are part of a code that is typed for another layout; with others something else begins. */
  #named(stroke: Stroke): boolean {
    if (stroke.key === 'Dead' && isMachineLong(this.#burst())) {
      this.#held.push(stroke)
      return true
    }
    this.settle()
    return false
  }

  #burst(): readonly Stroke[] {
    return this.#passed === undefined ? this.#held : [this.#passed, ...this.#held]
  }

  #hearDigits(held: readonly Stroke[]): void {
    if (held.length < SHORTEST) {
      this.#heard.typed(held)
      return
    }
    this.#swallows = true
    const numbers = readScan(held)
    if (numbers !== undefined) this.#heard.scanned(numbers, false)
    else this.#heard.unread(isLineLong(held.length) ? 'misread' : 'foreign', false)
  }

  #hearText(held: readonly Stroke[], passed: Stroke | undefined): void {
    const burst = passed === undefined ? held : [passed, ...held]
    const numbers = isMachineLong(burst) ? numbersOf(linesOf(burst)) : []
    this.#swallows = numbers.length > 0 || isCode(burst)
    if (numbers.length > 0) this.#heard.scanned(numbers, passed !== undefined)
    else if (this.#swallows) this.#heard.unread('foreign', passed !== undefined)
    else this.#heard.typed(held)
  }
}
