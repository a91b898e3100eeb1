import type { Centre } from '../../../catalogue/model/centre.ts'
import type { Words } from '../../words/create-words.ts'
import type { GuideAnswers, GuideQuestion } from '../state/guide-answers.ts'

/** An answer in words; `undefined` where there is none. */
export function sayAnswer(question: GuideQuestion, answers: GuideAnswers, centre: Centre, words: Words): string | undefined {
  switch (question) {
    case 'need':
    case 'field': {
      const choices: readonly Readonly<{ id: string; label: Centre['name'] }>[] = question === 'need' ? centre.needs : centre.fields
      const chosen = choices.find(({ id }) => id === answers[question])
      return chosen === undefined ? undefined : words.local(chosen.label).text
    }
    case 'when':
      return answers.when === undefined ? undefined : words.say(`horizon.${answers.when}`)
    case 'form':
      return answers.form === undefined ? undefined : words.say(`guide.form.${answers.form}`)
  }
}
