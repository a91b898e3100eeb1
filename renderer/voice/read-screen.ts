/** A piece of a screen: what stands in one block, with the language it is in. */
export type ScreenText = Readonly<{ language: string; text: string }>

/** What is never read: fields, drawings, what is hidden from eyes or ears, the buttons that turn pages, and what says so itself: `data-unspoken` is never spoken, `data-unread` only to whoever walks to it. */
const SILENT =
  'input, textarea, svg, [aria-hidden="true"], [hidden], [inert], .unseen, .turn, .pager, .where, .field, .tray, .beyond, [data-unread], [data-unspoken]'

/** The language that an element is marked with, or that of the screen. */
export const languageOf = (element: Element, fallback: string): string => element.closest('[lang]')?.getAttribute('lang') ?? fallback
/** Parts of a sentence wherever they stand; a span or small print may be laid out as a line of its own. */
const PHRASING = new Set(['A', 'ABBR', 'B', 'BDI', 'EM', 'I', 'MARK', 'Q', 'STRONG', 'SUB', 'SUP', 'TIME'])
/** Whether an element is part of the line that it stands in. */
export const isInline = (element: Element): boolean =>
  PHRASING.has(element.tagName) || (/^(SPAN|SMALL)$/.test(element.tagName) && getComputedStyle(element).display.startsWith('inline'))

/** What of a text can be said: without breaks and dots between parts; nothing when it has neither letter nor digit. */
export function plainText(text: string): string {
  const whole = text
    .replace(/\s+/gu, ' ')
    .replace(/(?: ?· ?)+/gu, ', ')
    .trim()
  return /[\p{L}\p{N}]/u.test(whole) ? whole.replace(/^, |,$/gu, '') : ''
}

/** The texts below an element in their order, cut where a block or another language begins. */
export function readScreen(root: Element, language: string): readonly ScreenText[] {
  const found: ScreenText[] = []
  let text = ''
  let spokenIn = language
  const cut = (): void => {
    const whole = plainText(text)
    if (whole !== '') found.push({ language: spokenIn, text: whole })
    text = ''
  }
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      const own = node.parentElement === null ? language : languageOf(node.parentElement, language)
      if (own !== spokenIn) cut()
      spokenIn = own
      text += node.data
      return
    }
    if (!(node instanceof Element) || node.matches(SILENT) || getComputedStyle(node).display === 'none') return
    const isBlock = node.tagName === 'BR' || !isInline(node)
    if (isBlock) cut()
    for (const child of node.childNodes) walk(child)
    if (isBlock) cut()
  }
  walk(root)
  cut()
  return found
}
