import type { ReactNode } from 'react'
import { useEffect, useMemo, useState } from 'react'
import type { KioskHost, KioskStart } from '../../catalogue/contract/host.ts'
import { closedByNotices } from '../../catalogue/desks/closed-by-notices.ts'
import { dateIn, minutesOf, startOfDay } from '../../catalogue/desks/zone-time.ts'
import type { Clock } from '../../catalogue/model/clock.ts'
import type { Notice } from '../../catalogue/model/desk.ts'
import type { CentreBundle } from '../../catalogue/model/release.ts'
import type { CatalogueSearch, Kiosk } from './state/kiosk-context.ts'
import { KioskProvider } from './state/kiosk-context.ts'

const LOOK_EVERY_MS = 1000
/** How long Welcome reminds of sheets in the printer. */
const SHEETS_SAID_MS = 20_000
const MS_PER_MINUTE = 60_000
/** Hand-set clocks and time zones: so much before the release's date is still believed, as the hosts do. */
const CLOCK_SLACK_MS = 86_400_000

/** What stays the same for the whole life of a window. */
export type OpenKiosk = Readonly<{ host: KioskHost; start: KioskStart; bundle: CentreBundle; search: CatalogueSearch; clock: Clock }>

/** The minute it is; looked at every second, and when the window is brought to the front after a long wait. */
function useMinute({ clock, host }: OpenKiosk): number {
  const [minute, setMinute] = useState(() => minutesOf(clock.wall()))
  useEffect(() => {
    const look = () => setMinute(minutesOf(clock.wall()))
    const timer = setInterval(look, LOOK_EVERY_MS)
    const stopHearing = host.onShown(look)
    return () => {
      clearInterval(timer)
      stopHearing()
    }
  }, [clock, host])
  return minute
}

/** For a moment after a visit that printed: whoever stands here is most likely the one who did. */
function useSheetsLeft({ host }: OpenKiosk): boolean {
  const [sheetsLeft, setSheetsLeft] = useState(false)
  useEffect(() => host.onShown(setSheetsLeft), [host])
  useEffect(() => {
    if (!sheetsLeft) return
    const timer = setTimeout(setSheetsLeft, SHEETS_SAID_MS, false)
    return () => clearTimeout(timer)
  }, [sheetsLeft])
  return sheetsLeft
}

function useNotices({ host, start }: OpenKiosk): readonly Notice[] {
  const [notices, setNotices] = useState<readonly Notice[]>(start.notices)
  useEffect(() => host.onNotices(setNotices), [host])
  return notices
}

/** Gives the kiosk to the screens, and keeps its minute and its notices. */
export function KioskRoot({ open, children }: Readonly<{ open: OpenKiosk; children: ReactNode }>) {
  const nowMinutes = useMinute(open)
  const notices = useNotices(open)
  const sheetsLeft = useSheetsLeft(open)
  const bundle = useMemo(() => closedByNotices(open.bundle, notices), [open, notices])
  const kiosk = useMemo<Kiosk>(() => {
    const { start } = open
    // R25: a clock that stands before the release was made lies, whatever the host thought of it.
    const clockTrusted = start.clockTrusted && nowMinutes * MS_PER_MINUTE >= Date.parse(start.created) - CLOCK_SLACK_MS
    return {
      ...open,
      bundle,
      nowMinutes,
      notices,
      sheetsLeft,
      clockTrusted,
      knownUntilMinutes: startOfDay(start.expandedUntil, bundle.centre.timeZone),
      place: start.place ?? bundle.centre.kiosk.place,
      ...(clockTrusted ? { today: dateIn(nowMinutes, bundle.centre.timeZone) } : {}),
    }
  }, [open, bundle, nowMinutes, notices, sheetsLeft])
  return <KioskProvider value={kiosk}>{children}</KioskProvider>
}
