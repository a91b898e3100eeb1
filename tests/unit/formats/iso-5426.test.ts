import { describe, expect, test } from 'vitest'
import { combiningMark, decodeIso5426 } from '../../../catalogue/formats/unimarc/iso-5426.ts'

describe('ISO 5426', () => {
  test.each([
    ['É', [0xc2, 0x45]],
    ['à', [0xc1, 0x61]],
    ['ô', [0xc3, 0x6f]],
    ['ñ', [0xc4, 0x6e]],
    ['ï', [0xc8, 0x69]],
    ['ü', [0xc9, 0x75]],
    ['å', [0xca, 0x61]],
    ['ç', [0xd0, 0x63]],
    ['š', [0xcf, 0x73]],
    ['ą', [0xd3, 0x61]],
    ['Œ œ Æ æ Ø ø ß', [0xea, 0x20, 0xfa, 0x20, 0xe1, 0x20, 0xf1, 0x20, 0xe9, 0x20, 0xf9, 0x20, 0xfb]],
    ['« § »', [0xab, 0x20, 0xa7, 0x20, 0xbb]],
    ['ǖ', [0xc9, 0xc5, 0x75]],
    ['plain ASCII', [...Buffer.from('plain ASCII')]],
  ] as const)('%s', (text, bytes) => {
    expect(decodeIso5426(Uint8Array.from(bytes))).toBe(text)
  })

  test('has a mark at every place of C0 to DF but DC', () => {
    const places = Array.from({ length: 32 }, (_, index) => 0xc0 + index)
    expect(places.filter(byte => combiningMark(byte) === undefined)).toEqual([0xdc])
  })

  test('refuses bytes that stand for nothing, and keeps the non-sorting ones', () => {
    for (const byte of [0x81, 0xb3, 0xe0, 0xff]) expect(decodeIso5426(Uint8Array.of(0x61, byte))).toBeUndefined()
    expect(decodeIso5426(Uint8Array.of(0x88, 0x4c, 0x65, 0x89))).toBe('\u0088Le\u0089')
  })
})
