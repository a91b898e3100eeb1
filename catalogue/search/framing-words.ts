import { fold } from '../text/fold.ts'
import type { QueryChunk } from './query-chunks.ts'

/** "Devenir", "j'aime", "un boulot": what a sentence is built with around what is looked for, by the language it is said in. Each is spelt as typed. */
const FRAMES: Readonly<Record<string, string>> = {
  fr: `devenir être travailler bosser faire fais fait aimer aime aimerais adorer adore rêve rêver vouloir voulu envie chercher cherche
    trouver exercer métier métiers boulot job jobs profession professions quelqu'un quelque quelques chose choses gens ans occuper pouvoir propre propres`,
  en: 'become becoming work working like love want job jobs career careers profession people something years old',
  es: 'ser hacer trabajar trabajo gusta busco oficio profesión gente algo años',
  it: 'diventare fare lavorare lavoro piace cerco mestiere professione gente qualcosa anni',
  pt: 'ser fazer trabalhar trabalho gosto procuro ofício profissão pessoas algo anos',
  de: 'werden machen arbeiten mag suche beruf berufe job jobs leute etwas jahre jahren',
  uk: 'стати працювати робити люблю подобається шукаю робота професія люди щось років роки',
  ar: 'أصبح العمل أعمل أحب ابحث أبحث عمل مهنة الناس شيء سنة',
}

const LISTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FRAMES).map(([language, words]) => [language, new Set(words.split(/\s+/).map(fold))]),
)

/** An age: "à 40 ans", "50 years old". */
const YEARS: ReadonlySet<string> = new Set(['ans', 'years', 'anos', 'anni', 'jahre', 'jahren', 'років', 'роки', 'سنة'].map(fold))
const AGE = /^\d{1,2}$/

/** The places of words that say how something is looked for and not what, in any of the languages. */
export function framingPlaces(chunks: readonly QueryChunk[], languages: readonly string[]): ReadonlySet<number> {
  const lists = languages.flatMap(language => LISTS.get(language) ?? [])
  const isFraming = ({ surface }: QueryChunk, place: number): boolean =>
    lists.some(list => list.has(surface)) || (AGE.test(surface) && YEARS.has(chunks[place + 1]?.surface ?? ''))
  return new Set([...chunks.keys()].filter(place => isFraming(chunks[place] as QueryChunk, place)))
}
