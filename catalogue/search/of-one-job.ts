import type { Candidate } from './candidates.ts'
import { statedConceptsOf } from './document-concepts.ts'
import { isSingle } from './kinds-in-turn.ts'
import type { LoadedSegment } from './loaded-segment.ts'

/** The kind whose documents are each about one job: what their sources call it is a job. */
const JOB = 'job-sheet'

const jobs = new WeakMap<LoadedSegment, ReadonlySet<number>>()

/** The concepts that sheets of one job state themselves. Read once of a segment. */
function jobsOf(loaded: LoadedSegment): ReadonlySet<number> {
  const known = jobs.get(loaded)
  if (known !== undefined) return known
  const found = new Set<number>()
  for (let document = 0; document < loaded.documents; document++) {
    if (loaded.kind(document) === JOB) for (const concept of statedConceptsOf(loaded, document)) found.add(concept)
  }
  jobs.set(loaded, found)
  return found
}

/** Whether a document speaks of one job, course or offer alone: by its kind, or because what its source says it is about is one job and nothing else. */
export function isOfOneJob({ loaded, document }: Pick<Candidate, 'loaded' | 'document'>): boolean {
  if (isSingle(loaded.kind(document))) return true
  const stated = statedConceptsOf(loaded, document)
  return stated.length === 1 && jobsOf(loaded).has(stated[0] as number)
}
