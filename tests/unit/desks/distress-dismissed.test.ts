import { expect, it } from 'vitest'
import { readTold } from '../../../catalogue/desks/distress/read-told.ts'

const DISMISSED = [
  'طردوني من العمل',
  'طردوني من الشغل',
  'طردوني من الخدمة',
  'طردوني من وظيفتي',
  'طردوني من المدرسة',
  'صاحب العمل طردني',
  'طردني مديري',
  'mon patron m’a mis dehors',
  'mon patron me met dehors',
  'ma patronne m’a mise à la porte',
  'on m’a mis dehors du travail',
  'ils m’ont jeté dehors de la boîte',
  'le lycée m’a mis dehors',
  'mi hanno buttato fuori dal lavoro',
  'mi hanno cacciata dal posto di lavoro',
  'il mio capo mi ha buttato fuori',
  'il padrone mi ha cacciato dal lavoro',
  'mi hanno buttato fuori dalla scuola',
  'мене вигнали з роботи',
  'мене вигнали зі школи',
  'начальник мене вигнав',
  'господар вигнав мене з роботи',
  'меня выгнали с работы',
  'меня начальник выгнал',
  'they kicked me out of work',
  'they kicked me out of my job',
  'they threw me out of school',
  'my boss threw me out of my job',
  'my boss kicked me out',
  'he kicked me out of the course',
  'me han echado del trabajo',
  'me echan del curro',
  'mi jefe me echó a la calle',
  'me van a echar del trabajo',
  'expulsaram-me do trabalho',
  'o meu patrão pôs-me na rua',
  'o dono me mandou embora do trabalho',
  'expulsaram-me da escola',
  'mein Chef hat mich rausgeworfen',
  'mein Chef wirft mich raus',
  'mein Chef hat mich vor die Tür gesetzt',
  'die haben mich aus dem Job geworfen',
]

const NO_ROOF = [
  'طردوني من البيت',
  'طردوني من العمل ومن البيت',
  'طردني صاحب البيت',
  'mes parents m’ont mis dehors',
  'mon patron m’a mis dehors de chez lui',
  'mon patron m’a mis dehors, je dors dans la rue',
  'mi hanno buttato fuori di casa',
  'mi hanno buttato fuori dal lavoro e da casa',
  'il padrone di casa mi ha cacciato',
  'мене вигнали з дому',
  'мене вигнали з роботи і з квартири',
  'нас выгнали из квартиры',
  'they kicked me out of the house',
  'my boss kicked me out of the house',
  'they kicked me out of work and out of my flat',
  'my boss fired me and my landlord kicked me out',
  'me han echado de casa',
  'puseram-me na rua',
  'o senhorio pôs-me na rua',
  'mein Vermieter hat mich vor die Tür gesetzt',
  'mein Chef hat mich aus der Wohnung geworfen',
]

/** Who is thrown against something at work is hurt. */
const HURT = [
  'mi jefe me echó la mano al culo',
  'mein Chef hat mich auf den Boden geworfen',
  'مديري رماني من السلم',
  'my boss threw me out the window',
  'my boss threw me down the stairs',
  'my husband threw me out of the window',
  'il me met des coups de poing au travail',
  'il capo mi ha buttato a terra',
  'o meu patrão atirou-me ao chão',
  'me atirou da escada do trabalho',
]

it.each(DISMISSED)('P690: who lost their place at work or at school is not taken for somebody without a roof, or hurt: %s', sentence => {
  expect(readTold(sentence)).toEqual([])
})

it.each(NO_ROOF)('P690: and who lost their home is heard, whoever did it and whatever else they lost: %s', sentence => {
  expect(readTold(sentence)).toContain('roof')
})

it.each(HURT)('P690: and who is thrown about, or hit at work, is still heard as hurt: %s', sentence => {
  expect(readTold(sentence)).toContain('violence')
})
