import { primaryLanguage } from '../text/primary-language.ts'
import french from './problem-words-fr.json' with { type: 'json' }

/** What a problem says, in the language it is said in. */
export type SaidProblem = Readonly<{ text: string; language: string }>

type Table = Readonly<Record<string, string>>
type Template = Readonly<{ read: RegExp; names: readonly string[]; said: string }>
type Language = Readonly<{ sentences: readonly Template[]; endings: readonly Template[]; parts: readonly Template[] }>

/** What stands in a sentence in braces: a value that is said as it is, or with "=" one that has words of its own. */
const PLACE = /\{(=?\w+)\}/g

/**
 * A sentence of ours as it may be read back: our sentences are English, and a words file has, for each, the same in its language. So no part of an import knows of
 * languages, and what has no words yet stays as it is.
 */
function templateOf([english, said]: readonly [string, string]): Template {
  const names = [...english.matchAll(PLACE)].map(([, name = '']) => name)
  const literal = english.split(/\{=?\w+\}/).map(text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return { read: new RegExp(`^${literal.join('([^]+?)')}$`), names, said }
}

const templates = (table: Table): readonly Template[] => Object.entries(table).map(templateOf)

const languageOf = (words: Readonly<Record<'sentences' | 'endings' | 'parts', Table>>): Language => ({
  sentences: templates(words.sentences),
  endings: templates(words.endings),
  parts: templates(words.parts),
})

const LANGUAGES: Readonly<Record<string, Language>> = { fr: languageOf(french) }

/** Says problems in a language; those it has no words for in English. */
export function problemWords(language = 'en'): (message: string) => SaidProblem {
  const known = primaryLanguage(language)
  const words = LANGUAGES[known]
  return message => {
    const text = words === undefined ? undefined : sentenceIn(words, message)
    return text === undefined ? { text: message, language: 'en' } : { text, language: known }
  }
}

/** The sentence with what may be added at its end, each said by itself; undefined where any of it has no words. */
function sentenceIn(words: Language, message: string): string | undefined {
  const at = message.lastIndexOf('. ')
  const ending = at < 0 ? undefined : oneOf(words.endings, message.slice(at + 2), words)
  if (ending === undefined) return oneOf(words.sentences, message, words)
  const rest = sentenceIn(words, message.slice(0, at + 1))
  return rest === undefined ? undefined : `${rest} ${ending}`
}

function oneOf(among: readonly Template[], text: string, words: Language): string | undefined {
  for (const template of among) {
    const said = fill(template, text, words)
    if (said !== undefined) return said
  }
  return undefined
}

function fill({ read, names, said }: Template, text: string, words: Language): string | undefined {
  const found = read.exec(text)
  if (found === null) return undefined
  const values = new Map<string, string>()
  for (const [index, name] of names.entries()) {
    const value = found[index + 1] ?? ''
    const own = name.startsWith('=') ? oneOf(words.parts, value, words) : value
    if (own === undefined) return undefined
    values.set(name, own)
  }
  return said.replace(PLACE, (_place, name: string) => values.get(name) ?? '')
}
