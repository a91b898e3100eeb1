import type { z } from 'zod'
import type { DeskBundle } from '../../../catalogue/desks/suggest-desks.ts'
import { centreSchema } from '../../../catalogue/model/centre.ts'
import type { Plan } from '../../../catalogue/model/place.ts'
import { planSchema } from '../../../catalogue/model/place.ts'
import type { Interval, ReleaseDesk } from '../../../catalogue/model/release.ts'
import { releaseDeskSchema } from '../../../catalogue/model/release.ts'

/** Two floors of 20 m by 10 m at 10 units a metre: a corridor with stairs at its near end and a lift at its far end. */
export const smallPlan: Plan = planSchema.parse({
  floors: ['ground', 'upper'].map(id => ({ id, label: { fr: id }, svg: `${id}.svg`, viewBox: [0, 0, 200, 100], metresPerUnit: 0.1 })),
  nodes: [
    { id: 'kiosk-front', floor: 'ground', x: 10, y: 50 },
    { id: 'corridor-a', floor: 'ground', x: 50, y: 50 },
    { id: 'corridor-b', floor: 'ground', x: 100, y: 50 },
    { id: 'desk-north', floor: 'ground', x: 100, y: 10 },
    { id: 'desk-south', floor: 'ground', x: 100, y: 90 },
    { id: 'stairs-foot', floor: 'ground', x: 50, y: 90 },
    { id: 'lift-low', floor: 'ground', x: 190, y: 50 },
    { id: 'stairs-top', floor: 'upper', x: 50, y: 90 },
    { id: 'lift-high', floor: 'upper', x: 190, y: 50 },
    { id: 'desk-upstairs', floor: 'upper', x: 60, y: 50 },
  ],
  edges: [
    { from: 'kiosk-front', to: 'corridor-a', kind: 'walk' },
    { from: 'corridor-a', to: 'corridor-b', kind: 'walk' },
    { from: 'corridor-b', to: 'desk-north', kind: 'walk' },
    { from: 'corridor-b', to: 'desk-south', kind: 'door' },
    { from: 'corridor-a', to: 'stairs-foot', kind: 'walk' },
    { from: 'stairs-foot', to: 'stairs-top', kind: 'stairs', metres: 8 },
    { from: 'stairs-top', to: 'desk-upstairs', kind: 'walk' },
    { from: 'corridor-b', to: 'lift-low', kind: 'walk' },
    { from: 'lift-low', to: 'lift-high', kind: 'lift', metres: 5 },
    { from: 'lift-high', to: 'desk-upstairs', kind: 'walk' },
  ],
  places: [
    ['kiosk', 'ground', 'kiosk-front'],
    ['desk-north', 'ground', 'desk-north'],
    ['desk-south', 'ground', 'desk-south'],
    ['desk-upstairs', 'upper', 'desk-upstairs'],
  ].map(([id, floor, node]) => ({ id, floor, node, kind: 'desk', label: { fr: id ?? '' }, x: 0, y: 0, width: 5, height: 5 })),
})

/** 2026-11-24T08:00Z, a Tuesday: nine in the morning in Paris. */
export const NINE = Date.UTC(2026, 10, 24, 8) / 60_000

const hours = (...intervals: readonly Interval[]) => ({ readable: true as const, intervals: [...intervals] })
/** Open from nine for three hours. */
export const MORNING = hours([NINE, NINE + 180])
/** Open from two in the afternoon for three hours. */
export const AFTERNOON = hours([NINE + 300, NINE + 480])

type DeskDraft = Partial<z.input<typeof releaseDeskSchema>> & { id: string }

/** A desk with everything it must have; what is given replaces it. */
export const aDesk = (draft: DeskDraft): ReleaseDesk =>
  releaseDeskSchema.parse({
    label: { fr: `Espace conseil ${draft.id}` },
    function: { fr: draft.id },
    needs: [],
    access: ['walk-in'],
    hours: 'Mo-Fr 09:00-12:00',
    place: 'desk-north',
    expanded: MORNING,
    ...draft,
  })

/** A centre of these desks. */
export const aBundle = (desks: readonly ReleaseDesk[]): DeskBundle => ({
  centre: centreSchema.parse({
    id: 'small',
    name: { fr: 'Petit centre' },
    town: 'Valbourg',
    country: 'FR',
    timeZone: 'Europe/Paris',
    languages: ['fr', 'en'],
    hours: 'Mo-Fr 09:00-18:00',
    needs: [
      {
        id: 'formation',
        label: { fr: 'Trouver une formation' },
        flag: 'square',
        colour: '#0b4f4a',
        wash: '#e8f4f2',
        colourContrast: '#7fe0d4',
        washContrast: '#0a1f1d',
      },
    ],
    kiosk: { place: 'kiosk' },
  }),
  plan: smallPlan,
  desks: [...desks],
})
