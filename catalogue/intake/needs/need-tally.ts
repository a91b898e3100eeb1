import type { FoundNeed } from './need-finder.ts'

/** A word of a rule, and how many documents it brought to the need. */
type NeedWord = Readonly<{ word: string; documents: number }>

/** How one import's documents come by their needs; every list names the most frequent first. */
export type NeedsReport = Readonly<{
  /** Documents whose needs a person gave: by a column, a rule, or the format's own. */
  given: number
  /** Documents whose needs the program proposes. */
  proposed: number
  without: number
  withoutExamples: readonly string[]
  byNeed: readonly Readonly<{ need: string; documents: number; examples: readonly string[]; words: readonly NeedWord[] }>[]
}>

const EXAMPLES = 3
const WORDS = 8

type OfNeed = { documents: number; examples: string[]; words: Map<string, number> }
type OfFile = { given: number; proposed: number; without: number; withoutExamples: string[]; byNeed: Map<string, OfNeed> }
type Seen = Readonly<{ file: string; title: string; isGiven: boolean; found: readonly FoundNeed[] }>

/** Counts the needs of documents as they are read, file by file: a file may turn out not to be taken. */
export class NeedTally {
  readonly #files = new Map<string, OfFile>()

  see({ file, title, isGiven, found }: Seen): void {
    const own: OfFile = this.#files.get(file) ?? { given: 0, proposed: 0, without: 0, withoutExamples: [], byNeed: new Map() }
    this.#files.set(file, own)
    if (isGiven) own.given++
    else if (found.length > 0) own.proposed++
    else {
      own.without++
      if (own.withoutExamples.length < EXAMPLES) own.withoutExamples.push(title)
    }
    for (const { need, by } of found) {
      const of: OfNeed = own.byNeed.get(need) ?? { documents: 0, examples: [], words: new Map() }
      own.byNeed.set(need, of)
      of.documents++
      if (of.examples.length < EXAMPLES) of.examples.push(title)
      for (const word of by) of.words.set(word, (of.words.get(word) ?? 0) + 1)
    }
  }

  /** Of the files that are taken. */
  report(isKept: (file: string) => boolean): NeedsReport {
    const kept = [...this.#files].flatMap(([file, own]) => (isKept(file) ? [own] : []))
    const sum = (count: 'given' | 'proposed' | 'without') => kept.reduce((all, own) => all + own[count], 0)
    const needs = new Set(kept.flatMap(({ byNeed }) => [...byNeed.keys()]))
    const byNeed = [...needs].map(need =>
      ofNeed(
        need,
        kept.flatMap(own => own.byNeed.get(need) ?? []),
      ),
    )
    return {
      given: sum('given'),
      proposed: sum('proposed'),
      without: sum('without'),
      withoutExamples: kept.flatMap(own => own.withoutExamples).slice(0, EXAMPLES),
      byNeed: byNeed.toSorted((one, other) => other.documents - one.documents),
    }
  }
}

function ofNeed(need: string, all: readonly OfNeed[]): NeedsReport['byNeed'][number] {
  const words = new Map<string, number>()
  for (const one of all) for (const [word, count] of one.words) words.set(word, (words.get(word) ?? 0) + count)
  return {
    need,
    documents: all.reduce((sum, one) => sum + one.documents, 0),
    examples: all.flatMap(({ examples }) => examples).slice(0, EXAMPLES),
    words: [...words]
      .map(([word, documents]) => ({ word, documents }))
      .toSorted((one, other) => other.documents - one.documents)
      .slice(0, WORDS),
  }
}
