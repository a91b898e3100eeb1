import type { Place } from '../../../catalogue/model/place.ts'
import type { CentreBundle } from '../../../catalogue/model/release.ts'
import type { Card } from '../../../catalogue/search/types.ts'
import type { Words } from '../../words/create-words.ts'
import { unbroken } from '../../words/keep-units.ts'
import { shelfSign } from '../results/say-card.ts'

/** Where a document of the list is: the place by its name, what stands on shelf and spine, how it is had. Only what is known; may be empty. */
export function sayWhere(card: Card, bundle: CentreBundle, words: Words): string {
  const place = bundle.plan.places.find(({ id }) => id === card.place)
  const sign = shelfSign(place?.sign, card.callNumber)
  const access = card.access === 'take' || card.access === 'ask' ? words.say(`card.${card.access}`) : undefined
  const onPaper = [
    ...(place === undefined ? [] : [words.local(place.label).text]),
    ...(sign === undefined ? [] : [unbroken(words.say('card.shelf', { sign }))]),
    // The place may say it already: "À emporter · à emporter".
    ...(access === undefined || saysAlready(place, access, words) ? [] : [access]),
  ]
  return (onPaper.length === 0 && card.readable ? [words.say('card.screen')] : onPaper).join(' · ')
}

const saysAlready = (place: Place | undefined, access: string, words: Words): boolean =>
  place !== undefined && words.local(place.label).text.localeCompare(access, words.locale, { sensitivity: 'base' }) === 0
