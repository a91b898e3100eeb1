import { fold } from '../../text/fold.ts'
import { primaryLanguage } from '../../text/primary-language.ts'
import { meansElsewhere } from './means-elsewhere.ts'
import type { Recognised } from './recognise.ts'
import type { Situation } from './situation.ts'
import { of } from './situation-of.ts'
import { asked } from './subjects.ts'

type Asked = Readonly<{ situation: Situation; words: Readonly<Record<string, string>> }>

/** A situation with what helps in it as French catalogues call it; elsewhere what helps in one that people tell. */
function answered(id: string, french: string, told: string): Situation {
  const situation = of(id, french, '')
  return { ...situation, means: { ...meansElsewhere(told), ...situation.means } }
}

/** The commonest words of such a house, which stand in the titles of half its documents: typed alone, each asks for what somebody would give who is asked at the desk. */
const HOUSE_WORDS: readonly Asked[] = [
  {
    situation: asked(
      'emploi; offre; embauche; travail',
      answered(
        'house-work',
        'métiers qui recrutent; premiers pas vers l’emploi; l’hebdo des offres; demandeur d’emploi inscription; chercher par le réseau; entreprises du bassin d’emploi',
        'work-now',
      ),
    ),
    words: {
      fr: 'emploi emplois travail travailler job jobs boulot boulots taf bosser',
      en: 'job jobs work employment working',
      es: 'trabajo trabajos empleo empleos trabajar',
      it: 'lavoro lavori impiego lavorare',
      pt: 'trabalho trabalhos emprego empregos trabalhar',
      de: 'arbeit job jobs arbeiten stelle stellen',
      uk: 'робота роботу праця працювати работа',
      ar: 'عمل العمل شغل الشغل وظيفة',
    },
  },
  {
    situation: asked(
      'formation; cours',
      answered(
        'house-training',
        'qui peut payer ma formation; annuaire des organismes de formation; se former en travaillant; formation adultes; qui fait quoi',
        'train',
      ),
    ),
    words: {
      fr: 'formation formations',
      en: 'training trainings',
      es: 'formación curso cursos',
      it: 'formazione corso corsi',
      pt: 'formação formações curso cursos',
      de: 'weiterbildung kurs kurse',
      uk: 'навчання курси',
      ar: 'تكوين التكوين تدريب التدريب',
    },
  },
  {
    situation: asked(
      'orientation; métier; projet',
      answered(
        'house-trades',
        'l’atlas des mille métiers; métiers et études fiches; métiers qui recrutent; essayer un métier; intérêts questionnaire; accessibles sans diplôme',
        'lost',
      ),
    ),
    words: {
      fr: 'métier métiers profession professions',
      en: 'career careers profession professions trades',
      es: 'oficio oficios profesión profesiones',
      it: 'mestiere mestieri professione professioni',
      pt: 'profissão profissões ofício',
      de: 'beruf berufe',
      uk: 'професія професії',
      ar: 'مهنة المهن مهن',
    },
  },
  {
    situation: asked(
      'accueil; argent; aide; emploi',
      answered(
        'house-money',
        'fin de mois difficile; RSA CAF APL; argent du chômage; prime d’activité; budget dettes; aide factures',
        'poor',
      ),
    ),
    words: {
      fr: 'argent sous thune aides',
      en: 'money',
      es: 'dinero',
      it: 'soldi denaro',
      pt: 'dinheiro',
      de: 'geld',
      uk: 'гроші',
      ar: 'مال المال فلوس',
    },
  },
  {
    situation: asked(
      'chômage; licenciement; emploi',
      answered(
        'house-unemployment',
        'argent du chômage; demandeur d’emploi inscription; perdre son emploi; métiers qui recrutent; premiers pas vers l’emploi',
        'lost-job',
      ),
    ),
    words: {
      fr: 'chômage chomdu',
      en: 'unemployment',
      es: 'desempleo paro',
      it: 'disoccupazione',
      pt: 'desemprego',
      de: 'arbeitslosigkeit',
      uk: 'безробіття',
      ar: 'البطالة بطالة',
    },
  },
  {
    situation: asked(
      'changer de métier; reconversion; bilan de compétences',
      answered(
        'house-change',
        'changer de métier; conseil en évolution professionnelle; bilan de compétences; qui change de métier; faire le point en une heure',
        'change',
      ),
    ),
    words: { fr: 'reconversion reconversions', es: 'reconversión', it: 'riconversione', pt: 'reconversão', de: 'umschulung' },
  },
  {
    situation: asked(
      'emploi; retraite; travail',
      answered('house-pension', 'travailler et toucher sa retraite; retraite; après 50 ans; métier usant retraite', 'pension'),
    ),
    words: { fr: 'retraite', en: 'pension', es: 'jubilación', it: 'pensione', pt: 'reforma', de: 'rente', uk: 'пенсія', ar: 'التقاعد' },
  },
  {
    situation: {
      ...answered(
        'house-help',
        'faire le point en une heure; qui fait quoi; 16-25 ans à qui parler; fin de mois difficile; conseil en évolution professionnelle',
        'to-be-heard',
      ),
      asksNothing: true,
    },
    words: { fr: 'aide' },
  },
]

const SMALL = new Set('un une le la les du des de d l mon a an the some el los il lo um uma o os ein eine die der das'.split(' '))
const APOSTROPHE = /['’ʼ‘`´]/

/** By folded word and language. */
const byLanguage = new Map<string, ReadonlyMap<string, Situation>>()
function wordsOf(language: string): ReadonlyMap<string, Situation> {
  const known = byLanguage.get(language)
  if (known !== undefined) return known
  const made = new Map(
    HOUSE_WORDS.flatMap(({ situation, words }) => (words[language] ?? '').split(' ').map(word => [fold(word), situation] as const)),
  )
  made.delete('')
  byLanguage.set(language, made)
  return made
}

/** What a word of the house asks for where nothing else was typed, in the visitor's language or, where that has no such word, in another. */
export function askedByHouseWord(chunks: readonly string[], language: string): Recognised | undefined {
  const parts = chunks.flatMap((chunk, place) =>
    fold(chunk)
      .split(APOSTROPHE)
      .map(word => ({ word, place })),
  )
  const [only, ...others] = parts.filter(({ word }) => !SMALL.has(word))
  if (only === undefined || others.length > 0) return undefined
  const own = primaryLanguage(language)
  const languages = [own, ...Object.keys(HOUSE_WORDS[0]?.words ?? {}).filter(other => other !== own)]
  const situation = languages.map(one => wordsOf(one).get(only.word)).find(one => one !== undefined)
  return (
    situation && { situation, strength: 1, isTold: true, words: 1, places: [only.place], first: only.place, last: only.place, denied: [] }
  )
}
