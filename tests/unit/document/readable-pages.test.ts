import { describe, expect, it } from 'vitest'
import { readablePages } from '../../../renderer/visitor/document/say-forms.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { LANGUAGES } from '../../../renderer/words/languages.ts'

const pdf = (pages?: number) => [
  { path: 'a.pdf', mediaType: 'application/pdf', bytes: 1, sha256: '0', ...(pages === undefined ? {} : { pages }) },
]

it('P756: a film that is seen on the centre’s screens is on no paper', () => {
  for (const { tag } of LANGUAGES) {
    const spot = (access: 'open-shelf' | 'screen') => createWords(tag, 'fr').say(`document.spot.${access}`, { place: 'A' })
    expect(spot('screen')).not.toBe(spot('open-shelf'))
  }
})

describe('P756: how many pages of a PDF are offered', () => {
  it('are those that its rights let be shown', () => {
    expect(readablePages({ attachments: pdf(4), rights: { maxPages: 2 } })).toBe(2)
    expect(readablePages({ attachments: pdf(4), rights: { maxPages: 9 } })).toBe(4)
    expect(readablePages({ attachments: pdf(4), rights: undefined })).toBe(4)
  })

  it('are not said where nobody counted them', () => {
    expect(readablePages({ attachments: pdf(), rights: { maxPages: 2 } })).toBeUndefined()
    expect(readablePages({ attachments: [], rights: { maxPages: 2 } })).toBeUndefined()
  })
})
