import type { NamedPhrase, PhraseTree } from './phrase-tree.ts'
import type { SegmentWords } from './read-document.ts'

/** A concept found, the better the higher `value`. */
export type Found = Readonly<{ concept: number; value: number }>

/** Words before a job's name that say what the paper about it is, by language, folded: "CAP boulanger", "devenir infirmier". */
const FRAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    'devenir metier fiche cap bep bac pro titre professionnel professionnelle diplome etat licence master bts brevet certificat mention complementaire qualification formation emploi offre poste apprenti apprentie'.split(
      ' ',
    ),
  ),
  en: new Set(['become', 'becoming', 'job', 'career', 'profile']),
}

/** One word alone is a name only where a title begins with it and says nothing else up to the next sign. */
const LEAST_WORDS = 2
/** A name that is all of a segment is worth more than any that is a part of one. */
const WHOLE = 100

function unframed(words: readonly string[], language: string): readonly string[] {
  const frames = FRAMES[language]
  const start = words.findIndex(word => frames?.has(word) !== true)
  return start <= 0 ? words : words.slice(start)
}

/** A phrase of two words or more that no longer label of another concept begins with. */
const isTelling = (phrase: NamedPhrase | undefined): phrase is NamedPhrase =>
  phrase !== undefined && phrase.words >= LEAST_WORDS && !phrase.isBeginning

/** Labels that begin or end a segment: what stands in its middle is rarely what it is about. */
function partOf(words: readonly string[], tree: PhraseTree): readonly Found[] {
  const found: Found[] = []
  let at = 0
  while (at < words.length) {
    const { words: length, phrase } = tree.longest(words, at)
    const isAtBorder = at === 0 || at + length === words.length
    if (isAtBorder && isTelling(phrase)) found.push({ concept: phrase.concept, value: phrase.words })
    at += Math.max(1, length)
  }
  return found
}

/** Concepts that a title names: by a whole segment of it, or by a telling phrase at a segment's beginning or end. */
export function namedInTitle(segments: readonly SegmentWords[], language: string, tree: PhraseTree): readonly Found[] {
  return segments.flatMap(({ words, isFirst }) => {
    const whole = tree.whole(words) ?? tree.whole(unframed(words, language))
    if (whole === undefined) return partOf(words, tree)
    return isFirst || whole.words >= LEAST_WORDS ? [{ concept: whole.concept, value: WHOLE + whole.words }] : []
  })
}

/** The concepts that subject headings are the names of. */
export const namedBySubjects = (subjects: readonly (readonly string[])[], tree: PhraseTree): readonly Found[] =>
  subjects.flatMap(words => {
    const whole = tree.whole(words)
    return whole === undefined ? [] : [{ concept: whole.concept, value: WHOLE + whole.words }]
  })

/** Concepts that a text names by a telling phrase twice or more. */
export function namedRepeatedly(words: readonly string[], tree: PhraseTree): readonly Found[] {
  const once = new Set<number>()
  const found = new Map<number, Found>()
  let at = 0
  while (at < words.length) {
    const { words: length, phrase } = tree.longest(words, at)
    if (isTelling(phrase)) {
      if (once.has(phrase.concept)) found.set(phrase.concept, { concept: phrase.concept, value: phrase.words })
      once.add(phrase.concept)
    }
    at += Math.max(1, length)
  }
  return [...found.values()]
}
