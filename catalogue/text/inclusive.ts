/** Endings written after a word to name both genders, the longest first: `vendeur(se)`, `agent·e·s`, `instituteur-trice`, `Verkäufer:innen`. */
const ENDINGS: readonly (readonly [ending: RegExp, from: RegExp, to: string])[] = [
  [/^(?:t?rice|ice)s?$/, /eur$/, 'rice'],
  [/^(?:eu)?ses?$/, /eur$/, 'euse'],
  [/^[iè]?[èe]res?$/, /i?er$/, 'ère'],
  [/^ières?$/, /ier$/, 'ière'],
  [/^enne?s?$|^nes?$/, /(?<=[eo])n$/, 'nne'],
  [/^ves?$/, /f$/, 've'],
  [/^fes?$/, /f$/, 'ffe'],
  [/^les?$/, /l$/, 'lle'],
  [/^e?s?$/, /$/, 'e'],
  [/^in(?:nen)?$/, /$/, 'in'],
  [/^[ao]s?$/, /[aoe]$/, 'a'],
  [/^[ao]s?$/, /$/, 'a'],
]

const MARKED = /^(\p{L}{3,})(?:[·•⋅‧.:*_-]|\()(\p{L}{1,6})\)?(?:[·•⋅‧.]s)?$/u
const HYPHEN = /^[^-]*-[^-]*$/

/**
 * Both forms of a word in inclusive writing, the first as it stands; undefined when the word is not written so.
 * With a hyphen only the endings that are no words of their own count (`instituteur-trice`, `agent-e`, but `cache-pot` stays).
 */
export function bothForms(word: string): readonly [string, string] | undefined {
  const [, base, ending] = MARKED.exec(word) ?? []
  if (base === undefined || ending === undefined) return undefined
  if (HYPHEN.test(word) && !/^(?:e|s?es|trice|rice|euse|se|ère|ière|ne|ve)s?$/.test(ending)) return undefined
  if (/^[sx]$/.test(ending)) return [base, base + ending]
  for (const [known, from, to] of ENDINGS) {
    if (!known.test(ending) || !from.test(base)) continue
    const feminine = to === 'ère' && base.endsWith('ier') ? base.replace(/ier$/, 'ière') : base.replace(from, to)
    return [base, feminine]
  }
  return undefined
}
