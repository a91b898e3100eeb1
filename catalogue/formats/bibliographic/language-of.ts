import { marcLanguage } from '../marc/marc-language.ts'

/** A language's code of two letters (ISO 639-1), three (ISO 639-2) or a tag (BCP 47) as a BCP 47 tag; undefined for anything else. */
export function languageOf(code: string | undefined): string | undefined {
  if (code === undefined || !/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(code)) return undefined
  if (/^[a-z]{3}$/i.test(code)) return marcLanguage(code)
  try {
    return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
