import type { SearchResponse } from '../../../catalogue/search/types.ts'
import { unknownToSay } from '../../../catalogue/search/unknown-to-say.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Local, Say, useWords } from '../../words/words-context.tsx'
import { useField } from '../state/field-context.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import type { ResultsScreen } from '../state/screen.ts'
import { browsedNeed } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import { GoalButtons } from '../ways/goal-buttons.tsx'
import { goalsOfQuery } from '../ways/goals-for.ts'
import type { Answer } from './ask-search.ts'
import { Completion } from './parts/completion.tsx'

const COMPLETIONS = 4

/** Said plainly: what was searched instead, and one button for the words as typed; what stands nowhere. */
function Correction({ response }: Readonly<{ response: SearchResponse }>) {
  const words = useWords()
  const { dispatch } = useVisit()
  const { corrected } = response
  const unknown = unknownToSay(response)
  if (corrected.length === 0 && unknown.length === 0) return null
  return (
    <div className="correction">
      {unknown.length > 0 && (
        <p>
          <Say k="search.unknown" values={{ words: words.list(unknown) }} />
        </p>
      )}
      {corrected.length > 0 && (
        <>
          <p>
            <Say k="search.corrected" values={{ to: words.list(corrected.map(({ to }) => to)) }} />
          </p>
          <Button shape="plain-words" onPress={() => dispatch({ do: 'search-verbatim' })}>
            <Say k="search.instead" values={{ from: corrected.map(({ from }) => from).join(' ') }} />
          </Button>
        </>
      )}
    </div>
  )
}

/** The themes of the need one browses: the way to fewer documents without typing. */
function Themes({ screen }: Readonly<{ screen: ResultsScreen }>) {
  const { bundle } = useKiosk()
  const { dispatch } = useVisit()
  const { query } = screen
  const browsed = browsedNeed(query)
  const need = bundle.centre.needs.find(({ id }) => id === browsed)
  if (need === undefined || need.themes.length === 0) return null
  return (
    <div className="hints">
      <h2 className="label">
        <Local text={need.label} />
      </h2>
      <div className="chips">
        {need.themes.map(theme => (
          <Chip
            key={theme.id}
            on={theme.id === query.theme}
            onPress={() => dispatch({ do: 'choose-theme', theme: theme.id === query.theme ? undefined : theme.id })}
          >
            <Local text={theme.label} />
          </Chip>
        ))}
        <GoalButtons goals={goalsOfQuery(bundle.ways, query)} />
      </div>
    </div>
  )
}

/** What completes the words, or corrects them where they were not understood as they are; in browsing, what narrows the need. Nothing beside words of distress; what was chosen by touch is nobody's slip. */
export function Hints({ screen, answer }: Readonly<{ screen: ResultsScreen; answer: Answer | undefined }>) {
  const { dispatch } = useVisit()
  const field = useField()
  const { query } = screen
  // What was touched goes with the words it completes: one goes on where they stand now, by typing or by an arrow into what was found.
  const complete = (words: string) => {
    field.current?.focus()
    dispatch({ do: 'type', words })
  }
  const completions = answer === undefined || answer.isUrgent ? [] : answer.response.suggestions.slice(0, COMPLETIONS)
  return (
    <>
      {query.words !== '' && answer !== undefined && !answer.isUnderstood && <Correction response={answer.response} />}
      <Themes screen={screen} />
      {query.words !== '' && completions.length > 0 && (
        <div className="hints" data-unspoken>
          <h2 className="label">
            <Say k="search.hints" />
          </h2>
          <div className="completions">
            {completions.map(completion => (
              <Chip key={completion} onPress={() => complete(completion)}>
                <Completion typed={query.words} whole={completion} />
              </Chip>
            ))}
          </div>
        </div>
      )}
    </>
  )
}
