import { expect, it } from 'vitest'
import { readTold } from '../../../catalogue/desks/distress/read-told.ts'
import { isDistress } from '../../../catalogue/model/told.ts'

const HEARD = [
  'فقدت عملي وأريد أن أموت',
  'فقدت عملي وأريد الموت',
  'عندي أطفال وأريد أن أموت',
  'تعبت وأريد أن أموت',
  'أرسلوني إلى هنا وأفكر في الانتحار',
  'أرسلوني إلى هنا وأريد الانتحار',
  'لا أستطيع العيش',
  'لا أستطيع العيش بعد الآن',
  'لا أستطيع أن أعيش هكذا',
  'I can’t live like this anymore',
  'I can’t take living anymore',
  'ich hab keinen Bock mehr zu leben',
  'жити не хочеться',
  'мене сюди направили, жити не хочеться',
  'ich bin zu nichts gut, am besten wäre ich tot',
  'ich wäre am liebsten tot',
  'wäre ich doch tot',
  'я ні на що не здатна, краще б мене не було',
  'краще б я не народилася',
  'mejor me muero',
  'mejor estaría muerta',
  'ojalá no hubiera nacido',
  'mais vale morrer',
  'tanto vale morire',
  'vorrei non essere mai nata',
  'autant mourir',
  'mieux vaut mourir',
  'à quoi ça sert de vivre',
  'j’aimerais ne pas être née',
  'je sers à rien autant mourir',
  'no sirvo para nada, mejor me muero',
  'sou uma inútil, mais valia estar morta',
  'g envi 2 mourir',
  'je.veux.mourir',
  'je vais me jeter dans le vide',
  'je vais passer sous un train',
  'jeveuxmourir',
  'je veuxmourir',
  'i will unalive myself',
  'iwanttodie',
  'mi ammazzo',
  'me mato',
  'quiero/morir',
  'i.want.to.die',
  'je.veux.mourir merci',
  'je veux.mourir',
  'bonjour, mon mari me.frappe',
  'quiero.morir por favor',
  'أريد،أن،أموت',
  'хочу.померти будь ласка',
  'jveu crevé',
  'je me coupe',
  'хочется умереть',
  'mon patron veut coucher avec moi',
  'mein Chef will mit mir schlafen',
  'o meu chefe quer dormir comigo',
  'my boss asks me for sex',
  'my boss wants to sleep with me',
  'mi jefe quiere acostarse conmigo',
  'il mio capo vuole venire a letto con me',
  'il capo ci prova con me',
  'мій начальник пристає до мене',
  'nach der Scheidung bedroht er mich',
  'my husband won’t let me work',
  'je veux rejoindre mon mari mort',
]

const ORDINARY = [
  'autant changer de métier',
  'à quoi sert de vivre à Paris',
  'mieux vaut un cap',
  'my boss wants me to sleep less',
  'ich wäre lieber Koch',
  'mejor trabajo',
  'je me coupe les cheveux',
  'أريد العيش في فرنسا',
  'لا أستطيع العيش بدون عمل',
  'краще б мені вчитися',
  'не хочеться жити в гуртожитку',
  'mon chef veut que je fasse des heures',
  'I can’t live like this with no car',
  'mon patron me demande de faire des heures',
  'ich habe keine Lust mehr zu arbeiten',
  'il capo vuole vedermi',
  'me mato estudiando',
  'mi ammazzo di lavoro',
  'le métro passe sous un pont',
  'je vais jeter les papiers',
  'C.V./lettre de motivation',
  'métier/mort du commerce',
]

it.each(HEARD)('P672: who would rather be dead, or whose employer wants their body, is heard in every language: %s', sentence => {
  expect(isDistress(readTold(sentence))).toBe(true)
})

it.each(ORDINARY)('P672: and the same words of anything else are not: %s', sentence => {
  expect(isDistress(readTold(sentence))).toBe(false)
})

const HEARD_IN_RUSSIAN = [
  'не хочу жить',
  'я больше не хочу жить',
  'не хочется жить',
  'хочу умереть',
  'хочу покончить с собой',
  'думаю о самоубийстве',
  'нет смысла жить',
  'устала жить',
  'лучше бы я умерла',
  'режу себе вены',
  'я порезала себе руки',
  'прыгну с моста',
  'больше не могу так',
  'муж меня бьёт',
  'меня бьет муж',
  'мой муж избивает детей',
  'меня изнасиловали',
  'он угрожает меня убить',
  'боюсь мужа',
  'боюсь идти домой',
  'хозяин забрал мой паспорт',
  'начальник пристаёт ко мне',
  'помогите',
  'выпила много таблеток',
]

const NO_ROOF_IN_RUSSIAN = ['мне негде спать', 'негде ночевать с детьми', 'спим на вокзале', 'нас выгнали из квартиры', 'нам нечего есть']

const ORDINARY_IN_RUSSIAN = [
  'не хочу жить в общежитии',
  'не хочу жить с родителями',
  'хочу жить в Париже',
  'где жить',
  'ищу работу',
  'боюсь собеседования',
  'бью рекорды продаж',
  'хочу работать с детьми',
  'как убить время',
  'помогите найти работу',
  'мне нечего надеть на собеседование',
  'нет документов',
  'курсы французского',
  'начальник не платит',
]

it.each(HEARD_IN_RUSSIAN)('P686: who is in danger and writes in Russian is heard: %s', sentence => {
  expect(isDistress(readTold(sentence))).toBe(true)
})

it.each(NO_ROOF_IN_RUSSIAN)('P686: who has no roof or nothing to eat and writes in Russian is heard: %s', sentence => {
  expect(readTold(sentence)).toContain('roof')
})

it.each(ORDINARY_IN_RUSSIAN)('P686: and who asks for anything else in Russian is not: %s', sentence => {
  expect(readTold(sentence)).toEqual([])
})
