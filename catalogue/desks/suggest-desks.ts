import type { CentreBundle, ReleaseDesk } from '../model/release.ts'
import { openState, welcomesFrom } from './open-state.ts'
import type { DeskFit } from './score-desk.ts'
import { fitDesk } from './score-desk.ts'
import type { DeskContext, DeskSuggestion, Met, OpenState } from './types.ts'
import { metresToPlaces } from './walking-graph.ts'
import { addDays, dateIn, startOfDay } from './zone-time.ts'

export type SuggestOptions = Readonly<{
  /** Now, in UTC minutes. */
  nowMinutes: number
  /** R25: false when the machine's clock may lie; desks are then ordered by fit and nearness alone. */
  clockTrusted: boolean
  /** The place of this kiosk on the plan. */
  from: string
  /** Distances without stairs. */
  stepFree?: boolean
  limit: number
  /** How well the typed words meet each desk, in the order of the desks (`meetDesks`, whose languages a window keeps in its worker); none when absent. */
  met?: readonly Met[]
  /** UTC minute up to which the release knows hours. */
  knownUntilMinutes?: number
  /** Desks under a notice ("closed this afternoon"): a notice is over all hours, so they come after those that are as their hours say. */
  noticed?: ReadonlySet<string>
}>

/** What of the release's `centre.json` desks are chosen from. */
export type DeskBundle = Pick<CentreBundle, 'centre' | 'plan' | 'desks'>

/** A desk with its state and its distance, without a reason: the list of all desks. */
export type ListedDesk = Readonly<{ id: string; open: OpenState; metres?: number }>

/** A desk fits when it scores at least this share of the best one; closely, when at least the second. */
const FITS = 0.7
const FITS_CLOSELY = 0.8

type Candidate = Readonly<{
  desk: ReleaseDesk
  open: OpenState
  metres: number | undefined
  /** Appointments and calls come after what one can walk up to (R6). */
  isWalkIn: boolean
  /** UTC minute of the next welcome; infinite where none is known. */
  welcomes: number
  isNoticed: boolean
}>
type Fitting = Candidate & Readonly<{ fit: DeskFit; isOtherWay?: true }>

/**
 * The desks that can help with what the visitor is at, best first: of those that fit, the ones that welcome people without appointment
 * now, then the soonest opening, then those under a notice; among equals the closest fit, then the nearest on foot. The second one is of
 * another approach where one fits that passes before nobody who is there now, and says so (R5). Where the first one is open now, whatever
 * else is open comes before what is not (R6). The general desk is alone when nothing fits; it leads when it welcomes people now and
 * none that fits does (R6), unless it is for later, and when it is for today and none that fits welcomes anybody today (R11); it closes
 * every list of three or more where it does not stand already; where a desk is for it, none is given that serves the need besides its own and has nothing else to speak for it; it leads, whatever its hours, where somebody in distress speaks. The same input gives the same list.
 */
export function suggestDesks(bundle: DeskBundle, context: DeskContext, options: SuggestOptions): readonly DeskSuggestion[] {
  if (options.limit < 1) return []
  const candidates = readCandidates(bundle, options)
  const fitting = chooseFitting(bundle, { candidates, context, met: options.met ?? [] })
  const chosen = fitting.slice(0, options.limit)
  const general = candidates.filter(({ desk }) => desk.general).toSorted(byAvailability)[0]
  if (general !== undefined && context.isUrgent === true) {
    const others = chosen.filter(({ desk }) => !desk.general)
    return [withoutReason(general, 'general'), ...others].slice(0, options.limit).map(toSuggestion)
  }
  return openFirst(withGeneral(markOtherWay(chosen), general, { bundle, context, options })).map(toSuggestion)
}

const withoutReason = (general: Candidate, kind: 'urgent' | 'general'): Fitting => ({ ...general, fit: { score: 0, reason: { kind } } })

type Asked = Readonly<{ bundle: DeskBundle; context: DeskContext; options: SuggestOptions }>

/** The desks that fit with the general one beside them: before them where it alone is there now, or today where it is for today; else after them. */
function withGeneral(chosen: readonly Fitting[], general: Candidate | undefined, asked: Asked): readonly Fitting[] {
  const { bundle, context, options } = asked
  if (general === undefined || chosen.some(({ desk }) => desk.general)) return chosen
  const kind = context.horizon === 'today' && isMetToday(general, bundle, options) ? 'urgent' : 'general'
  const anybody = withoutReason(general, kind)
  const isForLater = context.horizon === 'months' || context.horizon === 'later'
  // Of those that fit closely the open ones come first: where the first is not there now, none of them is.
  const [first] = chosen
  const isFirstNow = !isForLater && first !== undefined && !isMetNow(first) && isMetNow(general)
  const isFirstToday = kind === 'urgent' && !chosen.some(one => isMetToday(one, bundle, options))
  if (isFirstNow || isFirstToday) return [anybody, ...chosen.slice(0, options.limit - 1)]
  // Where nobody that fits is there for all its hours say, the general desk is not left out.
  const isShort = options.limit < 3 && chosen.some(({ isNoticed }) => !isNoticed)
  return isShort || (options.limit === 1 && chosen.length > 0) ? chosen : [...chosen.slice(0, options.limit - 1), anybody]
}

/** Open by its hours and by every notice. */
const isOpen = ({ isNoticed, open }: Candidate): boolean => !isNoticed && open.state === 'open'

/** R6: under somebody who is there now, whoever else is there now comes before those who are not. */
function openFirst(list: readonly Fitting[]): readonly Fitting[] {
  const [first] = list
  if (first === undefined || !isOpen(first)) return list
  return [...list.filter(isOpen), ...list.filter(one => !isOpen(one))]
}

/** Somebody can walk up to that desk now, as far as anybody knows. */
const isMetNow = (one: Candidate): boolean => one.isWalkIn && isOpen(one)

/** Somebody can walk up to that desk today, as far as anybody knows. */
function isMetToday({ isWalkIn, isNoticed, welcomes }: Candidate, { centre }: DeskBundle, { nowMinutes }: SuggestOptions): boolean {
  return isWalkIn && !isNoticed && welcomes < startOfDay(addDays(dateIn(nowMinutes, centre.timeZone), 1), centre.timeZone)
}

/** R5: says of the second one that it is another approach, and which, where the first two are of different needs. */
function markOtherWay(chosen: readonly Fitting[]): readonly Fitting[] {
  const [first, second, ...rest] = chosen
  if (first === undefined || second === undefined || !areTwoWays(first, second)) return chosen
  return [first, { ...second, isOtherWay: true }, ...rest]
}

const areTwoWays = (one: Fitting, other: Fitting) => !one.desk.general && !other.desk.general && one.desk.needs[0] !== other.desk.needs[0]

/** Every desk of the centre as it stands in a list: the ones that welcome people now first, then the soonest opening, then the nearest. */
export function listDesks(bundle: DeskBundle, options: Omit<SuggestOptions, 'limit'>): readonly ListedDesk[] {
  return readCandidates(bundle, options).toSorted(byAvailability).map(toListed)
}

function readCandidates(bundle: DeskBundle, options: Omit<SuggestOptions, 'limit'>): readonly Candidate[] {
  const metres = metresToPlaces(bundle.plan, options.from, { stepFree: options.stepFree ?? false })
  const { nowMinutes, clockTrusted, knownUntilMinutes } = options
  return bundle.desks.map(desk => {
    const when = {
      nowMinutes,
      clockTrusted,
      lastWelcomeMinutes: desk.lastWelcomeMinutes,
      text: desk.hours,
      ...(knownUntilMinutes === undefined ? {} : { knownUntilMinutes }),
    }
    const open = openState(desk.expanded, when)
    return {
      desk,
      open,
      metres: metres.get(desk.place),
      isWalkIn: desk.access.includes('walk-in'),
      welcomes: welcomesFrom(desk.expanded, when) ?? Number.POSITIVE_INFINITY,
      // Of hours that say the closing themselves the next opening is known.
      isNoticed: open.state !== 'closed' && options.noticed?.has(desk.id) === true,
    }
  })
}

/** The languages whose words count fully: the visitor's and the centre's first one. */
export const spokenLanguages = ({ centre }: DeskBundle, language: string): readonly string[] => [language, ...centre.languages.slice(0, 1)]

type Choice = Readonly<{ candidates: readonly Candidate[]; context: DeskContext; met: readonly Met[] }>

function chooseFitting(bundle: DeskBundle, { candidates, context, met }: Choice): readonly Fitting[] {
  const fits = new Map(bundle.desks.map((desk, index) => [desk.id, fitDesk(desk, context, met[index] ?? { value: 0, words: [] })]))
  const best = Math.max(0, ...[...fits.values()].map(fit => fit?.score ?? 0))
  const share = (fitting: Fitting) => (fitting.fit.score >= FITS_CLOSELY * best ? 0 : fitting.fit.score >= FITS * best ? 1 : 2)
  const sorted = candidates
    .flatMap(candidate => {
      const fit = fits.get(candidate.desk.id)
      return fit === undefined ? [] : [{ ...candidate, fit }]
    })
    .toSorted(
      (left, right) =>
        Number(share(left) === 2) - Number(share(right) === 2) ||
        compareWelcome(left, right) ||
        share(left) - share(right) ||
        byAvailability(left, right),
    )
  const isClose = (fitting: Fitting) => share(fitting) < 2
  const isForIt = sorted.some(one => !one.desk.general && isClose(one) && !isBeside(one))
  // The general desk steps back as soon as another one is for this.
  const others = sorted.filter(one => !one.desk.general && !(isForIt && isBeside(one)))
  if (!others.some(isClose)) return sorted
  return [...withAnotherApproach(others, isClose), ...sorted.filter(({ desk }) => desk.general)]
}

/** Nothing speaks for it but a need that it serves besides its own: whoever chooses an orientation is not sent to the desk for health and work for that alone. */
const isBeside = ({ desk, fit: { reason } }: Fitting): boolean => reason.kind === 'need' && reason.need !== desk.needs[0]

/** R5: of the desks that fit, the first two come from two different needs where there are two, unless the other one is closed and the second is open. */
function withAnotherApproach(sorted: readonly Fitting[], fits: (fitting: Fitting) => boolean): readonly Fitting[] {
  const [first, ...rest] = sorted
  if (first === undefined) return []
  const other = rest.find(fitting => fits(fitting) && areTwoWays(first, fitting))
  if (other === undefined) return sorted
  const others = rest.filter(fitting => fitting !== other)
  const isBefore = (fitting: Fitting) => isMetNow(fitting) && !isMetNow(other) && fits(fitting)
  return [first, ...others.filter(isBefore), other, ...others.filter(fitting => !isBefore(fitting))]
}

/** Those under no notice; those whom one can walk up to now; then by the next welcome. */
function compareWelcome(left: Candidate, right: Candidate): number {
  if (left.isNoticed !== right.isNoticed) return left.isNoticed ? 1 : -1
  if (isMetNow(left) !== isMetNow(right)) return isMetNow(left) ? -1 : 1
  if (left.welcomes === right.welcomes) return 0
  return left.welcomes < right.welcomes ? -1 : 1
}

function byAvailability(left: Candidate, right: Candidate): number {
  const farther = (left.metres ?? Number.MAX_VALUE) - (right.metres ?? Number.MAX_VALUE)
  return compareWelcome(left, right) || Number(right.isWalkIn) - Number(left.isWalkIn) || farther || (left.desk.id < right.desk.id ? -1 : 1)
}

const toListed = ({ desk, open, metres }: Candidate): ListedDesk => ({ id: desk.id, open, ...(metres === undefined ? {} : { metres }) })

const toSuggestion = (fitting: Fitting): DeskSuggestion => ({
  ...toListed(fitting),
  ...fitting.fit,
  ...(fitting.isOtherWay === undefined ? {} : { isOtherWay: fitting.isOtherWay }),
})
