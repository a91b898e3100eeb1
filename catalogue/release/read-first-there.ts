import type { Desk } from '../model/desk.ts'

/** Desks that ask to read first only what is in the catalogue: what is not can be shown to nobody, and is not counted as if it were. */
export const readFirstThere = (desks: readonly Desk[], there: ReadonlySet<string>): readonly Desk[] =>
  desks.map(desk => ({ ...desk, readFirst: desk.readFirst.filter(id => there.has(id)) }))
