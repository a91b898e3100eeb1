import type { Candidate } from './candidates.ts'
import { isLookedUp } from './kinds-in-turn.ts'
import { isOfOneJob } from './of-one-job.ts'

/** Documents of one aspect that are looked at. */
const LOOKED_AT = 8
/** Documents of each aspect at most. */
const TURNS = 2
/** As good as the best one of its aspect. */
const COMPARABLE = 0.75
/** Worth its place as the first of its kind. */
const WORTH = 0.55

/**
 * The documents that speak of what a need is about: the best one of each of its aspects, then the second ones. Of those that speak of an aspect as well, and
 * serve the need before others, a kind leads that does not stand there yet (R5), which need not speak of it quite as well. None that is old, nor of one job,
 * course or offer, nor what one looks things up in: these follow. `found`: what each aspect finds, best first.
 */
export function aspectsInTurn(
  found: readonly (readonly Candidate[])[],
  need: string,
  isOld: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const taken: Candidate[] = []
  const isTaken = (one: Candidate): boolean => taken.some(other => other.loaded === one.loaded && other.document === one.document)
  const kindOf = ({ loaded, document }: Candidate): string => loaded.kind(document)
  const isShown = (one: Candidate): boolean => taken.some(other => kindOf(other) === kindOf(one))
  const isFor = ({ loaded, document }: Candidate): boolean => loaded.card(document).needs[0] === need
  const mayLead = (one: Candidate): boolean => !isOld(one) && !isOfOneJob(one) && !isLookedUp(kindOf(one))
  for (let turn = 0; turn < TURNS; turn++) {
    for (const candidates of found) {
      const least = (one: Candidate): number => (isShown(one) ? COMPARABLE : WORTH) * (candidates[0]?.score ?? 0)
      const left = candidates.slice(0, LOOKED_AT).filter(one => one.score >= least(one) && isFor(one) && mayLead(one) && !isTaken(one))
      const [best] = left.toSorted((one, other) => Number(isShown(one)) - Number(isShown(other)))
      if (best !== undefined) taken.push(best)
    }
  }
  return taken
}
