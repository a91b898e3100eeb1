import { fold } from '../text/fold.ts'
import type { Candidate } from './candidates.ts'
import type { QueryPlan } from './plan-query.ts'
import { helping } from './situation-leads.ts'
import type { Recognised } from './situations/recognise.ts'

/** Rows that a screen shows first. */
const FIRST = 5
/** So many of them stay as they are. */
const KEPT = 2
/** What helps at least so much in a situation speaks for it. */
const SPEAKS = 0.6
/** So surely another situation is told. */
const TOLD = 0.6
/** What joins two things that are told, in any of the languages; in Arabic it is written onto the word behind it. */
const JOINING: ReadonlySet<string> = new Set('et mais and but y pero e und aber і й та але'.split(' ').map(fold))
const JOINED = /^و\p{Script=Arabic}{3}/u

/** Whether no word tells both, nor one of the one stands among those of the other. */
const isApart = (one: Recognised, other: Recognised): boolean =>
  Math.max(...one.places) < Math.min(...other.places) || Math.max(...other.places) < Math.min(...one.places)

/**
 * What is told beside the surest situation in words of its own, with a word between that joins the two. Beside what somebody likes, that they look for work is no other
 * thing: "un boulot avec les animaux".
 */
function besides([surest, ...others]: readonly Recognised[], words: readonly string[]): readonly Recognised[] {
  if (surest === undefined || surest.situation.isWish === true) return []
  const joins = words.flatMap((word, place) => (JOINING.has(fold(word)) || JOINED.test(word) ? [place] : []))
  const areJoined = (one: Recognised): boolean =>
    joins.some(place => Math.min(one.first, surest.first) < place && place <= Math.max(one.first, surest.first))
  return others.filter(one => one.strength >= TOLD && isApart(surest, one) && areJoined(one))
}

type Sentence = Readonly<{ plan: QueryPlan; situations: readonly Recognised[]; words: readonly string[] }>

/**
 * Who tells two things in one sentence ("je dors dans ma voiture et je cherche du boulot") finds both among the first shown: where nothing there speaks for what is
 * told beside the surest, the best that does comes forward.
 */
export function withEachTold(sorted: readonly Candidate[], { plan, situations, words }: Sentence): readonly Candidate[] {
  const leads = new Map(plan.segments.map(({ loaded, query }) => [loaded, query.leads]))
  let list = sorted
  let place = KEPT
  for (const { situation } of besides(situations, words)) {
    const helps = ({ loaded, document }: Candidate): number =>
      leads.get(loaded)?.has(document) === true ? (helping(loaded, situation).get(document) ?? 0) : 0
    if (list.slice(0, FIRST).some(one => helps(one) >= SPEAKS)) continue
    const [best] = list.filter(one => one.batch === 0 && helps(one) >= SPEAKS).toSorted((one, other) => helps(other) - helps(one))
    if (best === undefined) continue
    while (list[place]?.isExactTitle === true) place++
    const others = list.filter(one => one !== best)
    list = [...others.slice(0, place), best, ...others.slice(place)]
    place++
  }
  return list
}
