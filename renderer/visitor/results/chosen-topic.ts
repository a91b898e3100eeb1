import type { Centre, Need } from '../../../catalogue/model/centre.ts'
import type { LocalizedText } from '../../../catalogue/model/text.ts'
import { inTurn } from '../../../catalogue/search/in-turn.ts'
import type { SearchRequest } from '../../../catalogue/search/types.ts'
import type { Query } from '../state/screen.ts'
import { browsedNeed } from '../state/screen.ts'

/** A theme of a need, or a field of work: what it is called, and the words of the centre's language that are searched for it. */
export type Topic = Readonly<{ label: LocalizedText; words: string; readFirst?: readonly string[] }>

/** The theme, or else the field of work, that was chosen by touch. */
export const chosenTopic = ({ theme, work }: Query, { needs, fields }: Pick<Centre, 'needs' | 'fields'>): Topic | undefined =>
  needs.flatMap(need => need.themes).find(({ id }) => id === theme) ?? fields.find(({ id }) => id === work)

/** What is asked of the search besides filters: the words, and how what was chosen by touch is put in order. */
type Asked = Pick<SearchRequest, 'words' | 'mainLanguage' | 'aspects' | 'named' | 'anyWord' | 'chosen'>

/**
 * What a query asks, for somebody who reads `language`. A topic's words are the centre's: documents in the visitor's language are found by its name in it. A
 * need that is looked through without words begins with what its themes are about. What the centre wants read first under a theme stands first there; under the
 * need what it wants read first there, or else the first of each theme.
 */
export function askedOf(
  query: Query,
  { needs, fields, languages }: Pick<Centre, 'needs' | 'fields' | 'languages'>,
  language: string,
): Asked {
  const words = searchedWords(query, { needs, fields })
  const topic = query.words === '' ? chosenTopic(query, { needs, fields }) : undefined
  const main = languages[0]
  const browsed = words === '' ? needs.find(({ id }) => id === browsedNeed(query)) : undefined
  const chosen = topic === undefined ? readFirstOf(browsed) : (topic.readFirst ?? [])
  return {
    words,
    ...(main === undefined ? {} : { mainLanguage: main }),
    ...(topic === undefined ? {} : { named: language === main ? '' : (topic.label[language] ?? '') }),
    ...(topic !== undefined && query.theme === undefined ? { anyWord: true } : {}),
    ...(browsed === undefined || browsed.themes.length === 0 ? {} : { aspects: browsed.themes.map(theme => theme.words) }),
    ...(chosen.length === 0 ? {} : { chosen }),
  }
}

/** What is read first by whoever has said no more than that need; where the centre says nothing of it, the first of each theme. */
function readFirstOf(need: Need | undefined): readonly string[] {
  if (need === undefined || need.readFirst.length > 0) return need?.readFirst ?? []
  return [...new Set(inTurn(need.themes.map(({ readFirst }) => readFirst)))]
}

/**
 * What a theme says to the desks: its name in the visitor's language, or in the centre's where it has none in that; undefined where none was chosen. A field of work
 * says nothing to them.
 */
export function themeSays(query: Query, centre: Pick<Centre, 'needs' | 'fields' | 'languages'>, language: string): string | undefined {
  if (query.theme === undefined || query.words !== '') return undefined
  const label = chosenTopic(query, centre)?.label
  return label?.[language] ?? label?.[centre.languages[0] ?? language]
}

/** The words that a query searches: those of a topic stand in for typed ones. */
export const searchedWords = (query: Query, centre: Pick<Centre, 'needs' | 'fields'>): string =>
  `${query.words} ${chosenTopic(query, centre)?.words ?? ''}`.trim()
