import type { Analyzer } from '../text/analyzer.ts'
import { chunksOf } from '../text/chunks.ts'
import type { ConceptLabel } from './concept-labels.ts'

/** The telling words of a label, each once and sorted, and the first of them: the noun, in the languages that begin with it. */
export type WordSet = Readonly<{ terms: readonly string[]; head: string; isPreferred: boolean }>

function wordSet({ form, isPreferred }: ConceptLabel, analyzer: Analyzer): WordSet | undefined {
  const terms: string[] = []
  for (const chunk of chunksOf(form)) for (const { term, isStop } of analyzer.analyse(chunk).parts) if (!isStop) terms.push(term)
  const [head] = terms
  return head === undefined ? undefined : { terms: [...new Set(terms)].sort(), head, isPreferred }
}

/** The distinct word sets of a concept's labels, in an order of their own. Two genders of one title have the same. */
export function wordSets(labels: readonly ConceptLabel[], analyzer: Analyzer): readonly WordSet[] {
  const sets = new Map<string, WordSet>()
  for (const label of labels) {
    const own = label.isSecondForm ? undefined : wordSet(label, analyzer)
    if (own === undefined) continue
    const key = own.terms.join(' ')
    const known = sets.get(key)
    const head = known === undefined || own.head < known.head ? own.head : known.head
    sets.set(key, { ...own, head, isPreferred: own.isPreferred || known?.isPreferred === true })
  }
  return [...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own)
}
