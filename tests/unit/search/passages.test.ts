import { describe, expect, test } from 'vitest'
import { findPassage } from '../../../catalogue/search/passages.ts'
import { createAnalyzer } from '../../../catalogue/text/analyzer.ts'

/** Each word of the query is one bit, as the engine has it. */
function wantedBy(query: string, language: string) {
  const analyzer = createAnalyzer(language)
  return { analyzer, wanted: new Map(analyzer.terms(query).map((term, place) => [term, 1 << place])) }
}

const inBody = (text: string, query: string, language = 'fr', pages?: readonly number[]) =>
  findPassage({ body: { text, ...(pages !== undefined && { pages: [...pages] }) } }, wantedBy(query, language))

const FILLER = 'On y parle longuement de tout autre chose, sans se presser, page après page. '

describe('the choice of a passage', () => {
  test('most words of the query together come first, wherever they stand', () => {
    const text = `Une bourse existe. ${FILLER.repeat(20)}La bourse du logement étudiant se demande en avril. ${FILLER.repeat(20)}Le logement est cher.`
    expect(inBody(text, 'logement bourse')).toEqual({
      text: 'La bourse du logement étudiant se demande en avril.',
      marks: ['bourse', 'logement'],
    })
  })

  test('the nearer words come before the farther ones', () => {
    const text = `La bourse aide à payer chaque mois un petit logement. ${FILLER.repeat(9)}Une bourse de logement. ${FILLER}`
    expect(inBody(text, 'bourse logement')?.text).toBe('Une bourse de logement.')
  })

  test('the earliest comes first among equals', () => {
    expect(inBody(`Un premier stage ici. ${FILLER.repeat(5)}Un second stage là.`, 'stage')?.text).toBe('Un premier stage ici.')
  })

  test('what rights keep from the screen is not quoted', () => {
    const words = wantedBy('bourse', 'fr')
    const body = { text: 'Une page libre. Une bourse réservée.', pages: [0, 16] }
    expect(findPassage({ body, rights: { display: true, maxPages: 2 } }, words)).toMatchObject({ text: 'Une bourse réservée.', page: 2 })
    expect(findPassage({ body, rights: { maxPages: 1 } }, words)).toBeUndefined()
    expect(findPassage({ body, rights: { display: false } }, words)).toBeUndefined()
    expect(findPassage({ body, summary: 'Une bourse.', rights: { display: false } }, words)?.text).toBe('Une bourse.')
  })

  test('a word repeated is one word', () => {
    const text = `Stage, stage, stage. ${FILLER.repeat(5)}Un stage payé.`
    expect(inBody(text, 'stage payé')?.text).toBe('Un stage payé.')
  })

  test('the body comes before the summary, the summary before nothing', () => {
    const words = wantedBy('stage', 'fr')
    const texts = { summary: 'Un stage court.', body: { text: 'Le stage dure un mois.' } }
    expect(findPassage(texts, words)?.text).toBe('Le stage dure un mois.')
    expect(findPassage({ summary: 'Un stage court.' }, words)).toEqual({ text: 'Un stage court.', marks: ['stage'] })
    expect(findPassage({ facts: [{ label: 'Durée', value: 'Six mois de stage' }] }, words)?.text).toBe('Six mois de stage')
    expect(findPassage({ easySummary: 'Vous faites un stage.' }, words)?.marks).toEqual(['stage'])
  })

  test('a text without any of the words, and a query without words, give nothing', () => {
    expect(inBody('Rien de cela.', 'stage')).toBeUndefined()
    expect(inBody('Un stage.', '')).toBeUndefined()
    expect(findPassage({}, wantedBy('stage', 'fr'))).toBeUndefined()
  })
})

describe('the cut', () => {
  test('is the whole sentence where it fits, and stops at abbreviations no sooner', () => {
    const text = `${FILLER}Le dossier (relevés, attestations, etc. selon le cas) se dépose en mars. ${FILLER}`
    expect(inBody(text, 'attestations')?.text).toBe('Le dossier (relevés, attestations, etc. selon le cas) se dépose en mars.')
  })

  test('stands between words with an ellipsis where a sentence goes on', () => {
    const long = 'mot '.repeat(60)
    const passage = inBody(`${long}le stage rare ${long}`, 'stage')
    expect(passage?.text).toMatch(/^…(?:mot )+le stage rare (?:mot )+mot…$/)
    expect(passage?.text.length).toBeLessThanOrEqual(180)
    expect(inBody(`Le stage ${long}`, 'stage')?.text).toMatch(/^Le stage (?:mot )+mot…$/)
    expect(inBody(`${long}un stage.`, 'stage')?.text).toMatch(/^…(?:mot )+un stage\.$/)
  })

  test('puts no ellipsis where a sentence is shown up to its end', () => {
    const passage = findPassage(
      { body: { text: `${'avant '.repeat(20)}le stage ${'puis '.repeat(9)}voilà. ${FILLER}` } },
      { ...wantedBy('stage', 'fr'), most: 100 },
    )
    expect(passage?.text).toMatch(/^…(?:avant )+le stage (?:puis )+voilà\.$/)
    expect(passage?.text.length).toBeLessThanOrEqual(100)
  })

  test('does not leave a paragraph or an item of a list', () => {
    expect(inBody('Un titre\n\nLe stage est payé\n\nAutre chose', 'stage')?.text).toBe('Le stage est payé')
    expect(inBody('Sont utiles :\n- le stage\n- la patience', 'stage')?.text).toBe('le stage')
    expect(inBody('Sont utiles :\n\n• le courage\n• le stage', 'stage')?.text).toBe('le stage')
  })

  test('leaves out the heading of a paragraph, unless the words stand there', () => {
    const text = 'Accès au métier\nUn stage est demandé.\n\nConditions de travail\nLe bruit est fort.\n\nLe texte\ncoupé par des lignes.'
    expect(inBody(text, 'stage')?.text).toBe('Un stage est demandé.')
    expect(inBody(text, 'bruit')?.text).toBe('Le bruit est fort.')
    expect(inBody(text, 'conditions')?.text).toBe('Conditions de travail\nLe bruit est fort.')
    expect(inBody(text, 'lignes')?.text).toBe('Le texte\ncoupé par des lignes.')
  })

  test('keeps a level that was written with spaces as it was written', () => {
    expect(inBody('Accessible avec un bac + 2 ou un bac + 3. Sur dossier.', 'bac+3')).toEqual({
      text: 'Accessible avec un bac + 2 ou un bac + 3.',
      marks: ['bac + 2', 'bac + 3'],
    })
    expect(inBody('bac + 2, bac +3, C++ : le stage', 'stage')).toEqual({ text: 'bac + 2, bac +3, C++ : le stage', marks: ['stage'] })
  })
})

describe('the page', () => {
  const one = 'Le stage commence ici.'
  const two = 'La convention se signe à trois.'
  const three = 'Le stage et la convention ensemble.'
  const text = [one, two, three].join('\n\n')
  const pages = [0, 0, one.length + 2, one.length + two.length + 4]

  test('is counted from 1, covers included, and follows the offsets', () => {
    expect(inBody(text, 'commence', 'fr', pages)?.page).toBe(2)
    expect(inBody(text, 'signe', 'fr', pages)?.page).toBe(3)
    expect(inBody(text, 'stage convention', 'fr', pages)).toEqual({ text: three, marks: ['stage', 'convention'], page: 4 })
  })

  test('is not told where it is not known', () => {
    expect(inBody(text, 'signe')).not.toHaveProperty('page')
    expect(inBody(text, 'signe', 'fr', [])).not.toHaveProperty('page')
    expect(inBody(text, 'signe', 'fr', [40, 0, 10])).not.toHaveProperty('page')
    expect(inBody(text, 'commence', 'fr', [30, 60])).not.toHaveProperty('page')
    expect(findPassage({ summary: 'Un stage.', body: { text: 'Rien.', pages: [0] } }, wantedBy('stage', 'fr'))).not.toHaveProperty('page')
  })

  test('is never left: what stands on two pages is not shown as one', () => {
    const joined = 'Le stage est long et la convention est courte.'
    const passage = inBody(joined, 'stage convention', 'fr', [0, 21])
    expect(passage).toEqual({ text: 'Le stage est long et', marks: ['stage'], page: 1 })
  })
})

describe('every language reads by its own pipeline', () => {
  test.each([
    ['fr', 'infirmier', 'Elle travaille avec les infirmières de nuit.', 'infirmières'],
    ['fr', 'apprentissage', 'Le contrat d’apprentissage est signé.', 'd’apprentissage'],
    ['en', 'nurses', 'The nurse works at night.', 'nurse'],
    ['es', 'panadero', 'Los panaderos trabajan de noche.', 'panaderos'],
    ['it', 'infermiera', 'Gli infermieri lavorano di notte.', 'infermieri'],
    ['pt', 'professor', 'Os professores trabalham muito.', 'professores'],
    ['de', 'Verkäufer', 'Die Verkäuferinnen arbeiten samstags.', 'Verkäuferinnen'],
    ['uk', 'медсестра', 'Він шукає роботу медсестри у Львові.', 'медсестри'],
    ['ar', 'ممرض', 'يعمل الممرضون في المستشفى ليلا.', 'الممرضون'],
  ])('%s: %s', (language, query, text, mark) => {
    expect(inBody(text, query, language)).toEqual({ text, marks: [mark] })
  })
})
