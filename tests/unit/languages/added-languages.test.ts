import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkCentre } from '../../../catalogue/check/check-centre.ts'
import { bundleCentre } from '../../../catalogue/release/bundle-centre.ts'
import { readCentre } from '../../../catalogue/release/centre-folder.ts'
import { keyRows } from '../../../renderer/ui/keyboard/key-rows.ts'
import { LAYERS } from '../../../renderer/ui/keyboard/keyboard-layout.ts'
import { knowKeyboards, layoutFor, layoutsFor } from '../../../renderer/ui/keyboard/layouts.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { fr } from '../../../renderer/words/fr.ts'
import { knowLanguages, LANGUAGES } from '../../../renderer/words/languages.ts'
import { createTimes } from '../../../renderer/words/say-time.ts'

const CENTRES = fileURLToPath(new URL('../../fixtures/centres', import.meta.url))
const WORDS = { languages: LANGUAGES.map(({ tag }) => tag), phrases: fr }

type Phrases = Record<string, string>
type WordsJson = { words: Phrases }

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'escale-languages-'))
  await cp(join(CENTRES, 'ticino'), dir, { recursive: true })
})
afterEach(() => rm(dir, { recursive: true }))
afterAll(() => {
  knowLanguages([])
  knowKeyboards([])
})

async function read() {
  const centre = await readCentre(dir)
  if (!centre.ok) throw new Error(JSON.stringify(centre.error))
  return centre.value
}
/** `refused languages/tr/words.json words.app.talk message` of each problem of the languages. */
async function problems(): Promise<readonly string[]> {
  const found = await readCentre(dir)
  const all = found.ok ? checkCentre(found.value, { today: '2026-11-24', words: WORDS }) : found.error
  return all
    .filter(({ file, field }) => file.startsWith('languages/') || field?.startsWith('languages') === true)
    .map(({ severity, file, field, message }) => `${severity} ${file} ${field ?? ''}: ${message}`)
}
async function edit<Json>(file: string, change: (json: Json) => void) {
  const path = join(dir, file)
  const json = JSON.parse(await readFile(path, 'utf8')) as Json
  change(json)
  await writeFile(path, JSON.stringify(json))
}

describe('P87: a language that a centre adds by its files', () => {
  test('has nothing to mend, and says how much is missing', async () => {
    const said = await problems()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^warning languages\/tr\/words\.json words: \d+ of \d+ phrases are missing/)
  })

  test.each([
    [
      'a key that is none',
      (words: Phrases) => Object.assign(words, { 'app.tolk': 'x' }),
      /words\.app\.tolk: There is no such phrase\. Did you mean "app\.talk"/,
    ],
    [
      'a placeholder left out',
      (words: Phrases) => Object.assign(words, { 'desk.until': 'x' }),
      /words\.desk\.until: \{time\} must stand in it/,
    ],
    [
      'a placeholder of its own',
      (words: Phrases) => Object.assign(words, { 'app.talk': '{kim}' }),
      /words\.app\.talk: \{kim\} is not known here/,
    ],
    [
      'a placeholder in a form that cannot be said',
      (words: Phrases) => Object.assign(words, { 'search.unknown': '« {words, date, ::yyyy} »' }),
      /words\.search\.unknown: \{words\} is not known here, or not in this form/,
    ],
    [
      'typed words outside of the marks that keep them from the voice',
      (words: Phrases) => Object.assign(words, { 'search.unknown': 'Yok: {words}' }),
      /words\.search\.unknown: \{words\} may be what a visitor typed/,
    ],
    [
      'braces that end nowhere',
      (words: Phrases) => Object.assign(words, { 'search.count': '{count, plural,' }),
      /words\.search\.count: The braces/,
    ],
  ])('is refused for %s, which is named', async (_, change, message) => {
    await edit<WordsJson>('languages/tr/words.json', ({ words }) => change(words))
    expect((await problems()).filter(line => line.startsWith('refused'))).toEqual([expect.stringMatching(message)])
  })

  test('is refused for a keyboard with a row too short or a letter twice, a stray file, a language without words, one that is there already', async () => {
    await edit<{ layers: { letters: string[] } }>('languages/tr/keyboard.json', ({ layers }) => {
      layers.letters[0] = 'qwertyuıopğğ'
      layers.letters[1] = 'asd'
    })
    await writeFile(join(dir, 'languages', 'tr', 'notes.txt'), 'x')
    expect(await problems()).toEqual([
      expect.stringMatching(/languages\/tr\/notes\.txt : A language has words\.json/),
      expect.stringMatching(/keyboard\.json layers\.letters\[0\].*"ğ" is on the keyboard twice/),
      expect.stringMatching(/keyboard\.json layers\.letters\[1\].*12 characters are needed in this row, and 3 are there/),
    ])
    await cp(join(CENTRES, 'ticino'), dir, { recursive: true })
    await rm(join(dir, 'languages', 'tr', 'notes.txt'))
    await edit<{ languages: string[] }>('centre.json', centre => centre.languages.push('ht'))
    expect((await problems())[0]).toMatch(/languages\[3\]: The program has no words in "ht": add languages\/ht\/words\.json/)
    await cp(join(dir, 'languages', 'tr'), join(dir, 'languages', 'de'), { recursive: true })
    expect((await problems()).join('\n')).toMatch(/languages\/de\/words\.json words: The program has the words of "de" already/)
  })

  test('warns of letters that its own keyboard lacks, and of a language that nobody is offered', async () => {
    await edit<WordsJson>('languages/tr/words.json', ({ words }) => Object.assign(words, { 'app.talk': 'Ђ' }))
    await edit<{ languages: string[] }>('centre.json', centre => centre.languages.pop())
    const said = (await problems()).join('\n')
    expect(said).toMatch(/keyboard\.json layers: The words have letters that this keyboard lacks: ђ/)
    expect(said).toMatch(/words\.json name: No visitor is offered this language/)
  })

  test('is in the release with its keyboard, and its synonyms with the centre’s', async () => {
    const folder = await read()
    expect(folder.synonyms).toContainEqual({ language: 'tr', words: ['marangoz'], means: ['falegname'] })
    const { bundle } = bundleCentre(folder, new Date('2026-11-24T09:00:00Z'))
    expect(bundle.languages?.map(({ tag, name, keyboard }) => [tag, name, keyboard?.columns])).toEqual([['tr', 'Türkçe', 12]])
  })

  test('is spoken where it has words; the rest is the centre’s own language, marked as that; numbers and days are said by Intl', async () => {
    const { languages } = await read()
    knowLanguages(languages)
    const words = createWords('tr', 'it')
    expect(words.partial).toBe(true)
    expect(words.phrase('search.count', { count: 3 })).toEqual({ text: '3 belge', language: 'tr' })
    expect(words.phrase('charter.r1.title')).toEqual({ text: 'Senza nome', language: 'it' })
    expect(words.languageName('it')).toBe('İtalyanca')
    expect(createTimes(words, 'Europe/Zurich').date(Date.UTC(2026, 10, 24, 9) / 60_000)).toBe('24 Kasım Salı')
  })

  test('a language that Intl does not know has the dates and plurals of the locale it names', async () => {
    await rm(dir, { recursive: true })
    await cp(join(CENTRES, 'maurice'), dir, { recursive: true })
    knowLanguages((await read()).languages)
    const words = createWords('mfe', 'en')
    expect([words.language, words.locale]).toEqual(['mfe', 'fr-MU'])
    expect(createTimes(words, 'Indian/Mauritius').date(Date.UTC(2026, 10, 24, 9) / 60_000)).toBe('mardi 24 novembre')
    expect(createWords('en', 'en').languageName('mfe')).toMatch(/Morisyen|Kreol Morisien/)
  })

  test('its keyboard has full rows on every layer, and stands before any other for its language', async () => {
    const { languages } = await read()
    knowKeyboards(languages)
    const layout = layoutFor('tr', 'it')
    expect(layout.id).toBe('tr')
    expect(layoutsFor('tr', 'it')[0]?.layout.id).toBe('tr')
    for (const layer of LAYERS)
      for (const row of keyRows(layout, layer, 'ABC')) expect(row.reduce((sum, key) => sum + key.span, 0)).toBe(2 * layout.columns)
  })
})
