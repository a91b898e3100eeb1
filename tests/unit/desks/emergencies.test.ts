import { describe, expect, it } from 'vitest'
import { amenityTexts } from '../../../catalogue/desks/amenity-texts.ts'
import { readTold } from '../../../catalogue/desks/distress/read-told.ts'
import { meetAmenities } from '../../../catalogue/desks/meet-amenities.ts'
import { isMetUrgently } from '../../../catalogue/desks/urgent.ts'
import { isDistress } from '../../../catalogue/model/told.ts'
import { amenities } from '../demo-centre-folder.ts'
import { UNSEEN } from './distress-sentences/unseen.ts'

const texts = amenities.map(amenityTexts)
const isAnswered = (words: string, language = 'fr') => isMetUrgently(meetAmenities(texts, { words, unsure: [] }, [language, 'fr']))
const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/)

describe('P443: who needs a doctor at once, cries for help or means to kill is answered by the number for emergencies, in eight languages', () => {
  it.each(
    lines(`
      il ne respire plus
      je fais un malaise
      crise cardiaque
      il y a le feu
      un homme avec un couteau
      someone fell down the stairs
      ha un coltello
      es brennt
      appelez le samu vite
      je vais le tuer
      SOS
      help
      my dad is not breathing
      he fainted in the lift and is unconscious
      I will stab him
      mi abuelo no respira
      le voy a matar
      il mio collega è svenuto in bagno
      lo uccido
      o meu filho não consegue respirar
      chamem o INEM
      meine Kollegin ist bewusstlos
      wir brauchen einen Notarzt
      اتصلوا بالإسعاف
      سأقتلها
      дитина не дихає
      викличте лікаря
    `),
  )('%s', words => {
    expect(readTold(words)).toContain('now')
    expect(isAnswered(words)).toBe(true)
  })

  it.each(
    lines(`
      formation que faire quand quelqu’un ne respire plus
      stage aux urgences crise cardiaque
      course on heart attack first aid
      curso primeros auxilios infarto
      corso infarto primo soccorso
      Kurs Erste Hilfe Herzinfarkt
      j’ai eu un infarctus il y a deux ans et je cherche un mi-temps
      help with my CV
      ayuda con el currículum
      Hilfe bei der Bewerbung
      aiuto cuoco
      couteau de cuisine apprenti
      knife skills for a chef
      j’ai le feu sacré pour ce métier
      mon conseiller me suit depuis deux ans
      help, volume, black screen
    `),
  )('and "%s" is not', words => {
    expect(readTold(words)).not.toContain('now')
    expect(isAnswered(words)).toBe(false)
  })
})

describe('P444: misspelt words of distress are heard; caring trades, idioms and shortened measures in the same words are not', () => {
  it.each(
    lines(`
      veu mourrir
      jve mourire
      se pendre
      i wana dye
      i'll kms tonight
    `),
  )('%s', words => {
    expect(isDistress(readTold(words))).toBe(true)
  })

  it.each(
    lines(`
      mourir idiot
      mort de rire
      tuer le temps
      killing it
      thriller
      work with suicidal people
      métiers du suicide prevention
      accompagner des personnes suicidaires
      mi lavoro è la prevenzione del suicidio
      ich arbeite mit suizidgefährdeten Jugendlichen
      trabajar con mujeres maltratadas
      ce boulot va me tuer
    `),
  )('and "%s" is not', words => {
    expect(isDistress(readTold(words))).toBe(false)
  })

  it('"kms" is kilometres on a French screen', () => {
    expect(isAnswered('kms', 'fr')).toBe(false)
    expect(isAnswered('kms', 'en')).toBe(true)
  })
})

it('P448: of sentences nobody looked at, nearly nine in ten are heard, and of ordinary ones near to them fewer than one in twenty is taken for distress', () => {
  const heard = lines(UNSEEN.distress).filter(words => isDistress(readTold(words)))
  const taken = lines(UNSEEN.ordinary).filter(words => isDistress(readTold(words)))
  expect([lines(UNSEEN.distress).length, lines(UNSEEN.ordinary).length]).toEqual([85, 83])
  expect(heard.length).toBeGreaterThanOrEqual(74)
  expect(taken.length).toBeLessThanOrEqual(4)
})
