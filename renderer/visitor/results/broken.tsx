import { MessagesSquare, RotateCcw, SearchX } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Say } from '../../words/words-context.tsx'
import { useVisit } from '../state/visit-context.ts'

/** The search stopped answering: what happened, what still works, a fresh window (which has a search of its own). */
export function Broken() {
  const { endVisit, go } = useVisit()
  return (
    <div className="found-body" role="alert">
      <p className="found-line broken">
        <Icon of={SearchX} />
        <span>
          <b>
            <Say k="search.broken" />
          </b>{' '}
          <Say k="search.broken.how" />
        </span>
      </p>
      <div className="chips">
        <Button look="main" icon={RotateCcw} onPress={() => endVisit('finished')}>
          <Say k="app.arrived.effect" />
        </Button>
        <Button icon={MessagesSquare} onPress={() => go({ at: 'talk' })}>
          <Say k="app.talk" />
        </Button>
      </div>
    </div>
  )
}
