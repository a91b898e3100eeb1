import { describe, expect, test } from 'vitest'
import { amenityTexts } from '../../../catalogue/desks/amenity-texts.ts'
import { meetAmenities } from '../../../catalogue/desks/meet-amenities.ts'
import { amenities } from '../demo-centre-folder.ts'

const texts = amenities.map(amenityTexts)
const place = amenities.findIndex(({ id }) => id === 'in-mourning')
const isMourned = (words: string, language: string): boolean =>
  (meetAmenities(texts, { words, unsure: [] }, [language, 'fr'])[place] ?? 0) > 0

describe('P567: who is lost is told of no bereavement, who lost somebody is', () => {
  test.each([
    ['fr', 'je suis perdu'],
    ['fr', 'je suis perdue'],
    ['fr', 'je suis complètement perdu'],
    ['fr', 'je me sens perdu'],
    ['fr', 'perdu'],
    ['fr', 'vous écoutez'],
    ['en', "I'm lost"],
    ['en', 'i feel lost'],
    ['es', 'estoy perdido'],
    ['es', 'me siento perdida'],
    ['it', 'sono perso'],
    ['it', 'mi sento persa'],
    ['pt', 'estou perdido'],
    ['pt', 'sinto-me perdida'],
    ['de', 'ich bin verloren'],
    ['de', 'ich fühle mich verloren'],
    ['ar', 'أنا ضائع'],
    ['ar', 'أشعر بالضياع'],
    ['uk', 'я загубився'],
    ['uk', 'я загубилась'],
    ['uk', 'я розгублена'],
  ])('%s: "%s"', (language, words) => {
    expect(isMourned(words, language)).toBe(false)
  })

  test.each([
    ['fr', 'j’ai perdu mon mari'],
    ['fr', "j'ai perdu quelqu'un"],
    ['fr', 'deuil'],
    ['en', 'I lost my husband'],
    ['en', 'I have lost someone'],
    ['es', 'he perdido a alguien'],
    ['it', 'ho perso qualcuno'],
    ['pt', 'perdi alguém'],
    ['de', 'ich habe jemanden verloren'],
    ['ar', 'فقدت شخصا عزيزا'],
    ['uk', 'я втратила когось'],
  ])('but %s: "%s"', (language, words) => {
    expect(isMourned(words, language)).toBe(true)
  })

  test('"j’ai perdu quelqu’un dans le magasin" mourns nobody', () => {
    expect(isMourned('j’ai perdu quelqu’un de vue dans le magasin', 'fr')).toBe(false)
  })
})
