import { Accessibility, Footprints } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { useWords } from '../../../words/words-context.tsx'
import type { Way } from './use-way.ts'

/** The way in words: how far, then what to do, in order. */
export function WayWords({ way, numbered = false }: Readonly<{ way: Way; numbered?: boolean }>) {
  if (numbered) {
    return (
      <ol className="way-steps">
        {way.sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    )
  }
  return (
    <p className="way-say">
      <Icon of={way.stepFree ? Accessibility : Footprints} />
      <span>
        {way.length === undefined ? null : <b>{way.length}. </b>}
        {way.sentences.map(sentence => (
          <span key={sentence}>{sentence}. </span>
        ))}
      </span>
    </p>
  )
}

/** Choices about the way: without stairs, and which of its floors is looked at. Nothing when there is nothing to choose. */
export function WayChoices({ way, floorNames }: Readonly<{ way: Way; floorNames: readonly string[] }>) {
  const words = useWords()
  if (!way.offersStepFree && way.stages.length < 2) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own border and legend into the row
    <div className="way-choices" role="group" aria-label={words.say('way.title')}>
      {way.stages.length < 2
        ? null
        : way.stages.map((stage, index) => (
            <Button key={floorNames[index] ?? stage.floor} shape="chip" pressed={stage === way.stage} onPress={() => way.showStage(index)}>
              {`${index + 1}. ${floorNames[index] ?? stage.floor}`}
            </Button>
          ))}
      {way.offersStepFree ? (
        <Button shape="chip" icon={Accessibility} pressed={way.stepFree} onPress={() => way.setStepFree(!way.stepFree)}>
          {words.say('way.step-free')}
        </Button>
      ) : null}
    </div>
  )
}
