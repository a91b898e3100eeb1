import { useEffect, useState } from 'react'
import { createWords } from '../../words/create-words.ts'
import { foreign, useWords } from '../../words/words-context.tsx'

const CHANGE_EVERY_MS = 6000

/** "Touch to begin" and the promise of R1, changing their language every six seconds by a cut. The button around them keeps its name. */
export function TouchLine({ languages }: Readonly<{ languages: readonly string[] }>) {
  const words = useWords()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTurn(now => now + 1), CHANGE_EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  const tag = languages[turn % languages.length] ?? words.language
  const own = createWords(tag, tag)
  const phrase = own.phrase('welcome.touch')
  const promise = own.phrase('app.anonymous')
  return (
    <>
      <b {...foreign(words, phrase.language)}>{phrase.text}</b>
      <small {...foreign(words, promise.language)}>{promise.text}</small>
    </>
  )
}
