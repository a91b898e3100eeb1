import type { Notice } from '../model/desk.ts'
import { isClosing } from '../model/desk.ts'
import type { CentreBundle, ExpandedHours, Interval, ReleaseDesk, ReleaseEvent } from '../model/release.ts'

const MS_PER_MINUTE = 60_000

/** What notices close, as a centre's hours say it: a notice is over all hours. */
type Closable = Pick<CentreBundle, 'centreHours' | 'desks' | 'events'>

/**
 * The centre with everything out of its hours that notices close: nobody is said to be welcomed then, now or on any day to come, and what the centre
 * holds only while it is open is cancelled. The very same bundle where no notice closes anything.
 */
export function closedByNotices<B extends Closable>(bundle: B, notices: readonly Notice[]): B {
  const closing = notices.filter(isClosing)
  if (closing.length === 0) return bundle
  const spansOf = (id: string | undefined) => closing.filter(({ desk }) => desk === undefined || desk === id).map(spanOf)
  const everywhere = spansOf(undefined)
  return {
    ...bundle,
    centreHours: withoutSpans(bundle.centreHours, everywhere),
    desks: bundle.desks.map(desk => closeDesk(desk, spansOf(desk.id))),
    events: bundle.events.map(event => cancelIn(event, everywhere)),
  }
}

const spanOf = ({ from, until }: Notice): Interval => [
  Math.floor(Date.parse(from) / MS_PER_MINUTE),
  Math.ceil(Date.parse(until) / MS_PER_MINUTE),
]

const closeDesk = (desk: ReleaseDesk, spans: readonly Interval[]): ReleaseDesk => ({
  ...desk,
  expanded: withoutSpans(desk.expanded, spans),
  aliases: desk.aliases.map(alias => ({ ...alias, expanded: withoutSpans(alias.expanded, spans) })),
})

/** Hours that could not be read stay the text they are. */
function withoutSpans(hours: ExpandedHours, spans: readonly Interval[]): ExpandedHours {
  if (!hours.readable || spans.length === 0) return hours
  return { readable: true, intervals: spans.reduce(withoutSpan, hours.intervals) }
}

/** What is left of intervals around one span. */
const withoutSpan = (intervals: Interval[], [from, until]: Interval): Interval[] =>
  intervals.flatMap(([begin, end]): Interval[] => {
    if (until <= from || end <= from || begin >= until) return [[begin, end]]
    return [...(begin < from ? [[begin, from] satisfies Interval] : []), ...(end > until ? [[until, end] satisfies Interval] : [])]
  })

function cancelIn(event: ReleaseEvent, spans: readonly Interval[]): ReleaseEvent {
  if (!event.onlyWhenOpen || spans.length === 0) return event
  // What had begun ends with the closing: it is said as what was to begin is.
  const isIn = (begin: number, end: number) => spans.some(([from, until]) => begin < until && (from < end || from <= begin))
  return { ...event, occurrences: event.occurrences.map(one => (isIn(one.from, one.to) ? { ...one, cancelled: true } : one)) }
}
