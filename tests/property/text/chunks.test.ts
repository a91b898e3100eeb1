import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunksOf } from '../../../catalogue/text/chunks.ts'

/** The definition of a chunk, whole: what the quick way over letters and spaces must come to. */
const CHUNK =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’ʼ‘`´·•⋅‧.\-‐‑\u00ad+&*:_]|\((?=\p{L}[\p{L}\p{M}]{0,7}\)))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*\)?)*(?:\+\+|[+#])?/gu

const signs = "'’ʼ‘`´·•⋅‧.-‐‑\u00ad+&*:_()#,; \n\u00a0«»\u2028"
const letters = [
  'a',
  'É',
  'œ',
  'e\u0301',
  '\u0301',
  '7',
  '²',
  'ß',
  'ж',
  'ї',
  'م',
  '\u064e',
  '語',
  '😀',
  '𝒜',
  '\ud83d',
  '\udc00',
  'bac',
  '(e)',
  '(se)',
]
const text = fc.array(fc.oneof(fc.constantFrom(...letters), fc.constantFrom(...signs)), { maxLength: 30 }).map(parts => parts.join(''))

test('chunks are those of the one expression that defines them, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 })), any => {
      fc.pre(!/bac\s?\+\s/i.test(any))
      expect(chunksOf(any)).toEqual([...any.matchAll(CHUNK)].map(match => match[0]))
    }),
    { numRuns: 20_000 },
  )
})

test('a chunk of every character below U+0400 begins and ends where the expression says', () => {
  for (let code = 0; code < 0x400; code++) {
    const character = String.fromCharCode(code)
    for (const any of [character, `a${character}`, `a${character}b`, `${character}${character}`, `a ${character}`]) {
      expect(chunksOf(any), `U+${code.toString(16)}`).toEqual([...any.matchAll(CHUNK)].map(match => match[0]))
    }
  }
})
