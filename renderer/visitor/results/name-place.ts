import type { CentreBundle } from '../../../catalogue/model/release.ts'
import type { Words } from '../../words/create-words.ts'

/** A place of the plan as one looks for it: its sign, its label, and its floor where that is not the floor of `here`. Undefined where the plan has no such place. */
export function namePlace(id: string, { plan }: Pick<CentreBundle, 'plan'>, here: string, words: Words): string | undefined {
  const place = plan.places.find(candidate => candidate.id === id)
  if (place === undefined) return undefined
  const label = words.local(place.label).text
  const signed = place.sign === undefined ? label : words.say('search.filter.place.sign', { sign: place.sign, place: label })
  const own = plan.places.find(candidate => candidate.id === here)?.floor
  const floor = place.floor === own ? undefined : plan.floors.find(candidate => candidate.id === place.floor)
  return floor === undefined ? signed : words.say('search.filter.place.elsewhere', { place: signed, floor: words.local(floor.label).text })
}
