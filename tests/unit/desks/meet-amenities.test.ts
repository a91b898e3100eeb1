import { describe, expect, test } from 'vitest'
import { meetAmenities } from '../../../catalogue/desks/meet-amenities.ts'
import { amenities } from '../demo-centre-folder.ts'

const texts = amenities.map(({ words, label }) => ({ words, function: label }))

/** What is answered, the surest first, by pictogram; as beside a catalogue that knows all of those words but `unsure`. */
function asked(words: string, language = 'fr', unsure: readonly string[] = []): readonly string[] {
  const values = meetAmenities(texts, { words, unsure }, [language, 'fr'])
  const found = amenities.map(({ icon }, index) => ({ icon, value: values[index]! })).filter(({ value }) => value > 0)
  return [...new Set(found.toSorted((left, right) => right.value - left.value).map(({ icon }) => icon))]
}

describe('P76: what people ask for first is answered (R26)', () => {
  test.each([
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

  test('words that nobody knows do not stand in the way, and a slip of the finger is none', () => {
    expect(asked('scanner mon passeport', 'fr', ['passeport'])[0]).toBe('photocopier')
    expect(asked('toilletes', 'fr', ['toilletes'])).toEqual(['toilets'])
  })

  test('hostile words are words like others', () => {
    for (const words of ['*'.repeat(5000), 'a '.repeat(100_000), '__proto__ constructor', '\u202e\u0000']) expect(asked(words)).toEqual([])
  })
})
