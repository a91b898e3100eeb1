import { SectionTitle } from '../../ui/section-title.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { DeskEntry } from '../state/desk-entry.tsx'
import { isOpenNow, useDesks } from '../state/use-desks.ts'
import { ServiceCard } from './service-card.tsx'
import { useServices } from './use-services.ts'
import '../desks/desks.css'
import './services.css'

const SHOWN_DESKS = 4

/** "Ailleurs, près d'ici": cards with the same lines, so that one can choose, the one that was `asked` for first; and the way back to people here (R13). */
export function ServicesScreen({ asked }: Readonly<{ asked?: string | undefined }>) {
  const words = useWords()
  const all = useServices()
  const services = [...all.filter(({ service }) => service.id === asked), ...all.filter(({ service }) => service.id !== asked)]
  const desks = useDesks()
  const general = desks.filter(({ desk }) => desk.general)
  const others = desks.filter(({ desk }) => !desk.general)
  return (
    <>
      <Page title={words.say('desks.elsewhere')}>
        {services.length === 0 ? <p>{words.say('services.none')}</p> : null}
        <ul className="services">
          {services.map(now => (
            <ServiceCard key={now.service.id} now={now} />
          ))}
        </ul>
      </Page>
      <Place>
        <SectionTitle>
          <Say k={desks.some(isOpenNow) ? 'services.back' : 'services.back.closed'} />
        </SectionTitle>
        <ul className="rows">
          {[...general, ...others].slice(0, SHOWN_DESKS).map(now => (
            <li key={now.desk.id}>
              <DeskEntry now={now} show={['sign']} />
            </li>
          ))}
        </ul>
      </Place>
    </>
  )
}
