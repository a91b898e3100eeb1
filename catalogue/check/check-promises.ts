import type { CentreEvent, Service } from '../model/desk.ts'
import type { Problem } from '../model/problem.ts'
import type { CheckedCentre, Place } from './found.ts'
import { CENTRE_FILE, inEach, refused } from './found.ts'

/**
 * Numbers that cost more than a call, per country. France: 0 89x xx xx xx, "à tarification majorée"
 * (national numbering plan of the telecommunications authority, and 08 9x in the words of the charter).
 */
const PREMIUM: Readonly<Record<string, RegExp>> = {
  FR: /(?<!\d)(?:0|(?:\+|00)\s?33\s?(?:\(0\)\s?)?)[\s.-]?8[\s.-]?9(?:[\s.-]?\d){7}(?!\d)/,
}

/** Whether numbers that cost more are known in a country. */
export const knowsPremium = (country: string): boolean => PREMIUM[country] !== undefined

/** R23: who asks for a name offers another way beside it. R3: nobody is sent to a number that costs. */
export function checkPromises({ centre, desks, services, events, amenities, ways }: CheckedCentre): readonly Problem[] {
  const premium = (record: unknown, place: Place) => premiumNumbers(record, centre.country, place)
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
function premiumNumbers(record: unknown, country: string, place: Place): readonly Problem[] {
  const pattern = PREMIUM[country]
  if (pattern === undefined) return []
  return [...textsOf(record, '')].flatMap(([field, text]) => {
    const number = pattern.exec(text)?.[0]
    return number === undefined
      ? []
      : [refused(place, 'bad-value', field, `${number} is a number that costs: give one at the price of a call, or none (R3).`)]
  })
}

function* textsOf(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, `${path}[${index}]`)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, path === '' ? key : `${path}.${key}`)
  }
}
