import { fold } from '../../text/fold.ts'

/** A notion that a number tells. */
type Told = Readonly<{ notion: string; first: number; last: number }>

const NUMBER = /^(\d{1,2})([\p{L}]*)$/u
/** Words between a number of years and what says how long it lasted. */
const NEAR = 2

const ageOf = (years: number): string => (years < 18 ? 'age-minor' : years < 26 ? 'age-young' : years < 45 ? 'age-adult' : 'age-senior')

/**
 * What numbers of years say: "j'ai 52 ans" an age, "depuis 20 ans" how long. Nobody who tells an age is younger than 13; less is how long, too.
 */
export function notionsOfNumbers(
  chunks: readonly string[],
  { years, before, after }: Readonly<{ years: ReadonlySet<string>; before: ReadonlySet<string>; after: ReadonlySet<string> }>,
): readonly Told[] {
  const folded = chunks.map(chunk => fold(chunk))
  const isBefore = (place: number): boolean => folded.slice(Math.max(0, place - NEAR), place).some(word => before.has(word))
  const isAfter = (place: number): boolean => after.has((folded[place] ?? '').replace(/['’ʼ‘`´].*$/u, ''))
  return folded.flatMap((word, place) => {
    const [, digits = '', unit = ''] = NUMBER.exec(word) ?? []
    const last = unit === '' ? place + 1 : place
    if (digits === '' || !years.has(unit === '' ? (folded[last] ?? '') : unit)) return []
    const count = Number(digits)
    const isLong = count < 13 || isBefore(place) || isAfter(last + 1)
    return [{ notion: isLong ? (count >= 3 ? 'long' : 'short') : ageOf(count), first: place, last }]
  })
}
