import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeDurably } from '../draft/durable-file.ts'
import { checkDigit, hasCheckDigit } from '../model/check-digit.ts'
import { documentNumber } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { parseJson } from './parse-json.ts'

/** Six digits before the check digit: the most numbers an installation can ever give. */
export const LAST_SERIAL = 999_999

const wholeNumber = documentNumber.refine(hasCheckDigit, 'the check digit is wrong')

/** Document numbers of an installation (`registry.json`), or what a release's own documents do not say of them (`numbers.json`). */
export const registrySchema = z.strictObject({
  format: z.literal(1),
  /** The serial (the number without its check digit) that the next new document gets; never goes down. */
  next: z
    .int()
    .min(1)
    .max(LAST_SERIAL + 1),
  /** Every id that ever had a number, those of documents long gone too: a number is never given twice. */
  numbers: z.record(z.string(), wholeNumber),
})

export type NumberRegistry = Readonly<z.infer<typeof registrySchema>>

/** The registry of an installation that has published nothing yet. */
export const EMPTY_REGISTRY: NumberRegistry = { format: 1, next: 1, numbers: {} }

/** `0000012` for serial 1: six digits and their check digit. */
export const numberFromSerial = (serial: number): string => {
  const digits = String(serial).padStart(6, '0')
  return `${digits}${checkDigit(digits)}`
}

/** Gives numbers: the known one of an id, else the next free one. Ids must be asked in sorted order so that the same import always gives the same numbers. */
export class NumberGiver {
  readonly #numbers: Map<string, string>
  readonly #asked = new Set<string>()
  #next: number

  constructor(registry: NumberRegistry) {
    this.#numbers = new Map(Object.entries(registry.numbers))
    this.#next = registry.next
  }

  /** Seven digits; undefined once all serials are used up. */
  numberOf(id: string): string | undefined {
    this.#asked.add(id)
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    if (this.#next > LAST_SERIAL) return undefined
    const number = numberFromSerial(this.#next)
    this.#next += 1
    this.#numbers.set(id, number)
    return number
  }

  /** Whether a document of this time has that id. */
  hasAsked(id: string): boolean {
    return this.#asked.has(id)
  }

  /** What the documents asked for so far do not say: the next serial, and the numbers of ids that nobody asked for this time. */
  remainder(): NumberRegistry {
    const { numbers, ...rest } = this.registry()
    return { ...rest, numbers: Object.fromEntries(Object.entries(numbers).filter(([id]) => !this.#asked.has(id))) }
  }

  /** The registry with all that was given, ids sorted. */
  registry(): NumberRegistry {
    const sorted = [...this.#numbers].sort(([left], [right]) => (left < right ? -1 : 1))
    return { format: 1, next: this.#next, numbers: Object.fromEntries(sorted) }
  }
}

const registryFile = (home: string) => join(home, 'registry.json')

/** The installation's registry; undefined when it has none yet. A damaged one is a problem, never an empty one: numbers would be given twice. */
export async function readRegistry(home: string): Promise<Result<NumberRegistry | undefined, Problem>> {
  let text: string
  try {
    text = await readFile(registryFile(home), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ok(undefined)
    throw error
  }
  const parsed = registrySchema.safeParse(parseJson(text))
  if (parsed.success) return ok(parsed.data)
  const message =
    'The document numbers cannot be read: put back a copy of registry.json, or move it away and the numbers are taken from the last release.'
  return fail({ code: 'unreadable-file', severity: 'refused', file: registryFile(home), message })
}

/** Writes the registry, durably and before the release that uses it: a kill in between wastes no number and gives none twice. */
export const writeRegistry = (home: string, registry: NumberRegistry): Promise<void> =>
  writeDurably(registryFile(home), `${JSON.stringify(registry, undefined, 1)}\n`)
