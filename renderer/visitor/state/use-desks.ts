import { useEffect, useMemo, useState } from 'react'
import { listDesks, spokenLanguages, suggestDesks } from '../../../catalogue/desks/suggest-desks.ts'
import type { DeskContext, DeskReason, Met, OpenState } from '../../../catalogue/desks/types.ts'
import { dateIn, minutesOf } from '../../../catalogue/desks/zone-time.ts'
import type { Need } from '../../../catalogue/model/centre.ts'
import type { Notice } from '../../../catalogue/model/desk.ts'
import { isClosing } from '../../../catalogue/model/desk.ts'
import type { ReleaseDesk } from '../../../catalogue/model/release.ts'
import type { Kiosk } from './kiosk-context.ts'
import { useKiosk } from './kiosk-context.ts'

/** A desk as it is now. */
export type DeskNow = Readonly<{
  desk: ReleaseDesk
  /** Whose flag it carries; the general desk carries the disc. */
  need: Need | undefined
  open: OpenState
  metres?: number
  /** A notice that closes it now, over its hours ("closed this afternoon"). */
  notice?: Notice
  /** What else reception says of it now, while it is as its hours say ("today in room 2"). */
  says?: readonly Notice[]
  reason?: DeskReason
  /** R5: proposed as another approach than the one before it. */
  isOtherWay?: true
}>

const MS_PER_MINUTE = 60_000

/** The notice that closes a desk at this minute, if there is one. */
const noticeFor = (kiosk: Kiosk, desk: string): Notice | undefined => noticesOn(kiosk, desk).find(isClosing)

/** What says which notices stand now. */
type Noticed = Pick<Kiosk, 'notices' | 'nowMinutes'>

/** R22: the aliases of a desk that no notice withdraws at this minute. */
export function sameAgain(kiosk: Noticed, desk: ReleaseDesk): ReleaseDesk['aliases'] {
  const withdrawn = new Set(noticesOn(kiosk, desk.id).map(notice => notice.alias))
  return desk.aliases.filter(({ agreed, alias }) => agreed && !withdrawn.has(alias))
}

/** The notices that stand at this minute on a desk, or on the whole centre. */
function noticesOn(kiosk: Noticed, desk: string | undefined): readonly Notice[] {
  const now = kiosk.nowMinutes * MS_PER_MINUTE
  return kiosk.notices.filter(notice => notice.desk === desk && Date.parse(notice.from) <= now && now < Date.parse(notice.until))
}

/** What is said of the whole centre: the notices that stand at this minute, and those that close it later today, which whoever comes now has to know. */
export function noticesOfCentre(kiosk: Noticed & Pick<Kiosk, 'today' | 'bundle'>): readonly Notice[] {
  const { notices, nowMinutes, today, bundle } = kiosk
  const closesLater = (notice: Notice): boolean => {
    const from = minutesOf(new Date(notice.from))
    return notice.desk === undefined && isClosing(notice) && nowMinutes < from && dateIn(from, bundle.centre.timeZone) === today
  }
  return [...noticesOn(kiosk, undefined), ...notices.filter(closesLater)]
}

type Placed = Readonly<{ id: string; open: OpenState; metres?: number; reason?: DeskReason; isOtherWay?: true }>

function deskNow(kiosk: Kiosk, placed: Placed): readonly DeskNow[] {
  const desk = kiosk.bundle.desks.find(({ id }) => id === placed.id)
  if (desk === undefined) return []
  const need = desk.general ? undefined : kiosk.bundle.centre.needs.find(({ id }) => id === desk.needs[0])
  const notice = noticeFor(kiosk, desk.id)
  const says = noticesOn(kiosk, desk.id).filter(own => own.alias === undefined && !isClosing(own))
  return [
    {
      desk,
      need,
      open: placed.open,
      ...(placed.metres === undefined ? {} : { metres: placed.metres }),
      ...(placed.reason === undefined ? {} : { reason: placed.reason }),
      ...(placed.isOtherWay === undefined ? {} : { isOtherWay: placed.isOtherWay }),
      ...(notice === undefined ? {} : { notice }),
      ...(says.length === 0 ? {} : { says }),
    },
  ]
}

/** Somebody welcomes people there now, as far as anybody knows. */
export const isOpenNow = ({ open, notice }: DeskNow): boolean => open.state === 'open' && notice === undefined

function hereAndNow(kiosk: Kiosk) {
  const { nowMinutes, clockTrusted, knownUntilMinutes, place, bundle } = kiosk
  const noticed = new Set(bundle.desks.map(({ id }) => id).filter(id => noticeFor(kiosk, id) !== undefined))
  return { nowMinutes, clockTrusted, knownUntilMinutes, from: place, noticed }
}

/** Every desk of the centre as it is now: open ones first, then the soonest, then the nearest. */
export function useDesks(options: Readonly<{ stepFree?: boolean }> = {}): readonly DeskNow[] {
  const kiosk = useKiosk()
  const stepFree = options.stepFree ?? false
  return useMemo(() => {
    return listDesks(kiosk.bundle, { ...hereAndNow(kiosk), stepFree }).flatMap(placed => deskNow(kiosk, placed))
  }, [kiosk, stepFree])
}

const NOTHING_MET: readonly Met[] = []

/** What the worker makes of the words; what it made of the last ones until then, and undefined only before the first answer. */
function useMet({ words = '', unsure, doubtful, situations, language }: DeskContext): readonly Met[] | undefined {
  const { search, bundle } = useKiosk()
  const [met, setMet] = useState<readonly Met[]>()
  const isEmpty = words.trim() === ''
  useEffect(() => {
    if (isEmpty) return
    let isOver = false
    const receive = (answer: readonly Met[]) => {
      if (!isOver) setMet(answer)
    }
    // Without the worker desks still fit by need and concept; the results say that the search is out.
    const said = {
      words,
      ...(unsure === undefined ? {} : { unsure }),
      ...(doubtful === undefined ? {} : { doubtful }),
      ...(situations === undefined ? {} : { situations }),
    }
    search.meetDesks(said, spokenLanguages(bundle, language)).then(receive, () => receive(NOTHING_MET))
    return () => {
      isOver = true
    }
  }, [search, bundle, language, words, unsure, doubtful, situations, isEmpty])
  return isEmpty ? NOTHING_MET : met
}

/** The desks that can help with what the visitor is at, with the reason; `undefined` until it is known. Keep `context` stable between renders. */
export function useDesksThatFit(context: DeskContext, limit: number): readonly DeskNow[] | undefined {
  const kiosk = useKiosk()
  const met = useMet(context)
  return useMemo(() => {
    if (met === undefined) return undefined
    const suggested = suggestDesks(kiosk.bundle, context, { ...hereAndNow(kiosk), limit, met })
    return suggested.flatMap(placed => deskNow(kiosk, placed))
  }, [kiosk, context, limit, met])
}

const NO_DESKS: readonly DeskNow[] = []

/** The same where other things are shown meanwhile: none until they are known. */
export const useSuggestedDesks = (context: DeskContext, limit: number): readonly DeskNow[] => useDesksThatFit(context, limit) ?? NO_DESKS
