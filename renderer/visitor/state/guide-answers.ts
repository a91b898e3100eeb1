import type { Centre } from '../../../catalogue/model/centre.ts'
import type { Horizon } from '../../../catalogue/model/document.ts'

/** What sort of thing helps. */
export const GUIDE_FORMS = ['read', 'watch', 'talk', 'workshop'] as const
export type GuideForm = (typeof GUIDE_FORMS)[number]

/** What was answered in the guide: ids of the centre's file and closed lists, nothing typed. Absent: not asked yet, or "I don't know". */
export type GuideAnswers = Readonly<{ need?: string; when?: Horizon; field?: string; form?: GuideForm }>

const QUESTIONS = ['need', 'when', 'field', 'form'] as const
export type GuideQuestion = (typeof QUESTIONS)[number]
export type GuideStop = GuideQuestion | 'end'

/** The questions of a centre, four at most, in order: a centre without fields does not ask for one. */
export const guideQuestions = ({ fields }: Pick<Centre, 'fields'>): readonly GuideQuestion[] =>
  QUESTIONS.filter(question => question !== 'field' || fields.length > 0)

/** The stop after a question. */
export const stopAfter = (questions: readonly GuideQuestion[], question: GuideQuestion): GuideStop =>
  questions[questions.indexOf(question) + 1] ?? 'end'

/** The answers without the one to a question: "I don't know". */
export function withoutAnswer(answers: GuideAnswers, question: GuideQuestion): GuideAnswers {
  const { [question]: _unsaid, ...rest } = answers
  return rest
}

/** Nothing was answered: "I don't know", each time. */
const knowsNothing = ({ need, when, field, form }: GuideAnswers): boolean => (need ?? when ?? field ?? form) === undefined

/** People come before documents: it is for today (R11), a person is what helps, or nothing is known that documents could be chosen by. */
export const isPeopleFirst = (answers: GuideAnswers): boolean =>
  answers.when === 'today' || answers.form === 'talk' || knowsNothing(answers)
