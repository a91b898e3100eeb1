import { createWords } from '../../words/create-words.ts'
import { foreign, useWords } from '../../words/words-context.tsx'

/** "Bienvenue" in the centre's languages, side by side, each once; a touch on one begins in its language. */
export function GreetingLine({ languages }: Readonly<{ languages: readonly string[] }>) {
  const words = useWords()
  const greetings = languages.map(tag => ({ tag, phrase: createWords(tag, tag).phrase('welcome.hello') }))
  const distinct = greetings.filter(({ phrase }, index) => greetings.findIndex(other => other.phrase.text === phrase.text) === index)
  return (
    <p className="welcome-hello">
      {distinct.map(({ tag, phrase }) => (
        <span className="hello" key={tag} data-greets={tag}>
          <bdi {...foreign(words, phrase.language)}>{phrase.text}</bdi>
        </span>
      ))}
    </p>
  )
}
