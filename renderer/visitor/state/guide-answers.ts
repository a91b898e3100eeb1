import type { Centre } from '../../../catalogue/model/centre.ts'
import type { Horizon } from '../../../catalogue/model/document.ts'

/** What sort of thing helps. */
export const GUIDE_FORMS = ['read', 'watch', 'talk', 'workshop'] as const
export type GuideForm = (typeof GUIDE_FORMS)[number]

/** What was answered in the guide: ids of the centre's file and closed lists, nothing typed. Absent: not asked yet, or "I don't know". */
export type GuideAnswers = Readonly<{ need?: string; when?: Horizon; theme?: string; field?: string; form?: GuideForm }>

export type GuideQuestion = keyof GuideAnswers
export type GuideStop = GuideQuestion | 'end'

/**
 * The questions of a centre for these answers, four at most, in order. Of a need that is asked about its themes, the field is asked where it was none of them; a
 * centre without fields does not ask for one.
 */
export function guideQuestions({ fields, needs }: Pick<Centre, 'fields' | 'needs'>, answers: GuideAnswers): readonly GuideQuestion[] {
  const need = needs.find(({ id }) => id === answers.need)
  const field: readonly GuideQuestion[] = fields.length > 0 ? ['field'] : []
  if (need?.guideAsks !== 'theme' || need.themes.length === 0) return ['need', 'when', ...field, 'form']
  return ['need', 'when', 'theme', ...(answers.theme === undefined && field.length > 0 ? field : ['form' as const])]
}

/**
 * The questions as they are announced at a stop. Before a need is chosen they are those of most needs; before a theme is, those of who chooses one: so that no
 * question changes its name on the way for most people.
 */
export function questionsAhead(centre: Pick<Centre, 'fields' | 'needs'>, answers: GuideAnswers, at: GuideStop): readonly GuideQuestion[] {
  const asking = centre.needs.filter(({ guideAsks, themes }) => guideAsks === 'theme' && themes.length > 0)
  const need = at === 'need' && answers.need === undefined && asking.length > centre.needs.length / 2 ? asking[0]?.id : answers.need
  const questions = guideQuestions(centre, { ...answers, ...(need === undefined ? {} : { need }) })
  const theme = questions.indexOf('theme')
  const isAhead = theme >= 0 && at !== 'end' && questions.indexOf(at) <= theme
  return isAhead ? [...questions.slice(0, theme + 1), 'form'] : questions
}

/** The answers with that need: a theme of another one is none of its. */
export function withNeed({ theme, ...answers }: GuideAnswers, need: string): GuideAnswers {
  return { ...answers, ...(theme !== undefined && answers.need === need ? { theme } : {}), need }
}

/** The stop after a question. */
export const stopAfter = (questions: readonly GuideQuestion[], question: GuideQuestion): GuideStop =>
  questions[questions.indexOf(question) + 1] ?? 'end'

/** The answers without the one to a question: "I don't know". */
export function withoutAnswer(answers: GuideAnswers, question: GuideQuestion): GuideAnswers {
  const { [question]: _unsaid, ...rest } = answers
  return rest
}

/** Nothing was answered: "I don't know", each time. */
const knowsNothing = ({ need, when, theme, field, form }: GuideAnswers): boolean => (need ?? when ?? theme ?? field ?? form) === undefined

/** People come before documents: it is for today (R11), a person is what helps, or nothing is known that documents could be chosen by. */
export const isPeopleFirst = (answers: GuideAnswers): boolean =>
  answers.when === 'today' || answers.form === 'talk' || knowsNothing(answers)
