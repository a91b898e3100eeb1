import { describe, expect, it } from 'vitest'
import { amenityTexts } from '../../../catalogue/desks/amenity-texts.ts'
import { chooseAmenities } from '../../../catalogue/desks/choose-amenities.ts'
import { readTold } from '../../../catalogue/desks/distress/read-told.ts'
import { meetAmenities, tellWords } from '../../../catalogue/desks/meet-amenities.ts'
import { CALM, isAskedFor, isMetUrgently } from '../../../catalogue/desks/urgent.ts'
import { amenities } from '../demo-centre-folder.ts'

const texts = amenities.map(amenityTexts)
const meet = (words: string, language = 'fr') => meetAmenities(texts, { words, unsure: [] }, [language, 'fr'])

/** What is answered: each amenity with how it is, and its numbers in their order. */
const answered = (words: string, language = 'fr') =>
  chooseAmenities(
    amenities.map(amenity => ({ amenity })),
    { met: meet(words, language), told: tellWords(words), words },
  ).map(({ amenity: { id, numbers }, isCalm }) => ({ id, isCalm, numbers: numbers?.map(({ text }) => /\d+/.exec(text['fr'] ?? '')?.[0]) }))

describe('P380: the number for what was told comes first', () => {
  it.each([
    ['mon mari me frappe', ['3919', '112', '3114', '119']],
    ['je veux mourir', ['3114', '112', '3919', '119']],
    ['mon père me frappe', ['119', '3919', '112', '3114']],
    ['on frappe mes enfants', ['119', '3919', '112', '3114']],
    ['j’ai avalé plein de cachets', ['112', '3114', '3919', '119']],
    ['violences conjugales', ['3919', '3114', '119', '112']],
    ['suicide', ['3114', '112', '3919', '119']],
    ['my boyfriend hits me', ['3919', '112', '3114', '119']],
    ['mein Vater schlägt mich', ['119', '3919', '112', '3114']],
    ['أريد أن أموت', ['3114', '112', '3919', '119']],
  ])('"%s"', (words, numbers) => {
    expect(answered(words)[0]).toEqual({ id: 'someone-answers', isCalm: false, numbers })
  })
})

describe('P381: who is tired or alone is answered by one calm line, and documents and desks stay first', () => {
  it.each([
    ['fr', 'je craque'],
    ['fr', 'je me sens seul'],
    ['fr', 'je suis déprimé'],
    ['fr', 'j’en peux plus de mon travail'],
    ['fr', 'je n’en peux plus de rien'],
    ['fr', 'à bout'],
    ['fr', 'personne ne m’aime'],
    ['en', 'I feel so alone'],
    ['en', 'nobody loves me'],
    ['es', 'no puedo más con mi trabajo'],
    ['es', 'me siento muy sola'],
    ['it', 'mi sento sola'],
    ['it', 'sono depresso'],
    ['pt', 'sinto-me sozinha'],
    ['pt', 'estou farta de tudo'],
    ['de', 'ich fühle mich so allein'],
    ['de', 'mir geht es schlecht'],
    ['ar', 'أشعر بالوحدة'],
    ['ar', 'لا أحد يفهمني'],
    ['uk', 'я почуваюся самотньою'],
    ['uk', 'мене ніхто не розуміє'],
  ])('on a screen in %s: "%s"', (language, words) => {
    expect(answered(words, language)).toEqual([{ id: 'someone-listens', isCalm: true, numbers: undefined }])
    expect(isMetUrgently(meet(words, language))).toBe(false)
    // Nor is the spelling of such words left alone: they are searched as any others.
    expect(isAskedFor(meet(words, language))).toBe(false)
    expect(Math.max(...meet(words, language))).toBe(CALM)
  })

  it.each([
    'je craque pour ce métier',
    'je suis seul responsable du rayon',
    'je me sens perdu dans mon orientation',
    'travailler seul',
    'j’en ai marre de mon travail',
    'lonely planet',
    'ich kann nicht mehr als Maurer arbeiten',
    'не можу більше працювати вантажником',
    'non posso più sollevare pesi',
    'no puedo levantar peso',
    'burn out prévention formation',
  ])('"%s" is not answered by it', words => {
    expect(readTold(words)).toEqual([])
  })

  it('who is hurt or does not want to live is answered for that', () => {
    expect(answered('je me sens seule et je veux mourir').map(({ id }) => id)).toEqual(['someone-answers'])
  })
})

describe('P382: harassment at work is answered by rights, and is no distress', () => {
  it.each([
    'mon patron me harcèle pour que je revienne travailler',
    'mes collègues me harcèlent',
    'my boss bullies me',
    'mein Chef mobbt mich',
  ])('"%s"', words => {
    expect(answered(words)).toEqual([{ id: 'rights-at-work', isCalm: true, numbers: undefined }])
  })

  it.each(['mon patron me harcèle et me touche', 'mon patron me harcèle sexuellement', 'on me harcèle', 'mon patron me frappe'])(
    '"%s" is distress all the same',
    words => {
      expect(answered(words)[0]?.id).toBe('someone-answers')
    },
  )

  it.each(['je me pends à l’arbre, élagueur', 'cascadeur : sauter d’un pont', 'stuntman jumping off bridges in films'])(
    'a trade is none: "%s"',
    words => {
      expect(answered(words)).toEqual([])
    },
  )

  it.each(['je me pends', 'sauter d’un pont', 'je suis élagueur et je veux me pendre', 'stuntman, i want to die'])(
    'and hides none: "%s"',
    words => {
      expect(answered(words)[0]?.id).toBe('someone-answers')
    },
  )
})
