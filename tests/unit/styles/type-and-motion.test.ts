import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../../renderer/', import.meta.url).pathname
const TOKENS = readFileSync(`${root}styles/tokens.css`, 'utf8')

/** What the block with this selector says of the tokens whose names begin so. */
function tokensOf(selector: string, prefix: string): ReadonlyMap<string, string> {
  const start = TOKENS.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`tokens.css has no block "${selector}"`)
  const body = TOKENS.slice(start, TOKENS.indexOf('}', start))
  return new Map(
    [...body.matchAll(/--([\w-]+): ([^;]+);/g)].flatMap(([, name = '', value = '']) => (name.startsWith(prefix) ? [[name, value]] : [])),
  )
}

/** The size of a token in pixels of the screen that the look was drawn for; 1 rem is 16 of them. */
const pixels = (tokens: ReadonlyMap<string, string>): ReadonlyMap<string, number> =>
  new Map([...tokens].map(([name, value]) => [name, Number.parseFloat(value) * 16]))

/** Millimetres of the drawn screen, 21.5" of 1920 x 1080, per pixel; and a capital of Atkinson Hyperlegible Next, measured, per em. */
const MM_PER_PIXEL = (21.5 * 25.4) / Math.hypot(1920, 1080)
const CAPITAL = 0.668

describe('type', () => {
  const normal = pixels(tokensOf(':root', 't-'))

  it('goes by steps of 1.25, each as tall in millimetres as the look says', () => {
    const steps = ['t-20', 't-25', 't-31', 't-39', 't-49', 't-61', 't-76'].map(name => normal.get(name) ?? 0)
    for (const [index, size] of steps.slice(1).entries()) expect(size / (steps[index] ?? 1)).toBeCloseTo(1.25, 1)
    const capitals = steps.map(size => Number((size * MM_PER_PIXEL * CAPITAL).toFixed(1)))
    expect(capitals).toEqual([3.3, 4.1, 5.1, 6.5, 8.1, 10.1, 12.6])
  })

  it('never shrinks with a larger size, and is at least 44 px, a capital of 7.3 mm, in the largest', () => {
    const large = new Map([...normal, ...pixels(tokensOf('[data-size="2"]', 't-'))])
    const largest = new Map([...normal, ...pixels(tokensOf('[data-size="3"]', 't-'))])
    for (const [name, size] of normal) {
      expect(large.get(name), name).toBeGreaterThanOrEqual(size)
      expect(largest.get(name), name).toBeGreaterThanOrEqual(Math.min(large.get(name) ?? 0, 61))
      expect(largest.get(name), name).toBeGreaterThanOrEqual(44)
    }
    expect(44 * MM_PER_PIXEL * CAPITAL).toBeCloseTo(7.3, 1)
  })
})

describe('motion (P82)', () => {
  const durations = [...tokensOf(':root', 'm-')].filter(([name]) => name !== 'm-ease')

  it('presses within 50 ms, and all of it is a cut where less motion is asked for', () => {
    expect(Number.parseFloat(new Map(durations).get('m-press') ?? '')).toBeLessThanOrEqual(50)
    const reduced = tokensOf('@media (prefers-reduced-motion: reduce) {\n  :root', 'm-')
    expect([...reduced]).toEqual(durations.map(([name]) => [name, '0ms']))
  })

  it('takes its time from the tokens on every screen; what waits appears at once, after 300 ms', () => {
    const moving = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.css'))
      .flatMap(file =>
        [...readFileSync(root + file, 'utf8').matchAll(/(?:transition|animation)(?:-duration)?:([^;]+);/g)].map(([, value = '']) => ({
          file,
          times: [...value.replace(/var\(--m-[\w-]+\)/g, '').matchAll(/[\d.]+m?s\b/g)].map(([time]) => time),
        })),
      )
    expect(moving.length).toBeGreaterThan(3)
    const own = moving.filter(({ times }) => times.length > 0)
    expect(own).toEqual([{ file: 'styles/controls.css', times: ['0ms', '300ms'] }])
  })
})
