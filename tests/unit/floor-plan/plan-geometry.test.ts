import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cropPlan } from '../../../renderer/ui/floor-plan/crop-plan.ts'
import { fitLabel, widthInEms } from '../../../renderer/ui/floor-plan/fit-label.ts'
import { entryPoint, grown, holds, overlaps, shapedWithin } from '../../../renderer/ui/floor-plan/plan-box.ts'
import { arrowHead } from '../../../renderer/ui/floor-plan/way-on-floor.ts'
import { lineBoxes, placeYouLabel } from '../../../renderer/ui/floor-plan/you-label.ts'

const floor = { x: 0, y: 0, width: 1180, height: 800 }
const box = fc.record({
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 700 }),
  width: fc.integer({ min: 1, max: 180 }),
  height: fc.integer({ min: 1, max: 100 }),
})

describe('the geometry of the plan', () => {
  it('crops to the shape of the picture and always shows the way', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 5 }), fc.array(box, { maxLength: 20 }), (wanted, objects) => {
        const picture = { width: 548, height: 418 }
        const crop = cropPlan({ wanted, objects, floor, picture, margin: 30, largestScale: 1 })
        expect(crop.width / crop.height).toBeCloseTo(picture.width / picture.height, 6)
        for (const part of wanted) expect(holds(grown(crop, 1e-6), part)).toBe(true)
      }),
    )
  })

  it('does not blow a short way up', () => {
    const crop = cropPlan({
      wanted: [{ x: 600, y: 400, width: 5, height: 5 }],
      objects: [],
      floor,
      picture: { width: 500, height: 400 },
      margin: 10,
      largestScale: 1,
    })
    expect(crop.width).toBeGreaterThanOrEqual(500)
  })

  it('moves a crop back inside the floor instead of showing the void', () => {
    expect(shapedWithin({ x: 1100, y: 700, width: 80, height: 100 }, 2, floor)).toEqual({ x: 980, y: 700, width: 200, height: 100 })
  })

  it('breaks a label at spaces only, and gives up rather than cut or overflow', () => {
    expect(fitLabel('Trouver une formation', { width: 140, fontSize: 20, lines: 2 })).toEqual(['Trouver une', 'formation'])
    expect(fitLabel('professionnelle', { width: 100, fontSize: 20, lines: 3 })).toBeUndefined()
    expect(fitLabel('un deux trois quatre', { width: 60, fontSize: 20, lines: 2 })).toBeUndefined()
    expect(widthInEms('WWW')).toBeGreaterThan(widthInEms('iii'))
  })

  it('lets the line end where it meets the place, its arrow pointing there', () => {
    expect(entryPoint({ x: 50, y: 100 }, { x: 0, y: 0, width: 80, height: 40 })).toEqual({ x: 50, y: 40 })
    const head = arrowHead(
      [
        { x: 50, y: 100 },
        { x: 50, y: 40 },
      ],
      20,
      30,
    )
    expect(head?.neck).toEqual({ x: 50, y: 60 })
    expect(head?.corners[1]).toEqual({ x: 50, y: 40 })
  })

  it('puts "You are here" where it covers neither a place nor the way', () => {
    const way = lineBoxes(
      [
        { x: 600, y: 400 },
        { x: 600, y: 500 },
      ],
      24,
    )
    const above = { x: 500, y: 300, width: 200, height: 60 }
    const label = placeYouLabel({
      at: { x: 600, y: 400 },
      ring: 28,
      label: { width: 170, height: 44 },
      view: floor,
      keepClear: [...way, above],
    })
    for (const taken of [...way, above]) expect(overlaps(label, taken)).toBe(false)
  })
})
