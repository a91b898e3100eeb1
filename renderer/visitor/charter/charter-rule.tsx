import { RULE_KEYS } from '../../../catalogue/charter/charter-groups.ts'
import { saySettings } from '../../../catalogue/charter/say-settings.ts'
import { Local, Marked, Say } from '../../words/words-context.tsx'
import { Departures } from './departures.tsx'
import { useCharterFacts, useCharterSpeech } from './use-charter-facts.ts'

/** One rule: what the kiosk does, what is set here, what the centre says of it, and where it does otherwise. */
export function CharterRule({ rule }: Readonly<{ rule: string }>) {
  const facts = useCharterFacts()
  const speech = useCharterSpeech()
  const keys = RULE_KEYS[rule]
  if (keys === undefined) throw new RangeError(`there is no rule ${rule}`)
  const answer = facts.charter?.answers.find(candidate => candidate.rule === rule)
  return (
    <section className="charter-rule" data-block>
      <h2>
        <small>
          <Say k="charter.rule" values={{ number: rule.slice(1) }} />
        </small>
        <Say k={keys.title} />
      </h2>
      <p>
        <Say k={keys.kiosk} />
      </p>
      {answer !== undefined && (
        <p>
          <b>
            <Say k="charter.centre" />
          </b>{' '}
          <Local text={answer.text} />
        </p>
      )}
      <ul className="charter-settings">
        {saySettings(rule, facts, speech).map(phrase => (
          <li key={phrase.text}>
            <Marked phrase={phrase} />
          </li>
        ))}
      </ul>
      <Departures of={rule} />
      <Departures of={rule} ended />
    </section>
  )
}
