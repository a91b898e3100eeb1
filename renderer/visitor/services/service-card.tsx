import { CalendarClock, Coins, Footprints, IdCard, LifeBuoy, UsersRound } from 'lucide-react'
import type { ServiceNow } from '../../../catalogue/desks/services-now.ts'
import { Flag } from '../../ui/flag.tsx'
import { needAttributes, needFlag } from '../../ui/need-colours.ts'
import type { Words } from '../../words/create-words.ts'
import { Local, Marked, useWords } from '../../words/words-context.tsx'
import { DeskFacts } from '../desks/desk-facts.tsx'
import { FactLine } from '../desks/parts/fact-line.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { sayOpenState } from '../state/say-open-state.ts'
import { useTimes } from '../state/use-times.ts'
import { CostText } from './cost-text.tsx'
import { sayNameAsked } from './say-name-asked.ts'

/** One service: what it does, then the same lines as all the others; what to do instead when it is closed. It stands whole on a page; where it cannot, its name heads each of its pages. */
export function ServiceCard({ now }: Readonly<{ now: ServiceNow }>) {
  const words = useWords()
  const times = useTimes()
  const { bundle, nowMinutes } = useKiosk()
  const { service, open } = now
  const own = bundle.centre.languages[0] ?? words.language
  const need = bundle.centre.needs.find(({ id }) => id === service.needs[0])
  const isOpen = open?.state === 'open'
  const state = open === undefined ? words.say('desk.hours.ask') : sayOpenState(open, words, times, nowMinutes)
  return (
    <li className="service" data-block>
      <header data-crown {...(need === undefined ? {} : needAttributes(need))}>
        {need === undefined ? null : <Flag flag={needFlag(need)} shut={!isOpen} />}
        <div>
          <h2>
            <Local text={service.label} />
          </h2>
          {service.organisation === undefined ? null : (
            <p className="soft">
              <Marked phrase={{ text: service.organisation, language: own }} />
            </p>
          )}
        </div>
      </header>
      <p>
        <Local text={service.description} />
      </p>
      <div className="service-facts">
        <dl className="fact-lines">
          <FactLine icon={CalendarClock} name={words.say('services.when')}>
            <span className={isOpen ? 'is-open' : 'is-closed'}>
              <i className="dot" />
              {state}
            </span>
          </FactLine>
          <FactLine icon={Footprints} name={words.say('services.where')}>
            <Where now={now} own={own} />
          </FactLine>
          <FactLine icon={UsersRound} name={words.say('services.for')}>
            {service.audience === undefined ? words.say('services.where.ask') : <Local text={service.audience} />}
          </FactLine>
          <FactLine icon={Coins} name={words.say('document.cost')}>
            <CostText cost={service.cost} />
          </FactLine>
        </dl>
        <DeskFacts about={service} />
      </div>
      <Sentences now={now} />
    </li>
  )
}

/** What is said in sentences takes the whole width: whether a name is asked, and where to go instead. Nothing where neither is to be said. */
function Sentences({ now: { service, open } }: Readonly<{ now: ServiceNow }>) {
  const words = useWords()
  const instead = open?.state === 'open' && service.nameAsked === undefined ? undefined : service.alternative
  if (service.nameAsked === undefined && instead === undefined) return null
  return (
    <dl className="fact-lines">
      {service.nameAsked === undefined ? null : (
        <FactLine icon={IdCard} name={words.say('services.name')}>
          {sayNameAsked(service.nameAsked, words)}
        </FactLine>
      )}
      {instead === undefined ? null : (
        <FactLine icon={LifeBuoy} name={words.say('services.instead')}>
          <Local text={instead} />
        </FactLine>
      )}
    </dl>
  )
}

/** How far, and the address as the centre writes it: in its own language and direction, or the number of the house would go astray among Arabic. */
function Where({ now: { service, metres }, own }: Readonly<{ now: ServiceNow; own: string }>) {
  const words = useWords()
  if (metres === undefined && service.address === undefined) return words.say('services.where.ask')
  return (
    <>
      {metres === undefined ? null : sayDistance(metres, words)}
      {metres === undefined || service.address === undefined ? null : ' · '}
      {service.address === undefined ? null : <Marked phrase={{ text: service.address, language: own }} />}
    </>
  )
}

const KILOMETRE = 1000

/** "à 650 m", "à 1,2 km": as exact as it is true. */
function sayDistance(metres: number, words: Words): string {
  if (metres < KILOMETRE) return words.say('desk.metres', { metres: Math.round(metres / 50) * 50 })
  return words.say('services.kilometres', { kilometres: Math.round(metres / 100) / 10 })
}
