import type { Centre } from '../../../catalogue/model/centre.ts'
import type { CentreBundle } from '../../../catalogue/model/release.ts'
import type { Card } from '../../../catalogue/search/types.ts'
import type { Words } from '../../words/create-words.ts'

/** "Fiche métier": the kind in words, the centre's own kinds included; a kind nobody named keeps its slug. */
export function kindName(kind: string, centre: Centre, words: Words): string {
  const own = centre.kinds[kind]
  if (own !== undefined) return words.local(own).text
  const key = words.known(`kind.${kind}`)
  return key === undefined ? kind : words.say(key)
}

/** "Métiers": several of a kind. */
export function kindPlural(kind: string, centre: Centre, words: Words): string {
  const key = words.known(`kinds.${kind}`)
  return key === undefined ? kindName(kind, centre, words) : words.say(key)
}

/** What is painted on the shelf and on the spine, the shelf's sign once: "B 12". */
export function shelfSign(sign: string | undefined, callNumber: string | undefined): string | undefined {
  if (sign === undefined || callNumber === undefined) return callNumber ?? sign
  return callNumber.startsWith(sign) ? callNumber : `${sign} ${callNumber}`
}

function shelf(card: Card, bundle: CentreBundle, words: Words): string | undefined {
  const place = bundle.plan.places.find(({ id }) => id === card.place)
  const sign = shelfSign(place?.sign, card.callNumber)
  return sign === undefined ? undefined : words.say('card.shelf', { sign })
}

function access(card: Card, words: Words): string | undefined {
  if (card.access === 'take') return words.say('card.take')
  if (card.access === 'ask') return words.say('card.ask')
  return card.readable ? words.say('card.screen') : undefined
}

/** Where it stands, or how to have it; the one of its facts that shows before the others where there is little room. */
export const cardPlace = (card: Card, bundle: CentreBundle, words: Words): string | undefined =>
  shelf(card, bundle, words) ?? access(card, words)

/** What stands after the kind: length, where it stands or how to have it, what it costs, its language when it is another one. Only what is known. */
export function cardFacts(card: Card, bundle: CentreBundle, words: Words): readonly string[] {
  const facts = [
    card.pages === undefined ? undefined : words.say('card.pages', { count: card.pages }),
    card.minutes === undefined ? undefined : words.say('card.minutes', { count: card.minutes }),
    cardPlace(card, bundle, words),
    sayCost(card, words),
    card.language === words.language ? undefined : words.knownLanguage(card.language),
  ]
  return facts.filter(fact => fact !== undefined)
}

/** R3: what is paid for somewhere is never without a word on its price; of a document that is read here, an unknown one says nothing. */
function sayCost({ kind, cost }: Card, words: Words): string | undefined {
  if (cost === undefined || cost === 'unknown') return kind === 'training' ? words.say('cost.unknown') : undefined
  return words.say(`cost.${cost}`)
}
