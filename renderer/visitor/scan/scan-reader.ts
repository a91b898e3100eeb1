import type { Stroke } from './read-strokes.ts'
import { maybeDigit, readScan } from './read-strokes.ts'

/** Longest time between two keys of a scanner, in milliseconds; most take 1 to 20. Nobody types seven digits in a row that fast. */
export const SCAN_GAP_MS = 50
/** The shortest thing to scan is one document's number. */
const SHORTEST = 7

/** What comes of the keys that were held back. */
export type ScanHeard = Readonly<{
  /** They were typed by a person: they go where they were meant. */
  typed(strokes: readonly Stroke[]): void
  scanned(numbers: readonly string[]): void
  /** As fast and as long as a scan, but no list: misread, or another code. */
  unread(): void
}>

/**
 * Tells a scanner that acts as a keyboard from a person who types, by speed and shape: keys that may be digits are held back until it is known. A list
 * that is scanned never reaches any field; what a person types comes late by the gap at most, whole and in order.
 */
export class ScanReader {
  readonly #heard: ScanHeard
  #held: Stroke[] = []
  #lastMs = 0

  constructor(heard: ScanHeard) {
    this.#heard = heard
  }

  /** A key went down at `atMs` (any steady clock). True: it is held back, and the page must not have it. */
  key(stroke: Stroke, atMs: number): boolean {
    if (!maybeDigit(stroke)) {
      const endsScan = (stroke.key === 'Enter' || stroke.key === 'Tab') && this.#held.length >= SHORTEST
      this.settle()
      return endsScan
    }
    if (atMs - this.#lastMs > SCAN_GAP_MS) this.settle()
    this.#held.push(stroke)
    this.#lastMs = atMs
    return true
  }

  /** No key has come for longer than the gap. */
  settle(): void {
    const strokes = this.#held
    this.#held = []
    if (strokes.length === 0) return
    if (strokes.length < SHORTEST) {
      this.#heard.typed(strokes)
      return
    }
    const numbers = readScan(strokes)
    if (numbers === undefined) this.#heard.unread()
    else this.#heard.scanned(numbers)
  }
}
