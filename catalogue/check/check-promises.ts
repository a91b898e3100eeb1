import type { CentreEvent, Service } from '../model/desk.ts'
import type { Problem } from '../model/problem.ts'
import type { RefusedNames } from '../model/refused-names.ts'
import type { CheckedCentre, Place } from './found.ts'
import { CENTRE_FILE, inEach, refused } from './found.ts'
import { knownNames } from './known-names.ts'
import { textsOf } from './texts-of.ts'

/** What people write between digits; "(0)" is written as it stands. */
const BETWEEN = '[\\s.-]?'
const spread = (digits: string): string => Array.from(digits, sign => (/\d/.test(sign) ? sign : `\\${sign}`)).join(BETWEEN)

/** Finds the numbers that cost more than a call, however they are spaced; undefined where none is known. */
export function premiumPattern({ premiumNumbers }: RefusedNames): RegExp | undefined {
  if (premiumNumbers.length === 0) return undefined
  const each = premiumNumbers.map(({ starts, digits }) => `${spread(starts)}(?:${BETWEEN}\\d){${digits}}`)
  return new RegExp(`(?<!\\d)(?:${each.join('|')})(?!\\d)`)
}

/** R23: who asks for a name offers another way beside it. R3: nobody is sent to a number that costs. */
export function checkPromises({ centre, desks, services, events, amenities, names, ways }: CheckedCentre): readonly Problem[] {
  const pattern = premiumPattern(knownNames(centre.country, names))
  const premium = (record: unknown, place: Place) => (pattern === undefined ? [] : premiumNumbersIn(record, pattern, place))
  return [
    ...inEach('services.json', services, checkNameAsked),
    ...inEach('events.json', events, checkNameAsked),
    ...premium({ phone: centre.phone, pages: centre.pages }, CENTRE_FILE),
    ...inEach('desks.json', desks, premium),
    ...inEach('services.json', services, premium),
    ...inEach('events.json', events, premium),
    ...inEach('amenities.json', amenities, premium),
    ...inEach('ways.json', ways, premium),
  ]
}

function checkNameAsked(record: Service | CentreEvent, place: Place): readonly Problem[] {
  if (record.nameAsked === undefined || record.alternative !== undefined) return []
  const message = 'A name is asked for and no other way is offered: add "alternative", what one can do here without giving a name (R23).'
  return [refused(place, 'missing-field', 'alternative', message)]
}

/** Every text of a record, wherever it stands in it, that holds a premium number. */
function premiumNumbersIn(record: unknown, pattern: RegExp, place: Place): readonly Problem[] {
  return [...textsOf(record)].flatMap(([field, text]) => {
    const number = pattern.exec(text)?.[0]
    return number === undefined
      ? []
      : [refused(place, 'bad-value', field, `${number} is a number that costs: give one at the price of a call, or none (R3).`)]
  })
}
