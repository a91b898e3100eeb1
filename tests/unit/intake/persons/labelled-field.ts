import { findPersons } from '../../../../catalogue/intake/persons/find-persons.ts'

/** A field of an offer, and the parts of it that say who a natural person is or how to reach them. */
export type LabelledField = Readonly<{ text: string; drop: readonly string[] }>

/** How much of a part must be taken for it to count. */
const MOST_OF = 0.6

/** Of the parts that must go, how many do (recall); of those that go, how many must (precision); and the ones that were missed or taken wrongly. */
export function measureFields(fields: readonly LabelledField[]) {
  let [wanted, taken, hit, right] = [0, 0, 0, 0]
  const missed: string[] = []
  const wrong: string[] = []
  for (const { text, drop } of fields) {
    const found = findPersons(text)
    const spans = drop.map(one => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }))
    const overlap = (one: { start: number; end: number }, others: readonly { start: number; end: number }[]) =>
      others.reduce((sum, other) => sum + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0) /
      (one.end - one.start)
    for (const span of spans) {
      wanted++
      if (overlap(span, found) >= MOST_OF) hit++
      else missed.push(`${text.slice(span.start, span.end)} < ${text}`)
    }
    for (const one of found) {
      taken++
      if (overlap(one, spans) >= MOST_OF) right++
      else wrong.push(`${text.slice(one.start, one.end)} < ${text}`)
    }
  }
  return { wanted, taken, hit, right, recall: hit / wanted, precision: right / taken, missed, wrong }
}
