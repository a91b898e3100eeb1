import { Chip } from '../../ui/chip.tsx'
import { Local, Say } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { EMPTY_QUERY, resultsOf } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'

/** A theme of each need, where completions will stand: what one may ask, to touch rather than to write (R10). */
export function Examples() {
  const { needs } = useKiosk().bundle.centre
  const { dispatch } = useVisit()
  return (
    <div className="hints">
      <h2 className="label">
        <Say k="search.examples" />
      </h2>
      <div className="completions">
        {needs.flatMap(need =>
          need.themes.slice(0, 1).map(theme => (
            <Chip
              key={need.id}
              onPress={() =>
                dispatch({ do: 'replace', screen: resultsOf({ ...EMPTY_QUERY, theme: theme.id, filters: { needs: [need.id] } }) })
              }
            >
              <Local text={theme.label} />
            </Chip>
          )),
        )}
      </div>
    </div>
  )
}
