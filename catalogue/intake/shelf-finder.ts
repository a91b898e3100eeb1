import type { DocumentDraft } from '../formats/format.ts'
import { fold } from '../text/fold.ts'
import type { OwnPlace } from './own-centre.ts'

type Holding = NonNullable<DocumentDraft['holdings']>[number]

/** Places where documents stand. */
const KEEPING = ['shelf', 'zone', 'room']

/** What a shelf mark begins with, before its first number or sign: "T" of "T 32", "EMP" of "EMP.12". */
const BEGIN = /^\s*([^\s./\-\d]+)(?=[\s./-]|\d|$)/u

/** Finds where copies stand on the centre's plan by what their shelf is called, and remembers the marks that stand on none. */
export class ShelfFinder {
  readonly #named = new Map<string, string>()
  readonly #signs = new Map<string, string>()

  constructor(places: readonly OwnPlace[]) {
    for (const { id, kind, sign, label } of places.filter(place => KEEPING.includes(place.kind))) {
      for (const name of [id, sign, ...Object.values(label)])
        if (name !== undefined && !this.#named.has(fold(name))) this.#named.set(fold(name), id)
      if (sign !== undefined && kind === 'shelf' && !this.#signs.has(fold(sign))) this.#signs.set(fold(sign), id)
    }
  }

  /** Whether the plan has shelves at all: without any nobody is told where a copy stands. */
  get knowsShelves(): boolean {
    return this.#signs.size > 0 || this.#named.size > 0
  }

  /** The copy with its place, where the plan has it; a place that a person gave stays. */
  place(holding: Holding): Holding {
    const { place, shelf, zone, callNumber } = holding
    if (place !== undefined) return holding
    const named = [shelf, zone]
      .map(name => (name === undefined ? undefined : this.#named.get(fold(name.trim()))))
      .find(id => id !== undefined)
    const id = named ?? this.#signs.get(fold(BEGIN.exec(callNumber ?? '')?.[1] ?? ''))
    return id === undefined ? holding : { ...holding, place: id }
  }
}

/** What of a copy says where it stands, where nobody gave it a place: its shelf, else its zone, else how its mark begins. */
export const markOf = ({ place, shelf, zone, callNumber }: Holding): string | undefined =>
  place === undefined ? (shelf ?? zone ?? BEGIN.exec(callNumber ?? '')?.[1] ?? callNumber) : undefined
