import type { Way } from '../../../../catalogue/model/ways.ts'
import { Say, useWords } from '../../../words/words-context.tsx'
import { useKiosk } from '../../state/kiosk-context.ts'
import { wayFacts } from '../say-way.ts'
import { FactText } from './fact-text.tsx'

/** What is known of a way, a line each: terms and descriptions, to stand in a `dl`. */
export function FactLines({ way }: Readonly<{ way: Way }>) {
  const words = useWords()
  const { today } = useKiosk()
  return wayFacts(way, words, today).map(fact => (
    <div key={fact.id}>
      <dt>
        <Say k={`ways.${fact.id}`} />
      </dt>
      <dd>
        <FactText fact={fact} />
      </dd>
    </div>
  ))
}
