import type { CatalogueDocument } from '../../../catalogue/model/document.ts'
import type { Goal } from '../../../catalogue/model/ways.ts'
import type { GuideAnswers } from '../state/guide-answers.ts'
import type { Query } from '../state/screen.ts'
import { browsedNeed } from '../state/screen.ts'

/** The goals that a document leads to: those of a concept that its source states. */
export const goalsOfDocument = (goals: readonly Goal[], { concepts }: Pick<CatalogueDocument, 'concepts'>): readonly Goal[] =>
  goals.filter(goal => goal.concepts.some(({ scheme, code }) => concepts.some(own => own.scheme === scheme && own.code === code)))

/** The goals of the need that is browsed, those of its theme first; none once words are typed. */
export function goalsOfQuery(goals: readonly Goal[], query: Query): readonly Goal[] {
  const need = browsedNeed(query)
  if (need === undefined) return []
  const { theme } = query
  const ofTheme = theme === undefined ? [] : goals.filter(({ themes }) => themes.includes(theme))
  return [...ofTheme, ...goals.filter(goal => goal.needs.includes(need) && !ofTheme.includes(goal))]
}

/** The goals of what was answered in the guide: of the theme or the field of work first, as they say most, then of the need. */
export function goalsOfGuide(goals: readonly Goal[], { need, theme, field }: GuideAnswers): readonly Goal[] {
  const ofTopic = goals.filter(
    ({ fields, themes }) => (field !== undefined && fields.includes(field)) || (theme !== undefined && themes.includes(theme)),
  )
  const ofNeed = need === undefined ? [] : goals.filter(({ needs }) => needs.includes(need))
  return [...ofTopic, ...ofNeed.filter(goal => !ofTopic.includes(goal))]
}
