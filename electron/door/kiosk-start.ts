import type { KioskStart } from '../../catalogue/contract/host.ts'
import type { Notice } from '../../catalogue/model/desk.ts'
import type { Manifest } from '../../catalogue/model/release.ts'

/** What a window learns when it is made: the release it reads, whether the clock can be believed, and what reception says today. */
export function kioskStart(manifest: Manifest, isClockTrusted: (created: string) => boolean, notices: readonly Notice[]): KioskStart {
  return {
    host: 'kiosk',
    release: manifest.name,
    sequence: manifest.sequence,
    created: manifest.created,
    clockTrusted: isClockTrusted(manifest.created),
    expandedUntil: manifest.expandedUntil,
    notices: [...notices],
  }
}
