import { describe, expect, it } from 'vitest'
import { findInPieces, foldSought } from '../../../renderer/visitor/reader/find-in-pieces.ts'
import { pageParagraphs } from '../../../renderer/visitor/reader/page-paragraphs.ts'

const line = (str: string, top = 0, hasEOL = true, height = 10) => ({ str, hasEOL, top, height })
const PAGE = [
  line('Devenir infirmière', 0),
  line('On prépare un dossier, puis on est accompa-', 30),
  line('gné : l’aide-soi', 42, false),
  line('gnante passe par la validation des', 42),
  line('acquis de l’expérience.', 54),
]
/** What each find covers, in the page's own letters. */
const covered = (pieces: typeof PAGE, typed: string): readonly string[] =>
  findInPieces(pieces, foldSought(typed)).map(({ from, to }) =>
    pieces
      .map(({ str }) => str)
      .slice(from.piece, to.piece + 1)
      .map((str, index, all) => str.slice(index === 0 ? from.offset : 0, index === all.length - 1 ? to.offset : undefined))
      .join('|'),
  )

describe('P90: words looked for in a document', () => {
  it.each([
    ['INFIRMIERE', ['infirmière']],
    ['accompagné', ['accompa-|gné']],
    ['aide soignante', ['aide-soi|gnante']],
    ['aide-soignante', ['aide-soi|gnante']],
    ['validation  des acquis', ['validation des|acquis']],
    ["l'expérience", ['l’expérience']],
    ['a', []],
    ['zzz', []],
  ])('%s stands where it is read, over the ends of lines, whatever accents and capitals', (typed, expected) => {
    expect(covered(PAGE, typed)).toEqual(expected)
  })

  it('finds every place once, in order, and never takes a word for a pattern', () => {
    expect(covered([line('aa aaa . .*')], 'aa')).toEqual(['aa', 'aa'])
    expect(covered([line('a.c abc')], 'a.c')).toEqual(['a.c'])
  })

  it('reads ligatures and the forms that Arabic letters take in a word', () => {
    expect(covered([line('Le cœur')], 'coeur')).toEqual(['cœur'])
    expect(covered([line('ﻣﺪﺭﺳﺔ')], 'مدرسة')).toEqual(['ﻣﺪﺭﺳﺔ'])
    expect(covered([line('مـدرسة')], 'مدرسة')).toEqual(['مـدرسة'])
  })
})

describe('P91: a page read aloud', () => {
  it('is read in paragraphs, with lines joined and cut words made whole', () => {
    expect(pageParagraphs(PAGE)).toEqual([
      'Devenir infirmière',
      'On prépare un dossier, puis on est accompagné : l’aide-soignante passe par la validation des acquis de l’expérience.',
    ])
  })

  it('has nothing to read where a page is a picture', () => {
    expect(pageParagraphs([line(' ')])).toEqual([])
  })
})
