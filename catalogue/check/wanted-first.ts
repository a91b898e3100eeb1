import type { CheckedCentre, Place } from './found.ts'

/** One list of what is to be read first: whose it is, in which field; where it is a need's or a theme's, the need. */
export type Wanted = Readonly<{ place: Place; field: string; ids: readonly string[]; need?: string }>

/** What desks, needs and their themes want read first. */
export function wantedFirst({ desks, centre }: Pick<CheckedCentre, 'desks' | 'centre'>): readonly Wanted[] {
  return [
    ...desks.map(({ id, readFirst }, index) => ({
      place: { file: 'desks.json', record: index + 1, id },
      field: 'readFirst',
      ids: readFirst,
    })),
    ...centre.needs.map(({ id: need, readFirst }, index) => ({
      place: { file: 'centre.json', id: need },
      field: `needs[${index}].readFirst`,
      ids: readFirst,
      need,
    })),
    ...centre.needs.flatMap(({ id: need, themes }, index) =>
      themes.map(({ id, readFirst }, theme) => ({
        place: { file: 'centre.json', id: `${need}: ${id}` },
        field: `needs[${index}].themes[${theme}].readFirst`,
        ids: readFirst,
        need,
      })),
    ),
  ]
}
