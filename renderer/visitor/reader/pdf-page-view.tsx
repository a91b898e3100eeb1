import { type RefObject, useEffect, useRef } from 'react'
import { type PageScale, pixelRatio, scaleOf } from './page-scale.ts'
import type { PageOfPdf } from './use-pdf.ts'
import { useViewSize } from './use-view-size.ts'

type PdfPageViewProps = Readonly<{
  shown: PageOfPdf | undefined
  scale: PageScale
  view: RefObject<HTMLElement | null>
  label: string
}>

/** One page as a picture, with its text for screen readers. Links, forms and notes of the document are not drawn as things to touch. */
export function PdfPageView({ shown, scale, view, label }: PdfPageViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const room = useViewSize(view)
  useEffect(() => {
    if (shown === undefined || canvas.current === null || room === undefined) return
    const { page } = shown
    const points = page.getViewport({ scale: 1 })
    const css = scaleOf(scale, points, room)
    const size = { width: Math.round(points.width * css), height: Math.round(points.height * css) }
    const ratio = pixelRatio(size, window.devicePixelRatio)
    // Drawn aside and shown when done: the page before stays in sight instead of a white flash.
    const drawn = document.createElement('canvas')
    drawn.width = Math.round(size.width * ratio)
    drawn.height = Math.round(size.height * ratio)
    const task = page.render({ canvas: drawn, viewport: page.getViewport({ scale: css * ratio }), annotationMode: NO_ANNOTATIONS })
    task.promise.then(
      () => show(canvas.current, drawn, size),
      (reason: unknown) => {
        if (!isCancelled(reason)) console.error('the page cannot be drawn:', reason)
      },
    )
    return () => task.cancel()
  }, [shown, scale, room])
  return (
    <>
      <canvas className="reader-canvas" ref={canvas} role="img" aria-label={label} />
      <p className="unseen">{shown?.text}</p>
    </>
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
