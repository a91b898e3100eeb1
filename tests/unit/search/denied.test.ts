import { describe, expect, it } from 'vitest'
import { recognise } from '../../../catalogue/search/situations/recognise.ts'
import { chunksOf } from '../../../catalogue/text/chunks.ts'

const told = (words: string, language: string) => recognise(chunksOf(words), language).map(({ situation }) => situation.id)

describe('P440: what somebody says is not so is not told', () => {
  it.each([
    ['fr', 'je n’ai pas perdu mon travail', 'lost-job'],
    ['fr', 'j’ai pas été viré', 'lost-job'],
    ['fr', 'je ne suis plus enceinte', 'pregnant'],
    ['fr', 'je ne suis ni malade ni enceinte', 'pregnant'],
    ['fr', 'je n’aime pas les animaux', 'animals'],
    ['fr', 'je veux pas travailler avec des enfants', 'children'],
    ['fr', 'je ne veux pas changer de métier', 'change'],
    ['en', 'I’m not pregnant', 'pregnant'],
    ['en', 'I haven’t lost my job', 'lost-job'],
    ['en', 'I don’t want to work with children', 'children'],
    ['es', 'no estoy embarazada', 'pregnant'],
    ['es', 'no me han despedido', 'lost-job'],
    ['es', 'no quiero trabajar con niños', 'children'],
    ['it', 'non sono incinta', 'pregnant'],
    ['it', 'non sono stato licenziato', 'lost-job'],
    ['it', 'non voglio lavorare con gli animali', 'lost-job'],
    ['pt', 'não estou grávida', 'pregnant'],
    ['pt', 'não quero trabalhar com crianças', 'children'],
    ['de', 'ich bin nicht schwanger', 'pregnant'],
    ['de', 'ich habe meine Arbeit nicht verloren', 'lost-job'],
    ['de', 'ich mag keine Tiere', 'animals'],
    ['uk', 'я не вагітна', 'pregnant'],
    ['uk', 'мене не звільнили', 'lost-job'],
    ['uk', 'я не хочу працювати з дітьми', 'children'],
    ['ar', 'لست حاملا', 'pregnant'],
    ['ar', 'لا أريد العمل مع الأطفال', 'children'],
  ])('%s: "%s" is not "%s"', (language, words, id) => {
    expect(told(words, language)).not.toContain(id)
  })

  it.each([
    ['fr', 'je n’ai pas de diplôme', 'no-diploma'],
    ['fr', 'je ne sais pas lire', 'read-write'],
    ['fr', 'j’ai plus envie de ce travail', 'change'],
    ['fr', 'j’ai pas de papiers', 'arrived'],
    ['fr', 'je trouve pas de travail', 'work-now'],
    ['fr', 'je ne peux pas changer de métier sans argent', 'change'],
    ['fr', 'mon patron ne sait pas que je suis enceinte', 'pregnant'],
    ['fr', 'j’aime pas l’école mais j’aime les animaux', 'animals'],
    ['fr', 'pourquoi pas travailler avec des animaux', 'animals'],
    ['fr', 'j’ai jamais travaillé avec des enfants mais j’aimerais', 'children'],
    ['en', 'I can’t read', 'read-write'],
    ['es', 'no sé leer', 'read-write'],
    ['it', 'non so leggere', 'read-write'],
    ['de', 'ich kann nicht lesen', 'read-write'],
    ['de', 'ich habe keine Arbeit', 'lost-job'],
    ['pt', 'não tenho trabalho', 'lost-job'],
    ['uk', 'немає роботи', 'lost-job'],
  ])('%s: "%s" still is "%s", which is told by what is not', (language, words, id) => {
    expect(told(words, language)).toContain(id)
  })
})

describe('P441: words that are said in another sense tell nothing', () => {
  it.each([
    ['fr', 'j’ai perdu mon CV', 'lost'],
    ['fr', 'j’ai perdu mes clés', 'lost'],
    ['fr', 'je ne sais pas nager', 'lost'],
    ['fr', 'il me tape', 'digital-basics'],
    ['fr', 'je suis perdu dans le bâtiment', 'building'],
    ['fr', 'j’ai raté mon bus', 'school-bus'],
    ['fr', 'le code du wifi', 'no-car'],
    ['fr', 'je veux changer la langue', 'change'],
    ['fr', 'la porte est fermée', 'farm'],
    ['fr', 'j’ai faim de réussite', 'poor'],
    ['fr', 'je suis au bout du couloir', 'burnout'],
    ['fr', 'chef de projet', 'start'],
    ['fr', 'mon projet de vie', 'start'],
    ['fr', 'je travaille en maison de retraite', 'pension'],
    ['en', 'I lost my keys', 'lost'],
    ['en', 'I missed my bus', 'driving'],
    ['en', 'is it free', 'computers'],
    ['en', 'I’m sick of waiting', 'disability'],
    ['es', 'he perdido el móvil', 'lost'],
    ['es', 'quiero cambiar el idioma', 'change'],
    ['it', 'ho perso le chiavi', 'lost'],
    ['it', 'non so nuotare', 'lost'],
    ['pt', 'perdi o autocarro', 'driving'],
    ['pt', 'não sei nadar', 'lost'],
    ['de', 'ich kann nicht schwimmen', 'worth'],
    ['de', 'ich habe mein Handy verloren', 'lost'],
    ['uk', 'запізнилася на автобус', 'driving'],
    ['ar', 'أريد تغيير اللغة', 'change'],
  ])('%s: "%s" is not "%s"', (language, words, id) => {
    expect(told(words, language)).not.toContain(id)
  })

  it.each([
    ['fr', 'je suis perdu', 'lost'],
    ['fr', 'je veux changer de métier', 'change'],
    ['fr', 'taper au clavier', 'digital-basics'],
    ['fr', 'conduire un bus', 'driving'],
    ['en', 'I lost my job', 'lost-job'],
    ['es', 'perdí el trabajo', 'lost-job'],
  ])('%s: "%s" still is "%s"', (language, words, id) => {
    expect(told(words, language)).toContain(id)
  })
})

describe('P442: a whole sentence is read in its own language, whatever the screen’s', () => {
  it.each([
    ['fr', 'my boss hasn’t paid me', 'rights'],
    ['fr', 'no money for rent', 'poor'],
    ['en', 'no money for rent', 'poor'],
    ['fr', 'ich habe keine Arbeit mehr', 'lost-job'],
    ['en', 'je me suis fait virer', 'lost-job'],
    ['de', 'mi hanno licenziato ieri', 'lost-job'],
  ])('on a screen in %s: "%s" is "%s"', (language, words, id) => {
    expect(told(words, language)).toContain(id)
  })

  it('and nothing of the screen’s language is read into it', () => {
    expect(told('my boss is very nice to me and I like it', 'fr')).toEqual([])
  })
})
