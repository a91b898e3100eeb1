import type { HostError, KioskHost } from '../../catalogue/contract/host.ts'
import { systemClock } from '../../catalogue/model/clock.ts'
import type { CentreBundle } from '../../catalogue/model/release.ts'
import { centreBundleSchema } from '../../catalogue/model/release.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import type { EarlyStart } from '../early-start.ts'
import { knowKeyboards } from '../ui/keyboard/layouts.ts'
import { knowLanguages } from '../words/languages.ts'
import { createSearchClient } from '../worker/search-client.ts'
import type { OpenKiosk } from './kiosk-root.tsx'

/** Reads the centre's part of the release. */
async function readBundle(centre: Promise<Response>): Promise<Result<CentreBundle, HostError>> {
  let raw: unknown
  try {
    const response = await centre
    if (!response.ok) return fail({ code: 'not-found' })
    raw = await response.json()
  } catch {
    return fail({ code: 'unreachable' })
  }
  const parsed = centreBundleSchema.safeParse(raw)
  return parsed.success ? ok(parsed.data) : fail({ code: 'broken-release' })
}

/**
 * Everything a window needs before anybody stands before it: what the host says, the centre, the search loaded whole. `onCentre`: the centre is known, and the
 * search still loads.
 */
export async function openKiosk(
  host: KioskHost,
  early: EarlyStart,
  onCentre: (centre: CentreBundle) => void,
): Promise<Result<OpenKiosk, HostError>> {
  const start = await host.start()
  if (!start.ok) return start
  // A kiosk's session lives in memory and is filled anew for each window: only a browser's origin is worth keeping an index in.
  const search = createSearchClient(early.worker, start.value.host === 'browser' ? { keepAs: start.value.release } : {})
  const reading = readBundle(early.centre).then(bundle => {
    if (bundle.ok) {
      knowLanguages(bundle.value.languages ?? [])
      knowKeyboards(bundle.value.languages ?? [])
      onCentre(bundle.value)
    }
    return bundle
  })
  const [bundle, loaded] = await Promise.all([
    reading,
    search.load().then(
      () => true,
      () => false,
    ),
  ])
  if (!bundle.ok || !loaded) {
    search.close()
    return bundle.ok ? fail({ code: 'broken-release' }) : bundle
  }
  // The worker answers in order: it knows the desks and amenities before it is ever asked about them. One that fails says so at the next question.
  search.knowDesks(bundle.value.desks).catch(() => undefined)
  search.knowAmenities(bundle.value.amenities).catch(() => undefined)
  const [language] = bundle.value.centre.languages
  search.knowServices(bundle.value.services, language ?? '').catch(() => undefined)
  if (language !== undefined) search.warm(language).catch(() => undefined)
  return ok({ host, start: start.value, bundle: bundle.value, search, clock: systemClock })
}
