import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fittingLayouts, hasLowKeys, keySpacing, layoutInRoom } from '../../../renderer/ui/keyboard/key-room.ts'
import { keyRows, neighbour, runsLeft } from '../../../renderer/ui/keyboard/key-rows.ts'
import type { KeyboardLayout } from '../../../renderer/ui/keyboard/keyboard-layout.ts'
import { LAYERS } from '../../../renderer/ui/keyboard/keyboard-layout.ts'
import { LAYOUTS, layoutFor, layoutsFor } from '../../../renderer/ui/keyboard/layouts.ts'
import { LANGUAGES } from '../../../renderer/words/languages.ts'

const DEMO = new URL('../../../catalogue/demo/centre/vocabulary/metiers.json', import.meta.url)

const charactersOf = (layout: KeyboardLayout): readonly string[] =>
  LAYERS.flatMap(layer => [...layout.layers[layer].join('')]).filter(text => text !== ' ')

/** The labels of the demonstration's vocabulary in a language. */
function labelsIn(language: string): readonly string[] {
  const { concepts } = JSON.parse(readFileSync(DEMO, 'utf8')) as {
    concepts: readonly { prefLabel: Record<string, string>; altLabel?: Record<string, readonly string[]> }[]
  }
  return concepts.flatMap(({ prefLabel, altLabel }) => [prefLabel[language] ?? '', ...(altLabel?.[language] ?? [])])
}

/** Every letter and mark of some texts as it is typed: small, composed. */
const lettersOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set([...texts.join(' ').toLowerCase().normalize('NFC')].filter(character => /[\p{L}\p{M}]/u.test(character)))

describe.each(LAYOUTS)('keyboard layout $id', layout => {
  it.each(LAYERS)('fills its rows to equal width with its %s, as many on each layer', layer => {
    for (const face of [undefined, 'ABC']) {
      const rows = keyRows(layout, layer, face)
      expect(rows).toHaveLength(layout.order === 'usual' ? 4 : 6)
      for (const row of rows) {
        expect(row.reduce((sum, key) => sum + key.span, 0)).toBe(2 * layout.columns)
        expect(Math.min(...row.map(key => key.span))).toBeGreaterThanOrEqual(2)
      }
    }
  })

  it.each(LAYERS)('shows no key twice among its %s, each one composed character', layer => {
    const ids = keyRows(layout, layer, 'ABC').flatMap(row => row.map(key => key.id))
    expect(new Set(ids).size).toBe(ids.length)
    for (const text of layout.layers[layer].join('')) expect(text).toBe(text.normalize('NFC'))
  })

  it('shows each character on one layer only', () => {
    const all = charactersOf(layout)
    expect(new Set(all).size).toBe(all.length)
  })

  it('has erase, space, search and a way to each layer and to another layout on every layer', () => {
    for (const layer of LAYERS) {
      const does = keyRows(layout, layer, 'ABC')
        .flat()
        .map(key => key.does)
      expect(does).toContainEqual({ kind: 'erase' })
      expect(does).toContainEqual({ kind: 'text', text: ' ' })
      expect(does).toContainEqual({ kind: 'search' })
      expect(does).toContainEqual({ kind: 'switch' })
      const others = LAYERS.filter(other => other !== layer)
      for (const other of others) expect(does).toContainEqual({ kind: 'layer', layer: other })
    }
  })

  it('has all ten digits, and a hyphen and an apostrophe', () => {
    const all = charactersOf(layout)
    for (const digit of '0123456789') expect(layout.layers.digits.join('')).toContain(digit)
    expect(all).toEqual(expect.arrayContaining(['-', '’']))
  })

  it('lets every key be reached from every other by arrows, and stops at the edges', () => {
    for (const layer of LAYERS) {
      const rows = keyRows(layout, layer, 'ABC')
      const touchable = rows.flat().filter(({ tone }) => tone !== 'blank')
      const reached = new Set([touchable[0]!.id])
      for (const id of reached)
        for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) reached.add(neighbour(rows, id, arrow, runsLeft(layout)))
      expect([...reached].toSorted()).toEqual(touchable.map(({ id }) => id).toSorted())
    }
  })
})

describe.each(LANGUAGES)('somebody who reads $tag', ({ tag, words, dir }) => {
  const offered = layoutsFor(tag, 'fr')
  const [usual, ...others] = offered

  it('types on a keyboard of that language first, which writes its way', () => {
    expect(usual?.layout.languages).toContain(tag)
    expect(usual?.layout.dir).toBe(dir)
  })

  it('types every letter of the interface’s words and of the vocabulary’s labels', () => {
    const texts = Object.values(words).map(phrase => phrase.replaceAll(/\{\w+, \w+,|\b(?:one|other|zero|two|few|many)\b|\{\w+\}/gu, ' '))
    const wanted = lettersOf([...texts, ...labelsIn(tag)])
    expect(wanted.size).toBeGreaterThan(25)
    for (const choice of ['usual', 'alphabet'] as const) {
      const reachable = offered.filter(each => each.choice === choice || each.choice === 'latin')
      const typed = new Set(reachable.flatMap(({ layout }) => charactersOf(layout)))
      expect([...wanted].filter(letter => !typed.has(letter))).toEqual([])
    }
  })

  it('goes through the others by one key: Latin letters beside another script, the alphabet for all, each under a face of its own', () => {
    const isLatin = usual?.layout.script === 'Latn'
    expect(others.map(({ choice }) => choice)).toEqual(isLatin ? ['alphabet'] : ['latin', 'alphabet'])
    const inOrder = others.at(-1)!.layout
    expect([inOrder.order, inOrder.script]).toEqual(['alphabet', usual!.layout.script])
    expect(new Set(offered.map(({ layout }) => layout.face)).size).toBe(offered.length)
    for (const { choice, layout } of others) if (choice === 'latin') expect(layout.id).toBe('azerty')
  })
})

describe('the letters in the order of the alphabet', () => {
  it.each(['fr', 'uk'])('stand as the language has them in %s', tag => {
    const letters = [...layoutsFor(tag, 'fr').at(-1)!.layout.layers.letters.join('')].filter(character => /\p{L}/u.test(character))
    expect(letters).toEqual(letters.toSorted(new Intl.Collator(tag).compare))
  })
})

describe('room for the keys', () => {
  const fits = (tag: string, widthMm: number) => fittingLayouts(layoutsFor(tag, 'fr'), widthMm).map(({ layout }) => layout.id)
  /** The tray's widths: the left half of 1920 x 1080 on 21.5", 1080 x 1920 on 21.5", and on 15.6". */
  const [LANDSCAPE, PORTRAIT, NARROW] = [271.7, 267.7, 194.2]

  it('is enough for every layout on 21.5", upright or not, with 3 mm between keys', () => {
    for (const layout of LAYOUTS)
      for (const width of [LANDSCAPE, PORTRAIT]) expect([layout.id, keySpacing(layout, width)]).toEqual([layout.id, 'roomy'])
  })

  it('lets ten and eleven keys stand close on 15.6" upright; twelve give way to the alphabet', () => {
    expect(keySpacing(layoutFor('fr', 'fr'), NARROW)).toBe('close')
    expect(keySpacing(layoutFor('de', 'fr'), NARROW)).toBe('close')
    expect(fits('fr', NARROW)).toEqual(['azerty', 'alphabet-latin'])
    expect(fits('ar', NARROW)).toEqual(['alphabet-arabic', 'azerty'])
    expect(fits('uk', NARROW)).toEqual(['alphabet-ukrainian', 'azerty'])
  })

  it.each(LAYOUTS)('across a whole screen lays $id out in three rows of characters, the same in the same order', layout => {
    const wide = layoutInRoom(layout, 452)
    for (const layer of LAYERS) {
      expect(keyRows(wide, layer).map(row => row.reduce((sum, key) => sum + key.span, 0))).toEqual(Array(4).fill(2 * wide.columns))
      expect(wide.layers[layer].join('').trimEnd()).toBe(layout.layers[layer].join('').trimEnd())
    }
    expect(layoutInRoom(layout, LANDSCAPE)).toBe(layout)
  })

  it('is never so little that there is no keyboard', () => {
    expect(fits('ar', 20)).toEqual(['alphabet-arabic'])
  })

  it('makes keys low where the window is low or the text the largest and rows are many, and where they stand close', () => {
    const [usual, alphabet] = layoutsFor('fr', 'fr').map(({ layout }) => layout)
    const low = { widthMm: LANDSCAPE, heightMm: 200, largestText: false }
    expect(hasLowKeys(alphabet!, low)).toBe(true)
    expect(hasLowKeys(alphabet!, { ...low, heightMm: 267 })).toBe(false)
    expect(hasLowKeys(alphabet!, { ...low, heightMm: 267, largestText: true })).toBe(true)
    expect(hasLowKeys(usual!, low)).toBe(false)
    expect(hasLowKeys(usual!, { ...low, widthMm: NARROW })).toBe(true)
  })
})

describe('AZERTY', () => {
  const azerty = layoutFor('fr', 'fr')

  it('serves a language without a layout of its own as the fallback does', () => {
    expect(layoutFor('xx', 'fr')).toBe(azerty)
    expect(layoutFor('fr-CH', 'xx')).toBe(azerty)
  })

  it('walks its keys by arrows, stops at the edges and comes down to the key below', () => {
    const rows = keyRows(azerty, 'letters')
    expect(neighbour(rows, 'a', 'ArrowLeft')).toBe('a')
    expect(neighbour(rows, 'a', 'ArrowRight')).toBe('z')
    expect(neighbour(rows, 'a', 'ArrowDown')).toBe('q')
    expect(neighbour(rows, 'm', 'ArrowDown')).toBe('erase')
    expect(neighbour(rows, 'erase', 'ArrowDown')).toBe('search')
    expect(neighbour(rows, 'search', 'ArrowDown')).toBe('search')
    expect(neighbour(rows, 'space', 'ArrowUp')).toBe('b')
  })
})

it('walks an alphabet that runs from right to left as one sees it', () => {
  const arabic = layoutsFor('ar', 'fr').at(-1)!.layout
  const rows = keyRows(arabic, 'letters')
  expect(runsLeft(arabic)).toBe(true)
  expect(neighbour(rows, 'ا', 'ArrowLeft', true)).toBe('ب')
  expect(neighbour(rows, 'ا', 'ArrowRight', true)).toBe('ا')
  expect(runsLeft(layoutFor('ar', 'fr'))).toBe(false)
})
