import { ArrowLeft, Search } from 'lucide-react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useRef, useState } from 'react'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import { Button } from '../../ui/button.tsx'
import { foreign, Say, useWords } from '../../words/words-context.tsx'
import { pdfOf, readableAttachment } from '../document/say-forms.ts'
import { countWords } from '../document/text-blocks.ts'
import { useDocument } from '../document/use-document.ts'
import { OnBoard } from '../frame/on-board.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import type { ScreenAt } from '../state/screen.ts'
import { useReadingTime, useVisit } from '../state/visit-context.ts'
import { WHOLE_PAGE } from './page-scale.ts'
import { ReaderControls } from './parts/reader-controls.tsx'
import type { ReaderProblem } from './parts/reader-failed.tsx'
import { ReaderFailed } from './parts/reader-failed.tsx'
import { RightsNote } from './parts/rights-note.tsx'
import { ReaderSheet } from './reader-sheet.tsx'
import { useFinding } from './use-finding.ts'
import type { PageOfPdf } from './use-pdf.ts'
import { usePdf, usePdfPage } from './use-pdf.ts'
import './reader.css'
import './reader-tight.css'

/** Most of the view moves by one touch of an arrow; the rest stays to be found again. */
const MOVE = 0.8

/** A PDF read page by page, in its own viewer: no links, no forms, nothing that can be taken out of the kiosk, no more than its rights allow. */
export function ReaderScreen({ screen }: Readonly<{ screen: ScreenAt<'reader'> }>) {
  const words = useWords()
  const { dispatch, back } = useVisit()
  const view = useRef<HTMLElement>(null)
  const [scale, setScale] = useState(WHOLE_PAGE)
  const [isFinding, setFinding] = useState(false)
  const { document, pdf, pages, page, problem, shown } = useReading(screen)
  const toPage = (next: number) => {
    dispatch({ do: 'replace', screen: { ...screen, page: next } })
    view.current?.scrollTo(0, 0)
  }
  const finding = useFinding({ pdf, pages, page, toPage })
  const title = document?.title ?? words.say('document.title')
  const language = document?.language ?? words.language
  const move = (across: number, down: number) => {
    const box = view.current
    box?.scrollBy({ left: across * box.clientWidth * MOVE, top: down * box.clientHeight * MOVE })
  }
  const find = (open: boolean) => {
    setFinding(open)
    // What is found is read: beside a keyboard a whole page would be a stamp.
    if (open) setScale({ fit: 'width', zoom: 1 })
    else finding.type('')
  }
  return (
    <>
      <Page title={title} hideTitle turns={false}>
        <h1 className="unseen" data-title tabIndex={-1} {...foreign(words, language)}>
          {title}
        </h1>
        {problem === undefined ? (
          <ReaderSheet
            {...{ shown, language, scale, view, finding, isFinding, page, pages }}
            label={words.say('reader.label', { title, page, pages })}
            onPage={toPage}
            onFind={find}
          />
        ) : (
          <ReaderFailed problem={problem} document={document} onBack={back} />
        )}
      </Page>
      <Place>
        <div data-unread>
          <OnBoard>
            <p className="reader-title" {...foreign(words, language)}>
              {title}
            </p>
          </OnBoard>
          {problem !== undefined || pages === 0 ? null : (
            <ReaderControls page={page} pages={pages} scale={scale} onPage={toPage} onScale={setScale} onMove={move} />
          )}
          <div className="reader-row reader-doors">
            {problem === undefined && pages > 0 && !isFinding && (
              <Button icon={Search} opens="find" onPress={() => find(true)}>
                <Say k="reader.find" />
              </Button>
            )}
            <Button icon={ArrowLeft} flipIcon onPress={back}>
              <Say k="reader.back" />
            </Button>
          </div>
        </div>
        {document !== undefined && problem === undefined && (
          <RightsNote document={document} pages={pdfOf(document)?.pages ?? pdf?.numPages} />
        )}
      </Place>
    </>
  )
}

type ReadingNow = Readonly<{
  document: ReleaseDocument | undefined
  /** Once it is open. */
  pdf: PDFDocumentProxy | undefined
  /** How many may be shown; zero until known. */
  pages: number
  page: number
  shown: PageOfPdf | undefined
  problem: ReaderProblem | undefined
}>

/** The document, its PDF as far as its rights go, and the page that is shown. */
function useReading(screen: ScreenAt<'reader'>): ReadingNow {
  const loaded = useDocument(screen.number)
  const document = loaded.state === 'ready' ? loaded.document : undefined
  const attachment = document === undefined ? undefined : readableAttachment(document)
  const opened = usePdf(attachment === undefined ? undefined : `release/attachments/${attachment.path}`)
  const pdf = opened.state === 'ready' ? opened.pdf : undefined
  const pages = Math.min(pdf?.numPages ?? 0, document?.rights?.maxPages ?? Number.POSITIVE_INFINITY)
  const page = Math.min(Math.max(screen.page, 1), Math.max(pages, 1))
  const read = usePdfPage(pdf, page)
  const shown = read === 'failed' ? undefined : read
  const text = shown?.text.pieces.map(({ str }) => str).join(' ') ?? ''
  useReadingTime(countWords(text))
  return { document, pdf, pages, page, shown, problem: problemOf() }

  function problemOf(): ReaderProblem | undefined {
    if (loaded.state === 'missing') return 'missing'
    if (document !== undefined && attachment === undefined) return document.rights?.display === false ? 'rights' : 'missing'
    if (opened.state === 'failed') return opened.why
    return read === 'failed' ? 'broken' : undefined
  }
}
