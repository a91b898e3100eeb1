import type { Session } from 'electron'
import { session } from 'electron'
import { APP_SCHEME } from '../../catalogue/contract/host.ts'
import type { OpenRelease } from '../../catalogue/release/open-release.ts'
import { answerRequest } from '../pages/answer-request.ts'
import type { PageFiles } from '../pages/page-files.ts'
import type { Side } from './visit-state.ts'
import { SIDES } from './visit-state.ts'

/** The in-memory sessions, each serving the kiosk's pages and the release it was given when its window was made. */
export type VisitSessions = Readonly<{
  of(side: Side): Session
  /** From now on this side's window reads that release, and keeps it until the next window. */
  give(side: Side, release: OpenRelease): void
  releaseOf(side: Side): OpenRelease | undefined
}>

/** Opens all sessions. Their names carry no `persist:`, so Chromium keeps them in memory only, and asks no disk cache. */
export function visitSessions(pages: PageFiles): VisitSessions {
  const given = new Map<Side, OpenRelease>()
  const sessions = new Map(SIDES.map(side => [side, openSession(side)]))

  function openSession(side: Side): Session {
    const opened = session.fromPartition(`visit-${side}`, { cache: false })
    opened.protocol.handle(APP_SCHEME, ({ method, url }) => {
      const release = given.get(side)
      return release === undefined ? new Response(null, { status: 503 }) : answerRequest(method, url, { pages, release })
    })
    return opened
  }

  return {
    of(side) {
      const found = sessions.get(side)
      if (found === undefined) throw new TypeError(`no session ${side}`)
      return found
    },
    give(side, release) {
      given.set(side, release)
    },
    releaseOf: side => given.get(side),
  }
}
