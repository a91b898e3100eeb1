import { describe, expect, it } from 'vitest'
import { decades, svgChart } from '../../bench/chart.ts'
import type { Engines } from '../../bench/figures.ts'
import { markdownTables } from '../../bench/markdown.ts'
import { ratiosToOurs } from '../../bench/ratios.ts'

const ENGINES: Engines = {
  ours: {
    buildDocsPerSecond: 4000,
    bytesPerDocument: 600,
    classes: { word: { p50: 0.05, p95: 0.2, max: 0.3, wakingMs: 7.5 }, none: { p50: 0, p95: 0.001, max: 0.001, wakingMs: 7.5 } },
    keystroke: { word: { p50: 1, p95: 2, max: 3, wakingMs: 7.5 } },
    exact: { word: { p50: 4, p95: 5, max: 6, wakingMs: 7.5 } },
    onDemand: { coldLoadMs: 7, memoryMb: 8, heapMb: 9 },
    found: { word: 10 },
  },
  lunr: {
    classes: {
      word: { p50: 5, p95: 10, max: 30, wakingMs: 7.5 },
      typo: { failed: 'not within 120 s' },
      none: { p50: 1, p95: 1, max: 1, wakingMs: 7.5 },
    },
    found: { word: 9 },
  },
  orama: { buildDocsPerSecond: 300, classes: {}, failed: 'save: Invalid string length' },
}

const row = (start: string): string | undefined =>
  markdownTables(ENGINES)
    .split('\n')
    .find(line => line.startsWith(start))

describe('the ratios of the peers to ours', () => {
  it('say how many times longer a peer takes', () => {
    expect(ratiosToOurs(ENGINES).lunr?.word).toEqual({ p50: 100, p95: 50 })
  })

  it('are absent where either has no answer or ours took no time that the clock sees', () => {
    expect(Object.keys(ratiosToOurs(ENGINES).lunr ?? {})).toEqual(['word'])
    expect(ratiosToOurs(ENGINES).orama).toEqual({})
    expect(ratiosToOurs(ENGINES).ours).toBeUndefined()
  })
})

describe('the tables', () => {
  it('say what an engine could not do, and leave out what was not measured', () => {
    expect(row('| orama | 300')).toBe('| orama | 300 | - | - | - | - | - | save: Invalid string length |')
    expect(row('| lunr | 5 /')).toContain('| not within 120 s |')
  })

  it('show ranking and the whole keystroke in rows of their own', () => {
    expect(row('| ours | 0.05')).toContain('| 0.05 / 0.2 / 0.3 |')
    expect(row('| ours, whole keystroke')).toContain('| 1 / 2 / 3 |')
    expect(row('| ours, exactly as lunr')).toContain('| 4 / 5 / 6 |')
  })

  it('show what the first query after a pause takes, which counts in no other figure', () => {
    const shown = markdownTables(ENGINES)
      .split('\n')
      .indexOf('| the first query after a pause, ms | word | all | prefix | typo | variant | common | rare | none |')
    expect(
      markdownTables(ENGINES)
        .split('\n')
        .slice(shown + 2, shown + 4),
    ).toEqual(['| ours | 7.5 | - | - | - | - | - | - | 7.5 |', '| ours, whole keystroke | 7.5 | - | - | - | - | - | - | - |'])
  })

  it('show what opening without reading everything takes', () => {
    expect(row('| ours, on demand')).toContain('| 7 | 8 | 9 |')
  })

  it('show how many queries found something beside how fast they were', () => {
    expect(row('| lunr | 9 ')).toBeDefined()
  })
})

describe('the chart', () => {
  it('spans whole powers of ten around all times', () => {
    expect(decades([0.02, 30])).toEqual({ from: -2, to: 2 })
    expect(decades([0])).toEqual({ from: -3, to: 0 })
  })

  it('draws every ten times as the same length', () => {
    const widths = [...svgChart('t', ENGINES).matchAll(/<rect x="190" y="(?:62|78|94)" width="(\d+)"/g)].map(([, width]) => Number(width))
    const [ours, keystroke, lunr] = widths as [number, number, number]
    // 0.2, 2 and 10 ms: a decade, and 0.7 of one.
    expect((lunr - keystroke) / (keystroke - ours)).toBeCloseTo(Math.log10(5), 1)
  })

  it('names what has no bar', () => {
    expect(svgChart('t', ENGINES)).toContain('not within 120 s')
  })
})
