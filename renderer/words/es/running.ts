import type { running as source } from '../fr/running.ts'

export const running: Readonly<Record<keyof typeof source, string>> = {
  'event.on.until': 'en curso, hasta las {clock}',
  'event.on': 'en curso',
}
