import type { Centre } from '../../../catalogue/model/centre.ts'
import type { Words } from '../../words/create-words.ts'
import type { GuideAnswers, GuideQuestion } from '../state/guide-answers.ts'

/** An answer in words; `undefined` where there is none. */
export function sayAnswer(question: GuideQuestion, answers: GuideAnswers, centre: Centre, words: Words): string | undefined {
  switch (question) {
    case 'need':
    case 'theme':
    case 'field': {
      const chosen = choicesOf(question, centre).find(({ id }) => id === answers[question])
      return chosen === undefined ? undefined : words.local(chosen.label).text
    }
    case 'when':
      return answers.when === undefined ? undefined : words.say(`horizon.${answers.when}`)
    case 'form':
      return answers.form === undefined ? undefined : words.say(`guide.form.${answers.form}`)
  }
}

type Choice = Readonly<{ id: string; label: Centre['name'] }>

function choicesOf(question: 'need' | 'theme' | 'field', { needs, fields }: Centre): readonly Choice[] {
  switch (question) {
    case 'need':
      return needs
    case 'theme':
      return needs.flatMap(({ themes }) => themes)
    case 'field':
      return fields
  }
}
