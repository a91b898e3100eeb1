import type { Centre } from '../../../catalogue/model/centre.ts'
import type { LocalizedText } from '../../../catalogue/model/text.ts'
import type { Query } from '../state/screen.ts'

/** A theme of a need, or a field of work: what it is called, and the words of the centre's language that are searched for it. */
export type Topic = Readonly<{ label: LocalizedText; words: string }>

/** The theme, or else the field of work, that was chosen by touch. */
export const chosenTopic = ({ theme, work }: Query, { needs, fields }: Pick<Centre, 'needs' | 'fields'>): Topic | undefined =>
  needs.flatMap(need => need.themes).find(({ id }) => id === theme) ?? fields.find(({ id }) => id === work)

/** The words that a query searches: those of a topic stand in for typed ones. */
export const searchedWords = (query: Query, centre: Pick<Centre, 'needs' | 'fields'>): string =>
  `${query.words} ${chosenTopic(query, centre)?.words ?? ''}`.trim()
