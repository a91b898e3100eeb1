import { createWords } from '../../words/create-words.ts'
import { foreign, useWords } from '../../words/words-context.tsx'

/** "Bienvenue" in the centre's languages, side by side, each once. */
export function GreetingLine({ languages }: Readonly<{ languages: readonly string[] }>) {
  const words = useWords()
  const greetings = languages.map(tag => createWords(tag, tag).phrase('welcome.hello'))
  const distinct = greetings.filter((phrase, index) => greetings.findIndex(other => other.text === phrase.text) === index)
  return (
    <p className="welcome-hello">
      {distinct.map(phrase => (
        <span className="hello" key={phrase.language}>
          <bdi {...foreign(words, phrase.language)}>{phrase.text}</bdi>
        </span>
      ))}
    </p>
  )
}
