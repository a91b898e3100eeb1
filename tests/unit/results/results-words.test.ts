import { describe, expect, it } from 'vitest'
import { screenScale } from '../../../renderer/ui/fit-screen.ts'
import { typedSpan } from '../../../renderer/visitor/results/parts/completion.tsx'
import { splitMarks } from '../../../renderer/visitor/results/parts/marked-text.tsx'
import { shelfSign } from '../../../renderer/visitor/results/say-card.ts'

const marked = (text: string, marks: readonly string[]) =>
  splitMarks(text, marks)
    .map(part => (part.marked ? `[${part.text}]` : part.text))
    .join('')

describe('what a row says', () => {
  it('marks the found words where they stand whole, and nothing inside other words', () => {
    expect(marked('Infirmier / Infirmière', ['Infirmier', 'Infirmière'])).toBe('[Infirmier] / [Infirmière]')
    expect(marked('Formation et transformation', ['formation'])).toBe('Formation et transformation')
    expect(marked('Diplôme d’infirmier', ['infirmier'])).toBe('Diplôme d’[infirmier]')
    expect(marked('sans rien', ['', 'absent'])).toBe('sans rien')
  })

  it('says a shelf’s sign once', () => {
    expect(shelfSign('B', 'B 12')).toBe('B 12')
    expect(shelfSign('B', '331 DUP')).toBe('B 331 DUP')
    expect(shelfSign(undefined, undefined)).toBeUndefined()
  })

  it('finds what was typed in a completion whatever its accents, at the beginning of a word', () => {
    expect(typedSpan('infirmiere', 'Infirmière de nuit')).toEqual([0, 10])
    expect(typedSpan('infirm', 'devenir infirmière')).toEqual([8, 14])
    expect(typedSpan('soin', 'aide-soignante')).toEqual([0, 0])
  })
})

describe('the size of the screen', () => {
  it('keeps 20 mm at 81 px on 21.5 inches and at 72 px on 24 inches, full HD', () => {
    expect(screenScale(1920, 1080, 21.5)).toBeCloseTo(1, 6)
    expect(screenScale(1080, 1920, 21.5)).toBeCloseTo(1, 6)
    expect(Math.round(81 * screenScale(1920, 1080, 24))).toBe(73)
  })

  it('never lets a target fall under 56 px', () => {
    expect(81 * screenScale(1280, 800, 32)).toBeCloseTo(56, 6)
  })
})
