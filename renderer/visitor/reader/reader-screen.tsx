import { ArrowLeft } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { foreign, Say, useWords } from '../../words/words-context.tsx'
import { readableAttachment } from '../document/say-forms.ts'
import { countWords } from '../document/text-blocks.ts'
import { useDocument } from '../document/use-document.ts'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import type { ScreenAt } from '../state/screen.ts'
import { useReadingTime, useVisit } from '../state/visit-context.ts'
import { WHOLE_PAGE } from './page-scale.ts'
import { ReaderControls } from './parts/reader-controls.tsx'
import { PdfPageView } from './pdf-page-view.tsx'
import { usePdf, usePdfPage } from './use-pdf.ts'
import './reader.css'

/** Most of the view moves by one touch of an arrow; the rest stays to be found again. */
const MOVE = 0.8

/** A PDF read page by page, in its own viewer: no links, no forms, nothing that can be taken out of the kiosk. */
export function ReaderScreen({ screen }: Readonly<{ screen: ScreenAt<'reader'> }>) {
  const words = useWords()
  const { dispatch, back } = useVisit()
  const loaded = useDocument(screen.number)
  const view = useRef<HTMLElement>(null)
  const [scale, setScale] = useState(WHOLE_PAGE)
  const document = loaded.state === 'ready' ? loaded.document : undefined
  const attachment = document === undefined ? undefined : readableAttachment(document)
  const opened = usePdf(attachment === undefined ? undefined : `release/attachments/${attachment.path}`)
  const pdf = opened.state === 'ready' ? opened.pdf : undefined
  const pages = Math.min(pdf?.numPages ?? 0, document?.rights?.maxPages ?? Number.POSITIVE_INFINITY)
  const page = Math.min(Math.max(screen.page, 1), Math.max(pages, 1))
  const shown = usePdfPage(pdf, page)
  useReadingTime(countWords(shown?.text ?? ''))
  const title = document?.title ?? words.say('document.title')
  const failed = loaded.state === 'missing' || (document !== undefined && opened.state === 'failed')
  const label = words.say('reader.label', { title, page, pages })

  const toPage = (next: number) => {
    dispatch({ do: 'replace', screen: { ...screen, page: next } })
    view.current?.scrollTo(0, 0)
  }
  const move = (across: number, down: number) => {
    const box = view.current
    box?.scrollBy({ left: across * box.clientWidth * MOVE, top: down * box.clientHeight * MOVE })
  }
  return (
    <>
      <Page title={title} hideTitle turns={false}>
        <h1 className="unseen" data-title tabIndex={-1} {...foreign(words, document?.language ?? words.language)}>
          {title}
        </h1>
        {failed ? (
          <ReaderFailed onBack={back} />
        ) : (
          <section className="reader-view" ref={view} aria-label={label} tabIndex={-1}>
            <PdfPageView shown={shown} scale={scale} view={view} label={label} />
          </section>
        )}
      </Page>
      <Place>
        <p className="reader-title" {...foreign(words, document?.language ?? words.language)}>
          {title}
        </p>
        {failed || pages === 0 ? null : (
          <ReaderControls page={page} pages={pages} scale={scale} onPage={toPage} onScale={setScale} onMove={move} />
        )}
        <Button icon={ArrowLeft} flipIcon onPress={back}>
          <Say k="reader.back" />
        </Button>
      </Place>
    </>
  )
}

/** What happened, and what still works (LOOK: an error has a way on). */
function ReaderFailed({ onBack }: Readonly<{ onBack: () => void }>) {
  return (
    <div className="reader-failed" role="alert">
      <p>
        <b>
          <Say k="reader.failed" />
        </b>
      </p>
      <p>
        <Say k="reader.failed.how" />
      </p>
      <Button look="main" icon={ArrowLeft} flipIcon onPress={onBack}>
        <Say k="reader.back" />
      </Button>
    </div>
  )
}
