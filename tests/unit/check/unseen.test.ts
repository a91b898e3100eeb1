import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkCentre } from '../../../catalogue/check/check-centre.ts'
import { checkDocuments } from '../../../catalogue/check/check-documents.ts'
import { institutionIn, personIn } from '../../../catalogue/check/check-names.ts'
import { knownNames } from '../../../catalogue/check/known-names.ts'
import { charterSchema } from '../../../catalogue/model/charter.ts'
import { eventSchema, noticeSchema } from '../../../catalogue/model/desk.ts'
import { documentSchema } from '../../../catalogue/model/document.ts'
import { hasUserInfo, otherSiteIn } from '../../../catalogue/model/link-label.ts'
import { mapTexts, unseenIn, withoutUnseen } from '../../../catalogue/model/unseen.ts'
import { goalSchema } from '../../../catalogue/model/ways.ts'
import type { CentreFolder } from '../../../catalogue/release/centre-folder.ts'
import { readCentre } from '../../../catalogue/release/centre-folder.ts'
import { inTurn, sampleDocument } from '../../helpers/sample-centre.ts'

const FRANCE = knownNames('FR')
const UNSEEN = ['\0', '\u001b', '\u0085', '\u202e', '\u202a', '\u2066', '\u2069', '\ud800']
let demo: CentreFolder

beforeAll(async () => {
  const read = await readCentre(fileURLToPath(new URL('../../../catalogue/demo/centre', import.meta.url)))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  demo = read.value
})

describe('P104: characters that are not seen and change what is read', () => {
  test('are found in every file of a centre, with the record, the field and which one it is', () => {
    const marked = mapTexts(demo, text => (/^[\p{Lu}][\p{L}’]+ /u.test(text) ? `${text}\u202e` : text))
    const found = checkCentre(marked, { today: '2026-11-24' }).filter(({ message }) => message.includes('U+202E (right-to-left override)'))
    expect(found.every(({ severity, field }) => severity === 'refused' && field !== undefined)).toBe(true)
    for (const file of ['centre', 'plan', 'desks', 'services', 'events', 'amenities', 'ways', 'charter', 'glossary'])
      expect(
        found.map(problem => problem.file),
        file,
      ).toContain(`${file}.json`)
    const desk = found.find(({ file, record }) => file === 'desks.json' && record === 1)
    expect(desk).toMatchObject({ code: 'bad-value', id: demo.desks[0]?.id, message: expect.stringContaining('take it out') })
  })

  test('are found in the words of a language that the centre adds, and in documents of the draft', async () => {
    const languages = [
      { tag: 'mfe', name: 'Kreol', dir: 'ltr', words: { 'home.title': 'Bon\u2066zour', 'link.leads': 'Ale \u2068{where}\u2069' } },
    ] as const
    expect(checkCentre({ ...demo, languages }, { today: '2026-11-24' })).toMatchObject([
      { file: 'languages/mfe/words.json', field: 'words.home.title', message: expect.stringContaining('U+2066') },
    ])
    const document = sampleDocument('un', { title: 'Un\u202etitre' })
    const { problems } = await checkDocuments(inTurn([document]), demo, '2026-11-24')
    expect(problems.find(({ code }) => code === 'bad-value')).toMatchObject({
      id: document.id,
      field: 'title',
      message: expect.stringContaining('U+202E'),
    })
  })

  test('are each one named, and taken out whole; what is a letter, a line end or an emoji stays', () => {
    for (const character of UNSEEN) {
      expect(unseenIn(`a${character}b`), JSON.stringify(character)).toMatch(/^U\+[0-9A-F]{4} \(/)
      expect(withoutUnseen(`a${character}b`)).toBe('ab')
    }
    const text = 'Deux\n\tlignes\r\n, \u200fمرحبا\u200e, 👩‍🏫 soft\u00adhyphen'
    expect([unseenIn(text), withoutUnseen(text)]).toEqual([undefined, text])
  })

  test('are taken out of a notice, which nothing checks before it is on every kiosk', () => {
    const notice = { id: 'n', text: { fr: 'Fer\u202emé' }, from: '2026-03-02T08:00:00Z', until: '2026-03-02T18:00:00Z' }
    expect(noticeSchema.parse(notice).text).toEqual({ fr: 'Fermé' })
  })
})

describe('P105: letters that look alike hide no name from R7', () => {
  test.each([
    ['without width', 'Mis\u200bsion lo\u2060cale'],
    ['soft hyphens', 'Mis\u00adsion locale'],
    ['Cyrillic letters in a Latin word', 'Missiоn lосale'],
    ['Greek letters', 'Μission locΑle'],
    ['fullwidth letters', 'ＭＩＳＳＩＯＮ ＬＯＣＡＬＥ'],
    ['styled letters', '𝐌𝐢𝐬𝐬𝐢𝐨𝐧 𝐥𝐨𝐜𝐚𝐥𝐞'],
    ['a word of them alone in a Latin text', 'Bureau du СІО'],
  ])('%s', (_what, text) => expect(institutionIn(text, FRANCE)).toBeDefined())

  test('nor a person’s', () => {
    expect(personIn('M\u200bme Dupоnt', FRANCE)?.isSure).toBe(true)
    expect(personIn('Avec Sоphie Martin', FRANCE)).toBeDefined()
  })

  test('Ukrainian and Greek words are words', () => {
    for (const text of ['Вибрати професію', 'Простір консультацій', 'Χώρος συμβουλών'])
      expect([institutionIn(text, FRANCE), personIn(text, FRANCE)], text).toEqual([undefined, undefined])
  })
})

describe('P106: a link leads where it says', () => {
  test('a label that names another site than the address is found', async () => {
    expect(otherSiteIn('Voir www.caf.fr', 'https://evil.example/caf')).toBe('www.caf.fr')
    expect(otherSiteIn('саf.fr', 'https://caf.fr/')).toBe('саf.fr')
    for (const label of ['onisep.fr', 'www.onisep.fr', 'Onisep.fr : les métiers', 'Le guide', 'guide.pdf', 'Bac+2', 'M. Untel', '3.5'])
      expect(otherSiteIn(label, 'https://geo.onisep.fr/x'), label).toBeUndefined()
    const links = [
      { url: 'https://evil.example/', label: 'caf.fr' },
      { url: 'https://caf.fr@evil.example/', label: 'La CAF' },
    ]
    const { problems } = await checkDocuments(inTurn([sampleDocument('un', { links })]), demo, '2026-11-24')
    expect(problems.filter(({ id }) => id === 'essai:un').map(({ field, message }) => [field, message])).toEqual([
      ['links[0].label', 'The label names caf.fr, and the address leads to evil.example: correct the one that is wrong.'],
      ['links[1].url', 'The address has a name before its site, and one cannot see where it leads: write it without.'],
    ])
  })

  test('an address with a name before its site is known, one with a sign in its path is not taken for it', () => {
    expect(['https://caf.fr@evil.example', 'https://a:b@x.org/'].map(hasUserInfo)).toEqual([true, true])
    expect(['https://x.org/@moi', 'https://x.org/?q=a@b', 'no address'].map(hasUserInfo)).toEqual([false, false, false])
  })
})

describe('P107: what a centre writes is words, and no longer than what it stands in', () => {
  const departure = { rule: 'R6', what: { fr: 'Sur rendez-vous' }, reason: { fr: 'Travaux' }, from: '2026-01-01', until: '2026-12-31' }
  test.each([' ', '\u00a0\n', '\u200b\u2060', '\u00ad', '\ufeff', '\u2800', '\u3164'])('a blank reason is none: %j', blank => {
    expect(charterSchema.safeParse({ answers: [], departures: [departure] }).success).toBe(true)
    const read = charterSchema.safeParse({ answers: [], departures: [{ ...departure, reason: { fr: blank } }] })
    expect(read.error?.issues[0]).toMatchObject({ path: ['departures', 0, 'reason', 'fr'], message: expect.stringMatching(/^is blank/) })
    const way = { kind: 'school', leads: false, text: { fr: blank } }
    expect(goalSchema.safeParse({ id: 'x', label: { fr: 'X' }, ways: [way] }).success).toBe(false)
  })

  test('an event lasts a week at most, and its title is a title', () => {
    const event = { id: 'x', title: { fr: 'Un atelier' }, needs: [], kind: 'workshop', start: '2026-01-05T14:00', registration: 'none' }
    expect(eventSchema.safeParse({ ...event, minutes: 10_080 }).success).toBe(true)
    expect(eventSchema.safeParse({ ...event, minutes: 10_081 }).error?.issues[0]?.message).toContain('more than a week')
    expect(eventSchema.safeParse({ ...event, minutes: 60, title: { fr: 'x'.repeat(200) } }).success).toBe(true)
    const long = eventSchema.safeParse({ ...event, minutes: 60, title: { fr: 'x'.repeat(201) } })
    expect(long.error?.issues[0]?.message).toContain('no title but a text')
  })
})

test('a document with any of it is still one: a draft made before is read', () => {
  expect(documentSchema.safeParse(sampleDocument('un', { title: 'Un\u202etitre' })).success).toBe(true)
})
