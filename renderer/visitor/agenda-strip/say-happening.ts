import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import type { Plan } from '../../../catalogue/model/place.ts'
import type { Words } from '../../words/create-words.ts'

/** Where something is held: a place of the plan, or what its file says. */
export function sayRoom({ event }: Happening, plan: Plan, words: Words): string | undefined {
  if (event.where !== undefined) return words.local(event.where).text
  const place = plan.places.find(({ id }) => id === event.place)
  return place === undefined ? undefined : words.local(place.label).text
}

/** The line under an event's title: where, for whom, how to take part; that it is cancelled, before anything else. */
export function sayHappening(happening: Happening, plan: Plan, words: Words): string {
  const { event } = happening
  const room = sayRoom(happening, plan, words)
  const parts = [
    ...(happening.cancelled ? [words.say('event.cancelled')] : []),
    ...(room === undefined ? [] : [room]),
    ...(event.registration === 'none' ? [words.say('event.register.none')] : [words.say(`event.register.${event.registration}`)]),
    ...(event.openToOthers ? [words.say('event.others')] : []),
  ]
  return parts.join(' · ')
}
