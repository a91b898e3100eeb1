import { Fragment } from 'react'
import type { ReleaseDocument } from '../../../../catalogue/model/document.ts'
import type { Phrase, Words } from '../../../words/create-words.ts'
import { knownFact } from '../../../words/known-fact.ts'
import { foreign, Marked, Say, useWords } from '../../../words/words-context.tsx'
import { sayPartialDate } from '../say-date.ts'

/** What is known at a glance, and what it costs (R3). The document's own facts stay in its language; what they are called is said in the visitor's, as far as it is known. */
export function DocumentFacts({ document }: Readonly<{ document: ReleaseDocument }>) {
  const words = useWords()
  const facts = document.facts.map(fact => ({ ...fact, key: knownFact(fact.label, document.language) }))
  const told = new Set(facts.map(({ label, key }) => nameOf(key === undefined ? label : words.say(key), words)))
  const own = sayOwnFacts(document, words).filter(({ label }) => !told.has(nameOf(label, words)))
  if (facts.length + own.length === 0) return null
  return (
    <dl className="doc-facts">
      {facts.map(({ label, value, key }) => (
        <div key={label}>
          <dt {...(key === undefined ? foreign(words, document.language) : {})}>
            {key === undefined || document.language === words.language ? label : <Say k={key} />}
          </dt>
          <dd {...foreign(words, document.language)}>{value}</dd>
        </div>
      ))}
      {own.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value.map((phrase, index) => (
              <Fragment key={phrase.text}>
                {index === 0 ? '' : '. '}
                <Marked phrase={phrase} />
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const nameOf = (label: string, words: Words): string => label.toLocaleLowerCase(words.language)

/** What is the document's own of a value is marked as its language, beside words of ours. */
type Fact = Readonly<{ label: string; value: readonly Phrase[] }>

function sayOwnFacts(document: ReleaseDocument, words: Words): readonly Fact[] {
  const { level, validUntil, contributors } = document
  const said = (text: string): Phrase => ({ text, language: words.language })
  const own = (text: string): Phrase => ({ text, language: document.language })
  // R3: a training course whose price nobody gave says so.
  const cost = document.cost ?? (document.kind === 'training' ? { kind: 'unknown' as const } : undefined)
  const authors = contributors.filter(({ role }) => role === undefined || role === 'author').map(({ name }) => name)
  return [
    ...(cost === undefined
      ? []
      : [
          {
            label: words.say(costLabel(document)),
            value: [words.phrase(`document.cost.${cost.kind}`), ...(cost.note === undefined ? [] : [own(cost.note)])],
          },
        ]),
    ...(level === undefined ? [] : [{ label: words.say('document.level'), value: [own(level)] }]),
    ...(authors.length === 0 ? [] : [{ label: words.say('document.by'), value: [said(words.list(authors.slice(0, 3)))] }]),
    ...(validUntil === undefined ? [] : [{ label: words.say('document.until'), value: [said(sayPartialDate(validUntil, words.locale))] }]),
  ]
}

/** Beside the years of study for a trade, "Cost: free" would be said of these. */
const costLabel = ({ kind, cost }: ReleaseDocument) =>
  kind !== 'training' && cost?.kind === 'free' ? 'document.cost.read' : 'document.cost'
