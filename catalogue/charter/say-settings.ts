import { holdsOn } from '../model/charter.ts'
import { severalMinutes } from '../model/several-minutes.ts'
import type { LocalizedText } from '../model/text.ts'
import type { CharterFacts } from './charter-facts.ts'
import type { CharterWords, Phrase } from './charter-words.ts'

/** What saying needs beside words: a date, `2026-11-24`, in the words' language. */
export type CharterSpeech = CharterWords & Readonly<{ date(iso: string): string }>
type Say = (facts: CharterFacts, words: CharterSpeech) => readonly Phrase[]

/** Characters of `2026-11-24` in an instant. */
const ISO_DATE = 10
const there = (is: boolean) => ({ there: is ? 'yes' : 'no' })
const named = (words: CharterWords, labels: readonly LocalizedText[]): string => words.list(labels.map(label => words.local(label).text))
const hasPage = ({ centre }: CharterFacts, id: string): boolean => centre.pages.some(page => page.id === id)

/** Days up to which dated holidays reach, the latest first. */
const lastDay = (days: readonly Readonly<{ to: string }>[]): string | undefined =>
  days
    .map(({ to }) => to)
    .toSorted()
    .at(-1)

const sayHolidays: Say = ({ holidays }, words) => {
  if (holidays === undefined) return []
  const ends = { public: lastDay(holidays.public), school: lastDay(holidays.school) }
  return [
    ends.public === undefined
      ? words.phrase('charter.set.holidays.public.none')
      : words.phrase('charter.set.holidays.public', { date: words.date(ends.public) }),
    ends.school === undefined
      ? words.phrase('charter.set.holidays.school.none')
      : words.phrase('charter.set.holidays.school', { date: words.date(ends.school) }),
  ]
}

const sayPrices: Say = ({ services, events, centre, country }, words) => {
  const priced = [...services, ...events]
  const known = priced.filter(({ cost }) => cost !== undefined && cost.kind !== 'unknown').length
  return [
    words.phrase('charter.set.costs', { known, total: priced.length }),
    ...(country === undefined ? [] : [words.phrase('charter.set.premium', { ...there(country.premium), country: centre.country })]),
  ]
}

const sayStart: Say = ({ desks }, words) => {
  const general = desks.filter(({ general: isGeneral }) => isGeneral)
  const count = desks.filter(({ readFirst }) => readFirst.length > 0).length
  return [
    general.length === 0
      ? words.phrase('charter.set.general.none')
      : words.phrase('charter.set.general', {
          names: named(
            words,
            general.map(desk => desk.function),
          ),
        }),
    words.phrase('charter.set.read-first', { count, total: desks.length }),
  ]
}

/** A machine may speak a hundred languages: those are said that the centre offers. */
const sayLanguages: Say = ({ centre: { languages }, machine }, words) => {
  const spoken = languages.filter(tag => machine.voices.includes(tag.split('-')[0] ?? tag))
  return [
    words.phrase('charter.set.languages', { names: words.list(languages.map(words.languageName)) }),
    spoken.length === 0
      ? words.phrase('charter.set.voices.none')
      : words.phrase('charter.set.voices', { names: words.list(spoken.map(words.languageName)) }),
  ]
}

const saySilence: Say = ({ centre: { timing } }, words) => [
  words.phrase('charter.set.idle', { list: timing.idleListSeconds, reading: timing.idleDocumentSeconds, warning: timing.warningSeconds }),
  words.phrase('charter.set.several', { minutes: severalMinutes(timing) }),
]

const sayCatalogue: Say = ({ release }, words) => {
  if (release === undefined) return []
  if (release === 'none') return [words.phrase('charter.set.release.none')]
  return [
    words.phrase('charter.set.release', { date: words.date(release.created.slice(0, ISO_DATE)) }),
    ...(release.documents === undefined ? [] : [words.phrase('charter.set.documents', { count: release.documents })]),
  ]
}

const sayHours: Say = ({ release }, words) => {
  if (release === undefined) return []
  if (release === 'none') return [words.phrase('charter.set.release.none')]
  return [words.phrase('charter.set.hours', { date: words.date(release.expandedUntil) })]
}

const sayDepartures: Say = ({ charter, today }, words) => [
  charter === undefined
    ? words.phrase('charter.set.departures.unknown')
    : words.phrase('charter.set.departures', { count: charter.departures.filter(departure => holdsOn(departure, today)).length }),
]

const sayNames = (labels: readonly LocalizedText[], key: 'charter.set.amenities' | 'charter.set.collections', words: CharterSpeech) => [
  labels.length === 0 ? words.phrase(`${key}.none`) : words.phrase(key, { names: named(words, labels) }),
]

/** The settings of each rule, from what is configured. A rule that is not here is the same everywhere: a centre has nothing to set. */
const SETTINGS: Readonly<Record<string, Say>> = {
  R2: (facts, words) => [
    words.phrase('charter.set.paper', { paper: facts.machine.paper ?? 'none' }),
    words.phrase('charter.set.data', there(hasPage(facts, 'data'))),
  ],
  R3: sayPrices,
  R4: ({ centre }, words) => [words.phrase('charter.set.sources', { count: centre.sources.length })],
  R6: (facts, words) => [
    words.phrase('charter.set.walk-in', {
      count: facts.desks.filter(({ access }) => access.includes('walk-in')).length,
      total: facts.desks.length,
    }),
    words.phrase('charter.set.protocol', there(hasPage(facts, 'welcome-protocol'))),
  ],
  R7: ({ country }, words) => (country === undefined ? [] : [words.phrase('charter.set.names', { count: country.names })]),
  R8: sayStart,
  R9: sayLanguages,
  R10: ({ centre }, words) => [words.phrase('charter.set.guide', { needs: centre.needs.length, fields: centre.fields.length })],
  R11: ({ desks }, words) => [
    words.phrase('charter.set.urgent', { count: desks.filter(({ horizons }) => horizons.includes('today')).length }),
  ],
  R12: ({ events }, words) => [words.phrase('charter.set.events', { count: events.length })],
  R13: ({ services }, words) => [
    words.phrase('charter.set.services', {
      count: services.length,
      alternatives: services.filter(({ alternative }) => alternative !== undefined).length,
    }),
  ],
  R14: ({ machine }, words) => (machine.ticket === undefined ? [] : [words.phrase('charter.set.ticket', there(machine.ticket))]),
  R16: (facts, words) => [
    words.phrase('charter.set.plan', { floors: facts.plan.floors.length, places: facts.plan.places.length, zone: facts.centre.timeZone }),
    ...sayHolidays(facts, words),
  ],
  R17: ({ centre }, words) =>
    sayNames(
      centre.collections.filter(({ home }) => home).map(({ label }) => label),
      'charter.set.collections',
      words,
    ),
  R20: sayCatalogue,
  R21: ({ glossary }, words) => [words.phrase('charter.set.glossary', { count: glossary.length })],
  R22: ({ desks }, words) => [words.phrase('charter.set.aliases', { count: desks.filter(({ aliases }) => aliases.length > 0).length })],
  R23: ({ services, events }, words) => [
    words.phrase('charter.set.asks-name', { count: [...services, ...events].filter(({ nameAsked }) => nameAsked !== undefined).length }),
  ],
  R24: saySilence,
  R25: sayHours,
  R26: ({ amenities }, words) =>
    sayNames(
      amenities.map(({ label }) => label),
      'charter.set.amenities',
      words,
    ),
  R27: sayDepartures,
}

/** What is set of a rule, a sentence each, said from the configuration and never from a description of it. Empty where the reader cannot know. */
export const saySettings = (rule: string, facts: CharterFacts, words: CharterSpeech): readonly Phrase[] =>
  SETTINGS[rule]?.(facts, words) ?? [words.phrase('charter.set.same')]
