/** Schemes whose addresses the web knows, and where the code begins in them. */
const KNOWN = [
  ['http://data.europa.eu/esco/occupation/', 'ESCO'],
  ['http://data.europa.eu/esco/isco/C', 'ISCO-08'],
  ['http://data.europa.eu/esco/skill/', 'ESCO-skills'],
] as const

/** The scheme and code of a concept by its address where the address alone says them: ESCO's occupations and skills, and the ISCO groups above them. */
export function knownScheme(uri: string): Readonly<{ scheme: string; code: string }> | undefined {
  for (const [base, scheme] of KNOWN) {
    const code = uri.startsWith(base) ? uri.slice(base.length) : ''
    if (/^[\w-]+$/.test(code)) return { scheme, code }
  }
  return undefined
}
