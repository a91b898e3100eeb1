import type { HostError, KioskHost } from '../../catalogue/contract/host.ts'
import { systemClock } from '../../catalogue/model/clock.ts'
import type { CentreBundle } from '../../catalogue/model/release.ts'
import { centreBundleSchema } from '../../catalogue/model/release.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import { createSearchClient } from '../worker/search-client.ts'
import type { OpenKiosk } from './kiosk-root.tsx'

/** Reads the centre's part of the release. */
async function readBundle(): Promise<Result<CentreBundle, HostError>> {
  let raw: unknown
  try {
    const response = await fetch('release/centre.json')
    if (!response.ok) return fail({ code: 'not-found' })
    raw = await response.json()
  } catch {
    return fail({ code: 'unreachable' })
  }
  const parsed = centreBundleSchema.safeParse(raw)
  return parsed.success ? ok(parsed.data) : fail({ code: 'broken-release' })
}

/** Everything a window needs before anybody stands before it: what the host says, the centre, the search loaded whole. */
export async function openKiosk(host: KioskHost): Promise<Result<OpenKiosk, HostError>> {
  const start = await host.start()
  if (!start.ok) return start
  const bundle = await readBundle()
  if (!bundle.ok) return bundle
  // A kiosk's session lives in memory and is filled anew for each window: only a browser's origin is worth keeping an index in.
  const search = createSearchClient(start.value.host === 'browser' ? { keepAs: start.value.release } : {})
  try {
    await search.load()
  } catch {
    search.close()
    return fail({ code: 'broken-release' })
  }
  return ok({ host, start: start.value, bundle: bundle.value, search, clock: systemClock })
}
