import { fold } from '../../text/fold.ts'

/** A notion that a number tells. */
type Told = Readonly<{ notion: string; first: number; last: number }>

const NUMBER = /^(\d{1,2})([\p{L}]*)$/u
/** Words between a number of years and what says how long it lasted. */
const NEAR = 2

/** Right before a number with no unit behind it, these say somebody's age: "im 19". */
const AGED: Readonly<Record<string, string>> = {
  en: "im i’m i'm am at aged turned",
  es: 'tengo cumplí los mis',
  it: 'ho a compiuto',
  pt: 'tenho fiz aos',
  de: 'bin mit werde über',
  uk: 'мені маю виповнилося',
  ar: 'عمري',
}
/** What is counted otherwise, in any of the languages. */
const UNITS = `minutes minute min hours hour h euros euro dollars pounds km kg percent days weeks months people minutos horas días dias semanas meses personas minuti ore giorni settimane mesi
  pessoas stunden stunde minuten uhr tage wochen monate leute prozent хвилин годин години днів тижнів місяців євро людей відсотків دقيقة ساعة يوم يورو`
/** Nobody begins with another number of this size and goes on so: "17 und kein Bock", "60 und noch fit". */
const AGED_ALONE = { young: 25, first: 50, last: 75, goesOn: 'und and y e et і та й но but aber pero ma mas але' }
const YOUNGEST = 14

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(word => fold(word)))
const agedOf = new Map(Object.entries(AGED).map(([language, words]) => [language, listed(words)]))
const units = listed(UNITS)
const goesOn = listed(AGED_ALONE.goesOn)

/** An age that is told by a number alone; undefined where it counts something else. */
function bareAge(language: string, folded: readonly string[], place: number): number | undefined {
  const word = folded[place] ?? ''
  const next = folded[place + 1] ?? ''
  if (!/^\d{2}$/.test(word) || units.has(next)) return undefined
  const count = Number(word)
  if (place === 0) {
    const isAnAge = (count >= YOUNGEST && count <= AGED_ALONE.young) || (count >= AGED_ALONE.first && count <= AGED_ALONE.last)
    return isAnAge && goesOn.has(next) ? count : undefined
  }
  return count >= YOUNGEST && count <= AGED_ALONE.last && agedOf.get(language)?.has(folded[place - 1] ?? '') === true ? count : undefined
}

const ageOf = (years: number): string => (years < 18 ? 'age-minor' : years < 26 ? 'age-young' : years < 45 ? 'age-adult' : 'age-senior')

/**
 * What numbers of years say: "j'ai 52 ans" an age, "depuis 20 ans" how long. Nobody who tells an age is younger than 13; less is how long, too.
 */
export function notionsOfNumbers(
  chunks: readonly string[],
  {
    language,
    years,
    before,
    after,
  }: Readonly<{ language: string; years: ReadonlySet<string>; before: ReadonlySet<string>; after: ReadonlySet<string> }>,
): readonly Told[] {
  const folded = chunks.map(chunk => fold(chunk))
  const isBefore = (place: number): boolean => folded.slice(Math.max(0, place - NEAR), place).some(word => before.has(word))
  const isAfter = (place: number): boolean => after.has((folded[place] ?? '').replace(/['’ʼ‘`´].*$/u, ''))
  return folded.flatMap((word, place) => {
    const [, digits = '', unit = ''] = NUMBER.exec(word) ?? []
    const last = unit === '' ? place + 1 : place
    if (digits === '') return []
    if (!years.has(unit === '' ? (folded[last] ?? '') : unit)) {
      const age = bareAge(language, folded, place)
      return age === undefined ? [] : [{ notion: ageOf(age), first: place, last: place }]
    }
    const count = Number(digits)
    const isLong = count < 13 || isBefore(place) || isAfter(last + 1)
    return [{ notion: isLong ? (count >= 3 ? 'long' : 'short') : ageOf(count), first: place, last }]
  })
}
