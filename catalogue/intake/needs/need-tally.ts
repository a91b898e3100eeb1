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

/** A document that is named, by its record, so that it can be told from another of its title. */
type Example = Readonly<{ title: string; record: number }>
type OfNeed = { documents: number; examples: Example[]; words: Map<string, number> }
type OfFile = { given: number; proposed: number; without: number; withoutExamples: Example[]; byNeed: Map<string, OfNeed> }
type Seen = Readonly<{ file: string; record: number; title: string; isGiven: boolean; found: readonly FoundNeed[] }>

/** Counts the needs of documents as they are read, file by file: a file may turn out not to be taken. */
export class NeedTally {
  readonly #files = new Map<string, OfFile>()

  see(document: Seen): void {
    this.#count(document, 1)
  }

  /** Takes back what was seen of a document that is not taken. */
  forget(document: Seen): void {
    this.#count(document, -1)
  }

  #count({ file, record, title, isGiven, found }: Seen, by: 1 | -1): void {
    const own: OfFile = this.#files.get(file) ?? { given: 0, proposed: 0, without: 0, withoutExamples: [], byNeed: new Map() }
    this.#files.set(file, own)
    if (isGiven) own.given += by
    else if (found.length > 0) own.proposed += by
    else {
      own.without += by
      name(own.withoutExamples, { title, record }, by)
    }
    for (const { need, by: words } of found) {
      const of: OfNeed = own.byNeed.get(need) ?? { documents: 0, examples: [], words: new Map() }
      own.byNeed.set(need, of)
      of.documents += by
      name(of.examples, { title, record }, by)
      for (const word of words) of.words.set(word, (of.words.get(word) ?? 0) + by)
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
      withoutExamples: titles(kept.flatMap(own => own.withoutExamples)),
      byNeed: byNeed.filter(({ documents }) => documents > 0).toSorted((one, other) => other.documents - one.documents),
    }
  }
}

/** Names one more document as an example, or one no more. */
function name(examples: Example[], example: Example, by: 1 | -1): void {
  const named = examples.findIndex(({ record }) => record === example.record)
  if (by === -1 && named !== -1) examples.splice(named, 1)
  if (by === 1 && examples.length < EXAMPLES) examples.push(example)
}

const titles = (examples: readonly Example[]): readonly string[] => examples.slice(0, EXAMPLES).map(({ title }) => title)

function ofNeed(need: string, all: readonly OfNeed[]): NeedsReport['byNeed'][number] {
  const words = new Map<string, number>()
  for (const one of all) for (const [word, count] of one.words) words.set(word, (words.get(word) ?? 0) + count)
  return {
    need,
    documents: all.reduce((sum, one) => sum + one.documents, 0),
    examples: titles(all.flatMap(({ examples }) => examples)),
    words: [...words]
      .filter(([, documents]) => documents > 0)
      .map(([word, documents]) => ({ word, documents }))
      .toSorted((one, other) => other.documents - one.documents)
      .slice(0, WORDS),
  }
}
