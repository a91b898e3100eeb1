import type { keys as source } from '../fr/keys.ts'

/** The on-screen keyboards, by what they give: their names follow what the key shows. */
export const keys: Readonly<Partial<Record<keyof typeof source, string>>> = {
  'keyboard.to.usual': 'لوحة المفاتيح المعتادة',
  'keyboard.to.latin': 'حروف لاتينية',
  'keyboard.to.alphabet': 'بترتيب الأبجدية',
  'keyboard.shown': 'لوحة المفاتيح: \u2068{keyboard}\u2069',
}
