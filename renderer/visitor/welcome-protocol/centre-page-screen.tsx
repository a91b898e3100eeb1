import { ChevronRight, MapPin, Scale, Stamp } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Local, LocalSentences, Say, useWords } from '../../words/words-context.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { HomePlace } from '../home/home-place.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'
import { pageIcon } from './page-icon.ts'
import './centre-page.css'

/** Pages of the centre's own words; each leads to the other one. */
const PAGES = { 'welcome-protocol': 'data', data: 'welcome-protocol' } as const

/** How the centre receives people, or what the kiosk does with data (R2): sections with pictograms, in simpler words where the centre wrote them. */
export function CentrePageScreen({ page: id }: Readonly<{ page: keyof typeof PAGES }>) {
  const words = useWords()
  const { pages } = useKiosk().bundle.centre
  const { go } = useVisit()
  const [wantsEasy, setWantsEasy] = useState(false)
  const page = pages.find(candidate => candidate.id === id)
  const other = pages.find(candidate => candidate.id === PAGES[id])
  const hasEasy = page?.sections.some(({ easy }) => easy !== undefined) === true
  return (
    <>
      <Page
        title={page === undefined ? words.say('app.how') : words.local(page.title).text}
        intro={
          <div className="centre-page-acts">
            {hasEasy ? (
              <Switch
                label={words.say('document.version')}
                choices={[
                  { value: 'full', label: words.say('document.version.full') },
                  { value: 'easy', label: words.say('document.version.easy') },
                ]}
                value={wantsEasy ? 'easy' : 'full'}
                onChoose={value => setWantsEasy(value === 'easy')}
              />
            ) : null}
          </div>
        }
        fixed={
          <div className="centre-page-doors">
            <Button icon={MapPin} iconEnd={ChevronRight} flipEnd onPress={() => go({ at: 'amenities' })}>
              <Say k="around.title" />
            </Button>
            {other === undefined ? null : (
              <Button iconEnd={ChevronRight} flipEnd onPress={() => go({ at: PAGES[id] })}>
                <Local text={other.title} />
              </Button>
            )}
            <Button icon={Scale} onPress={() => go({ at: 'charter' })}>
              <Say k="charter.title" />
            </Button>
            {id === 'welcome-protocol' && (
              <Button icon={Stamp} onPress={() => go({ at: 'ticket' })}>
                {words.say('ticket.title')}
              </Button>
            )}
          </div>
        }
      >
        {page?.intro === undefined ? null : (
          <p className="centre-page-intro">
            <Local text={page.intro} />
          </p>
        )}
        <div className="centre-page-sections">
          {page?.sections.map(section => (
            <section key={words.local(section.title).text} data-block>
              <h2>
                <Icon of={pageIcon(section.icon)} />
                <Local text={section.title} />
              </h2>
              <p>
                <LocalSentences text={(wantsEasy ? section.easy : undefined) ?? section.text} />
              </p>
            </section>
          ))}
        </div>
      </Page>
      <Place isGlimpse>
        <HomePlace />
      </Place>
    </>
  )
}
