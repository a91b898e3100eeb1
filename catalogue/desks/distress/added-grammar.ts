import type { DistressGrammar } from './distress-grammar.ts'

/** More of what people say in a language, beside its grammar: written and read as there. */
export type AddedGrammar = Readonly<{
  emergency: string
  lessons: string
  own?: string
  alone?: string
  word?: string
  spelt?: string
  now?: string
  life?: string
  violence?: string
  deeds?: string
  roof?: string
  ordinary: string
}>

const both = (one: string, other = ''): string => `${one}\n${other}`

/** A grammar with what was added to it. */
export function joinGrammar(grammar: DistressGrammar, added: AddedGrammar): DistressGrammar {
  const { says } = grammar
  return {
    ...grammar,
    spelt: both(grammar.spelt, added.spelt),
    ordinary: both(grammar.ordinary, added.ordinary),
    lessons: added.lessons,
    own: added.own ?? '',
    alone: added.alone ?? '',
    word: added.word ?? '',
    says: {
      ...says,
      now: both(says.now, added.now),
      life: both(says.life, added.life),
      violence: both(says.violence, added.violence),
      deeds: both(says.deeds, added.deeds),
      roof: both(says.roof, added.roof),
      emergency: added.emergency,
    },
  }
}
