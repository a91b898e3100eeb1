import type { Centre } from '../../../catalogue/model/centre.ts'
import type { FacetCount, Filters } from '../../../catalogue/search/types.ts'
import type { Words } from '../../words/create-words.ts'
import type { FilterChoice } from './filter-groups.ts'

/** The centre's levels of study, the lowest first, each with all the names that documents have for it: those with documents, and those that are chosen. */
export function levelChoices(counts: readonly FacetCount[], filters: Filters, { levels }: Centre, words: Words): readonly FilterChoice[] {
  const chosen = filters.levels ?? []
  return levels.flatMap(({ id, label, said }): readonly FilterChoice[] => {
    const count = counts.reduce((sum, known) => sum + (said.includes(known.value) ? known.count : 0), 0)
    const on = said.some(name => chosen.includes(name))
    if (count === 0 && !on) return []
    const others = chosen.filter(name => !said.includes(name))
    return [{ id, label: words.local(label).text, count, on, next: { ...filters, levels: on ? others : [...others, ...said] } }]
  })
}
