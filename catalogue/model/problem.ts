/** Every reason why something was refused or is worth a look; closed, so that screens can translate each one. */
export const PROBLEM_CODES = [
  'unreadable-file',
  'unsafe-path',
  'too-big',
  'empty',
  'type-mismatch',
  'bad-encoding',
  'bad-row',
  'bad-record',
  'truncated',
  'lost-records',
  'missing-id',
  'duplicate-id',
  'missing-field',
  'bad-value',
  'bad-mapping',
  'missing-column',
  'unknown-format',
  'missing-file',
  'name-dropped',
  'unreachable',
  'institution-name',
  'person-name',
  'holidays-end',
  'bad-hours',
  'bad-reference',
  'not-found',
  'busy',
  'held',
  'hash-mismatch',
  'bad-manifest',
  'unknown-version',
  'lower-sequence',
  'disk-full',
  'io',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]

/**
 * Something that could not be taken as it was, with enough of a place to find it without opening the file.
 * `record` counts from 1: records, or, where `unit` says so, the lines of a text file or the rows of a sheet as a spreadsheet program shows them; `message` says what is wrong and what to do, in one or two sentences.
 */
export type Problem = Readonly<{
  code: ProblemCode
  severity: 'refused' | 'warning'
  file: string
  record?: number
  unit?: 'line' | 'row'
  /** The record's own id where it has one. */
  id?: string
  field?: string
  message: string
}>
