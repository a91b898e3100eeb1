import type { running as source } from '../fr/running.ts'

export const running: Readonly<Record<keyof typeof source, string>> = {
  'event.on.until': 'a decorrer, até às {clock}',
  'event.on': 'a decorrer',
}
