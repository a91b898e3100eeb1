import type { KeyboardEvent, RefObject } from 'react'
import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useIsSmallRoom } from '../frame/use-room.ts'
import { KeyTray } from '../results/key-tray.tsx'
import { useIsPortrait } from '../results/use-is-portrait.ts'
import { FieldProvider } from '../state/field-context.ts'
import { useHardwareKeyboard } from '../state/use-hardware-keyboard.ts'
import { useVisit } from '../state/visit-context.ts'
import type { PageScale } from './page-scale.ts'
import { PageText } from './page-text.tsx'
import { FindBar } from './parts/find-bar.tsx'
import { PdfPageView } from './pdf-page-view.tsx'
import type { Finding } from './use-finding.ts'
import type { PageOfPdf } from './use-pdf.ts'

type ReaderSheetProps = Readonly<{
  shown: PageOfPdf | undefined
  language: string
  scale: PageScale
  view: RefObject<HTMLElement | null>
  label: string
  finding: Finding
  isFinding: boolean
  page: number
  pages: number
  onPage: (page: number) => void
  onFind: (open: boolean) => void
}>

/** The page, above it the field that looks for words in it, below it the keyboard for those who type on glass. */
export function ReaderSheet({ shown, language, scale, view, label, finding, isFinding, page, pages, onPage, onFind }: ReaderSheetProps) {
  const needsKeys = !useHardwareKeyboard()
  const field = useRef<HTMLInputElement>(null)
  const [keys, setKeys] = useState(needsKeys)
  const close = () => {
    setKeys(needsKeys)
    onFind(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.key === 'PageDown' ? page + 1 : event.key === 'PageUp' ? page - 1 : page
    if (next === page || next < 1 || next > pages) return
    event.preventDefault()
    onPage(next)
  }
  return (
    <>
      {isFinding && <FindBar field={field} finding={finding} hasKeys={keys} onKeys={() => setKeys(true)} onClose={close} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its window is moved by the arrow keys, and turned by Page Up and Page Down */}
      <section className="reader-view" ref={view} aria-label={label} aria-busy={shown === undefined} tabIndex={0} onKeyDown={onKeyDown}>
        <PdfPageView shown={shown} scale={scale} view={view} label={label} marks={finding.marks} />
      </section>
      {shown !== undefined && <PageText shown={shown} language={language} />}
      {isFinding && keys && (
        <FieldProvider value={field}>
          <Tray
            onSearch={() => {
              setKeys(false)
              finding.step(1)
            }}
          />
        </FieldProvider>
      )}
    </>
  )
}

/**
 * The keyboard: below the page, and where it stands beside the results in one column (the largest text), so that it is in sight whatever is turned, and
 * where there is little height, so that it has the whole width and few rows.
 */
function Tray({ onSearch }: Readonly<{ onSearch: () => void }>) {
  const { visit } = useVisit()
  const isSmall = useIsSmallRoom()
  const isPortrait = useIsPortrait()
  const isWide = visit.size === '3' || (!isPortrait && (isSmall || visit.reach === 'seated'))
  const frame = isWide ? document.querySelector('.screen') : null
  const tray = <KeyTray onSearch={onSearch} />
  return frame === null ? tray : createPortal(tray, frame)
}
