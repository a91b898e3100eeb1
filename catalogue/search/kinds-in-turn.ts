import type { Candidate } from './candidates.ts'

/** What one can begin with, in this order; a centre's own kinds come after. */
const FIRST: readonly string[] = ['guide', 'leaflet', 'training', 'job-offer', 'job-sheet', 'video', 'website', 'software', 'book']
/** From the second turn on. */
const SECOND: readonly string[] = [
  'periodical',
  'issue',
  'article',
  'press-file',
  'law',
  'competition-papers',
  'event-report',
  'directory',
  'poster',
]

/** What one looks things up in, or reads later, and does not begin with. */
export const isLookedUp = (kind: string): boolean => SECOND.includes(kind)

/** One job, one course, one offer: what speaks of itself alone. */
const SINGLE: readonly string[] = ['job-sheet', 'training', 'job-offer']

export const isSingle = (kind: string): boolean => SINGLE.includes(kind)

/** What comes first of each kind, then what comes second: so that no kind hides another (R5). The order within a kind stays. */
export function kindsInTurn(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Map<string, number>()
  const places = candidates.map((candidate, place) => {
    const kind = candidate.loaded.kind(candidate.document)
    const turn = (seen.get(kind) ?? 0) + 1
    seen.set(kind, turn)
    const isSecond = isLookedUp(kind)
    const first = FIRST.indexOf(kind)
    return { candidate, place, turn: isSecond ? turn + 1 : turn, kind: first < 0 ? FIRST.length + Number(isSecond) : first }
  })
  return places.sort((a, b) => a.turn - b.turn || a.kind - b.kind || a.place - b.place).map(({ candidate }) => candidate)
}
