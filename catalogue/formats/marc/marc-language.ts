/**
 * A MARC language code (ISO 639-2, bibliographic or terminological, and the old `scr`, `scc`) as a BCP 47 tag: `fre` gives `fr`.
 * `mul` and `und` are tags themselves and say what they say. Undefined for what is no code.
 */
export function marcLanguage(code: string | undefined): string | undefined {
  if (code === undefined || !/^[a-z]{3}$/i.test(code)) return undefined
  try {
    return Intl.getCanonicalLocales(code.toLowerCase())[0]
  } catch {
    return undefined
  }
}
