import { interfaceLanguage } from '../../words/languages.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'

/** The centre's languages by their own names, no flags. The place and the words typed stay. */
export function LanguageButtons() {
  const words = useWords()
  const { visit, dispatch } = useVisit()
  const languages = useKiosk().bundle.centre.languages.flatMap(tag => interfaceLanguage(tag) ?? [])
  return (
    <nav className="langs" aria-label={words.say('home.languages')}>
      {languages.map(({ tag, name, dir }) => (
        <button
          key={tag}
          type="button"
          className="face centred"
          lang={tag}
          dir={dir}
          aria-current={tag === visit.language ? 'true' : undefined}
          onClick={() => dispatch({ do: 'language', language: tag })}
        >
          {name}
        </button>
      ))}
    </nav>
  )
}
