import type { Desk } from '../model/desk.ts'
import type { DeskContext, DeskReason, Met } from './types.ts'

/** How well a desk fits (above 0), and the strongest reason for it. */
export type DeskFit = Readonly<{ score: number; reason: DeskReason }>

/** What the visitor says in words counts most, then the needs of what was found, then its concepts, then the urgency. */
const WEIGHTS = { words: 3, needs: 2, concepts: 1.2, urgent: 0.4 } as const
/** Needs that hardly show in what was found say nothing. */
const LEAST_NEED_WEIGHT = 0.15
const SPEAKS_IT = 1.1
const IN_TIME = 1.25
/** A need that a desk serves besides its first one, whose flag it carries. */
const BESIDES = 0.75

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** One ground for a desk: how much it counts, and the reason to show. */
type Ground = Readonly<{ value: number; reason: DeskReason }>

function groundOfNeeds(desk: Desk, needs: DeskContext['needs']): readonly Ground[] {
  const met = (needs ?? [])
    .filter(need => need.weight >= LEAST_NEED_WEIGHT && desk.needs.includes(need.id))
    .toSorted((left, right) => right.weight - left.weight || (left.id < right.id ? -1 : 1))[0]
  // A desk for one need fits that need better than a desk for several.
  const breadth = 1 / (1 + 0.1 * Math.max(0, desk.needs.length - 1))
  if (met === undefined) return []
  const place = met.id === desk.needs[0] ? 1 : BESIDES
  return [{ value: WEIGHTS.needs * met.weight * breadth * place, reason: { kind: 'need', need: met.id } }]
}

/** A desk's code that ends in `*` is met by every code that begins so: in many schemes, codes are a tree by their letters (`J*` is health, `J15*` care). */
function groundOfConcepts(desk: Desk, concepts: DeskContext['concepts']): readonly Ground[] {
  const met = (concepts ?? []).find(asked =>
    desk.concepts.some(({ scheme, code }) => {
      const bare = asked.startsWith(`${scheme}:`) ? asked.slice(scheme.length + 1) : asked
      return code.endsWith('*') ? bare.startsWith(code.slice(0, -1)) : bare === code
    }),
  )
  return met === undefined ? [] : [{ value: WEIGHTS.concepts, reason: { kind: 'concept', code: met } }]
}

/** People first when it is for today (R11). */
function groundOfUrgency(desk: Desk, horizon: DeskContext['horizon']): readonly Ground[] {
  return horizon === 'today' && desk.horizons.includes('today') ? [{ value: WEIGHTS.urgent, reason: { kind: 'urgent' } }] : []
}

/** The words, or the whole name that they are of; where only small ones were said ("je ne sais pas quoi faire"), what the desk is for. */
function reasonOfWords(desk: Desk, { words }: Met, said: DeskContext): DeskReason {
  const [need] = desk.needs
  if (words.length > 0) return { kind: 'words', words: said.isName === true && said.words !== undefined ? [said.words] : words }
  return need === undefined ? { kind: 'general' } : { kind: 'need', need }
}

/** How well a desk fits what the visitor is at; `undefined` when it does not. The general desk is met by words only: it is for every need. */
export function fitDesk(desk: Desk, context: DeskContext, words: Met): DeskFit | undefined {
  const grounds: readonly Ground[] = [
    ...(words.value > 0 ? [{ value: WEIGHTS.words * words.value, reason: reasonOfWords(desk, words, context) }] : []),
    ...(desk.general ? [] : groundOfNeeds(desk, context.needs)),
    ...(desk.general ? [] : groundOfConcepts(desk, context.concepts)),
    ...(desk.general ? [] : groundOfUrgency(desk, context.horizon)),
  ]
  const [first] = grounds
  if (first === undefined) return undefined
  const strongest = grounds.reduce((best, ground) => (ground.value > best.value ? ground : best), first)
  const inTime = context.horizon !== undefined && desk.horizons.includes(context.horizon) ? IN_TIME : 1
  const speaks = desk.languages.includes(context.language) ? SPEAKS_IT : 1
  return { score: sum(grounds.map(ground => ground.value)) * inTime * speaks, reason: strongest.reason }
}
