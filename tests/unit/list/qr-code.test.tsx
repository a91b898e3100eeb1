import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { QR_BYTES, QrCode } from '../../../renderer/ui/qr-code.tsx'
import { bytesOf, packTexts } from '../../../renderer/visitor/list/take/pack-texts.ts'
import { readCode } from '../../helpers/read-code.ts'

const draw = (text: string): string => renderToStaticMarkup(<QrCode text={text} label="a list" />)

describe('a code on the screen', () => {
  it.each([
    ['French', 'Ma liste\nInfirmier / Infirmière\nNuméro 0000012\nrayon B 12'],
    ['Arabic', 'قائمتي\nممرّض / ممرّضة\nرقم 0000012'],
    ['Ukrainian', 'Мій список\nМедсестра\nНомер 0000012'],
  ])('is read back by a decoder as the text it was made from: %s', (_language, text) => {
    expect(readCode(draw(text))).toBe(text)
  })

  it('is read back at the largest size it may have, and refuses a byte more', () => {
    const longest = 'é'.repeat(QR_BYTES / 2)
    expect(bytesOf(longest)).toBe(QR_BYTES)
    expect(readCode(draw(longest))).toBe(longest)
    expect(() => draw(`${longest}e`)).toThrow()
  })

  it('says to who does not see it what it is', () => {
    expect(draw('x')).toContain('role="img" aria-label="a list"')
  })
})

describe('texts for codes', () => {
  const head = (at: number, of: number) => `Ma liste ${at}/${of}`
  const pieces = Array.from({ length: 30 }, (_, index) => `Métier numéro ${index}, ${'détails '.repeat(index % 7)}fin`)

  it('hold every piece whole and in order, each no longer than a code, numbered', () => {
    const texts = packTexts(pieces, { limit: QR_BYTES, head })
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) expect(bytesOf(text)).toBeLessThanOrEqual(QR_BYTES)
    expect(texts.flatMap(text => text.split('\n').slice(1))).toEqual(pieces)
    expect(texts.map(text => text.split('\n')[0])).toEqual(texts.map((_, index) => head(index + 1, texts.length)))
  })

  it('go on in the next code where a piece is longer than one: nothing of what is shown is cut', () => {
    const long = 'ї'.repeat(QR_BYTES)
    const texts = packTexts(['court', long, 'fin'], { limit: QR_BYTES, head })
    for (const text of texts) expect(bytesOf(text)).toBeLessThanOrEqual(QR_BYTES)
    expect(texts.flatMap(text => text.split('\n').slice(1)).join('')).toBe(`court${long}fin`)
  })
})
