import type { CatalogueDocument, Holding } from '../../../catalogue/model/document.ts'
import type { Place, Plan } from '../../../catalogue/model/place.ts'

/** Where a copy is, and the place to walk to: its shelf, or where one asks for it. */
export type PlacedHolding = Readonly<{ holding: Holding; place: Place }>

/** Kinds that are no paper whatever shelf they stand on. */
const NOT_PAPER: readonly string[] = ['video', 'software', 'website']

/** A copy that is paper, as far as its kind and the way it is had tell. */
export const isOnPaper = ({ kind }: Pick<CatalogueDocument, 'kind'>, { access }: Holding): boolean =>
  access !== 'screen' && !NOT_PAPER.includes(kind)

/** Copies that are not there come last, shelves before counters. */
const rank = (holding: Holding): number =>
  (holding.state === 'missing' || holding.state === 'on-order' ? 10 : 0) +
  (holding.access === 'ask' ? 1 : 0) +
  (holding.access === 'screen' ? 5 : 0)

/** The copy that is reached best: there, on an open shelf, on the plan. `undefined` when none stands on the plan. */
export function chooseHolding(document: Pick<CatalogueDocument, 'holdings'>, plan: Plan): PlacedHolding | undefined {
  const placed = document.holdings.flatMap(holding => {
    const place = plan.places.find(candidate => candidate.id === holding.place)
    return place === undefined ? [] : [{ holding, place }]
  })
  return placed.toSorted((a, b) => rank(a.holding) - rank(b.holding))[0]
}
