import type { Holding } from '../../../catalogue/model/document.ts'
import type { Words } from '../../words/create-words.ts'

/**
 * A copy or a run in words, part by part: where it stands (the place of the plan when it has one, else the zone, else the site), how to get at it,
 * what is held with its gaps in the library's own words, and whether it can be borrowed. What is not known is not said.
 */
export function sayHolding(holding: Holding, place: string | undefined, words: Words): readonly string[] {
  const where = [place ?? holding.zone ?? holding.site, place === undefined ? holding.shelf : undefined].filter(part => part !== undefined)
  const optional = [
    holding.access === undefined ? undefined : words.say(`document.access.${holding.access}`),
    holding.statement === undefined ? undefined : words.say('document.held', { statement: holding.statement }),
    holding.latest === undefined ? undefined : words.say('document.latest', { latest: holding.latest }),
    holding.copies === undefined || holding.copies < 2 ? undefined : words.say('document.copies', { count: holding.copies }),
    holding.loan === true ? words.say('document.loan') : undefined,
    holding.state === 'missing' || holding.state === 'on-order' ? words.say(`document.state.${holding.state}`) : undefined,
  ]
  return [...where, ...optional.filter(part => part !== undefined)]
}
