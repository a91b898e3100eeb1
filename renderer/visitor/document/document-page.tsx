import { useState } from 'react'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import type { Filters, Passage, Reason } from '../../../catalogue/search/types.ts'
import { foreign, useWords } from '../../words/words-context.tsx'
import { useBoard } from '../frame/board-context.ts'
import { OnBoard } from '../frame/on-board.tsx'
import { Page } from '../frame/page.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useReadingTime } from '../state/visit-context.ts'
import { DocumentActions } from './document-actions.tsx'
import { DocumentHead } from './document-head.tsx'
import { DocumentText } from './document-text.tsx'
import { glossaryFor } from './explain-terms.ts'
import { OtherViews } from './other-views.tsx'
import { DocumentFacts } from './parts/document-facts.tsx'
import { DocumentLinks } from './parts/document-links.tsx'
import { FoundPassage } from './parts/found-passage.tsx'
import { Holdings } from './parts/holdings.tsx'
import { RelatedDocuments } from './parts/related-documents.tsx'
import { WhoSaysIt } from './parts/who-says-it.tsx'
import { readableText } from './say-forms.ts'
import { countWords } from './text-blocks.ts'
import { useRelated } from './use-document.ts'

type DocumentPageProps = Readonly<{
  document: ReleaseDocument
  found: readonly Reason[]
  filters: Filters
  passage: Passage | undefined
}>

/** The paper side of a document: its head and actions stand still, the text turns below them, other points of view stay in sight (R5). */
export function DocumentPage({ document, found, filters, passage }: DocumentPageProps) {
  const words = useWords()
  const hasBoard = useBoard() !== undefined
  const { bundle } = useKiosk()
  const [wantsEasy, setWantsEasy] = useState(false)
  const full = readableText(document) ?? document.summary
  const easy = document.easySummary !== undefined && (wantsEasy || full === undefined)
  const text = (easy ? document.easySummary : full) ?? ''
  const glossary = glossaryFor(bundle.glossary, document.language, words.language)
  const { others, same } = useRelated(document)
  useReadingTime(countWords(text), easy)
  return (
    <Page
      title={document.title}
      hideTitle
      intro={
        <>
          <OnBoard>
            <DocumentHead document={document} found={found} filters={filters} passage={passage} />
          </OnBoard>
          <DocumentActions document={document} easy={easy} hasChoice={full !== undefined} onEasy={setWantsEasy} />
        </>
      }
      fixed={!hasBoard && <OtherViews hits={others} standsStill />}
    >
      {hasBoard && passage !== undefined && <FoundPassage document={document} passage={passage} />}
      <div className="doc-body">
        <div className="doc-lead" {...foreign(words, document.language)}>
          {text === '' ? (
            <p {...foreign(words, words.language)}>{words.say('document.no-text')}</p>
          ) : (
            <DocumentText text={text} glossary={glossary} />
          )}
        </div>
        <DocumentFacts document={document} />
      </div>
      {/* On a small upright screen, and with larger text on one that lies, they have no room below what turns. */}
      {!hasBoard && (
        <div className="doc-others-inside">
          <OtherViews hits={others} />
        </div>
      )}
      <Holdings document={document} />
      <WhoSaysIt document={document} />
      <DocumentLinks document={document} />
      <RelatedDocuments hits={same} />
      {hasBoard && <OtherViews hits={others} />}
    </Page>
  )
}
