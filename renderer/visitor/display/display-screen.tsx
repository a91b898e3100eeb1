import { Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { severalMinutes } from '../../../catalogue/model/several-minutes.ts'
import { Button } from '../../ui/button.tsx'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Switch } from '../../ui/switch.tsx'
import type { WordKey } from '../../words/fr.ts'
import { Say, useWords } from '../../words/words-context.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { useIsSmallRoom } from '../frame/use-room.ts'
import { useStandsInStage } from '../frame/use-stands-in-stage.ts'
import { HomePlace } from '../home/home-place.tsx'
import { LanguageButtons } from '../home/language-buttons.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'
import { TEXT_SIZES, THEMES } from '../state/visit-state.ts'
import { ReachSetting } from './reach-setting.tsx'
import { VoiceSetting } from './voice-setting.tsx'
import './display.css'

function Setting({ title, children }: Readonly<{ title: WordKey; children: ReactNode }>) {
  return (
    <section className="setting" data-block>
      <SectionTitle>
        <Say k={title} />
      </SectionTitle>
      {children}
    </section>
  )
}

/** Language, size, colours, the voice, more time: for this visit only. */
export function DisplayScreen() {
  const words = useWords()
  const { visit, dispatch } = useVisit()
  const { bundle } = useKiosk()
  // Every choice in sight comes before what is around: larger text, and a small screen, leave no room for both.
  const hasPlace = !useIsSmallRoom() && visit.size === '1'
  // Where the whole screen turns it stands below it, on every page (frame/stage.tsx).
  const isTurned = useStandsInStage()
  return (
    <>
      <Page title={words.say('display.title')} fixed={!isTurned && <ReachSetting />}>
        <Setting title="display.language">
          <LanguageButtons />
          {words.partial && (
            <p className="soft">
              <Say k="display.partial" />
            </p>
          )}
        </Setting>
        <Setting title="display.size">
          <Switch
            label={words.say('display.size')}
            choices={TEXT_SIZES.map(size => ({
              value: size,
              label: <span className={`size-${size}`}>{words.say(`display.size.${size}`)}</span>,
            }))}
            value={visit.size}
            onChoose={size => dispatch({ do: 'size', size })}
          />
        </Setting>
        <Setting title="display.theme">
          <Switch
            label={words.say('display.theme')}
            choices={THEMES.map(theme => ({ value: theme, label: words.say(`display.theme.${theme}`) }))}
            value={visit.theme}
            onChoose={theme => dispatch({ do: 'theme', theme })}
          />
        </Setting>
        <Setting title="voice.title">
          <VoiceSetting />
        </Setting>
        <Setting title="display.time">
          <Button icon={Users} pressed={visit.several} onPress={() => dispatch({ do: 'several', on: !visit.several })}>
            <Say k={visit.several ? 'display.several.on' : 'display.several'} values={{ minutes: severalMinutes(bundle.centre.timing) }} />
          </Button>
        </Setting>
        <p className="display-reset">
          <Say k="display.reset" />
        </p>
      </Page>
      {hasPlace && (
        <Place isGlimpse>
          <HomePlace />
        </Place>
      )}
    </>
  )
}
