import { ArrowDown, ArrowUp } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { Say } from '../../../words/words-context.tsx'

type PagerProps = Readonly<{ from: number; to: number; total: number; onBefore: () => void; onNext: () => void }>

/** Which results are shown, and the two buttons that turn the page. */
export function Pager({ from, to, total, onBefore, onNext }: PagerProps) {
  return (
    <div className="pager">
      <p className="soft num">
        <Say k="search.range" values={{ from, to, total }} />
      </p>
      <Button icon={ArrowUp} disabled={from <= 1} onPress={onBefore}>
        <Say k="app.before" />
      </Button>
      <Button icon={ArrowDown} disabled={to >= total} onPress={onNext}>
        <Say k="app.next" />
      </Button>
    </div>
  )
}
