import { RULE_KEYS } from '../../../catalogue/charter/charter-groups.ts'
import { holdsOn } from '../../../catalogue/model/charter.ts'
import { Local, Say, useWords } from '../../words/words-context.tsx'
import { useCharterFacts, useCharterSpeech } from './use-charter-facts.ts'

/** Where the centre does otherwise now, or did (`ended`): from one rule, or from all of them, which are named then. Each with its reason, its beginning and its end (R27). */
export function Departures({ of, ended = false }: Readonly<{ of?: string; ended?: boolean }>) {
  const { charter, today } = useCharterFacts()
  const words = useWords()
  const { date } = useCharterSpeech()
  const shown =
    charter?.departures.filter(departure => (of === undefined || departure.rule === of) && holdsOn(departure, today) !== ended) ?? []
  if (shown.length === 0) return null
  const list = (
    <ul className="charter-departures">
      {shown.map(({ rule, what, reason, from, until }) => {
        const title = RULE_KEYS[rule]?.title
        return (
          <li key={`${rule} ${from} ${words.local(what).text}`}>
            {of === undefined && title !== undefined && (
              <b>
                <Say k={title} />
              </b>
            )}
            <p>
              <Local text={what} />
            </p>
            <p>
              <Say k="charter.departure.why" values={{ reason: words.local(reason).text }} />
            </p>
            <p className="charter-when">
              <Say k="charter.departure.when" values={{ from: date(from), until: date(until) }} />
            </p>
          </li>
        )
      })}
    </ul>
  )
  if (!ended) return list
  return (
    <>
      <p>
        <b>
          <Say k="charter.ended" />
        </b>
      </p>
      {list}
    </>
  )
}
