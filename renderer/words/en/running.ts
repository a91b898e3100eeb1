import type { running as source } from '../fr/running.ts'

export const running: Readonly<Record<keyof typeof source, string>> = {
  'event.on.until': 'on now, until {clock}',
  'event.on': 'on now',
}
