import type { Desk } from '../model/desk.ts'
import type { Problem } from '../model/problem.ts'
import type { LocalizedText } from '../model/text.ts'
import { fold } from '../text/fold.ts'
import type { CheckedCentre, Place } from './found.ts'
import { inEach, PLAN_FILE, refused, warned } from './found.ts'
import french from './institutions-fr.json' with { type: 'json' }

/** Names that no desk may carry in a country, phrases that hold one and are allowed, and first names by which people are recognised. */
type CountryNames = Readonly<{ names: readonly string[]; generic: readonly string[]; firstNames: readonly string[] }>

/** One list per country; elsewhere nobody's names are known, and only "Mrs X" is found. */
const COUNTRIES: Readonly<Record<string, CountryNames>> = { FR: french }

/** A form of address and a name, in the interface languages that write them so. */
const ADDRESSED =
  /(?<![\p{L}.])(?:M\.|MM\.|Mme|Mmes|Mlle|Monsieur|Madame|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sr\.|Sra\.|Sig\.|Sig\.ra|Herr|Frau)\s+(?:\p{Lu}\.\s*)?\p{Lu}[\p{L}’'-]+/u

/** Spaces around every word, so that " cio " is found in itself and not in "precious". */
const spaced = (text: string) =>
  ` ${fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .join(' ')} `

/** The institution that a text names, as it stands in the country's list; phrases that are generic are no names. */
export function institutionIn(text: string, country: string): string | undefined {
  const list = COUNTRIES[country]
  if (list === undefined) return undefined
  const bare = list.generic.reduce((rest, phrase) => rest.replaceAll(spaced(phrase), '  '), spaced(text))
  return list.names.find(name => bare.includes(spaced(name)))
}

/** How many names of institutions are known for a country: those that no desk may carry there. */
export const knownInstitutions = (country: string): number => COUNTRIES[country]?.names.length ?? 0

/** Somebody's name in a text; `isSure` when a form of address stands before it, else a known first name and a capital after it. */
export function personIn(text: string, country: string): Readonly<{ name: string; isSure: boolean }> | undefined {
  const addressed = ADDRESSED.exec(text)?.[0]
  if (addressed !== undefined) return { name: addressed, isSure: true }
  const firstNames = new Set(COUNTRIES[country]?.firstNames.map(fold))
  // Looked for from every word on: in "Avec Sophie Martin" the name begins at the second one.
  for (const [, both = '', first = ''] of text.matchAll(/(?<!\p{L})(?=((\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}[\p{L}’'-]*))/gu)) {
    if (firstNames.has(fold(first))) return { name: both, isSure: false }
  }
  return undefined
}

/** R7: a desk is shown by its function, never by an institution nor by a person; R28: nor is anybody named in a service or an event. */
export function checkNames({ centre, plan, desks, services, events }: CheckedCentre): readonly Problem[] {
  const { country } = centre
  return [
    ...inEach('desks.json', desks, (desk, place) => shownTexts(desk).flatMap(([field, text]) => namesIn(text, country, place, field))),
    ...plan.places.flatMap((spot, index) =>
      spot.kind === 'desk' ? namesIn(spot.label, country, { ...PLAN_FILE, record: index + 1, id: spot.id }, `places[${index}].label`) : [],
    ),
    ...inEach('services.json', services, (service, place) => [
      ...peopleIn(service.label, country, place, 'label'),
      ...peopleIn(service.description, country, place, 'description'),
    ]),
    ...inEach('events.json', events, (event, place) => [
      ...peopleIn(event.title, country, place, 'title'),
      ...peopleIn(event.description ?? {}, country, place, 'description'),
    ]),
  ]
}

/** What of a desk visitors see. The words it answers for are theirs, not ours: somebody may well type an institution's name. */
const shownTexts = ({ label, function: purpose, description, bring }: Desk): readonly (readonly [string, LocalizedText])[] => [
  ['label', label],
  ['function', purpose],
  ['description', description ?? {}],
  ['bring', bring ?? {}],
]

function namesIn(text: LocalizedText, country: string, place: Place, field: string): readonly Problem[] {
  return Object.entries(text)
    .flatMap(([language, written]) => {
      const institution = institutionIn(written, country)
      if (institution === undefined) return []
      const message = `"${institution}" is an institution's name: a desk is shown by what one goes there for, such as "Trouver une formation" (R7).`
      return [refused(place, 'institution-name', `${field}.${language}`, message)]
    })
    .concat(peopleIn(text, country, place, field))
}

function peopleIn(text: LocalizedText, country: string, place: Place, field: string): readonly Problem[] {
  return Object.entries(text).flatMap(([language, written]) => {
    const person = personIn(written, country)
    if (person === undefined) return []
    const message = `"${person.name}" looks like a person's name: leave it out, people are welcomed by a function (R7, R28).`
    const say = person.isSure ? refused : warned
    return [say(place, 'person-name', `${field}.${language}`, message)]
  })
}
