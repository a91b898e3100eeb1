import type { CheckedCentre } from './found.ts'

/** What of one of the centre's files is still the demonstration's, said in words: `11 of its 13 desks`. */
export type LeftOfDemonstration = Readonly<{ file: string; what: string }>

/** What visitors read of a place: each is of that place alone. Needs, fields, levels and the like may well be the same elsewhere. */
const OF_THE_PLACE = ['name', 'town', 'hours', 'phone', 'address', 'pages'] as const

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * What a centre would show as its own and is still the demonstration's, file by file, whatever the centre calls itself: a fresh installation begins with those
 * files, and visitors believe a telephone number. Records are compared whole.
 */
export function leftOfDemonstration(own: CheckedCentre, demonstration: CheckedCentre): readonly LeftOfDemonstration[] {
  const fields = OF_THE_PLACE.filter(field => own.centre[field] !== undefined && isSame(own.centre[field], demonstration.centre[field]))
  // A licence is of the source itself, and the same for every centre.
  const said = own.centre.sources.filter(({ licence }) => licence === undefined)
  const sources = said.filter(source => demonstration.centre.sources.some(its => isSame(source, its))).map(({ id }) => id)
  return [
    {
      file: 'centre.json',
      parts: [
        ...(fields.length === 0 ? [] : [`its ${fields.join(', ')}`]),
        ...(sources.length === 0 ? [] : [`what is said of its sources ${sources.join(', ')} ("sources")`]),
      ],
    },
    { file: 'desks.json', parts: records('desks', own.desks, demonstration.desks) },
    { file: 'plan.json', parts: isSame(own.plan, demonstration.plan) ? ['the whole plan'] : [] },
    { file: 'events.json', parts: records('dates', own.events, demonstration.events) },
    { file: 'services.json', parts: records('services near here', own.services, demonstration.services) },
    { file: 'amenities.json', parts: records('amenities', own.amenities, demonstration.amenities) },
    {
      file: 'charter.json',
      parts: [
        ...records('answers', own.charter?.answers ?? [], demonstration.charter?.answers ?? []),
        ...records('departures', own.charter?.departures ?? [], demonstration.charter?.departures ?? []),
      ],
    },
  ].flatMap(({ file, parts }) => (parts.length === 0 ? [] : [{ file, what: parts.join(' and ') }]))
}

function records(name: string, mine: readonly unknown[], theirs: readonly unknown[]): readonly string[] {
  const known = new Set(theirs.map(record => JSON.stringify(record)))
  const left = mine.filter(record => known.has(JSON.stringify(record))).length
  return left === 0 ? [] : [`${left} of its ${mine.length} ${name}`]
}
