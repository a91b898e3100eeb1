import { Switch } from '../../ui/switch.tsx'
import { hasVoice } from '../../voice/speakable.ts'
import { Say, useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'
import { VOLUMES } from '../state/visit-state.ts'

/** How loud the voice is; and plainly which of the centre's languages have none here. */
export function VoiceSetting() {
  const words = useWords()
  const { start, bundle } = useKiosk()
  const { visit, dispatch } = useVisit()
  const missing = bundle.centre.languages.filter(language => !hasVoice(start.voices, language))
  if (start.voices.length === 0)
    return (
      <p>
        <Say k="voice.none" />
      </p>
    )
  return (
    <>
      <Switch
        label={words.say('voice.volume')}
        choices={VOLUMES.map(volume => ({ value: volume, label: words.say(`voice.volume.${volume}`) }))}
        value={visit.volume}
        onChoose={volume => dispatch({ do: 'volume', volume })}
      />
      <p className="soft">
        <Say k="voice.robot" />{' '}
        {missing.length > 0 && <Say k="voice.missing" values={{ languages: words.list(missing.map(words.languageName)) }} />}
      </p>
    </>
  )
}
