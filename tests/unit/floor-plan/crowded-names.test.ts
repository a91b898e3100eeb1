import { describe, expect, test } from 'vitest'
import { crowdedNames } from '../../../renderer/ui/floor-plan/crowded-names.ts'
import { fitPlaceName } from '../../../renderer/ui/floor-plan/place-name.ts'
import { planView } from '../../../renderer/ui/floor-plan/plan-view.ts'
import { plan } from '../demo-centre-folder.ts'

const amenities = plan.places
  .filter(({ kind, floor }) => kind === 'amenity' && floor === 'rez-de-chaussee')
  .map(place => ({ place, name: place.label['fr'] ?? '', hasIcon: true }))

/** The ground floor as it is drawn in a picture of so many pixels, and the amenities whose word is left out there. */
function crowdedAt(width: number, height: number, goal?: string) {
  const view = planView({
    plan,
    floor: 'rez-de-chaussee',
    here: 'kiosk',
    crop: false,
    youWords: 'Vous êtes ici',
    picture: { width, height, fontPx: 20 },
  })
  return { view, crowded: crowdedNames(view.ink, amenities, { goal, covered: view.covered }) }
}

// P638: names that lie over each other are read by nobody.
describe('P638: on a small plan no name of an amenity lies over another', () => {
  test('some stand as pictograms in the picture beside a desk, none where all have room', () => {
    expect(crowdedAt(500, 260).crowded.size).toBeGreaterThan(0)
    expect(crowdedAt(500, 260).crowded.size).toBeLessThan(amenities.length)
    expect(crowdedAt(3000, 2000).crowded.size).toBe(0)
  })

  test('those that are left are apart from each other and from "You are here"', () => {
    const { view, crowded } = crowdedAt(500, 260)
    const left = amenities.filter(
      ({ place }) => !crowded.has(place.id) && fitPlaceName(view.ink, place, place.label['fr'] ?? '') !== undefined,
    )
    expect(crowdedNames(view.ink, left, { goal: undefined, covered: view.covered }).size).toBe(0)
  })

  test('the one that is meant keeps its word', () => {
    for (const id of crowdedAt(500, 260).crowded) expect(crowdedAt(500, 260, id).crowded).not.toContain(id)
  })
})
