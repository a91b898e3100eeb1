import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrastRatio } from '../../../catalogue/check/check-colours.ts'
import { GROUNDS } from '../../../catalogue/check/grounds.ts'
import centre from '../../../catalogue/demo/centre/centre.json' with { type: 'json' }

const CSS = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8')

type Colours = Readonly<Record<string, string>>

/** Every colour that the blocks with exactly this selector give, the later ones over the earlier ones. */
function coloursOf(selector: string): Colours {
  const blocks = [...CSS.matchAll(/(?:^|\n)([^\n{}]+) \{\n([^}]*)\}/g)].filter(block => block[1] === selector)
  if (blocks.length === 0) throw new Error(`tokens.css has no block "${selector}"`)
  return Object.fromEntries(
    blocks.flatMap(([, , body = '']) => [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(found => [found[1], found[2]])),
  )
}

const light = coloursOf(':root')
const THEMES: Readonly<Record<string, Colours>> = {
  light,
  dark: { ...light, ...coloursOf('[data-theme="dark"]') },
  contrast: { ...light, ...coloursOf('[data-theme="contrast"]') },
}

/** What is read on what, and how far apart both must be: the table of the visual direction, and what else the screens put together. */
const PAIRS: readonly (readonly [string, readonly string[], number])[] = [
  ['text', ['paper', 'sand', 'surface', 'white'], 7],
  ['text-2', ['paper', 'sand', 'surface', 'white'], 7],
  // A main or a chosen face turns its colours round.
  ['paper', ['text'], 7],
  ['text-on-ink', ['ink'], 7],
  ['text-2-on-ink', ['ink'], 7],
  ['ink', ['text-on-ink'], 7],
  ['on-you', ['you'], 7],
  ['open', ['paper', 'sand', 'surface', 'white'], 7],
  ['warn', ['paper', 'sand', 'surface'], 7],
  ['error', ['paper', 'sand', 'surface'], 7],
  ['sheet-ink', ['sheet-paper'], 7],
  ['qr-ink', ['qr-ground'], 7],
  ['accueil', ['accueil-wash'], 7],
  ['control', ['paper', 'sand', 'surface', 'white'], 3],
  ['edge-on-ink', ['ink'], 3],
  ['edge-of-you', ['paper', 'sand'], 3],
  ['you', ['ink'], 3],
]

describe('every colour stands out from what it stands on (P79)', () => {
  for (const [theme, colours] of Object.entries(THEMES)) {
    test(`texts by 7 to 1 and controls by 3 to 1 in the theme "${theme}"`, () => {
      const tooClose = PAIRS.flatMap(([one, grounds, least]) =>
        grounds.flatMap(ground => {
          const ratio = contrastRatio(colour(colours, one), colour(colours, ground))
          return ratio >= least ? [] : [`${one} on ${ground}: ${ratio.toFixed(2)}, under ${least}`]
        }),
      )
      expect(tooClose).toEqual([])
    })
  }

  test('the ring of the focus is seen on every ground of every theme: its saffron, or the ring around it, by 3 to 1', () => {
    for (const colours of Object.values(THEMES))
      for (const ground of ['paper', 'sand', 'surface', 'white'])
        expect(
          Math.max(...['you', 'text'].map(ring => contrastRatio(colour(colours, ring), colour(colours, ground)))),
        ).toBeGreaterThanOrEqual(3)
  })

  test('the colours of needs stand out on every ground of every theme', () => {
    const tooClose = centre.needs.flatMap(need =>
      Object.entries(THEMES).flatMap(([theme, colours]) => {
        const [one, wash] = theme === 'light' ? [need.colour, need.wash] : [need.colourContrast, need.washContrast]
        const grounds = [wash, ...['paper', 'sand', 'surface', 'white'].map(name => colour(colours, name))]
        return grounds.filter(ground => contrastRatio(one, ground) < 7).map(ground => `${need.id} on ${ground} in ${theme}`)
      }),
    )
    expect(tooClose).toEqual([])
  })

  test('a centre’s colours are checked against the grounds that the screens have', () => {
    expect(GROUNDS).toEqual({
      lightSand: THEMES.light?.sand,
      darkSurface: THEMES.dark?.surface,
      contrastSand: THEMES.contrast?.sand,
    })
    // The hardest of each theme: the darkest light ground, the lightest dark one.
    const hardest = (theme: string, colourOfText: string): string | undefined =>
      ['paper', 'sand', 'surface', 'white']
        .map(name => colour(THEMES[theme] ?? {}, name))
        .toSorted((left, right) => contrastRatio(colourOfText, left) - contrastRatio(colourOfText, right))[0]
    expect([hardest('light', '#000000'), hardest('dark', '#ffffff'), hardest('contrast', '#ffffff')]).toEqual(Object.values(GROUNDS))
  })
})

function colour(colours: Colours, name: string): string {
  const value = colours[name]
  if (value === undefined) throw new Error(`tokens.css gives --${name} no colour`)
  return value
}
