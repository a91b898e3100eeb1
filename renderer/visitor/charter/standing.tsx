import { holdsOn } from '../../../catalogue/model/charter.ts'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say } from '../../words/words-context.tsx'
import { Departures } from './departures.tsx'
import { useCharterFacts } from './use-charter-facts.ts'

/** What the centre answers for: where it does otherwise, that it does not, or that it has not said. */
export function Standing() {
  const { charter, today } = useCharterFacts()
  const isKept = charter?.departures.some(departure => holdsOn(departure, today)) === false
  return (
    <section className="charter-standing">
      <SectionTitle>
        <Say k="charter.departures" />
      </SectionTitle>
      <Departures />
      {charter === undefined && (
        <p>
          <Say k="charter.departures.unknown" />
        </p>
      )}
      {isKept && (
        <p>
          <Say k="charter.departures.none" />
        </p>
      )}
      <p className="soft">
        <Say k="charter.ask" />
      </p>
    </section>
  )
}
