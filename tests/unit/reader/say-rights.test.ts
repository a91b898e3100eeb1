import { describe, expect, it } from 'vitest'
import type { DocumentInput } from '../../../catalogue/model/document.ts'
import { releaseDocumentSchema } from '../../../catalogue/model/document.ts'
import { readableAttachment, readableText, sayForms } from '../../../renderer/visitor/document/say-forms.ts'
import { sayRights } from '../../../renderer/visitor/reader/say-rights.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { LANGUAGES } from '../../../renderer/words/languages.ts'

const words = createWords('fr', 'fr')
const withRights = (rights: DocumentInput['rights']) =>
  releaseDocumentSchema.parse({
    id: 'demo:x',
    source: 'demo',
    kind: 'guide',
    title: 'Un guide',
    language: 'fr',
    number: '1234567',
    body: { text: 'Tout le texte.' },
    attachments: [{ path: 'a.pdf', mediaType: 'application/pdf', bytes: 1, sha256: 'a'.repeat(64), pages: 12 }],
    ...(rights === undefined ? {} : { rights }),
  })
const HERE = { pages: 12, prints: true }

describe('P92: a document’s rights', () => {
  it('that forbid the screen: nothing to read is offered, and it is said why', () => {
    const document = withRights({ display: false, print: false })
    expect(readableAttachment(document)).toBeUndefined()
    expect(readableText(document)).toBeUndefined()
    expect(sayForms(document, words)).toEqual([])
    expect(readableText(withRights({ print: false }))).toBe('Tout le texte.')
    expect(sayRights(document, HERE, words)).toEqual([words.say('reader.rights.display')])
  })

  it('that forbid the screen are said of a document that is a text alone, in every language', () => {
    const { body: _body, ...bare } = withRights({ display: false })
    for (const language of LANGUAGES) {
      const said = createWords(language.tag, 'fr')
      expect(sayRights({ ...bare, attachments: [] }, { ...HERE, pages: undefined }, said)).toEqual([said.say('reader.rights.display')])
    }
  })

  it('that allow some pages say how many of how many; no sentence where all are shown', () => {
    expect(sayRights(withRights({ maxPages: 3 }), HERE, words)).toEqual([expect.stringMatching(/ 3 pages sur 12\.$/)])
    expect(sayRights(withRights({ maxPages: 12 }), HERE, words)).toEqual([])
  })

  it('that forbid printing are said where there is a printer', () => {
    expect(sayRights(withRights({ print: false }), HERE, words)).toEqual([words.say('reader.rights.print')])
    expect(sayRights(withRights({ print: false }), { ...HERE, prints: false }, words)).toEqual([])
  })

  it('that allow everything, or are not told, say nothing', () => {
    expect(sayRights(withRights({ display: true, print: true }), HERE, words)).toEqual([])
    expect(sayRights(withRights(undefined), HERE, words)).toEqual([])
  })
})
