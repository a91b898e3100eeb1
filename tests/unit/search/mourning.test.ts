import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { amenityTexts } from '../../../catalogue/desks/amenity-texts.ts'
import { chooseAmenities } from '../../../catalogue/desks/choose-amenities.ts'
import { meetAmenities, tellWords } from '../../../catalogue/desks/meet-amenities.ts'
import { CALM } from '../../../catalogue/desks/urgent.ts'
import { recognise } from '../../../catalogue/search/situations/recognise.ts'
import { chunksOf } from '../../../catalogue/text/chunks.ts'
import { amenities } from '../demo-centre-folder.ts'

const told = (words: string, language: string) => recognise(chunksOf(words), language).map(({ situation }) => situation.id)

const met = (words: string, language: string) => meetAmenities(amenities.map(amenityTexts), { words, unsure: [] }, [language, 'fr'])

const answered = (words: string, language: string) =>
  chooseAmenities(
    amenities.map(amenity => ({ amenity })),
    { met: met(words, language), told: tellWords(words, language), words },
  ).map(({ amenity: { id }, isCalm }) => ({ id, isCalm }))

const MOURNED = [
  ['fr', 'mon enfant est mort', 'child-died'],
  ['fr', 'mon fils de 15 ans est mort', 'child-died'],
  ['fr', 'j’ai perdu mon mari', 'widowed'],
  ['fr', 'je suis veuve', 'widowed'],
  ['fr', 'j’ai perdu mon bébé', 'unborn'],
  ['fr', 'j’ai fait une fausse couche', 'unborn'],
  ['fr', 'ma mère vient de mourir', 'mourning'],
  ['fr', 'j ai perdu mon pere', 'mourning'],
  ['fr', 'combien de jours pour le décès de ma grand-mère', 'mourning'],
  ['fr', 'mon fils s’est suicidé', 'child-died'],
  ['en', 'my wife died', 'widowed'],
  ['en', 'we lost our daughter', 'child-died'],
  ['en', 'I had a miscarriage', 'unborn'],
  ['en', 'my dad passed away', 'mourning'],
  ['es', 'perdí a mi hijo', 'child-died'],
  ['es', 'soy viuda', 'widowed'],
  ['es', 'se murió mi madre', 'mourning'],
  ['it', 'mio marito è morto', 'widowed'],
  ['it', 'ho perso mio figlio', 'child-died'],
  ['it', 'ho avuto un aborto spontaneo', 'unborn'],
  ['pt', 'perdi o meu marido', 'widowed'],
  ['pt', 'o meu filho morreu', 'child-died'],
  ['pt', 'a minha mãe faleceu', 'mourning'],
  ['de', 'mein Mann ist gestorben', 'widowed'],
  ['de', 'ich habe meinen Sohn verloren', 'child-died'],
  ['de', 'ich hatte eine Fehlgeburt', 'unborn'],
  ['uk', 'мій чоловік загинув', 'widowed'],
  ['uk', 'я втратила сина', 'child-died'],
  ['uk', 'мама померла', 'mourning'],
  ['ar', 'مات زوجي', 'widowed'],
  ['ar', 'فقدت ابني', 'child-died'],
  ['ar', 'توفيت أمي', 'mourning'],
] as const

describe('P530: who has lost somebody is read as in mourning, and answered by one calm line', () => {
  it.each(MOURNED)('on a screen in %s: "%s"', (language, words, id) => {
    expect(told(words, language)[0]).toBe(id)
    expect(answered(words, language)).toEqual([{ id: 'in-mourning', isCalm: true }])
    expect(Math.max(...met(words, language))).toBe(CALM)
  })

  it.each(MOURNED.filter(([language]) => language !== 'fr'))('and on a French screen: (%s) "%s"', (_, words, id) => {
    expect(told(words, 'fr')[0]).toBe(id)
  })

  it.each(['mon enfant est mort', 'j’ai perdu mon bébé', 'perdí a mi hijo', 'mon fils est mort à 15 ans'])(
    '"%s" is nothing of a parent’s questions, nor of not knowing what to do',
    words => {
      expect(told(words, 'fr')).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(parent|children|childcare|pregnant|lost)$/)]))
    },
  )

  it('leaves what else is told', () => {
    expect(told('je suis veuve et je cherche du travail', 'fr')).toEqual(['widowed', 'work-now'])
    expect(told('mon mari est mort et mon fils ne veut plus aller à l’école', 'fr')).toEqual(expect.arrayContaining(['widowed', 'parent']))
  })

  it.each([
    ['fr', 'mon fils est mort de rire'],
    ['fr', 'mon portable est mort'],
    ['fr', 'j’ai perdu mes clés'],
    ['fr', 'j’ai perdu mon fils dans le bâtiment'],
    ['fr', 'j’ai perdu mon emploi et ma femme est malade'],
    ['fr', 'j’ai perdu la garde de mes enfants'],
    ['fr', 'mon mari n’est pas mort'],
    ['fr', 'faire le deuil de mon ancien métier'],
    ['fr', 'travailler dans les pompes funèbres'],
    ['en', 'my phone is dead'],
    ['en', 'I lost my child in the building'],
    ['en', 'my husband lost his job'],
    ['es', 'mi marido perdió el trabajo'],
    ['de', 'mein Mann hat seine Arbeit verloren'],
  ])('%s: "%s" is not', (language, words) => {
    expect(told(words, language)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(widowed|child-died|unborn|mourning)$/)]))
    expect(answered(words, language)).toEqual([])
  })

  it('who does not want to live any more is answered for that', () => {
    expect(answered('mon mari est mort et je veux mourir', 'fr').map(({ id }) => id)).toEqual(['someone-answers'])
  })
})

describe('P531: what the demonstration says of mourning names its articles', () => {
  const folder = new URL('../../../catalogue/demo/documents/', import.meta.url)
  const texts = ['guides.json', 'leaflets.json'].flatMap(
    name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { key: string; body?: { text: string }; easySummary?: string }[],
  )

  it.each(['conges-deces', 'conjoint-survivant', 'reprendre-apres-deuil', 'perdre-bebe'])('%s', key => {
    const document = texts.find(one => one.key === key)
    expect(document?.body?.text).toMatch(/Sources : articles [LR]\d+-\d+/)
    expect(document?.easySummary).toBeTruthy()
  })
})
