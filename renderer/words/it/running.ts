import type { running as source } from '../fr/running.ts'

export const running: Readonly<Record<keyof typeof source, string>> = {
  'event.on.until': 'in corso, fino alle {clock}',
  'event.on': 'in corso',
}
