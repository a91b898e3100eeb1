/** A text without the ISBD punctuation that belongs between elements and was left at its end: " /", " :", ";", ",", "=". */
export const withoutIsbd = (text: string): string => text.replace(/\s*[/:;,=]\s*$/, '').trim()

/** The same without a closing full stop, but for initials and abbreviations ("John R.", "Ed."). */
export const withoutStop = (text: string): string => withoutIsbd(text).replace(/(?<=[\p{Ll}\p{Lo}\p{M}\p{N})\]]{3})\.$/u, '')

/** The first year, 1400 to 2099, that stands in a text. */
export const yearIn = (text: string | undefined): string | undefined => /\b(1[4-9]|20)\d\d\b/.exec(text ?? '')?.[0]
