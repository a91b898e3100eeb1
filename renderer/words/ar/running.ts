import type { running as source } from '../fr/running.ts'

export const running: Readonly<Record<keyof typeof source, string>> = {
  'event.on.until': 'جارٍ الآن، حتى \u2068{clock}\u2069',
  'event.on': 'جارٍ الآن',
}
