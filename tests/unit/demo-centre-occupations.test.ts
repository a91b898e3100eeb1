import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyseChunk } from '../../catalogue/text/analyse.ts'
import { chunksOf } from '../../catalogue/text/chunks.ts'
import { primaryLanguage } from '../../catalogue/text/primary-language.ts'
import { centre, FOLDER, occupations, synonyms } from './demo-centre-folder.ts'

const { concepts } = occupations
const repeated = (values: readonly string[]) => values.filter((value, place) => values.indexOf(value) !== place)

/** Every label of every concept, with its language and whose it is. */
const labels = concepts.flatMap(({ code, prefLabel, altLabel }) => [
  ...Object.entries(prefLabel).map(([language, text]) => ({ code, language, text })),
  ...Object.entries(altLabel).flatMap(([language, texts]) => texts.map(text => ({ code, language, text }))),
])

/** What would break a search for it or look wrong in a list: white space, another normal form than NFC, nothing to say. */
const untidy = (text: string) =>
  text !== text.trim() || /\s{2}|[\n\t\u00a0]/.test(text) || text !== text.normalize('NFC') || !/[\p{L}\p{N}]/u.test(text)

/** Words that begin other phrases of ordinary queries, or are grammar in one of the languages: alone they would lead them astray. */
const TOO_BROAD = {
  fr: [
    'marché',
    'droit',
    'recherche',
    'mode',
    'assurance',
    'modèle',

    'retraite',
    'transport',
    'espace',
    'étranger',
    'bonne',
    'as',
    'me',
    'os',
  ],
  en: ['are', 'but', 'as', 'go', 'page', 'office', 'model', 'drive'],
  es: ['due', 'cura', 'modelo', 'derecho'],
  pt: ['com', 'os', 'oficina', 'padre'],
} as const

describe('the demonstration centre’s occupations', () => {
  it('are some five hundred, each with a code of its own', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(450)
    expect(repeated(concepts.map(({ code }) => code))).toEqual([])
    for (const { code } of concepts) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('are named in every language of the centre, and in no other', () => {
    for (const { code, prefLabel, altLabel } of concepts) {
      expect(Object.keys(prefLabel).toSorted(), code).toEqual(centre.languages.toSorted())
      expect(
        Object.keys(altLabel).filter(language => !(centre.languages as readonly string[]).includes(language)),
        code,
      ).toEqual([])
    }
  })

  it('say in which sheets of ROME they are found, each sheet once', () => {
    for (const { code, exactMatch, closeMatch } of concepts) {
      const matches = [...exactMatch, ...closeMatch]
      expect(matches.length, code).toBeGreaterThan(0)
      for (const match of matches) {
        expect(match.scheme, code).toBe('ROME')
        expect(match.code, code).toMatch(/^[A-N]\d{4}$/)
      }
      expect(repeated(matches.map(match => match.code)), code).toEqual([])
    }
  })

  it('have tidy labels', () => {
    expect(labels.filter(({ text }) => untidy(text))).toEqual([])
  })

  it('have no label twice within a concept and a language, whatever its case', () => {
    expect(repeated(labels.map(({ code, language, text }) => `${code} ${language} ${text.toLocaleLowerCase(language)}`))).toEqual([])
  })

  it('give both genders of a French title apart, so that either is found', () => {
    for (const { code, prefLabel, altLabel } of concepts) {
      const [he, she] = (prefLabel.fr ?? '').split(' / ')
      if (he === undefined || she === undefined) continue
      const apart = (altLabel.fr ?? []).map(text => text.toLocaleLowerCase('fr'))
      expect(apart, code).toEqual(expect.arrayContaining([he.toLocaleLowerCase('fr'), she.toLocaleLowerCase('fr')]))
    }
  })

  it('answer to what people call them', () => {
    const sheets = (language: string, word: string) =>
      concepts
        .filter(({ prefLabel, altLabel }) =>
          [prefLabel[language], ...(altLabel[language] ?? [])].some(text => text?.toLowerCase() === word),
        )
        .flatMap(({ exactMatch }) => exactMatch.map(match => match.code))
    expect(sheets('fr', 'nounou')).toEqual(['K1310'])
    expect(sheets('fr', 'vigile')).toEqual(['K2503'])
    expect(sheets('en', 'bricklayer')).toEqual(['F1703'])
    expect(sheets('es', 'albañil')).toEqual(['F1703'])
    expect(sheets('it', 'badante')).toEqual(['K1302'])
    expect(sheets('pt', 'pedreiro')).toEqual(['F1703'])
    expect(sheets('de', 'putzfrau')).toEqual(expect.arrayContaining(['K2204']))
    expect(sheets('ar', 'الخباز')).toEqual(['D1102'])
    expect(sheets('uk', 'швачка')).toEqual(['B1803'])
  })

  it('take little room on the stick: under 530 kB', () => {
    expect(readFileSync(new URL('vocabulary/metiers.json', FOLDER)).length).toBeLessThan(530_000)
  })
})

describe('the words of the demonstration centre', () => {
  it('hold no word alone that would lead ordinary queries astray', () => {
    const everywhere = new Set(
      [...labels, ...synonyms.flatMap(({ language, words }) => words.map(text => ({ code: '', language, text })))].map(one =>
        one.text.toLowerCase(),
      ),
    )
    for (const words of Object.values(TOO_BROAD)) for (const word of words) expect(everywhere.has(word), word).toBe(false)
  })

  it('are tidy in the synonyms, too', () => {
    const words = synonyms.flatMap(({ words, means }) => [...words, ...means])
    expect(words.filter(untidy)).toEqual([])
  })

  it('never say "without" in a synonym that is nothing but its one word: "without a diploma" must not answer "diploma"', () => {
    const negations = /^(sans|pas|sin|sem|ohne|without|no|без) /
    const telling = (language: string, words: string) =>
      chunksOf(words).filter(chunk => analyseChunk(primaryLanguage(language), chunk).parts.some(part => !part.isStop))
    const bare = synonyms.flatMap(({ language, words }) =>
      words.filter(text => negations.test(text) && telling(language, text).length < 2 && /dipl|titul|título|abschluss|bac/.test(text)),
    )
    expect(bare).toEqual([])
  })
})
