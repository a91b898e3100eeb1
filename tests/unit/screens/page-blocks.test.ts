import { describe, expect, it } from 'vitest'
import type { Box, Laid, Window } from '../../../renderer/ui/page-blocks.ts'
import { beyond, cutBy, linesCutBy, startAfter, startBefore } from '../../../renderer/ui/page-blocks.ts'

const box = (top: number, bottom: number, column = 0): Box => ({ top, bottom, left: column * 500, right: column * 500 + 400 })
const laid = (blocks: readonly Box[], headings: readonly Box[] = []): Laid => ({
  blocks: [...blocks, ...headings],
  headings,
  tall: [],
  crowned: [],
})
const seen = (top: number, height = 300): Window => ({ top, height, near: 32 })

/** Every page from the beginning, and what of each is shown whole. */
function turn(all: Laid, height: number, end: number): readonly (readonly Box[])[] {
  const pages: (readonly Box[])[] = []
  for (let top = 0; top < end; top = startAfter(all, seen(top, height))) {
    const cut = cutBy(all, seen(top, height))
    pages.push(
      all.blocks.filter(({ top: from, bottom }) => from >= top - 1 && bottom <= top + height + 1).filter(block => !cut.includes(block)),
    )
  }
  return pages
}

describe('a page that turns', () => {
  it('cuts nothing in two where lines of two columns never meet', () => {
    const text = [box(0, 140), box(154, 330), box(344, 450)]
    const facts = [box(0, 46, 1), box(46, 115, 1), box(115, 209, 1), box(209, 255, 1)]
    const all = laid([...text, ...facts])
    const cut = cutBy(all, seen(0, 170))
    expect(cut).toEqual([box(154, 330), box(115, 209, 1)])
  })

  it('shows everything whole on some page', () => {
    const text = [box(0, 140), box(154, 330), box(344, 450), box(460, 590)]
    const facts = [box(0, 46, 1), box(46, 115, 1), box(115, 209, 1), box(209, 255, 1), box(255, 400, 1)]
    const all = laid([...text, ...facts])
    for (const height of [200, 260, 300, 400]) expect(new Set(turn(all, height, 590).flat())).toEqual(new Set(all.blocks))
  })

  it('takes a heading to the page of what it heads, in its own column only', () => {
    const heading = box(240, 270)
    const beside = box(240, 270, 1)
    const all = laid([box(0, 230), box(280, 380)], [heading, beside])
    expect(cutBy(all, seen(0))).toEqual([box(280, 380), heading])
    expect(startAfter(all, seen(0))).toBe(240)
  })

  it('P751: takes a title and what is said below it to the page of the row that both head', () => {
    const title = box(200, 230)
    const reason = box(235, 265)
    const all = laid([box(0, 190), box(270, 380)], [title, reason])
    expect(cutBy(all, seen(0))).toEqual(expect.arrayContaining([title, reason]))
    expect(startAfter(all, seen(0))).toBe(200)
  })

  const longText = { ...box(0, 910), lines: Array.from({ length: 26 }, (_, line) => ({ top: line * 35 + 5, bottom: line * 35 + 30 })) }

  it('P750: goes on with the line of a long text that the edge would have cut', () => {
    const all: Laid = { blocks: [], headings: [], tall: [longText], crowned: [] }
    expect(startAfter(all, seen(0))).toBe(285)
    expect(startAfter(all, seen(277))).toBe(565)
  })

  it('P750: shows no half line of a long text at either edge', () => {
    expect(linesCutBy(longText, seen(0))).toEqual({ above: 0, below: 910 - 285 })
    expect(linesCutBy(longText, seen(290))).toEqual({ above: 310, below: 0 })
    expect(linesCutBy(longText, seen(275, 245))).toEqual({ above: 0, below: 0 })
  })

  it('P574: leaves whose lines they are above those that go on, and shows each of them on some page', () => {
    const rows = [60, 120, 180, 240, 300, 360, 420].map(top => box(top, top + 60))
    const all: Laid = { ...laid([box(0, 50), ...rows]), crowned: [{ ...box(0, 480), crown: 50 }] }
    expect(startAfter(all, seen(0, 250))).toBe(240 - 50)
    expect(cutBy(all, seen(190, 250))).toEqual([box(420, 480), box(180, 240)])
    expect(new Set(turn(all, 250, 480).flat())).toEqual(new Set(all.blocks))
  })

  it('P574: begins in the lower half of a page nothing that does not end there and keeps its name', () => {
    const all: Laid = { ...laid([box(0, 190), box(200, 240), box(250, 340)]), crowned: [{ ...box(200, 600), crown: 40 }] }
    expect(cutBy(all, seen(0))[0]).toEqual({ ...box(200, 600), crown: 40 })
    expect(startAfter(all, seen(0))).toBe(200)
  })

  it('goes back to the pages that it came by', () => {
    const all = laid([box(0, 200), box(200, 350), box(350, 500), box(500, 700), box(700, 900)])
    const second = startAfter(all, seen(0)) - 8
    const third = startAfter(all, seen(second)) - 8
    expect(startBefore(all, seen(third), 8)).toBe(second)
    expect(startBefore(all, seen(second), 8)).toBe(0)
  })

  it('passes over nothing that begins just below the edge and fits on a page of its own', () => {
    expect(startAfter(laid([box(30, 310)]), seen(0))).toBe(30)
    expect(startAfter(laid([box(30, 330)]), seen(0))).toBe(300)
  })

  it('always goes on, whatever stands at the edge', () => {
    const all = laid([box(5, 320), box(10, 400, 1)])
    expect(startAfter(all, seen(0))).toBe(300)
  })

  it('leaves out of a glimpse what its edge would cut and what is below', () => {
    const all = laid([box(0, 140), box(154, 330), box(344, 450), box(0, 301, 1)])
    expect(beyond(all, seen(0))).toEqual([box(154, 330), box(344, 450)])
  })
})
