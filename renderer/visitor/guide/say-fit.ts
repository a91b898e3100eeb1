import type { Centre } from '../../../catalogue/model/centre.ts'
import type { Words } from '../../words/create-words.ts'
import type { GuideAnswers } from '../state/guide-answers.ts'
import { kindsOf } from './guide-searches.ts'
import type { GuideFind } from './rank-finds.ts'

/** Why the guide shows a document, as a sentence that names the answers it meets; `undefined` when it meets none. */
export function sayFit({ hit, by, speaks }: GuideFind, answers: GuideAnswers, centre: Centre, words: Words): string | undefined {
  const { card } = hit
  const need = centre.needs.find(({ id }) => id === answers.need && card.needs.includes(id))
  const theme = by.held.theme === true ? need?.themes.find(({ id }) => id === answers.theme) : undefined
  const field = speaks === 0 ? undefined : centre.fields.find(({ id }) => id === answers.field)
  const isForThen = answers.when !== undefined && card.horizon === answers.when
  const isOfThatForm = kindsOf(answers.form, centre).includes(card.kind)
  const reasons = [
    ...(need === undefined ? [] : [words.say('guide.because.need', { need: words.local(need.label).text })]),
    ...(theme === undefined ? [] : [words.say('guide.because.theme', { theme: words.local(theme.label).text })]),
    ...(field === undefined ? [] : [words.say('guide.because.field', { field: words.local(field.label).text })]),
    ...(isForThen ? [words.say(`guide.because.${answers.when}`)] : []),
    ...(isOfThatForm ? [words.say(answers.form === 'watch' ? 'guide.because.watch' : 'guide.because.read')] : []),
  ]
  return reasons.length === 0 ? undefined : words.say('guide.because', { reasons: words.list(reasons) })
}
