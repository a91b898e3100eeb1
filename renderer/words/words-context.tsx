import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { LocalizedText } from '../../catalogue/model/text.ts'
import type { Phrase, Words, WordValues } from './create-words.ts'
import type { WordKey } from './fr.ts'
import { keepNumbers } from './keep-numbers.ts'
import { keepUnits } from './keep-units.ts'
import { interfaceLanguage } from './languages.ts'
import { sentencesOf } from './sentences-of.ts'

const WordsContext = createContext<Words | undefined>(undefined)

/** Gives the words to everything inside. */
export const WordsProvider = WordsContext.Provider

/** The interface's words. Throws outside of `WordsProvider`: a bug. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === undefined) throw new Error('useWords outside of WordsProvider')
  return words
}

/** The attributes that mark text of another language than the interface's, so that it is spoken and shaped as what it is. */
export function foreign(words: Words, language: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language === words.language) return {}
  return { lang: language, dir: interfaceLanguage(language)?.dir ?? 'ltr' }
}

/** A phrase, marked with its language where that is another one than the interface's. */
export function Marked({ phrase }: Readonly<{ phrase: Phrase }>): ReactNode {
  const words = useWords()
  return phrase.language === words.language ? phrase.text : <bdi {...foreign(words, phrase.language)}>{phrase.text}</bdi>
}

/** A phrase of the interface; marked with its language where it falls back to another one. */
export function Say({ k, values }: Readonly<{ k: WordKey; values?: WordValues }>): ReactNode {
  return <Marked phrase={useWords().phrase(k, values)} />
}

/** A text of the centre's files; marked with its language where it falls back to another one. */
export function Local({ text }: Readonly<{ text: LocalizedText }>): ReactNode {
  const phrase = useWords().local(text)
  return <Marked phrase={{ ...phrase, text: keepUnits(keepNumbers(phrase.text)) }} />
}

/** As `<Local>`, a text of several sentences: where it is too long for one page, the next page begins with a sentence (`ui/page-blocks.ts`). */
export function LocalSentences({ text }: Readonly<{ text: LocalizedText }>): ReactNode {
  const phrase = useWords().local(text)
  const kept = { ...phrase, text: keepUnits(keepNumbers(phrase.text)) }
  let at = 0
  return sentencesOf(kept).map(sentence => {
    const from = at
    at += sentence.length
    return (
      <span data-block key={from}>
        <Marked phrase={{ ...kept, text: sentence }} />
      </span>
    )
  })
}
