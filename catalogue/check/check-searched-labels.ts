import { MOST_LABELS } from '../index/label-segments.ts'
import type { Problem } from '../model/problem.ts'
import type { PlacedConcept } from '../release/merge-vocabularies.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { chunksOf } from '../text/chunks.ts'
import { idOf } from './check-vocabularies.ts'
import { warned } from './found.ts'

/** Labels that search leaves out: those of empty words alone, and those beyond the most that a concept may have in a language. */
export function checkSearchedLabels(concepts: readonly PlacedConcept[]): readonly Problem[] {
  const analyzers = new Map<string, Analyzer>()
  const isEmpty = (language: string, label: string): boolean => {
    const analyzer = analyzers.get(language) ?? createAnalyzer(language)
    analyzers.set(language, analyzer)
    const parts = chunksOf(label).flatMap(chunk => analyzer.analyse(chunk).parts)
    return parts.length > 0 && parts.every(({ isStop }) => isStop)
  }
  return concepts.flatMap(one => {
    const { prefLabel, altLabel } = one.concept
    const place = { file: one.from, record: one.record, id: idOf(one) }
    return [...new Set([...Object.keys(prefLabel), ...Object.keys(altLabel)])].flatMap(language => {
      const preferred = prefLabel[language]
      const labels = [...(preferred === undefined ? [] : [preferred]), ...(altLabel[language] ?? [])]
      const empty = labels.filter(label => isEmpty(language, label))
      return [
        ...empty
          .slice(0, 1)
          .map(label => warned(place, 'bad-value', `altLabel.${language}`, `"${label}" says nothing in a search: take it out.`)),
        ...(labels.length > MOST_LABELS
          ? [
              warned(
                place,
                'too-big',
                `altLabel.${language}`,
                `${labels.length} labels in one language: ${MOST_LABELS} are searched. Keep those that people say.`,
              ),
            ]
          : []),
      ]
    })
  })
}
