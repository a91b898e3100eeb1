import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Found } from './find-in-pieces.ts'
import { layText } from './lay-text.ts'
import { type PageScale, pixelRatio, scaleOf } from './page-scale.ts'
import { markFound, unmark } from './text-marks.ts'
import type { PageOfPdf } from './use-pdf.ts'
import { useViewSize } from './use-view-size.ts'

/** What was found on the page that is shown, and which of it is looked at. */
export type Marks = Readonly<{ found: readonly Found[]; here: Found | undefined }>

type PdfPageViewProps = Readonly<{
  shown: PageOfPdf | undefined
  scale: PageScale
  view: RefObject<HTMLElement | null>
  label: string
  marks: Marks
}>

/** One page as a picture, its found words marked. Links, forms and notes of the document are not drawn as things to touch. */
export function PdfPageView({ shown, scale, view, label, marks }: PdfPageViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const room = useViewSize(view)
  const [laid, setLaid] = useState<Readonly<{ of: PageOfPdf; elements: readonly HTMLElement[] }>>()
  useEffect(() => {
    if (shown === undefined || canvas.current === null || layer.current === null || room === undefined) return
    const { page } = shown
    const points = page.getViewport({ scale: 1 })
    const css = scaleOf(scale, points, room)
    const size = { width: Math.round(points.width * css), height: Math.round(points.height * css) }
    const ratio = pixelRatio(size, window.devicePixelRatio)
    // Drawn aside and shown when done: the page before stays in sight instead of a white flash.
    const drawn = document.createElement('canvas')
    drawn.width = Math.round(size.width * ratio)
    drawn.height = Math.round(size.height * ratio)
    const stop = new AbortController()
    const task = page.render({ canvas: drawn, viewport: page.getViewport({ scale: css * ratio }), annotationMode: NO_ANNOTATIONS })
    const text = layText(layer.current, shown.text, { viewport: page.getViewport({ scale: css }), signal: stop.signal })
    Promise.all([task.promise, text]).then(
      ([, elements]) => {
        if (stop.signal.aborted) return
        show(canvas.current, drawn, size)
        setLaid({ of: shown, elements })
      },
      (reason: unknown) => {
        if (!stop.signal.aborted && !isCancelled(reason)) console.error('the page cannot be drawn:', reason)
      },
    )
    return () => {
      stop.abort()
      task.cancel()
    }
  }, [shown, scale, room])
  useEffect(() => {
    // Marks are of the shown page: they wait until its own letters are laid.
    if (laid === undefined || laid.of !== shown) return
    const [at] = markFound(marks.found, marks.here, laid.elements)
    if (at !== undefined && view.current !== null) bringIntoView(at, view.current)
    return unmark
  }, [marks, laid, shown, view])
  return (
    <div className="reader-sheet">
      <canvas className="reader-canvas" ref={canvas} role="img" aria-label={label} />
      <div className="reader-words" ref={layer} aria-hidden="true" data-unspoken />
    </div>
  )
}

/** pdf.js' AnnotationMode.DISABLE. */
const NO_ANNOTATIONS = 0

const isCancelled = (reason: unknown): boolean => reason instanceof Error && reason.name === 'RenderingCancelledException'

function show(canvas: HTMLCanvasElement | null, drawn: HTMLCanvasElement, size: Readonly<{ width: number; height: number }>): void {
  if (canvas === null) return
  canvas.width = drawn.width
  canvas.height = drawn.height
  canvas.style.width = `${size.width}px`
  canvas.style.height = `${size.height}px`
  canvas.getContext('2d')?.drawImage(drawn, 0, 0)
}

/** What is looked at comes into the middle of the page's window, where it is outside of it, and the window itself into sight. */
function bringIntoView(range: Range, view: HTMLElement): void {
  const word = range.getBoundingClientRect()
  const seen = view.getBoundingClientRect()
  const isSeen = word.top >= seen.top && word.bottom <= seen.bottom && word.left >= seen.left && word.right <= seen.right
  if (!isSeen)
    view.scrollBy({
      left: (word.left + word.right - seen.left - seen.right) / 2,
      top: (word.top + word.bottom - seen.top - seen.bottom) / 2,
    })
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
