import { countryFacts } from '../check/known-names.ts'
import { addDays, dateIn, minutesOf } from '../desks/zone-time.ts'
import { closedDays } from '../hours/closed-days.ts'
import { expandEvent } from '../hours/expand-event.ts'
import { EXPANDED_DAYS, expandHours } from '../hours/expand-hours.ts'
import type { Desk } from '../model/desk.ts'
import type { CentreBundle, ExpandedHours, ReleaseDesk } from '../model/release.ts'
import { centreBundleSchema } from '../model/release.ts'
import type { CentreFolder } from './centre-folder.ts'

/** The centre as a window reads it, and the first day that its hours and events no longer cover. */
export type BundledCentre = Readonly<{ bundle: CentreBundle; expandedUntil: string }>

/** Expands hours and events from the day of `at` in the centre's zone. A desk is open only inside the centre's own hours. `documents`: how many are published with it. */
export function bundleCentre(folder: CentreFolder, at: Date, documents?: number): BundledCentre {
  const { timeZone } = folder.centre
  const from = dateIn(minutesOf(at), timeZone)
  const span = { timeZone, holidays: folder.holidays, from, days: EXPANDED_DAYS }
  const centreHours = expandHours(folder.centre.hours, span)
  const closed = closedDays(centreHours, span)
  const bundle = centreBundleSchema.parse({
    centre: folder.centre,
    centreHours,
    plan: folder.plan,
    desks: folder.desks.map(desk => expandDesk(desk, centreHours, span)),
    services: folder.services.map(service =>
      service.hours === undefined ? service : { ...service, expanded: expandHours(service.hours, span) },
    ),
    events: folder.events.map(event => ({ ...event, occurrences: expandEvent(event, { ...span, closedDays: closed }) })),
    amenities: folder.amenities,
    glossary: folder.glossary,
    charter: folder.charter,
    ways: folder.ways,
    ...(documents === undefined ? {} : { documents }),
    holidays: folder.holidays,
    country: countryFacts(folder),
    ...(folder.languages.length === 0 ? {} : { languages: folder.languages }),
  })
  return { bundle, expandedUntil: addDays(from, EXPANDED_DAYS) }
}

function expandDesk(desk: Desk, centreHours: ExpandedHours, span: Parameters<typeof expandHours>[1]): ReleaseDesk {
  // Where nobody can say when the centre is open, nobody can say that the desk is: its hours are shown as text.
  const expand = (hours: string, within: ExpandedHours): ExpandedHours =>
    within.readable ? expandHours(hours, { ...span, within: within.intervals }) : { readable: false, text: hours }
  const expanded = expand(desk.hours, centreHours)
  // R22: nobody is met by their alias while the desk is closed; days without agreement stay in the centre's file.
  const aliases = desk.aliases.filter(({ agreed }) => agreed).map(alias => ({ ...alias, expanded: expand(alias.hours, expanded) }))
  return { ...desk, aliases, expanded }
}
