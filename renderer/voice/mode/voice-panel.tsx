import { CircleQuestionMark, EyeOff, Volume1, Volume2, VolumeX } from 'lucide-react'
import type { RefObject } from 'react'
import { QuayButton } from '../../visitor/frame/quay-button.tsx'
import { useVisit } from '../../visitor/state/visit-context.ts'
import { Say, useWords } from '../../words/words-context.tsx'

type VoicePanelProps = Readonly<{
  /** What is said is written here. */
  caption: RefObject<HTMLParagraphElement | null>
  failed: boolean
  curtain: boolean
  onHelp: () => void
  onTurn: (by: 1 | -1) => void
}>

/** Below everything while the voice speaks: what it says, for whoever stands beside; how loud, a black screen, help, and the end of it. Touched as anything else is. */
export function VoicePanel({ caption, failed, curtain, onHelp, onTurn }: VoicePanelProps) {
  const words = useWords()
  const { dispatch } = useVisit()
  return (
    <nav className="quay voice-panel" aria-label={words.say('speech.panel')}>
      {failed ? (
        <p className="voice-caption" data-unspoken>
          <Say k="voice.failed" />
        </p>
      ) : (
        <p className="voice-caption" data-unspoken ref={caption} />
      )}
      <QuayButton icon={CircleQuestionMark} name="voice-help" onPress={onHelp}>
        <Say k="speech.help" />
      </QuayButton>
      <QuayButton icon={Volume1} name="voice-quieter" onPress={() => onTurn(-1)}>
        <Say k="speech.quieter" />
      </QuayButton>
      <QuayButton icon={Volume2} name="voice-louder" onPress={() => onTurn(1)}>
        <Say k="speech.louder" />
      </QuayButton>
      <QuayButton icon={EyeOff} name="voice-curtain" pressed={curtain} onPress={() => dispatch({ do: 'curtain', on: !curtain })}>
        <Say k="speech.curtain" />
      </QuayButton>
      <QuayButton icon={VolumeX} name="voice-stop" onPress={() => dispatch({ do: 'stop-speaking' })}>
        <Say k="speech.stop" />
      </QuayButton>
    </nav>
  )
}
