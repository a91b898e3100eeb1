const ASCII = /^[\0-\x7f]*$/

/** Letters that Unicode does not take apart but keyboards, habits and neighbours' alphabets do. */
const SPELLED: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ґ: 'г', ى: 'ي', ة: 'ه', ـ: '' }
const SPELLED_ANY = /[œæßøłđґىةـ]/g

const foldAny = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(SPELLED_ANY, letter => SPELLED[letter] ?? letter)

/** Latin letters and signs, each of which folds on its own, whatever stands beside it. */
const LATIN_CODES = 0x250
const LATIN: readonly string[] = Array.from({ length: LATIN_CODES }, (_, code) => foldAny(String.fromCharCode(code)))

/** The text folded letter by letter; undefined when it holds others than Latin ones. */
function foldLatin(text: string): string | undefined {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= LATIN_CODES) return undefined
    folded += LATIN[code]
  }
  return folded
}

/**
 * The text without case, accents, ligatures and compatibility forms (`É` `e`, `ﬁ` `fi`, `²` `2`, `أ` `ا`): the form in which words are compared and sorted.
 * Takes anything, lone surrogates included; never throws.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return foldLatin(text) ?? foldAny(text)
}
