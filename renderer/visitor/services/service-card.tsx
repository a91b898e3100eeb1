import { CalendarClock, Coins, Footprints, IdCard, LifeBuoy, UsersRound } from 'lucide-react'
import { Flag } from '../../ui/flag.tsx'
import { needAttributes, needFlag } from '../../ui/need-colours.ts'
import type { Words } from '../../words/create-words.ts'
import { Local, useWords } from '../../words/words-context.tsx'
import { DeskFacts } from '../desks/desk-facts.tsx'
import { FactLine } from '../desks/parts/fact-line.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { sayOpenState } from '../state/say-open-state.ts'
import { useTimes } from '../state/use-times.ts'
import { sayNameAsked } from './say-name-asked.ts'
import type { ServiceNow } from './use-services.ts'

/** One service: what it does, then the same lines as all the others; what to do instead when it is closed. */
export function ServiceCard({ now }: Readonly<{ now: ServiceNow }>) {
  const words = useWords()
  const times = useTimes()
  const { bundle, nowMinutes } = useKiosk()
  const { service, open } = now
  const need = bundle.centre.needs.find(({ id }) => id === service.needs[0])
  const isOpen = open?.state === 'open'
  const state = open === undefined ? words.say('desk.hours.ask') : sayOpenState(open, words, times, nowMinutes)
  return (
    <li className="service">
      <header {...(need === undefined ? {} : needAttributes(need))}>
        {need === undefined ? null : <Flag flag={needFlag(need)} shut={!isOpen} />}
        <div>
          <h2>
            <Local text={service.label} />
          </h2>
          {service.organisation === undefined ? null : <p className="soft">{service.organisation}</p>}
        </div>
      </header>
      <p>
        <Local text={service.description} />
      </p>
      <dl className="fact-lines">
        <FactLine icon={CalendarClock} name={words.say('services.when')}>
          <span className={isOpen ? 'is-open' : 'is-closed'}>
            <i className="dot" />
            {state}
          </span>
        </FactLine>
        <FactLine icon={Footprints} name={words.say('services.where')}>
          {sayWhere(now, words)}
        </FactLine>
        <FactLine icon={UsersRound} name={words.say('services.for')}>
          {service.audience === undefined ? words.say('services.where.ask') : <Local text={service.audience} />}
        </FactLine>
        <FactLine icon={Coins} name={words.say('document.cost')}>
          {words.say(`document.cost.${service.cost?.kind ?? 'unknown'}`)}
          {service.cost?.note === undefined ? null : `. ${service.cost.note}`}
        </FactLine>
        {service.nameAsked === undefined ? null : (
          <FactLine icon={IdCard} name={words.say('services.name')}>
            {sayNameAsked(service.nameAsked, words)}
          </FactLine>
        )}
      </dl>
      <DeskFacts about={service} />
      {service.alternative === undefined || (isOpen && service.nameAsked === undefined) ? null : (
        <dl className="fact-lines">
          <FactLine icon={LifeBuoy} name={words.say('services.instead')}>
            <Local text={service.alternative} />
          </FactLine>
        </dl>
      )}
    </li>
  )
}

function sayWhere({ service, metres }: ServiceNow, words: Words): string {
  const distance = metres === undefined ? undefined : sayDistance(metres, words)
  const parts = [distance, service.address].filter(part => part !== undefined)
  return parts.length === 0 ? words.say('services.where.ask') : parts.join(' · ')
}

const KILOMETRE = 1000

/** "à 650 m", "à 1,2 km": as exact as it is true. */
function sayDistance(metres: number, words: Words): string {
  if (metres < KILOMETRE) return words.say('desk.metres', { metres: Math.round(metres / 50) * 50 })
  return words.say('services.kilometres', { kilometres: Math.round(metres / 100) / 10 })
}
