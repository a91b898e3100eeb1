import { expect, it } from 'vitest'
import { readTold } from '../../../catalogue/desks/distress/read-told.ts'
import { isDistress } from '../../../catalogue/model/told.ts'

const NO_DISTRESS = [
  'envie de me jeter dans le monde du travail',
  'envie de me jeter dans la vie active',
  'je vais me jeter dans le vide du marché',
  'je veux passer sous le métro pour aller à la gare',
  'je veux passer sous la barre',
  'unalive me character game design',
  'dormir dehors camping animateur',
  'métier où on dort dehors',
  'job where you sleep outside',
  'sleeping outdoors camping guide',
  'my boss beats me at tennis',
  'my brother beats me at chess',
  'my boss beats me to it',
  'i want to die cast',
  'die casting machine operator',
  'ich will nicht mehr leben wie ein Sklave arbeiten',
  'ich bringe mich um den Schlaf',
  'سأقتل الوقت',
  'me tiro de cabeza al mercado laboral',
  'quitarme de encima las deudas',
  'ce film me tue',
  'le bac me tue',
  'la paperasse me tue',
  'pendre la crémaillère',
  'me pendre une crémaillère',
  'die Prüfung bringt mich um',
  'mi taglio i capelli',
  'je suis forcée de coucher les enfants tôt',
  'mon passeport est périmé je ne peux pas sortir du territoire',
  'no le encuentro sentido a este curso',
  'un diplôme de trop',
]

const HEARD = [
  'on m’a forcée à coucher',
  'il m’a forcée à coucher avec lui',
  'il a mon passeport et je ne peux pas sortir',
  'je me sens de trop sur terre',
  'je suis de trop ici bas',
  'تناولت الكثير من الحبوب',
  'no le encuentro sentido a la vida',
  'mi taglio',
  'i feel like a burden to everyone and want to disappear',
  'my husband beats me at night',
  'ich will nicht mehr leben',
  'mi butto sotto un treno',
  'mi butto giù dal balcone',
  'la faccio finita',
  'faccio la finita',
  'ich bring mich um',
  'ich bringe mich um',
  'ich werfe mich vor den Zug',
  'ich schmeiße mich vor den Zug',
  'ich springe vor den Zug',
  'سأنتحر',
  'سوف أنتحر',
  'سأقتل نفسي',
  'سأرمي نفسي من الجسر',
  'n quero viver mais',
  'vou me matar',
  'atiro-me da ponte',
  'me jogo da ponte',
  'je veux mou rir',
  'je vais me jeter dans le vide',
  'je vais passer sous le métro',
  'i wnat to die',
  'i wnana die',
  'k1ll myself',
  'su1cide',
  'I will throw myself under a train',
  'throw myself in front of a train',
  'me tiro del puente',
  'voy a quitarme de en medio',
  'me quito la vida',
  'кинуся під потяг',
  'я кинуся з мосту',
  'suicide',
]

const NEAR = [
  'mi butto nella ristorazione',
  'mi butto sul mercato del lavoro',
  'la faccio finita con questo lavoro',
  'ich bringe mich ein',
  'ich werfe mich in die Arbeit',
  'ich springe vor Freude',
  'ich springe ein',
  'سأنتظر الحافلة',
  'سأنتصر',
  'سأنتقل إلى ليون',
  'n quero viver no campo',
  'n quero trabalhar à noite',
  'vou me matricular',
  'atiro-me ao trabalho',
  'me jogo no mercado',
  'je veux un mou tarde',
  'i wnat to work',
  'h1n1 3d mp3 html5',
  'throw myself into my studies',
  'throw myself at the job market',
  'me tiro a la piscina de las startups',
  'me quito el sombrero',
  'quitarme el miedo',
  'кинуся на роботу',
  'кинуся з головою в роботу',
  'стрибаю з радості',
  'Durkheim, le suicide',
  'prévention du suicide',
]

const WRITTEN_TOGETHER = [
  'jeveuxplusvivre',
  'jenveuxplusvivre',
  'jevaismetuer',
  'jveuxmourir',
  'je veuxplusvivre',
  'jeveux mourir',
  'monmarimefrappe',
  'bonjour monmarimefrappe aidez moi',
  'iwannadie',
  'iwanttokillmyself',
  'killmyself',
  'myhusbandhitsme',
  'vogliomorire',
  'queromorrer',
  'quieromorir',
  'mimaridomepega',
  'ichwillsterben',
  'ichbringmichum',
  'хочупомерти',
  'нехочужити',
  'أريدأنأموت',
]

const LETTER_BY_LETTER = [
  'j e v e u x m o u r i r',
  'j-e v-e-u-x m-o-u-r-i-r',
  'je veux m o u r i r',
  's.u.i.c.i.d.e',
  's u i c i d e',
  'i w a n t t o d i e',
  'q u i e r o m o r i r',
  'х о ч у п о м е р т и',
]

const ORDINARY_TOGETHER = [
  'jeveuxtravailler',
  'jechercheunemploi',
  'iwantajob',
  'gendarmes',
  'mon mari me dit gendarmes',
  'marmelade',
  'lavorare con i senzatetto',
  'Therapeutin',
  'b a f a',
  'B T S M C O',
  'C.A.P.E.S. anglais',
  'a b c d e f g',
  `${'jeveux'.repeat(100)}mourir`,
]

const IN_DARIJA = ['bghit nmout', 'nheb nmout', 'rani baghi nmout', 'rani hab nmout', 'bghit n9tel rasi', 'kreht hyati', 'rajli kaydrebni']

const ORDINARY_IN_DARIJA = [
  'bghit nkhdem',
  'nheb nkhdem',
  'rani baghi nkhdem',
  'nmout b dahk',
  'kreht lkhedma',
  'bghit n3ich hna',
  'rajli khdam',
]

it.each([...NO_DISTRESS, ...NEAR])('P691: ordinary words near to those of despair, violence or no roof are none: %s', sentence => {
  expect(readTold(sentence)).toEqual([])
})

it.each(HEARD)(
  'P692: who says in the plainest words that they will end their life is heard, slips and digits among the letters too: %s',
  sentence => {
    expect(isDistress(readTold(sentence))).toBe(true)
  },
)

it.each([
  'jdors dehors',
  'je dors dehors au camping',
  'je dors dehors, je cherche un métier',
  'je cherche un travail pour ne plus dormir dehors',
])('P692: who sleeps outside is heard, whatever trade they name: %s', sentence => {
  expect(readTold(sentence)).toContain('roof')
})

it.each([...WRITTEN_TOGETHER, ...LETTER_BY_LETTER])(
  'P693: a cry is heard in one word and letter by letter, in any language: %s',
  sentence => {
    expect(isDistress(readTold(sentence))).toBe(true)
  },
)

it.each(ORDINARY_TOGETHER)('P693: and nothing else that can be taken apart or put together is one: %s', sentence => {
  expect(readTold(sentence)).toEqual([])
})

it.each(IN_DARIJA)('P694: who writes Darija in Latin letters is heard: %s', sentence => {
  expect(isDistress(readTold(sentence))).toBe(true)
})

it.each(ORDINARY_IN_DARIJA)('P694: and their ordinary words are none of it: %s', sentence => {
  expect(readTold(sentence)).toEqual([])
})

it('tells of pills just taken that life hangs on it now, as other words for taking them do', () => {
  for (const words of ['تناولت الكثير من الحبوب', 'بلعت علبة دواء كاملة']) expect(readTold(words)).toContain('now')
})
