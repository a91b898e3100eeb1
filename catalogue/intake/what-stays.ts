import type { ImportMode } from '../draft/batches.ts'
import { idOfLine } from '../draft/document-line.ts'
import { readLines } from '../draft/read-lines.ts'
import type { Problem } from '../model/problem.ts'

/** A source's file in the draft as it is now, and the day of its last import before this one. */
type Before = Readonly<{ file: string; source: string; day: string; mode: ImportMode }>

/**
 * The problems of an import, those of refused records with what becomes of the version that the draft has of them: nobody would know otherwise that visitors still see it.
 * Without a version before they are as they were.
 */
export async function withWhatStays(problems: readonly Problem[], before: Before): Promise<readonly Problem[]> {
  const { file, source, day } = before
  const idOf = ({ id, record, severity }: Problem): string | undefined =>
    id === undefined || record === undefined || severity !== 'refused' ? undefined : id.startsWith(`${source}:`) ? id : `${source}:${id}`
  const asked = new Set(problems.flatMap(problem => idOf(problem) ?? []))
  const there = new Set<string>()
  if (asked.size > 0) {
    for await (const line of readLines(file)) {
      const id = idOfLine(line)
      if (id !== undefined && asked.has(id)) there.add(id)
    }
  }
  const said = problems.map(problem => {
    const id = idOf(problem)
    return id === undefined || !there.has(id)
      ? problem
      : { ...problem, message: `${problem.message} The version that the draft has of it (imported by ${day}) stays as it is.` }
  })
  const nameless = problems.filter(problem => problem.severity === 'refused' && problem.record !== undefined && idOf(problem) === undefined)
  return nameless.length === 0 || before.mode === 'snapshot' ? said : [...said, staying(source, nameless.length, day)]
}

const staying = (source: string, count: number, day: string): Problem => ({
  code: 'held',
  severity: 'warning',
  file: source,
  message: `${count === 1 ? '1 refused record names' : `${count} refused records name`} no key: if the draft has ${count === 1 ? 'it' : 'them'} from an import before (the last one was on ${day}), that version stays as it is.`,
})
