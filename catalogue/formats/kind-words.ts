import { KINDS } from '../model/document.ts'
import { foldHeader } from './csv/fold-header.ts'
import known from './kind-words.json' with { type: 'json' }

type Kind = (typeof KINDS)[number]

const kindOf = new Map<string, Kind>(KINDS.map(kind => [foldHeader(kind), kind]))
for (const words of Object.values<Readonly<Partial<Record<string, string>>>>(known)) {
  for (const kind of KINDS) for (const word of words[kind]?.split(' | ') ?? []) kindOf.set(foldHeader(word), kind)
}

/**
 * The kind that a word of an export says, by its own name or by what it is called in any of the eight languages; without regard to case, accents and signs.
 * Undefined where nobody knows it: a guess would be worse.
 */
export const kindByWord = (word: string): Kind | undefined => kindOf.get(foldHeader(word))

/** Every kind for a sentence, with what it is called in a language that the table has, else in French: "book (livre)". */
export function kindList(language: string): string {
  const words: Readonly<Partial<Record<string, string>>> = Object.entries(known).find(([tag]) => tag === language)?.[1] ?? known.fr
  return KINDS.map(kind => {
    const [word] = words[kind]?.split(' | ') ?? []
    return word === undefined || word === kind ? kind : `${kind} (${word})`
  }).join(', ')
}
