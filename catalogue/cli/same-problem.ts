import type { Problem } from '../model/problem.ts'

/** What is said of one part of an archive: its name, which is another in each. */
const PART = /(?<=: its part ).+(?= (?:unpacks to|holds) more than )/

/** The archive and its part that a problem is about; undefined where it is about no part. */
export function partOf({ file, message }: Pick<Problem, 'file' | 'message'>): Readonly<{ archive: string; part: string }> | undefined {
  const part = PART.exec(message)?.[0]
  if (part === undefined) return undefined
  return { archive: file.endsWith(`/${part}`) ? file.slice(0, -part.length - 1) : file, part }
}

/** Problems of which this is the same say the same thing: of parts of one archive, whichever part it is. */
export function sameProblem(problem: Problem): string {
  const { severity, code, file, field, message } = problem
  return [severity, code, partOf(problem)?.archive ?? file, field, message.replace(PART, '')].join('\0')
}
