import type { ScreenText } from '../read-screen.ts'
import { isInline, languageOf, plainText } from '../read-screen.ts'

/** Something one stops at when walking through a screen by ear: a control, or a block of text between controls. */
export type Stop = Readonly<{
  element: HTMLElement | SVGElement
  is: 'control' | 'field' | 'heading' | 'picture' | 'text'
  /** What it says by its own text. */
  texts: readonly ScreenText[]
}>

const CONTROLS = 'button, a[href], input, textarea, select, [role="button"], [role="link"], [role="switch"]'
const FIELDS = 'input, textarea'
const HEADINGS = 'h1, h2, h3, h4, h5, h6'
/** Said as one thing when nothing in it can be chosen. */
const UNITS = 'tr, li, dl > div, h1, h2, h3, h4, h5, h6'
/** Never walked to: what is hidden from the ear or does not fit on the page shown, what says so itself, what turns a page that is walked through anyway. */
const LEFT_OUT = '[aria-hidden="true"], [hidden], [inert], [data-unspoken], .turn, .beyond, [role="status"].unseen'

/** The stops below an element in reading order, whether or not they are scrolled out of sight. */
export function collectStops(root: Element, language: string): readonly Stop[] {
  const collector = new StopCollector(language)
  collector.walk(root, root)
  return collector.stops
}

/** Goes through a tree: what is one stop is taken whole, the text between gathers until its block, or the next stop, ends it. */
class StopCollector {
  readonly stops: Stop[] = []
  readonly #language: string
  readonly #run: TextRun

  constructor(language: string) {
    this.#language = language
    this.#run = new TextRun(language)
  }

  walk(node: Node, block: Element): void {
    if (node instanceof Text) this.#run.add(node)
    if (!(node instanceof Element) || node.matches(LEFT_OUT) || getComputedStyle(node).display === 'none') return
    const whole = this.#whole(node)
    const isBlock = whole !== undefined || !isInline(node)
    if (isBlock) this.#cut(block)
    else if (isApart(node)) this.#run.breathe()
    if (whole !== undefined) this.stops.push(...whole)
    else if (!(node instanceof SVGElement)) for (const child of node.childNodes) this.walk(child, isBlock ? node : block)
    if (isBlock) this.#cut(node)
    else if (isApart(node)) this.#run.breathe()
  }

  /** The one stop that an element is, or none of a unit without words; `undefined` when it must be looked into. */
  #whole(node: Element): readonly Stop[] | undefined {
    if (isPicture(node)) return [{ element: node, is: 'picture', texts: [] }]
    if (!(node instanceof HTMLElement)) return undefined
    if (node.matches(CONTROLS)) return [{ element: node, is: node.matches(FIELDS) ? 'field' : 'control', texts: this.#within(node) }]
    if (!node.matches(UNITS) || node.querySelector(`${CONTROLS}, ${HEADINGS}`) !== null) return undefined
    const texts = this.#within(node)
    return texts.length === 0 ? [] : [{ element: node, is: node.matches(HEADINGS) ? 'heading' : 'text', texts }]
  }

  /** All the text in an element. */
  #within(element: Element): readonly ScreenText[] {
    const inner = new StopCollector(this.#language)
    for (const child of element.childNodes) inner.walk(child, element)
    inner.#cut(element)
    return joined(inner.stops.flatMap(({ texts }) => texts))
  }

  #cut(block: Element): void {
    const texts = this.#run.take()
    if (texts.length === 0 || !(block instanceof HTMLElement)) return
    const heading = block.closest<HTMLElement>(HEADINGS)
    this.stops.push({ element: heading ?? block, is: heading === null ? 'text' : 'heading', texts })
  }
}

/** A line of its own within a sentence, or what says that it is apart, such as a count after a name. */
const isApart = (element: Element): boolean =>
  element.matches('[data-apart]') || /^(block|flex|grid)$/.test(getComputedStyle(element).display)

/** A drawing that has a name of its own. */
const isPicture = (element: Element): element is HTMLElement | SVGElement =>
  element.getAttribute('role') === 'img' && element.hasAttribute('aria-label')

/** Texts of one language that follow each other, as one. */
function joined(texts: readonly ScreenText[]): readonly ScreenText[] {
  const whole: ScreenText[] = []
  for (const { language, text } of texts) {
    const last = whole.at(-1)
    if (last?.language === language)
      whole.splice(-1, 1, { language, text: `${last.text}${/[.,:;?!؟،]$/u.test(last.text) ? '' : ','} ${text}` })
    else whole.push({ language, text })
  }
  return whole
}

/** Text that stands in one block, cut where its language changes. */
class TextRun {
  readonly #language: string
  #parts: ScreenText[] = []

  constructor(language: string) {
    this.#language = language
  }

  add({ data, parentElement }: Text): void {
    const language = parentElement === null ? this.#language : languageOf(parentElement, this.#language)
    const last = this.#parts.at(-1)
    // Lines that are written below each other are breaths.
    const isLined = parentElement !== null && data.includes('\n') && getComputedStyle(parentElement).whiteSpace.startsWith('pre')
    const text = isLined ? data.trim().replace(/\s*\n\s*/gu, ' · ') : data
    if (last?.language === language) this.#parts.splice(-1, 1, { language, text: last.text + text })
    else this.#parts.push({ language, text })
  }

  /** A line of its own within a sentence. */
  breathe(): void {
    const last = this.#parts.at(-1)
    if (last !== undefined) this.#parts.splice(-1, 1, { ...last, text: `${last.text} · ` })
  }

  take(): readonly ScreenText[] {
    const texts = this.#parts.flatMap(({ language, text }) => (plainText(text) === '' ? [] : [{ language, text: plainText(text) }]))
    this.#parts = []
    return texts
  }
}

/** Of stops that all hold one spot, the one that the others hold too. */
export const innermost = (holding: readonly Stop[]): Stop | undefined =>
  holding.reduce<Stop | undefined>((inner, stop) => (inner === undefined || inner.element.contains(stop.element) ? stop : inner), undefined)
