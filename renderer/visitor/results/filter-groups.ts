import type { Horizon } from '../../../catalogue/model/document.ts'
import { HORIZONS } from '../../../catalogue/model/document.ts'
import type { CentreBundle } from '../../../catalogue/model/release.ts'
import type { FacetCount, Facets, Filters } from '../../../catalogue/search/types.ts'
import type { Words } from '../../words/create-words.ts'
import type { WordKey } from '../../words/fr.ts'
import { levelChoices } from './level-choices.ts'
import { namePlace } from './name-place.ts'
import { kindPlural } from './say-card.ts'

export type FilterChoice = Readonly<{ id: string; label: string; count: number; on: boolean; next: Filters }>
export type FilterGroup = Readonly<{ id: string; title: WordKey; choices: readonly FilterChoice[] }>

const toggled = (values: readonly string[] | undefined, value: string): readonly string[] =>
  values?.includes(value) === true ? values.filter(other => other !== value) : [...(values ?? []), value]

const isHorizon = (value: string): value is Horizon => HORIZONS.some(known => known === value)

function withHorizon(filters: Filters, value: Horizon): Filters {
  const { horizon, ...rest } = filters
  return horizon === value ? rest : { ...rest, horizon: value }
}

function withFree(filters: Filters): Filters {
  const { free, ...rest } = filters
  return free === true ? rest : { ...rest, free: true }
}

type ListName = 'kinds' | 'needs' | 'languages' | 'places'

/** What has a count, and what is chosen whatever its count: else nobody could take it off again. */
function counted(counts: readonly FacetCount[], chosen: readonly string[]): readonly FacetCount[] {
  const missing = chosen.filter(value => !counts.some(known => known.value === value))
  return [...counts.filter(({ count, value }) => count > 0 || chosen.includes(value)), ...missing.map(value => ({ value, count: 0 }))]
}

/** Choices of a filter that takes several values. */
function listChoices(counts: readonly FacetCount[], filters: Filters, name: ListName, label: (value: string) => string | undefined) {
  const chosen = filters[name] ?? []
  return counted(counts, chosen).flatMap(({ value, count }): readonly FilterChoice[] => {
    const said = label(value)
    if (said === undefined) return []
    return [{ id: value, label: said, count, on: chosen.includes(value), next: { ...filters, [name]: toggled(filters[name], value) } }]
  })
}

/** One need at a time: a document serves several, so that what two find together is the number of neither. */
const withOneNeed = (choice: FilterChoice, filters: Filters): FilterChoice =>
  choice.on ? choice : { ...choice, next: { ...filters, needs: [choice.id] } }

/** What the filters' names come from: the centre, and where this kiosk stands. */
export type FilterNames = Readonly<{ bundle: CentreBundle; place: string }>

/** Every filter with its counts and what choosing it would make of the filters. Groups with a single choice that is off say nothing and are left out. */
export function filterGroups(facets: Facets, filters: Filters, { bundle, place }: FilterNames, words: Words): readonly FilterGroup[] {
  const { centre } = bundle
  const needLabel = (id: string) => {
    const need = centre.needs.find(candidate => candidate.id === id)
    return need === undefined ? undefined : words.local(need.label).text
  }
  const groups: readonly FilterGroup[] = [
    {
      id: 'kind',
      title: 'search.filter.kind',
      choices: listChoices(facets.kind, filters, 'kinds', kind => kindPlural(kind, centre, words)),
    },
    {
      id: 'need',
      title: (filters.needs ?? []).length > 0 ? 'search.filter.need.change' : 'search.filter.need',
      choices: listChoices(facets.need, filters, 'needs', needLabel).map(choice => withOneNeed(choice, filters)),
    },
    {
      id: 'horizon',
      title: 'search.filter.horizon',
      choices: counted(facets.horizon, filters.horizon === undefined ? [] : [filters.horizon]).flatMap(({ value, count }) =>
        isHorizon(value)
          ? [{ id: value, label: words.say(`horizon.${value}`), count, on: filters.horizon === value, next: withHorizon(filters, value) }]
          : [],
      ),
    },
    {
      id: 'cost',
      title: 'search.filter.cost',
      choices:
        facets.free > 0 || filters.free === true
          ? [{ id: 'free', label: words.say('search.filter.free'), count: facets.free, on: filters.free === true, next: withFree(filters) }]
          : [],
    },
    { id: 'level', title: 'search.filter.level', choices: levelChoices(facets.level, filters, centre, words) },
    {
      id: 'place',
      title: 'search.filter.place',
      choices: listChoices(facets.place, filters, 'places', id => namePlace(id, bundle, place, words)),
    },
    {
      id: 'language',
      title: 'search.filter.language',
      choices: listChoices(facets.language, filters, 'languages', words.knownLanguage),
    },
  ]
  return groups.filter(({ id, choices }) => choices.length > 1 || choices.some(({ on }) => on) || (id === 'cost' && choices.length > 0))
}
