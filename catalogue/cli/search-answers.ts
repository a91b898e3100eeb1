import { amenityTexts } from '../desks/amenity-texts.ts'
import type { AmenityFound } from '../desks/choose-amenities.ts'
import { chooseAmenities } from '../desks/choose-amenities.ts'
import { chooseServices } from '../desks/choose-services.ts'
import type { DeskTexts } from '../desks/desk-words.ts'
import { meetAmenities, tellWords } from '../desks/meet-amenities.ts'
import { meetDesks } from '../desks/meet-desks.ts'
import { meetServices } from '../desks/meet-services.ts'
import type { AmenityTexts } from '../desks/meet-urgent.ts'
import { saidAbove, typedSaid } from '../desks/said-above.ts'
import { saidBy } from '../desks/said-by.ts'
import { serviceTexts } from '../desks/service-texts.ts'
import type { ServiceNow } from '../desks/services-now.ts'
import { servicesNow } from '../desks/services-now.ts'
import { spokenLanguages, suggestDesks } from '../desks/suggest-desks.ts'
import type { DeskReason, OpenState, Said } from '../desks/types.ts'
import { metresToPlaces } from '../desks/walking-graph.ts'
import { minutesOf, startOfDay } from '../desks/zone-time.ts'
import type { LocalizedText } from '../model/text.ts'
import type { SearchRequest, SearchResponse } from '../search/types.ts'
import type { OpenSearch } from './open-search.ts'

const DESKS = 3

type DeskFound = Readonly<{ id: string; open: boolean | null; reason: DeskReason }>

/** What a screen shows for a request: its response, and what stands above and beside the documents. */
export type Answered = Readonly<{
  request: SearchRequest
  response: SearchResponse
  /** Somebody in distress: the documents wait behind a button. */
  isUrgent: boolean
  amenities: readonly AmenityFound[]
  services: readonly ServiceNow[]
  desks: readonly DeskFound[]
}>

/** Open now: true or false; null where the hours or the clock do not say. */
const isOpen = (open: OpenState | undefined): boolean | null =>
  open === undefined || open.state === 'unknown' ? null : open.state !== 'closed'

/** How the centre's amenities and services are called, read once: `deskWords` knows them again by the list that they stand in. */
type Texts = Readonly<{ amenities: readonly AmenityTexts[]; services: readonly DeskTexts[] }>

/** Answers requests as the kiosk does. `at`: the instant that is meant, where one was given by hand; else it is now, by a clock that may lie (R25). */
export function answerer(opened: OpenSearch, at: Date | undefined): (request: SearchRequest) => Answered {
  const { bundle } = opened
  const own = bundle.centre.languages[0] ?? 'fr'
  const texts = { amenities: bundle.amenities.map(amenityTexts), services: bundle.services.map(service => serviceTexts(service, own)) }
  return request => answer(opened, { request, at, texts })
}

type Asked = Readonly<{ request: SearchRequest; at: Date | undefined; texts: Texts }>

function answer(opened: OpenSearch, { request, at, texts }: Asked): Answered {
  const { engine, bundle, created, expandedUntil } = opened
  const now = at ?? new Date()
  const clock = {
    nowMinutes: minutesOf(now),
    // A clock before the release's own date lies (R25); an instant given by hand is meant.
    clockTrusted: at !== undefined || now >= created,
    knownUntilMinutes: startOfDay(expandedUntil, bundle.centre.timeZone),
  }
  const first = engine.search(request)
  const spoken = spokenLanguages(bundle, request.language)
  const { said, isUnderstood, isUrgent } = saidAbove(request, first, meetAmenities(texts.amenities, typedSaid(request, first), spoken))
  const isAgain = isUnderstood && first.corrected.length > 0
  const read = isAgain ? { ...request, verbatim: true } : request
  const response = isAgain ? engine.search(read) : first
  const amenities = amenitiesFor(opened, said, meetAmenities(texts.amenities, said, spoken))
  const services = amenities.length > 0 ? [] : servicesFor(opened, meetServices(texts.services, said, spoken), clock)
  return { request: read, response, isUrgent, amenities, services, desks: desksFor({ request: read, response, isUrgent }, opened, clock) }
}

function amenitiesFor({ bundle }: OpenSearch, { words }: Said, met: readonly number[]): readonly AmenityFound[] {
  const metres = metresToPlaces(bundle.plan, bundle.centre.kiosk.place, { stepFree: false })
  const here = bundle.amenities.map(amenity => {
    const away = amenity.place === undefined ? undefined : metres.get(amenity.place)
    return { amenity, ...(away === undefined ? {} : { metres: away }) }
  })
  return chooseAmenities(here, { met, told: tellWords(words), words })
}

type Clock = Parameters<typeof servicesNow>[1]

/** Services near here that are asked for (R13): the kiosk shows them where nothing in the house answers. */
const servicesFor = ({ bundle }: OpenSearch, met: readonly number[], clock: Clock): readonly ServiceNow[] =>
  chooseServices(servicesNow(bundle, clock), new Map(bundle.services.map(({ id }, index) => [id, met[index] ?? 0])))

function desksFor(
  { request, response, isUrgent }: Pick<Answered, 'request' | 'response' | 'isUrgent'>,
  { bundle }: OpenSearch,
  clock: Clock & Readonly<{ knownUntilMinutes: number }>,
): readonly DeskFound[] {
  const { themes } = response
  const { language, words } = request
  const said = saidBy(request, response)
  const context = isUrgent
    ? { language, words, unsure: [], isUrgent }
    : { ...said, needs: themes.needs, concepts: themes.concepts, language }
  return suggestDesks(bundle, context, {
    ...clock,
    from: bundle.centre.kiosk.place,
    limit: isUrgent ? 1 : DESKS,
    met: meetDesks(bundle.desks, said, spokenLanguages(bundle, language)),
  }).map(({ id, open, reason }) => ({ id, open: isOpen(open), reason }))
}

/** What stands above and beside the documents, as `--json` and `--batch` print it. */
export const answersJson = ({ desks, amenities, services, isUrgent }: Answered) => ({
  desks,
  amenities: amenities.map(({ amenity: { id }, isCalm }) => ({ id, isCalm })),
  services: services.map(({ service: { id }, open, metres }) => ({
    id,
    open: isOpen(open),
    metres: metres === undefined ? null : Math.round(metres),
  })),
  isUrgent,
})

/** What the screen shows first, line by line. */
export function answersText({ request: { language }, amenities, services, isUrgent }: Answered): readonly string[] {
  const inLanguage = (text: LocalizedText): string => text[language] ?? Object.values(text)[0] ?? ''
  return [
    ...(isUrgent ? ['Somebody in distress: the screen shows this and the general desk, and the documents wait behind a button.'] : []),
    ...amenities.flatMap(({ amenity: { id, label, numbers = [], note }, isCalm }) => [
      `${isCalm ? 'Beside' : 'First'} ${id}: ${inLanguage(label)}`,
      ...[...numbers.map(({ text }) => text), ...(note === undefined ? [] : [note])].map(text => `     ${inLanguage(text)}`),
    ]),
    ...services.flatMap(({ service: { id, label, address, phone }, open, metres }) => [
      `First, near here ${id}: ${inLanguage(label)}`,
      `     ${[openText(isOpen(open)), ...(metres === undefined ? [] : [`${Math.round(metres)} m`]), ...[address, phone].filter(fact => fact !== undefined)].join(', ')}`,
    ]),
  ]
}

export const openText = (open: boolean | null): string => (open === null ? 'hours unknown' : open ? 'open' : 'closed')
