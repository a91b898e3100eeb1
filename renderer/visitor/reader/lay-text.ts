import type { PageViewport } from 'pdfjs-dist'
import type { PageContent } from './page-content.ts'

/** The page's text laid over its picture, unseen, so that what is found can be marked where it stands. Gives an element for each piece; stops on `signal`. */
export async function layText(
  container: HTMLElement,
  { content }: PageContent,
  { viewport, signal }: Readonly<{ viewport: PageViewport; signal: AbortSignal }>,
): Promise<readonly HTMLElement[]> {
  const { TextLayer } = await import('pdfjs-dist')
  if (signal.aborted) return []
  container.replaceChildren()
  container.style.setProperty('--total-scale-factor', String(viewport.scale))
  const layer = new TextLayer({ textContentSource: content, container, viewport })
  signal.addEventListener('abort', () => layer.cancel(), { once: true })
  await layer.render()
  return signal.aborted ? [] : layer.textDivs
}
