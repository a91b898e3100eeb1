import { expect, it } from 'vitest'
import { readTold } from '../../../catalogue/desks/distress/read-told.ts'
import { isDistress } from '../../../catalogue/model/told.ts'
import { recognise } from '../../../catalogue/search/situations/recognise.ts'

const HURT_THEMSELVES = [
  'mi sono tagliata',
  'mi sono tagliato di nuovo',
  'mi sono fatta del male',
  'je me suis coupée',
  'je me suis scarifiée',
  'je me suis fait du mal',
  'me he cortado',
  'me he hecho daño',
  'ich habe mich geritzt',
  'ich hab mich wieder geschnitten',
  'я порізалась',
  'я порезалась',
]

const APPROACHED = [
  'вітчим чіпляється до мене',
  'до мене пристає сусід',
  'отчим пристает ко мне',
  'mon beau-père essaie de coucher avec moi',
  'my stepdad keeps hitting on me',
  'my stepfather comes on to me',
  'mi padrastro se me insinúa',
  'il mio patrigno ci prova con me',
  'mein Stiefvater macht mich an',
  'mein Nachbar bedrängt mich',
]

const TOO_MUCH = ['شربت دواء بزاف', 'شربت بزاف ديال الدوا', 'كليت الكينة كاملة', 'chrebt dwa bzaf', 'klit bzaf dyal lkina']

const ORDINARY = [
  'mi sono tagliata i capelli',
  'mi sono tagliata un dito al lavoro',
  'je me suis coupée au travail',
  'je me suis fait mal au dos',
  'me he cortado el pelo',
  'me he hecho daño en la espalda',
  'ich habe mich beim Kochen geschnitten',
  'порізалася на кухні',
  'мама чіпляється до мене з навчанням',
  'викладач пристає на пропозицію',
  'he came on to the team',
  'il mio amico ci prova',
  'شربت الماء بزاف',
  'خديت دوا بزاف على ظهري',
  'klit bzaf',
]

it.each([...HURT_THEMSELVES, ...APPROACHED])(
  'P719: who tells that they hurt themselves, or that somebody near will not leave them alone, is heard: %s',
  sentence => {
    expect(isDistress(readTold(sentence))).toBe(true)
  },
)

it.each(TOO_MUCH)(
  'P719: in the words of the Maghreb too, who took too much of a medicine is one whose life hangs on it now: %s',
  sentence => {
    expect(readTold(sentence)).toContain('now')
  },
)

it.each(ORDINARY)('P719: and the same words of a kitchen, of hair or of a sore back are none of it: %s', sentence => {
  expect(isDistress(readTold(sentence))).toBe(false)
})

const KILLED_BY_A_TROUBLE = [
  'mon fils me tue avec son bac',
  'ma fille me tue avec ses devoirs',
  'mon chef me tue avec ses plannings',
  'mio figlio mi uccide con la scuola',
  'mein Sohn bringt mich um mit seinem Abi',
]

it.each(KILLED_BY_A_TROUBLE)(
  'P720: whom somebody "kills" with a school or with papers is in no danger, and nobody has died: %s',
  sentence => {
    expect(isDistress(readTold(sentence))).toBe(false)
    const told = recognise(sentence.split(' '), 'fr').map(({ situation }) => situation.tells)
    expect(told).not.toContain('grief')
  },
)

it.each(['mon mari me tue avec son couteau', 'mon mari me tue avec ses mains', 'mon mari me tue'])(
  'P720: and whom somebody kills with anything else is: %s',
  sentence => {
    expect(isDistress(readTold(sentence))).toBe(true)
  },
)
