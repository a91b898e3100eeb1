import type { Problem } from '../model/problem.ts'
import { fileOfPlace } from './is-of-file.ts'

/**
 * What readers tell of records as they come out of a file, whatever a format makes of them: so that what goes in and what is refused is held against what was there.
 * A format that joins rows of several tables counts the documents that it makes.
 */
export type RecordCount = Readonly<{
  /** A reader has met one record of a file, good or bad. */
  met(file: string): void
  /** A format makes no document of its own of so many of them, knowingly: it says so, or they are part of another. */
  passed(file: string, count?: number): void
}>

/** The same context for a reading whose records are no documents: a first look at columns, or a table that others are joined with. */
export function uncounted<C extends Readonly<{ count?: RecordCount }>>(context: C): Omit<C, 'count'> {
  const { count: _count, ...rest } = context
  return rest
}

type Counted = { met: number; passed: number; given: number }

/** Counts the records of one claim at both ends: as readers meet them, and as the format gives them. */
export class CountedRecords implements RecordCount {
  readonly #files = new Map<string, Counted>()

  #of(file: string): Counted {
    const known = this.#files.get(file) ?? { met: 0, passed: 0, given: 0 }
    this.#files.set(file, known)
    return known
  }

  met(file: string): void {
    this.#of(file).met++
  }

  passed(file: string, count = 1): void {
    this.#of(file).passed += count
  }

  /** The format has given a record of a file, or refused it. */
  given(file: string): void {
    this.#of(file).given++
  }

  /** How many records were given, but for those of files that stay out. */
  read(refused: ReadonlySet<string>): number {
    return this.#kept(refused).reduce((sum, [, { given }]) => sum + given, 0)
  }

  /** A fatal problem for each file whose records were not all given on. */
  *differences(refused: ReadonlySet<string>): Generator<Problem> {
    for (const [file, { met, passed, given }] of this.#kept(refused))
      if (met > 0 && met - passed !== given) yield lostRecords(file, met - passed, `${given} were given on`)
  }

  #kept(refused: ReadonlySet<string>): readonly (readonly [string, Counted])[] {
    return [...this.#files].filter(([file]) => !refused.has(file) && !refused.has(fileOfPlace(file)))
  }
}

/** What is said where counts differ: nothing is taken, for nobody could say what is missing. */
export const lostRecords = (file: string, read: number, became: string): Problem => ({
  code: 'lost-records',
  severity: 'refused',
  file,
  message: `${read} records were read here and ${became}: the counts must be equal, and nothing was taken. This is a fault of the program and not of the file: send its makers this message with the file.`,
})
