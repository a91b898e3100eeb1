import { fold } from '../text/fold.ts'
import type { QueryChunk } from './query-chunks.ts'

/**
 * "Devenir", "j'aime", "un boulot": what a sentence is built with around what is looked for, by the language it is said in, and what one asks of it ("horaires
 * VAE"). Each is spelt as typed.
 */
const FRAMES: Readonly<Record<string, string>> = {
  fr: `comment devenir être travailler bosser faire fais fait aimer aime aimerais adorer adore rêve rêver vouloir voulu envie chercher cherche
    trouver exercer métier métiers boulot job jobs profession professions quelqu'un quelque quelques chose choses gens ans occuper pouvoir propre propres horaire horaires adresse adresses rdv rendez-vous`,
  en: 'how become becoming work working like love want job jobs career careers profession people something years old timetable address appointment',
  es: 'cómo ser hacer trabajar trabajo gusta busco oficio profesión gente algo años horario horarios dirección cita',
  it: 'come diventare fare lavorare lavoro piace cerco mestiere professione gente qualcosa anni orario orari indirizzo appuntamento',
  pt: 'como ser fazer trabalhar trabalho gosto procuro ofício profissão pessoas algo anos horário horários morada marcação',
  de: 'wie werden machen arbeiten mag suche beruf berufe job jobs leute etwas jahre jahren öffnungszeiten adresse termin',
  uk: 'як стати працювати робити люблю подобається шукаю робота професія люди щось років роки розклад адреса запис',
  ar: 'كيف أصبح العمل أعمل أحب ابحث أبحث عمل مهنة الناس شيء سنة مواعيد عنوان موعد',
}

/** Words that are looked for ("auxiliaire de vie"), and that alone are no reason for anything. */
const NO_REASON: Readonly<Record<string, string>> = {
  fr: 'quoi qui que quand comment pourquoi où ou sais sait savoir truc trucs aller vais vas vie plus fois temps jour jours tout tous toute toutes rien bien mal ici avoir',
  en: 'know do does get go going life time day more here good bad thing things',
  es: 'sé saber ir voy vida tiempo día más aquí bien mal cosa cosas tener',
  it: 'so sapere andare vado vita tempo giorno più qui bene male cosa cose avere',
  pt: 'sei saber ir vou vida tempo dia mais aqui bem mal coisa coisas ter',
  de: 'weiß wissen gehen leben zeit tag mehr hier gut schlecht ding dinge haben',
  uk: 'знаю знати йти життя час день більше тут добре погано річ мати',
  ar: 'أعرف اعرف حياة وقت يوم أكثر هنا جيد',
}

const listsOf = (words: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(words).map(([language, list]) => [language, new Set(list.split(/\s+/).map(fold))]))

const LISTS = listsOf(FRAMES)
const REASONLESS = listsOf(NO_REASON)

/** An age: "à 40 ans", "50 years old". */
const YEARS: ReadonlySet<string> = new Set(['ans', 'years', 'anos', 'anni', 'jahre', 'jahren', 'років', 'роки', 'سنة'].map(fold))
const AGE = /^\d{1,2}$/

/** Whether a word of a language is no reason to give: it says how something is looked for, or nothing. */
export function isNoReason(word: string, language: string): boolean {
  const surface = fold(word)
  return LISTS.get(language)?.has(surface) === true || REASONLESS.get(language)?.has(surface) === true
}

/** The places of words that say how something is looked for and not what, in any of the languages. */
export function framingPlaces(chunks: readonly QueryChunk[], languages: readonly string[]): ReadonlySet<number> {
  const lists = languages.flatMap(language => LISTS.get(language) ?? [])
  const isFraming = ({ surface }: QueryChunk, place: number): boolean =>
    lists.some(list => list.has(surface)) || (AGE.test(surface) && YEARS.has(chunks[place + 1]?.surface ?? ''))
  return new Set([...chunks.keys()].filter(place => isFraming(chunks[place] as QueryChunk, place)))
}
