import type { running as source } from '../fr/running.ts'

export const running: Readonly<Record<keyof typeof source, string>> = {
  'event.on.until': 'läuft gerade, bis {clock}',
  'event.on': 'läuft gerade',
}
