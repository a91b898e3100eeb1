import type { Problem } from '../model/problem.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import type { CheckedCentre } from './found.ts'
import { CENTRE_FILE, warned } from './found.ts'
import type { Wanted } from './wanted-first.ts'

/** Lists are named so many at a time. */
const NAMED = 5

/** The languages that visitors can choose, the centre's own first. */
const chosenHere = ({ centre, languages }: Pick<CheckedCentre, 'centre' | 'languages'>): readonly string[] => [
  ...new Set([...centre.languages, ...languages.map(({ tag }) => tag)].map(primaryLanguage)),
]

type Seen = Readonly<{
  wanted: readonly Wanted[]
  /** The language of a document that is wanted and there. */
  languageOf(id: string): string | undefined
  /** In which languages there are documents for a need, by the need. */
  byNeed: ReadonlyMap<string, ReadonlySet<string>>
}>

/**
 * Lists of needs and themes that are in no language of whoever reads them: a document in a language that is neither the visitor's nor the centre's is shown to nobody
 * first. And, all of them together, those in one language alone where the draft has documents for the same need in others.
 */
export function readFirstLanguages(
  folder: Pick<CheckedCentre, 'centre' | 'languages'>,
  { wanted, languageOf, byNeed }: Seen,
): readonly Problem[] {
  const here = chosenHere(folder)
  const ofNeeds = wanted.filter(({ need }) => need !== undefined)
  const lists = ofNeeds.map(list => ({ list, languages: languagesOf(list, languageOf) })).filter(({ languages }) => languages.length > 0)
  const unread = lists.filter(({ languages }) => languages.every(language => !here.includes(language)))
  const alone = lists.flatMap(({ list, languages }) => {
    const [one] = languages
    if (one === undefined || languages.length > 1 || !here.includes(one)) return []
    const others = here.filter(language => language !== one && byNeed.get(list.need ?? '')?.has(language) === true)
    return others.length === 0 ? [] : [{ list, one, others }]
  })
  return [
    ...unread.map(({ list: { place, field }, languages }) => {
      const message = `All of this list is in ${languages.join(', ')}, which nobody can choose on the screens (${here.join(', ')}): it is shown to nobody first. Name a document in "${here[0]}" at least.`
      return warned(place, 'bad-value', field, message)
    }),
    ...inOneLanguage(alone, here),
  ]
}

type Alone = Readonly<{ list: Wanted; one: string; others: readonly string[] }>

function inOneLanguage(alone: readonly Alone[], here: readonly string[]): readonly Problem[] {
  const [first] = alone
  if (first === undefined) return []
  const named = alone.slice(0, NAMED).map(({ list: { place } }) => place.id)
  const more = alone.length > NAMED ? ` and ${alone.length - NAMED} more` : ''
  const one = [...new Set(alone.map(list => list.one))].join(', ')
  const others = here.filter(language => alone.some(list => list.others.includes(language)))
  const what = alone.length === 1 ? 'This list is' : `${alone.length} lists (${named.join('; ')}${more}) are each`
  const message = `${what} in one language alone (${one}), and the draft has documents for the same needs in ${others.join(', ')}: whoever reads those begins with none that you chose. Name one in each of these languages.`
  return [
    warned(
      { ...CENTRE_FILE, ...(first.list.place.id !== undefined && { id: first.list.place.id }) },
      'bad-value',
      first.list.field,
      message,
    ),
  ]
}

const languagesOf = ({ ids }: Wanted, languageOf: Seen['languageOf']): readonly string[] => [
  ...new Set(ids.flatMap(id => languageOf(id) ?? []).map(primaryLanguage)),
]
