import { describe, expect, it } from 'vitest'
import { amenityLayout } from '../../../renderer/ui/floor-plan/crowded-names.ts'
import { fitPlaceName, flagBelow } from '../../../renderer/ui/floor-plan/place-name.ts'
import { LANGUAGES } from '../../../renderer/words/languages.ts'
import { plan } from '../demo-centre-folder.ts'

/** Pictures of a whole floor at 21.5", lying and upright, and the text on them, in CSS pixels: usual, and larger. */
const PICTURES = [
  { width: 1240, height: 690, fontPx: 20 },
  { width: 980, height: 664, fontPx: 20 },
  { width: 1240, height: 560, fontPx: 25 },
]

describe('P523: every place that is drawn on the demonstration’s plan has its name there', () => {
  it.each(LANGUAGES.map(({ tag }) => tag))('%s', language => {
    const unnamed = PICTURES.flatMap(({ width, height, fontPx }) =>
      plan.places.flatMap(place => {
        const floor = plan.floors.find(({ id }) => id === place.floor)
        const name = place.label[language]
        if (floor === undefined || name === undefined) return [`${place.id}: no floor or no name`]
        const unit = Math.max(floor.viewBox[2] / width, floor.viewBox[3] / height)
        // The kiosk is where one stands, and says so.
        const isNamed = place.kind === 'kiosk' || fitPlaceName({ unit, fontPx }, place, name) !== undefined
        return isNamed ? [] : [`${place.id}: ${name}, ${width} x ${height}`]
      }),
    )
    expect(unnamed).toEqual([])
  })
})

describe('P754: a plan drawn into next to nothing has no size below nothing', () => {
  it.each(plan.places.map(place => [place.id, place] as const))('%s', (_id, place) => {
    const ink = { unit: 400, fontPx: 61 }
    expect(flagBelow(ink, place, undefined)).toBe(0)
    expect(amenityLayout(ink, place, undefined, true).size).toBe(0)
  })
})
