import type { ReleaseDocument } from '../../../../catalogue/model/document.ts'
import type { Words } from '../../../words/create-words.ts'
import { foreign, useWords } from '../../../words/words-context.tsx'
import { sayPartialDate } from '../say-date.ts'

/** What is known at a glance, and what it costs (R3). The document's own facts stay in its language. */
export function DocumentFacts({ document }: Readonly<{ document: ReleaseDocument }>) {
  const words = useWords()
  const told = new Set(document.facts.map(({ label }) => label.toLocaleLowerCase(document.language)))
  const own = sayOwnFacts(document, words).filter(({ label }) => !told.has(label.toLocaleLowerCase(words.language)))
  if (document.facts.length + own.length === 0) return null
  return (
    <dl className="doc-facts">
      {document.facts.map(({ label, value }) => (
        <div key={label} {...foreign(words, document.language)}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {own.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

type Fact = Readonly<{ label: string; value: string }>

function sayOwnFacts(document: ReleaseDocument, words: Words): readonly Fact[] {
  const { level, validUntil, contributors } = document
  // R3: a training course whose price nobody gave says so.
  const cost = document.cost ?? (document.kind === 'training' ? { kind: 'unknown' as const } : undefined)
  const authors = contributors.filter(({ role }) => role === undefined || role === 'author').map(({ name }) => name)
  return [
    ...(cost === undefined ? [] : [{ label: words.say('document.cost'), value: sayCost(cost, words) }]),
    ...(level === undefined ? [] : [{ label: words.say('document.level'), value: level }]),
    ...(authors.length === 0 ? [] : [{ label: words.say('document.by'), value: words.list(authors.slice(0, 3)) }]),
    ...(validUntil === undefined ? [] : [{ label: words.say('document.until'), value: sayPartialDate(validUntil, words.locale) }]),
  ]
}

/** Free, paid, can be funded, or not known: said plainly, with the note that tells by whom and what remains to pay. */
function sayCost(cost: NonNullable<ReleaseDocument['cost']>, words: Words): string {
  const said = words.say(`document.cost.${cost.kind}`)
  return cost.note === undefined ? said : words.say('document.cost.note', { cost: said, note: cost.note })
}
