import { Check } from 'lucide-react'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import type { Filters, Passage, Reason } from '../../../catalogue/search/types.ts'
import { Flag } from '../../ui/flag.tsx'
import { Icon } from '../../ui/icon.tsx'
import { needAttributes } from '../../ui/need-colours.ts'
import { foreign, Marked, useWords } from '../../words/words-context.tsx'
import { useBoard } from '../frame/board-context.ts'
import { RightsNote } from '../reader/parts/rights-note.tsx'
import { kindName } from '../results/say-card.ts'
import { sayFirstReason } from '../results/say-reason.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { FoundPassage } from './parts/found-passage.tsx'
import { sayDates } from './say-date.ts'
import { pdfOf, sayForms } from './say-forms.ts'

/** `filters`: of the search that one came by, which is why it was found when nothing was typed. */
type DocumentHeadProps = Readonly<{ document: ReleaseDocument; found: readonly Reason[]; filters: Filters; passage: Passage | undefined }>

/** What it is, in which forms it can be had, how fresh it is; its title; why it was found. */
export function DocumentHead({ document, found, filters, passage }: DocumentHeadProps) {
  const words = useWords()
  // A passage may be touched: it stays below, with the text.
  const hasBoard = useBoard() !== undefined
  const { centre } = useKiosk().bundle
  const need = centre.needs.find(({ id }) => id === document.needs[0])
  const reason = sayFirstReason(found, words, { centre, filters })
  const language = [document.language].filter(tag => tag !== words.language).flatMap(tag => words.knownLanguage(tag) ?? [])
  const facts = [...sayForms(document, words), ...language, ...sayDates(document, words).slice(0, 1)]
  return (
    <header className="doc-head">
      <p className="doc-kind">
        {need === undefined ? null : (
          <span {...needAttributes(need)}>
            <Flag flag={need.flag} />
          </span>
        )}
        <span>
          <b>{kindName(document.kind, centre, words)}</b>
          {facts.map(fact => (
            <span key={fact}> · {fact}</span>
          ))}
        </span>
      </p>
      <h1 className={sizeOf(document.title)} data-title tabIndex={-1} {...foreign(words, document.language)}>
        {document.title}
        {document.subtitle === undefined ? null : <small className="doc-subtitle">{document.subtitle}</small>}
      </h1>
      {passage !== undefined && !hasBoard && <FoundPassage document={document} passage={passage} />}
      {passage !== undefined || reason === undefined ? null : (
        <p className="doc-because">
          <Icon of={Check} />
          <span>
            <Marked phrase={reason} />
          </span>
        </p>
      )}
      <RightsNote document={document} pages={pdfOf(document)?.pages} />
    </header>
  )
}

/** Long titles are set smaller, so that the text below them keeps its room. */
function sizeOf(title: string): string {
  if (title.length > 70) return 'is-longest'
  return title.length > 36 ? 'is-long' : ''
}
