import { describe, expect, it } from 'vitest'
import { pixelRatio, scaleOf, WHOLE_PAGE, ZOOM_RANGE, zoomed } from '../../../renderer/visitor/reader/page-scale.ts'

const page = { width: 595, height: 842 }

describe('the size of a page in the reader', () => {
  it('shows the whole page, or its whole width, whatever the room', () => {
    expect(scaleOf(WHOLE_PAGE, page, { width: 1184, height: 842 })).toBe(1)
    expect(scaleOf(WHOLE_PAGE, page, { width: 595, height: 2000 })).toBe(1)
    expect(scaleOf({ fit: 'width', zoom: 1 }, page, { width: 1190, height: 100 })).toBe(2)
  })

  it('zooms by steps and stops at both ends', () => {
    let scale = WHOLE_PAGE
    for (let times = 0; times < 20; times++) scale = zoomed(scale, 1)
    expect(scale.zoom).toBe(ZOOM_RANGE.most)
    for (let times = 0; times < 40; times++) scale = zoomed(scale, -1)
    expect(scale.zoom).toBe(ZOOM_RANGE.least)
  })

  it('draws a very large page with fewer pixels rather than without memory', () => {
    expect(pixelRatio({ width: 1000, height: 1000 }, 2)).toBe(2)
    const size = { width: 9000, height: 12000 }
    expect(size.width * size.height * pixelRatio(size, 1) ** 2).toBeLessThanOrEqual(16_000_001)
  })
})
