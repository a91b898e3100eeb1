import { describe, expect, test } from 'vitest'
import { amenityTexts } from '../../../catalogue/desks/amenity-texts.ts'
import { meetAmenities } from '../../../catalogue/desks/meet-amenities.ts'
import { URGENT } from '../../../catalogue/desks/urgent.ts'
import { amenities } from '../demo-centre-folder.ts'

const texts = amenities.map(amenityTexts)

/** What is answered, the surest first, by pictogram; as beside a catalogue that knows all of those words but `unsure`. */
function asked(words: string, language = 'fr', unsure: readonly string[] = []): readonly string[] {
  const values = meetAmenities(texts, { words, unsure }, [language, 'fr'])
  const found = amenities.map(({ icon }, index) => ({ icon, value: values[index]! })).filter(({ value }) => value > 0)
  return [...new Set(found.toSorted((left, right) => right.value - left.value).map(({ icon }) => icon))]
}

const WATER_AND_CHILDREN: readonly (readonly [language: string, words: string, icon: string])[] = [
  ['fr', 'eau', 'water'],
  ['en', 'water', 'water'],
  ['es', 'agua', 'water'],
  ['it', 'acqua', 'water'],
  ['pt', 'água', 'water'],
  ['de', 'Wasser', 'water'],
  ['ar', 'ماء', 'water'],
  ['uk', 'вода', 'water'],
  ['fr', 'enfants', 'children'],
  ['en', 'children', 'children'],
  ['es', 'niños', 'children'],
  ['it', 'bambini', 'children'],
  ['pt', 'crianças', 'children'],
  ['de', 'Kinder', 'children'],
  ['ar', 'أطفال', 'children'],
  ['uk', 'діти', 'children'],
]

describe('P76: what people ask for first is answered (R26)', () => {
  test.each<readonly [language: string, words: string, icon: string]>([
    ['fr', 'toilettes', 'toilets'],
    ['fr', 'où sont les toilettes ?', 'toilets'],
    ['fr', 'imprimer mon CV', 'printer'],
    ['fr', 'je cherche une photocopieuse', 'photocopier'],
    ['fr', 'mot de passe wifi', 'wifi'],
    ['fr', 'coin enfants', 'children'],
    ['en', 'where are the toilets', 'toilets'],
    ['en', 'print my CV', 'printer'],
    ['en', 'drinking water', 'water'],
    ['es', 'dónde está el baño', 'toilets'],
    ['es', 'imprimir mi currículum', 'printer'],
    ['it', 'dov’è il bagno', 'toilets'],
    ['it', 'stampare il mio CV', 'printer'],
    ['pt', 'onde fica a casa de banho', 'toilets'],
    ['pt', 'imprimir o meu CV', 'printer'],
    ['de', 'wo ist die Toilette', 'toilets'],
    ['de', 'Lebenslauf drucken', 'printer'],
    ['ar', 'أين المرحاض', 'toilets'],
    ['ar', 'طباعة السيرة الذاتية', 'printer'],
    ['uk', 'де туалет', 'toilets'],
    ['uk', 'роздрукувати резюме', 'printer'],
    ['en', 'photocopier', 'photocopier'],
    ['es', 'fotocopiadora', 'photocopier'],
    ['it', 'fotocopiatrice', 'photocopier'],
    ['pt', 'fotocopiadora', 'photocopier'],
    ['de', 'Kopierer', 'photocopier'],
    ['en', 'wifi', 'wifi'],
    ['es', 'wifi', 'wifi'],
    ['it', 'wifi', 'wifi'],
    ['pt', 'wifi', 'wifi'],
    ['de', 'WLAN', 'wifi'],
    ['ar', 'واي فاي', 'wifi'],
    ['uk', 'вайфай', 'wifi'],
    ['fr', 'je veux mourir', 'phone'],
    ['fr', 'suicide', 'phone'],
    ['fr', 'violence conjugale', 'phone'],
    ['en', 'I want to die', 'phone'],
    ['ar', 'أريد الانتحار', 'phone'],
    ['uk', 'домашнє насильство', 'phone'],
    ['fr', 'café', 'coffee'],
    ['en', 'coffee', 'coffee'],
    ['ar', 'قهوة', 'coffee'],
    ['uk', 'кава', 'coffee'],
    ['ar', 'مرحاض', 'toilets'],
    ['ar', 'طباعة سيرتي', 'printer'],
    ['ar', 'نسخ', 'photocopier'],
    ['uk', 'копія', 'photocopier'],
    ...WATER_AND_CHILDREN,
  ])('on a screen in %s, "%s" is answered by the %s', (language, words, icon) => {
    expect(asked(words, language)[0]).toBe(icon)
  })

  test('in the language of the visitor, whatever the screen speaks', () => {
    expect(asked('toilet', 'fr')).toEqual(['toilets'])
    expect(asked('туалет', 'fr')).toEqual(['toilets'])
  })

  test.each([
    'technicien réseau',
    'travailler avec des enfants',
    'métiers de l’eau',
    'agent d’accueil téléphonique',
    'infirmier',
    'CV',
    '',
  ])('"%s" asks for none', words => {
    expect(asked(words)).toEqual([])
  })

  test.each([
    ['fr', 'je n’en peux plus'],
    ['fr', 'jen peux plus'],
    ['fr', 'mon mari me frape tous les soirs et je sais pas où aller'],
    ['fr', 'on me harcèle'],
    ['fr', 'je veux me suicider'],
    ['en', 'my husband hits me and the kids'],
    ['en', 'I can’t go on'],
    ['es', 'mi marido me pega'],
    ['it', 'voglio morire'],
    ['pt', 'quero morrer'],
    ['de', 'mein Mann schlägt mich'],
    ['ar', 'زوجي يضربني كل يوم'],
    ['ar', 'أريد أن أموت'],
    ['uk', 'чоловік мене б’є'],
    ['uk', 'хочу померти'],
    ['fr', 'mon frère m’a frappée'],
    ['fr', 'je veux me pendre'],
    ['fr', '3114'],
    ['fr', 'sos amitié'],
    ['en', 'my mom hits me'],
    ['de', 'mein Mann hat mich geschlagen'],
    ['es', 'mi marido me ha pegado'],
    ['it', 'mio marito mi ha picchiata'],
    ['pt', 'meu pai me bate'],
    ['uk', 'чоловік мене вдарив'],
    ['fr', `${'je cherche un travail depuis longtemps et rien ne marche '.repeat(6)} je veux mourir`],
  ])('on a screen in %s, somebody in distress ("%s") is answered before all else', (language, words) => {
    expect(asked(words, language)[0]).toBe('phone')
  })

  test.each([
    'mort de rire',
    'tuer le temps',
    'violoncelle',
    'professeur de violon',
    'conduite suicide',
    'prévention de la violence à l’école',
    'je peux plus porter',
    'mourir d’ennui',
    'vivre de sa passion',
    'caf',
    'emploi en danger',
    'espèces en danger',
    'tool and die maker',
    'die',
    'viole de gambe',
    'battue',
  ])('"%s" is no word of distress, and asks for none', words => {
    expect(asked(words)).toEqual([])
  })

  test.each([
    ['fr', 'mon patron me menace'],
    ['fr', 'mon ex m’a menacée'],
    ['en', 'my boss threatens me'],
    ['en', 'I was beaten by my stepfather'],
    ['de', 'mein Stiefvater fasst mich an'],
    ['ar', 'عمي يلمسني'],
    ['fr', 'jveu mourir'],
    ['fr', 'g plu envi de vivre'],
    ['fr', 'violee'],
  ])('P311: on a screen in %s, "%s" is answered, whoever does it, whatever is done, and however it is spelt', (language, words) => {
    expect(asked(words, language)[0]).toBe('phone')
  })

  test.each([
    'je ne veux plus vivre chez mes parents',
    'je veux en finir avec mes études',
    'râpe',
    'viole',
    'violet',
    'non voglio vivere in città',
    'no quiero vivir lejos',
    'don’t want to live far from work',
    'ich kann nicht mehr als Maurer arbeiten',
    'більше не можу працювати вантажником',
    'fatigué de mon travail',
    'my boss is killing it',
  ])('P311: "%s" is of work and life, and asks for none', words => {
    expect(asked(words)).toEqual([])
    expect(meetAmenities(texts, { words }, ['fr']).some(value => value >= URGENT)).toBe(false)
  })

  test('P311: words of distress in a question about work have the answer above the documents, and the page stays as it is', () => {
    const value = (words: string) => Math.max(...meetAmenities(texts, { words, unsure: [] }, ['fr']))
    expect(asked('assistante sociale violences conjugales')[0]).toBe('phone')
    expect(value('assistante sociale violences conjugales')).toBeLessThan(URGENT)
    expect(value('violences conjugales')).toBe(URGENT)
    expect(value('je cherche un travail mais mon mari est violent')).toBe(URGENT)
  })

  test.each([
    ['fr', 'je dors dehors'],
    ['fr', 'j’ai nulle part où dormir'],
    ['fr', 'je suis à la rue'],
    ['fr', 'jai faim'],
    ['en', 'I have nowhere to sleep'],
    ['en', 'i’m hungry'],
    ['es', 'no tengo dónde dormir'],
    ['it', 'non so dove dormire'],
    ['pt', 'não tenho onde dormir'],
    ['de', 'ich schlafe draußen'],
    ['ar', 'أنام في الشارع'],
    ['uk', 'мені ніде спати'],
  ])('P314: on a screen in %s, who has no roof or nothing to eat ("%s") is answered by who has a bed tonight', (language, words) => {
    expect(asked(words, language)[0]).toBe('bed')
  })

  test('P314: of who is hurt and has nowhere to go both are answered, and a roof is no answer to blows', () => {
    expect(asked('mon mari me frappe et j’ai nulle part où aller').toSorted()).toEqual(['bed', 'phone'])
    expect(asked('mon mari me frappe')).toEqual(['phone'])
    for (const words of ['dormir', 'travailler dehors', 'manger bouger', 'maison d’hôtes']) expect(asked(words)).not.toContain('bed')
  })

  test('P311: a slip in a long single word is let pass where documents do not know it', () => {
    expect(asked('suicde', 'fr', ['suicde'])[0]).toBe('phone')
    expect(asked('violet', 'fr', ['violet'])).toEqual([])
  })

  test('P311: a word of distress in an ordinary expression is none, though no document knows any of it', () => {
    expect(asked('mourir de rire', 'fr', ['mourir', 'rire'])).toEqual([])
    expect(asked('mourir', 'fr', ['mourir'])[0]).toBe('phone')
  })

  test('words that nobody knows do not stand in the way, and a slip of the finger is none', () => {
    expect(asked('scanner mon passeport', 'fr', ['passeport'])[0]).toBe('photocopier')
    expect(asked('toilletes', 'fr', ['toilletes'])).toEqual(['toilets'])
  })

  test('hostile words are words like others', () => {
    for (const words of ['*'.repeat(5000), 'a '.repeat(100_000), '__proto__ constructor', '\u202e\u0000']) expect(asked(words)).toEqual([])
  })
})
