import { ChevronRight } from 'lucide-react'
import { Flag } from '../../ui/flag.tsx'
import { Icon } from '../../ui/icon.tsx'
import { needAttributes } from '../../ui/need-colours.ts'
import { Local } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { EMPTY_QUERY, resultsOf } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'

/** The needs as rows: a way on without typing. */
export function NeedList() {
  const { bundle } = useKiosk()
  const { dispatch } = useVisit()
  return (
    <ul className="need-list">
      {bundle.centre.needs.map(need => (
        <li key={need.id} data-block>
          <button
            type="button"
            className="face wide"
            {...needAttributes(need)}
            onClick={() => dispatch({ do: 'replace', screen: resultsOf({ ...EMPTY_QUERY, filters: { needs: [need.id] } }) })}
          >
            <Flag flag={need.flag} />
            <span>
              <Local text={need.label} />
            </span>
            <Icon of={ChevronRight} flip className="end" />
          </button>
        </li>
      ))}
    </ul>
  )
}
