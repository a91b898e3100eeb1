import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { Centre } from '../../../catalogue/model/centre.ts'
import { Button } from '../../ui/button.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { OnBoard } from '../frame/on-board.tsx'
import { Page } from '../frame/page.tsx'
import type { GuideAnswers, GuideQuestion } from '../state/guide-answers.ts'
import { guideQuestions, stopAfter, withNeed, withoutAnswer } from '../state/guide-answers.ts'
import { useVisit } from '../state/visit-context.ts'
import { FieldChoice } from './choices/field-choice.tsx'
import { FormChoice } from './choices/form-choice.tsx'
import { NeedChoice } from './choices/need-choice.tsx'
import { ThemeChoice } from './choices/theme-choice.tsx'
import { WhenChoice } from './choices/when-choice.tsx'
import { StopLine } from './stop-line.tsx'

/** The answers to one question, as large as fingers like; `choose` goes on. */
function Choices({ centre, question, answers }: Readonly<{ centre: Centre; question: GuideQuestion; answers: GuideAnswers }>) {
  const { dispatch } = useVisit()
  const go = (next: GuideAnswers) => dispatch({ do: 'guide', stop: stopAfter(guideQuestions(centre, next), question), answers: next })
  const choose = (more: GuideAnswers) => go({ ...answers, ...more })
  switch (question) {
    case 'need':
      return <NeedChoice needs={centre.needs} chosen={answers.need} onChoose={need => go(withNeed(answers, need))} />
    case 'when':
      return <WhenChoice chosen={answers.when} onChoose={when => choose({ when })} />
    case 'theme':
      return (
        <ThemeChoice
          themes={centre.needs.find(({ id }) => id === answers.need)?.themes ?? []}
          chosen={answers.theme}
          onChoose={theme => go({ ...withoutAnswer(answers, 'field'), theme })}
        />
      )
    case 'field':
      return <FieldChoice fields={centre.fields} chosen={answers.field} onChoose={field => choose({ field })} />
    case 'form':
      return <FormChoice chosen={answers.form} onChoose={form => choose({ form })} />
  }
}

/** One question of the guide: where one is, the answers, the way back and the way on without answering. */
export function GuideQuestionPage({
  centre,
  question,
  answers,
}: Readonly<{ centre: Centre; question: GuideQuestion; answers: GuideAnswers }>) {
  const words = useWords()
  const { dispatch, back } = useVisit()
  const questions = guideQuestions(centre, answers)
  const skip = () => {
    const left = withoutAnswer(answers, question)
    dispatch({ do: 'guide', stop: stopAfter(guideQuestions(centre, left), question), answers: left })
  }
  const title = words.say(`guide.ask.${question}`)
  return (
    <Page
      title={title}
      hideTitle
      intro={
        <>
          <StopLine centre={centre} at={question} answers={answers} />
          <OnBoard>
            <h1 className="guide-ask" data-title tabIndex={-1}>
              <span className="unseen">
                {words.say('guide.step', { number: questions.indexOf(question) + 1, count: questions.length })}.{' '}
              </span>
              {title}
            </h1>
          </OnBoard>
        </>
      }
      fixed={
        <div className="guide-foot">
          {question !== questions[0] && (
            <Button icon={ArrowLeft} flipIcon onPress={back}>
              <Say k="guide.before" />
            </Button>
          )}
          <Button shape="on" iconEnd={ArrowRight} flipEnd onPress={skip}>
            <Say k="guide.skip" />
            <small>
              <Say k={question === questions.at(-1) ? 'guide.skip.last' : 'guide.skip.how'} />
            </small>
          </Button>
        </div>
      }
    >
      <Choices centre={centre} question={question} answers={answers} />
    </Page>
  )
}
