import { ArrowRight, Bookmark, Eraser, House, Printer, Search } from 'lucide-react'
import { Button } from '../ui/button.tsx'
import { Chip } from '../ui/chip.tsx'
import { Switch } from '../ui/switch.tsx'
import { QuayButton } from '../visitor/frame/quay-button.tsx'
import { Say, useWords } from '../words/words-context.tsx'
import { Part, Sample } from './sample.tsx'

const nothing = (): void => undefined

/** Everything with a face: buttons by their part, chips, choices among a few, the quay. */
export function Buttons() {
  return (
    <>
      <Faces />
      <OnInk />
      <Chips />
      <Choices />
    </>
  )
}

function Faces() {
  const words = useWords()
  const looks = ['plain', 'main', 'you'] as const
  const states = ['rest', 'pressed', 'focus', 'disabled'] as const
  return (
    <Part name="Button">
      {looks.flatMap(look =>
        states.map(state => (
          <Sample key={`${look} ${state}`} state={state}>
            <Button look={look} icon={Printer} disabled={state === 'disabled'} onPress={nothing}>
              <Say k="app.next" />
            </Button>
          </Sample>
        )),
      )}
      <Sample state="selected">
        <Button icon={Bookmark} pressed shape="kept" onPress={nothing}>
          <Say k="document.kept" />
        </Button>
      </Sample>
      <Sample state="rest">
        <Button look="main" icon={Search} iconEnd={ArrowRight} flipEnd onPress={nothing}>
          <Say k="home.lost" />
          <small>
            <Say k="home.lost.how" />
          </small>
        </Button>
      </Sample>
      {(['rest', 'pressed', 'focus', 'selected', 'disabled'] as const).map(state => (
        <Sample key={state} state={state}>
          <Button
            shape="square"
            icon={Bookmark}
            label={words.say('document.keep')}
            pressed={state === 'selected'}
            disabled={state === 'disabled'}
            onPress={nothing}
          />
        </Sample>
      ))}
    </Part>
  )
}

function OnInk() {
  return (
    <Part name="Quay" on="ink">
      {(['rest', 'pressed', 'focus', 'selected'] as const).map(state => (
        <Sample key={state} state={state}>
          <QuayButton icon={House} name="home" current={state === 'selected'} onPress={nothing}>
            <Say k="app.start" />
          </QuayButton>
        </Sample>
      ))}
      {(['calm', ''] as const).map(shape => (
        <Sample key={shape} state="rest">
          <QuayButton icon={Eraser} name="done" shape={shape} onPress={nothing}>
            <Say k="app.finished" />
            <small>
              <Say k="app.finished.effect" />
            </small>
          </QuayButton>
        </Sample>
      ))}
      {(['rest', 'pressed', 'focus', 'disabled'] as const).map(state => (
        <Sample key={`face ${state}`} state={state}>
          <Button look="onink" disabled={state === 'disabled'} onPress={nothing}>
            <Say k="idle.stay" />
          </Button>
        </Sample>
      ))}
    </Part>
  )
}

function Chips() {
  return (
    <Part name="Chip">
      {(['rest', 'pressed', 'focus', 'selected'] as const).map(state => (
        <Sample key={state} state={state}>
          <Chip count={24} on={state === 'selected'} onPress={nothing}>
            <Say k="search.all" />
          </Chip>
        </Sample>
      ))}
    </Part>
  )
}

function Choices() {
  const words = useWords()
  const choices = (['light', 'dark', 'contrast'] as const).map(value => ({ value, label: words.say(`display.theme.${value}`) }))
  return (
    <Part name="Switch">
      {(['selected', 'pressed', 'focus'] as const).map(state => (
        <Sample key={state} state={state}>
          <Switch label={words.say('display.theme')} choices={choices} value="dark" onChoose={nothing} />
        </Sample>
      ))}
    </Part>
  )
}
