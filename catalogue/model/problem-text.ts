import type { Problem } from './problem.ts'

/** One problem for people: where, what, and what to do. */
export function problemText(problem: Problem): string {
  const place = [
    problem.file,
    problem.record === undefined ? undefined : `${problem.unit ?? 'record'} ${problem.record}`,
    problem.id,
    problem.field === undefined ? undefined : `field ${problem.field}`,
  ]
  return `${place.filter(part => part !== undefined).join(', ')}: ${problem.message} [${problem.code}]`
}
