import type { Problem } from '../model/problem.ts'
import type { CentreFolder } from '../release/centre-folder.ts'

/** What the checks look at: a centre's files as they were read. Drawings and vocabularies are checked when they are read. */
export type CheckedCentre = Omit<CentreFolder, 'dir' | 'drawings' | 'vocabularies'> &
  Readonly<{
    /** Documents of the demonstration that its own files name to be read first: a centre's files, which began with those, may still name them. */
    lent?: ReadonlySet<string>
  }>

/** A record of one of the centre's files: which file, which one of it (from 1), and its id. */
export type Place = Pick<Problem, 'file' | 'record' | 'id'>

/** A problem that the centre must mend before it publishes. */
export const refused = (place: Place, code: Problem['code'], field: string, message: string): Problem => ({
  code,
  severity: 'refused',
  ...place,
  field,
  message,
})

/** A problem that is worth a look, and that publishing does not wait for. */
export const warned = (place: Place, code: Problem['code'], field: string, message: string): Problem => ({
  ...refused(place, code, field, message),
  severity: 'warning',
})

/** Runs a check over every record of a file of records. */
export const inEach = <T extends Readonly<{ id: string }>>(
  file: string,
  records: readonly T[],
  check: (record: T, place: Place) => readonly Problem[],
): readonly Problem[] => records.flatMap((record, index) => check(record, { file, record: index + 1, id: record.id }))

/** A name that stands nowhere: correct it, or add what it names. */
export const unknown = (place: Place, field: string, value: string, what: string): Problem =>
  refused(place, 'bad-reference', field, `There is no ${what} called "${value}": correct the name or add it.`)

export const CENTRE_FILE: Place = { file: 'centre.json' }
export const PLAN_FILE: Place = { file: 'plan.json' }
