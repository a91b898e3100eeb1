import type { Desk } from '../model/desk.ts'
import type { Problem } from '../model/problem.ts'
import type { RefusedNames } from '../model/refused-names.ts'
import type { LocalizedText } from '../model/text.ts'
import { fold } from '../text/fold.ts'
import { plainLetters } from '../text/plain-letters.ts'
import type { CheckedCentre, Place } from './found.ts'
import { inEach, PLAN_FILE, refused, warned } from './found.ts'
import { knownNames } from './known-names.ts'

/** A form of address and a name, in the interface languages that write them so. */
const ADDRESSED =
  /(?<![\p{L}.])(?:M\.|MM\.|(?:Mme|Mmes|Mlle|MME|MMES|MLLE)\.?|Monsieur|MONSIEUR|Madame|MADAME|Docteur|DOCTEUR|Professeur|PROFESSEUR|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sr\.|Sra\.|Sig\.|Sig\.ra|Herr|Frau)\s+(?:\p{Lu}\.\s*)?\p{Lu}[\p{L}’'-]+/u

/** What people are at work, after a word that is a form of address too: "Professeur documentaliste", "Docteur vétérinaire", "Professeur EPS" name nobody. */
const OCCUPATION =
  /^(?:Docteure?|DOCTEURE?|Professeure?|PROFESSEURE?)\s+(?:EPS|FLE|FLS|SVT|SES|STI|EMC|TICE|LVE|ULIS|REP|(?:Documentaliste|Principale?|Agrégée?|Certifiée?|Stagiaire|Contractuel|Contractuelle|Vétérinaire|Junior|Référente?|Particulier|Particulière|Associée?|Émérite|Honoraire)s?)(?![\p{L}’'-])/iu

/** Letters with a point after each: "A.F.P.A.", "C. I. O.". */
const INITIALS = /(?<!\p{L})(?:\p{L}[.·]\s?){2,}(?:\p{L}(?!\p{L}))?/gu
const withoutPoints = (text: string) => text.replace(INITIALS, letters => `${letters.replace(/[.·\s]/gu, '')} `)

/** Spaces around every word, so that " cio " is found in itself and not in "precious". */
const spaced = (text: string) =>
  ` ${fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .join(' ')} `

/** The institution that a text names, as it stands in the list, whatever letters it is written with; phrases that are generic are no names. */
export function institutionIn(text: string, names: RefusedNames): string | undefined {
  const known = preparedNames(names)
  const bare = known.generic.reduce((rest, phrase) => rest.replaceAll(phrase, '  '), spaced(withoutPoints(plainLetters(text))))
  // A name is looked for only where its first word stands: a centre's texts are many, and the names some hundreds.
  let first: Institution | undefined
  for (const word of new Set(bare.split(' '))) {
    for (const one of known.byWord.get(word) ?? []) {
      if ((first === undefined || one.order < first.order) && (bare.includes(one.apart) || bare.includes(one.joined))) first = one
    }
  }
  return first?.name
}

/** As words, and written as one: "francetravail"; `order`: its place in the list. */
type Institution = Readonly<{ name: string; apart: string; joined: string; order: number }>

type Prepared = Readonly<{
  /** By their first word, and by all of them written as one. */
  byWord: ReadonlyMap<string, readonly Institution[]>
  generic: readonly string[]
  firstNames: ReadonlySet<string>
}>

// Each list is folded once, however many texts are compared with it.
const preparedBefore = new WeakMap<RefusedNames, Prepared>()

function preparedNames(names: RefusedNames): Prepared {
  const before = preparedBefore.get(names)
  if (before !== undefined) return before
  const prepared = {
    byWord: byFirstWord(names.institutions),
    generic: names.generic.map(spaced),
    firstNames: new Set(names.firstNames.map(fold)),
  }
  preparedBefore.set(names, prepared)
  return prepared
}

function byFirstWord(names: readonly string[]): ReadonlyMap<string, readonly Institution[]> {
  const byWord = new Map<string, Institution[]>()
  for (const [order, name] of names.entries()) {
    const apart = spaced(name)
    const whole = apart.replaceAll(' ', '')
    const one = { name, apart, joined: ` ${whole} `, order }
    for (const word of new Set([apart.trim().split(' ', 1)[0] ?? '', whole])) byWord.set(word, [...(byWord.get(word) ?? []), one])
  }
  return byWord
}

/** Somebody's name in a text; `isSure` when a form of address stands before it, else a known first name and a capital after it. */
export function personIn(written: string, known: RefusedNames): Readonly<{ name: string; isSure: boolean }> | undefined {
  const text = plainLetters(written)
  const addressed = ADDRESSED.exec(text)?.[0]
  if (addressed !== undefined && !OCCUPATION.test(addressed)) return { name: addressed, isSure: true }
  const { firstNames } = preparedNames(known)
  // Looked for from every word on: in "Avec Sophie Martin" the name begins at the second one.
  for (const [, both = '', first = ''] of text.matchAll(
    /(?<!\p{L})(?=((\p{Lu}(?:\p{Ll}+|\p{Lu}+))(?:-\p{Lu}\p{L}+)?\s+\p{Lu}[\p{L}’'-]*))/gu,
  )) {
    if (firstNames.has(fold(first))) return { name: both, isSure: false }
  }
  return undefined
}

/** R7: a desk is shown by its function, never by an institution nor by a person; R28: nor is anybody named in a service or an event. */
export function checkNames({ centre, plan, desks, services, events, names }: CheckedCentre): readonly Problem[] {
  const known = knownNames(centre.country, names)
  return [
    ...inEach('desks.json', desks, (desk, place) => shownTexts(desk).flatMap(([field, text]) => namesIn(text, known, place, field))),
    ...plan.places.flatMap((spot, index) =>
      spot.kind === 'desk' ? namesIn(spot.label, known, { ...PLAN_FILE, record: index + 1, id: spot.id }, `places[${index}].label`) : [],
    ),
    ...inEach('services.json', services, (service, place) => [
      ...peopleIn(service.label, known, place, 'label'),
      ...peopleIn(service.description, known, place, 'description'),
    ]),
    ...inEach('events.json', events, (event, place) => [
      ...peopleIn(event.title, known, place, 'title'),
      ...peopleIn(event.description ?? {}, known, place, 'description'),
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

function namesIn(text: LocalizedText, known: RefusedNames, place: Place, field: string): readonly Problem[] {
  return Object.entries(text)
    .flatMap(([language, written]) => {
      const institution = institutionIn(written, known)
      if (institution === undefined) return []
      const message = `"${institution}" is an institution's name: a desk is shown by what one goes there for, such as "Trouver une formation" (R7).`
      return [refused(place, 'institution-name', `${field}.${language}`, message)]
    })
    .concat(peopleIn(text, known, place, field))
}

function peopleIn(text: LocalizedText, known: RefusedNames, place: Place, field: string): readonly Problem[] {
  return Object.entries(text).flatMap(([language, written]) => {
    const person = personIn(written, known)
    if (person === undefined) return []
    const message = `"${person.name}" looks like a person's name: leave it out, people are welcomed by a function (R7, R28).`
    const say = person.isSure ? refused : warned
    return [say(place, 'person-name', `${field}.${language}`, message)]
  })
}
