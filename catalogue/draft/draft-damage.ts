import { basename } from 'node:path'
import type { Problem } from '../model/problem.ts'

/** A file of the draft is not as this program wrote it: someone edited it, or the disk lost a part. The problem says which and how to go on. */
export class DraftDamage extends Error {
  override readonly name = 'DraftDamage'
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

/** A source's file with a line that is no document; `record` counts lines from 1. */
export function damagedSource(file: string, record: number): DraftDamage {
  const source = basename(file, '.jsonl')
  const message = `This line of the draft is damaged. Take the batch out with "npm run escale -- remove ${source}" and import it again; what is published stays.`
  return new DraftDamage({ code: 'unreadable-file', severity: 'refused', file, record, message })
}

/** The list of batches is no such list. The documents do not depend on it. */
export function damagedBatches(file: string): DraftDamage {
  const message = 'The list of batches cannot be read. Delete this file and import each source again: its documents stay as they are.'
  return new DraftDamage({ code: 'unreadable-file', severity: 'refused', file, message })
}

/** What is kept of a source for `undo` is not readable; the source itself does not depend on it. */
export function damagedBefore(file: string): DraftDamage {
  const message =
    'What was kept of this source before its last import cannot be read. Delete this file: the source stays as it is, and the next import keeps it anew.'
  return new DraftDamage({ code: 'unreadable-file', severity: 'refused', file, message })
}
