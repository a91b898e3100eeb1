import { Fragment } from 'react'
import { Marked, Say, useWords } from '../../../words/words-context.tsx'
import type { WayFact } from '../say-way.ts'

/** What is known of a fact, each part in its language; that it is not known, where nothing is. */
export function FactText({ fact: { parts } }: Readonly<{ fact: WayFact }>) {
  const words = useWords()
  if (parts.length === 0) {
    return (
      <span className="soft">
        <Say k="ways.unknown" />
      </span>
    )
  }
  return parts.map((phrase, index) => (
    <Fragment key={phrase.text}>
      {index > 0 && words.say('list.separator')}
      <Marked phrase={phrase} />
    </Fragment>
  ))
}
