import { setTimeout as pause } from 'node:timers/promises'
import { clipboard, powerMonitor, screen } from 'electron'
import { CHANNELS } from '../catalogue/contract/channels.ts'
import type { EndReason } from '../catalogue/contract/host.ts'
import { ticketAnswer } from '../catalogue/contract/host.ts'
import type { Clock } from '../catalogue/model/clock.ts'
import { fail, ok } from '../catalogue/model/result.ts'
import { functionKeysOf, USUAL_SPEECH } from '../catalogue/model/speech-keys.ts'
import { ticketWordNow } from '../catalogue/release/ticket-word.ts'
import { findVoice } from '../catalogue/voice/find-voice.ts'
import { openVoice } from '../catalogue/voice/open-voice.ts'
import { coverWindow } from './cover/cover-window.ts'
import { handlersOf } from './door/handlers.ts'
import { kioskStart } from './door/kiosk-start.ts'
import { openDoor } from './door/open-door.ts'
import type { Journal } from './journal.ts'
import type { Options } from './options.ts'
import { readPageFiles } from './pages/page-files.ts'
import { printSheet } from './printing/print-sheet.ts'
import { visitPrinter } from './printing/visit-printer.ts'
import { trustClock } from './release/clock-trust.ts'
import { readConfig } from './release/read-config.ts'
import { watchNotices } from './release/watch-notices.ts'
import { watchKioskRelease } from './release/watch-release.ts'
import { restartProgram } from './restart-program.ts'
import { sinceLaunchMs } from './since-launch.ts'
import { takeFigures } from './visit/figures.ts'
import { runVisits } from './visit/run-visits.ts'
import { isEmptySession } from './visit/session-remains.ts'
import { visitSessions } from './visit/visit-sessions.ts'
import type { Side } from './visit/visit-state.ts'
import { visitWindows } from './visit/visit-windows.ts'
import { wipeAndNote } from './visit/wipe-session.ts'
import { visitVoice } from './voice/visit-voice.ts'

type Serving = Readonly<{ options: Options; releaseDir: string; pagesDir: string; raised: Set<string>; journal: Journal; clock: Clock }>

const FIRST_FRAME_MS = 30

/** Puts the parts together: the cover, the release, the sessions, their windows, the door between, and the order in which all of it happens. */
export async function serveVisits({ options: { stand }, releaseDir, pagesDir, raised, journal, clock }: Serving): Promise<void> {
  const nowMs = clock.monotonicMs
  const cover = coverWindow(stand)
  const isClockTrusted = trustClock(clock)
  const config = await readConfig(releaseDir, journal)
  for (const key of functionKeysOf(config.speech ?? USUAL_SPEECH)) raised.add(key)
  const voice = openVoice(config.voice ?? (await findVoice()))
  const sessions = visitSessions(readPageFiles(pagesDir))
  const releases = await watchKioskRelease({ dir: releaseDir, journal, clock, changed: () => visits.tell({ type: 'renewed' }) })
  const notices = await watchNotices({ releaseDir, journal, changed: now => windows.tellAll(CHANNELS.notices, now) })
  const windows = visitWindows({
    stand,
    journal,
    nowMs,
    sessionOf: sessions.of,
    failed: side => {
      if (side === visits.shown()) voice.hush()
      visits.tell({ type: 'failed', side, atMs: nowMs() })
    },
  })
  const visits = runVisits(
    {
      make(side) {
        const release = releases.current()
        if (release === undefined) return visits.tell({ type: 'no-release' })
        sessions.give(side, release)
        windows.make(side)
      },
      show: side => windows.show(side, printer.takeLeft()),
      retire: windows.retire,
      async wipe(side) {
        // The next window draws its first frame meanwhile, with the whole machine to itself.
        await pause(FIRST_FRAME_MS)
        await wipeAndNote(sessions.of(side), clipboard, { side, journal, nowMs })
      },
      refuse(code) {
        journal.write({ code: 'out-of-service', why: code })
        cover.say({ is: 'refusing', code })
        if (code !== 'no-release') restartProgram(code)
      },
      restart: () => restartProgram('no-release'),
    },
    takeFigures(journal, nowMs, nowMs() - sinceLaunchMs()),
  )
  const printer = visitPrinter({
    shown: visits.shown,
    contentsOf: windows.contentsOf,
    send: (contents, sheet) => printSheet(contents, config.printer, sheet, () => journal.write({ code: 'print-history-kept' })),
    journal,
  })
  const end = (side: Side | undefined, why: EndReason): void => {
    if (side === undefined || side !== visits.shown()) return
    voice.hush()
    journal.write({ code: 'visit-ended', side, why })
    visits.tell({ type: 'ended', side })
  }
  openDoor({
    journal,
    sideOf: windows.sideOf,
    alive: windows.alive,
    remains: (side, found) => visits.tell({ type: isEmptySession(found) ? 'proved-empty' : 'remains-found', side }),
    handlers: handlersOf({
      start: side => {
        const release = sessions.releaseOf(side)
        if (release === undefined) return fail({ code: 'no-release' })
        return ok(kioskStart({ manifest: release.manifest, isClockTrusted, notices: notices.now(), config, voices: voice.languages }))
      },
      painted(side) {
        windows.painted(side)
        visits.tell({ type: 'painted', side })
      },
      print: printer.print,
      speak: visitVoice(voice, visits.shown),
      async ticketWord(side) {
        const release = sessions.releaseOf(side)
        if (release === undefined || !isClockTrusted(release.manifest.created)) return {}
        return ticketAnswer(await ticketWordNow(release, config, clock.wall()))
      },
      ended: end,
    }),
  })
  const settle = (): void => {
    const shown = visits.shown()
    if (shown !== undefined) windows.settle(shown)
  }
  cover.show(settle)
  screen.on('display-metrics-changed', () => {
    cover.fill()
    settle()
  })
  // Nobody finds a visit of before the screen went dark.
  powerMonitor.on('suspend', () => end(visits.shown(), 'idle'))
  powerMonitor.on('lock-screen', () => end(visits.shown(), 'idle'))
  visits.tell({ type: 'begun' })
}
