import { describe, expect, test } from 'vitest'
import { meetDesks } from '../../../catalogue/desks/meet-desks.ts'
import { fitDesk } from '../../../catalogue/desks/score-desk.ts'
import { desks } from '../demo-centre-folder.ts'

/** Why a desk of the demonstration is shown to those who typed these words. */
function reasonFor(id: string, words: string) {
  const place = desks.findIndex(desk => desk.id === id)
  const met = meetDesks(desks, { words }, ['fr'])[place] ?? { value: 0, words: [] }
  const desk = desks[place]
  return desk === undefined ? undefined : fitDesk(desk, { language: 'fr' }, met)?.reason
}

describe('P182: a desk', () => {
  test('gives no small word as a reason, but what it is for', () => {
    expect(reasonFor('espace-conseil-1', 'je sais pas quoi faire')).toEqual({ kind: 'need', need: 'orientation' })
  })

  test('gives the words that tell', () => {
    expect(reasonFor('espace-conseil-11', 'je peux plus porter')).toEqual({ kind: 'words', words: ['porter'] })
    expect(reasonFor('espace-conseil-7', 'cpf svp')).toEqual({ kind: 'words', words: ['cpf'] })
  })

  // P632: a reason is made of words that say something.
  test('P632: gives no bare number as a reason, nor what joins it to a word', () => {
    expect(reasonFor('espace-conseil-1', "17 et l'école")).toEqual({ kind: 'words', words: ["l'école"] })
  })

  test('is not met by a greeting', () => {
    for (const words of ['salut', 'bonjour madame', 'مرحبا'])
      expect(meetDesks(desks, { words }, ['fr']).every(({ value }) => value === 0)).toBe(true)
  })
})

describe('P704: a word of a longer expression that one desk answers for speaks for no other desk', () => {
  const met = (id: string, words: string, language: string) =>
    meetDesks(desks, { words }, [language, 'fr'])[desks.findIndex(desk => desk.id === id)]?.value

  test.each([
    ['fr', 'diplôme étranger', 'partir à l’étranger'],
    ['en', 'diploma from abroad', 'work abroad'],
    ['es', 'diploma extranjero', 'ir al extranjero'],
    ['it', 'diploma estero', 'lavorare all’estero'],
    ['pt', 'diploma estrangeiro', 'ir para o estrangeiro'],
    ['de', 'Diplom aus dem Ausland', 'ins Ausland gehen'],
    ['ar', 'شهادة من الخارج', 'السفر إلى الخارج'],
    ['uk', 'диплом за кордоном', 'поїхати за кордон'],
  ])('%s: "%s" is no "%s"', (language, diploma, going) => {
    expect(met('espace-conseil-9', diploma, language)).toBeGreaterThan(0)
    expect(met('espace-conseil-10', diploma, language)).toBe(0)
    expect(met('espace-conseil-10', going, language)).toBeGreaterThan(0)
  })
})
