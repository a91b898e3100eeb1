import { Volume2, VolumeX } from 'lucide-react'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useEscape } from '../visitor/frame/use-escape.ts'
import { Say } from '../words/words-context.tsx'
import { useSpeech } from './speech-context.ts'
import './voice.css'

/** Above the field, with the first reading of a visit: others can hear, and what a touch does while one listens. Or, plainly, that the voice failed. */
export function VoiceNote() {
  const { warning, failed, understood } = useSpeech()
  useEscape(warning || failed, understood)
  if (!warning && !failed) return null
  return (
    <div className="voice-note" role="status" data-panel="voice" data-unspoken>
      <Icon of={failed ? VolumeX : Volume2} />
      <p>
        <Say k={failed ? 'voice.failed' : 'voice.others'} /> {!failed && <Say k="voice.point" />}
      </p>
      <Button look="onink" onPress={understood}>
        <Say k="voice.understood" />
      </Button>
    </div>
  )
}
