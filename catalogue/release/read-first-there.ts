import type { Centre } from '../model/centre.ts'
import type { Desk } from '../model/desk.ts'

/** Desks that ask to read first only what is in the catalogue: what is not can be shown to nobody, and is not counted as if it were. */
export const readFirstThere = (desks: readonly Desk[], there: ReadonlySet<string>): readonly Desk[] =>
  desks.map(desk => ({ ...desk, readFirst: desk.readFirst.filter(id => there.has(id)) }))

/** The centre with needs and themes that want read first only what is in the catalogue. */
export const themesThere = (centre: Centre, there: ReadonlySet<string>): Centre => ({
  ...centre,
  needs: centre.needs.map(need => ({
    ...need,
    readFirst: need.readFirst.filter(id => there.has(id)),
    themes: need.themes.map(theme => ({ ...theme, readFirst: theme.readFirst.filter(id => there.has(id)) })),
  })),
})

/** Every document that a desk, a need or a theme wants read first. */
export const wantedFirst = ({ desks, centre }: Readonly<{ desks: readonly Desk[]; centre: Centre }>): ReadonlySet<string> =>
  new Set([...desks, ...centre.needs, ...centre.needs.flatMap(({ themes }) => themes)].flatMap(({ readFirst }) => readFirst))
