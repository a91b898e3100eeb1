import { francAll } from 'franc-min'
import { languageTag } from '../../model/text.ts'

const LETTERS_LOOKED_AT = 6_000
/** Fewer letters say little of their language. */
const LETTERS_NEEDED = 120
/** How near the second language may come; 1 is as near as the first. */
const NEAR = 0.97

/**
 * The language of a text, by its letters in threes (franc): undefined where it is too short or between two. `said`: what the file says of itself, which counts only where
 * the text is too short to tell, for programs write their own language there.
 */
export function paperLanguage(text: string, said: string | undefined): string | undefined {
  const looked = text.slice(0, LETTERS_LOOKED_AT)
  const [first, second] = francAll(looked, { minLength: LETTERS_NEEDED })
  if (first === undefined || first[0] === 'und') return properTag(said)
  return second !== undefined && second[1] > NEAR ? undefined : properTag(first[0])
}

/** `fra` and `FR_fr` as the catalogue writes languages; undefined for what is none. Regions are left out: a text tells of none. */
function properTag(said: string | undefined): string | undefined {
  try {
    const [proper] = Intl.getCanonicalLocales(said?.replaceAll('_', '-') ?? [])
    return languageTag.safeParse(proper?.split('-')[0]).data
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
