import { describe, expect, it } from 'vitest'
import { keyRows, neighbour } from '../../../renderer/ui/keyboard/key-rows.ts'
import { LAYERS } from '../../../renderer/ui/keyboard/keyboard-layout.ts'
import { LAYOUTS, layoutFor } from '../../../renderer/ui/keyboard/layouts.ts'

describe.each(LAYOUTS)('keyboard layout $id', layout => {
  it.each(LAYERS)('fills four rows of equal width with its %s', layer => {
    const rows = keyRows(layout, layer)
    expect(rows).toHaveLength(4)
    for (const row of rows) expect(row.reduce((sum, key) => sum + key.span, 0)).toBe(2 * layout.columns)
  })

  it.each(LAYERS)('shows no key twice among its %s, each one composed character', layer => {
    const ids = keyRows(layout, layer).flatMap(row => row.map(key => key.id))
    expect(new Set(ids).size).toBe(ids.length)
    for (const text of layout.layers[layer].join('')) expect(text).toBe(text.normalize('NFC'))
  })

  it('shows each character on one layer only', () => {
    const all = LAYERS.flatMap(layer => Array.from(layout.layers[layer].join('')))
    expect(new Set(all).size).toBe(all.length)
  })

  it('has erase, space, search and a way to each layer on every layer', () => {
    for (const layer of LAYERS) {
      const does = keyRows(layout, layer)
        .flat()
        .map(key => key.does)
      expect(does).toContainEqual({ kind: 'erase' })
      expect(does).toContainEqual({ kind: 'text', text: ' ' })
      expect(does).toContainEqual({ kind: 'search' })
      const others = LAYERS.filter(other => other !== layer)
      for (const other of others) expect(does).toContainEqual({ kind: 'layer', layer: other })
    }
  })

  it('has all ten digits', () => {
    expect(layout.layers.digits[0].split('').sort().join('')).toBe('0123456789')
  })
})

describe('AZERTY', () => {
  const azerty = layoutFor('fr', 'fr')

  it('types every letter of the alphabet and every accent of French', () => {
    const typed = azerty.layers.letters.join('') + azerty.layers.accents.join('')
    for (const letter of 'abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæ') expect(typed).toContain(letter)
  })

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
