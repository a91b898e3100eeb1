import type { KioskStart } from '../../catalogue/contract/host.ts'
import type { Notice } from '../../catalogue/model/desk.ts'
import type { KioskConfig } from '../../catalogue/model/kiosk-config.ts'
import type { Manifest } from '../../catalogue/model/release.ts'

type Known = Readonly<{
  manifest: Manifest
  isClockTrusted: (created: string) => boolean
  notices: readonly Notice[]
  config: KioskConfig
  /** The languages that can be heard. */
  voices: readonly string[]
}>

/** What a window learns when it is made: the release it reads, whether the clock can be believed, what reception says today, what this machine has. */
export function kioskStart({ manifest, isClockTrusted, notices, config, voices }: Known): KioskStart {
  return {
    host: 'kiosk',
    release: manifest.name,
    sequence: manifest.sequence,
    created: manifest.created,
    clockTrusted: isClockTrusted(manifest.created),
    expandedUntil: manifest.expandedUntil,
    voices: [...voices],
    notices: [...notices],
    ...(config.printer !== undefined && { paper: config.printer.paper }),
    ...(config.ticketSecret !== undefined && ({ ticketWord: true } as const)),
    ...(config.speech !== undefined && { speech: config.speech }),
  }
}
