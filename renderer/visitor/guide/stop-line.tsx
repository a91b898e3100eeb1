import { Check } from 'lucide-react'
import type { Centre } from '../../../catalogue/model/centre.ts'
import { Icon } from '../../ui/icon.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import type { GuideAnswers, GuideStop } from '../state/guide-answers.ts'
import { questionsAhead } from '../state/guide-answers.ts'
import { useVisit } from '../state/visit-context.ts'
import { sayAnswer } from './say-answer.ts'

/** The stops on a line: done with what was answered, here, to come. A done one can be gone back to. */
export function StopLine({ centre, at, answers }: Readonly<{ centre: Centre; at: GuideStop; answers: GuideAnswers }>) {
  const words = useWords()
  const { dispatch } = useVisit()
  const questions = questionsAhead(centre, answers, at)
  const here = at === 'end' ? questions.length : questions.indexOf(at)
  return (
    <ol className="stop-line" aria-label={words.say('guide.stops')}>
      {questions.map((question, place) => {
        const answer = place < here ? (sayAnswer(question, answers, centre, words) ?? words.say('guide.skip')) : undefined
        const body = (
          <>
            <i className="stop">{place < here && <Icon of={Check} />}</i>
            <small>
              <Say k={`guide.stop.${question}`} />
            </small>
            {answer !== undefined && <b>{answer}</b>}
          </>
        )
        return (
          <li
            key={question}
            className={place < here ? 'done' : place === here ? 'here' : ''}
            {...(place === here ? { 'aria-current': 'step' } : {})}
          >
            {place < here ? (
              <button type="button" onClick={() => dispatch({ do: 'guide', stop: question, answers })}>
                {body}
              </button>
            ) : (
              <span>{body}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
