import { HORIZONS } from '../../../catalogue/model/document.ts'
import type { GuideAnswers } from '../../../renderer/visitor/state/guide-answers.ts'
import { GUIDE_FORMS } from '../../../renderer/visitor/state/guide-answers.ts'

/** What somebody would touch instead of saying a sentence: answers in the guide, or a need and one of its themes. */
export type Touched = Readonly<{ answers: GuideAnswers }> | Readonly<{ need: string; theme: string }>

const said = (answer: string | undefined): string | undefined => (answer === '-' ? undefined : answer)

/** Those of a text, one a line: `need when theme field form` for the guide, `-` for "I don't know"; `need theme` for browsing. */
export const touches = (text: string): readonly Touched[] =>
  text
    .trim()
    .split('\n')
    .map(line => {
      const parts = line.split(' ')
      const [first = '', second = ''] = parts
      if (parts.length === 2) return { need: first, theme: second }
      const [need, when, theme, field, form] = parts.map(said)
      const horizon = HORIZONS.find(one => one === when)
      const helps = GUIDE_FORMS.find(one => one === form)
      return {
        answers: {
          ...(need === undefined ? {} : { need }),
          ...(horizon === undefined ? {} : { when: horizon }),
          ...(theme === undefined ? {} : { theme }),
          ...(field === undefined ? {} : { field }),
          ...(helps === undefined ? {} : { form: helps }),
        },
      }
    })
