import type { Problem } from '../model/problem.ts'

/** Problems as every verb prints them with --json: this shape is an interface for other programs. What is not known is `null`. */
export const problemsJson = (problems: readonly Problem[]) =>
  problems.map(({ file, record, field, code, message }) => ({ file, record: record ?? null, field: field ?? null, code, message }))
