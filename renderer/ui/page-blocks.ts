/** What a page must not cut in two: lines of a list, faces, titles, facts, and what says so itself. */
const BLOCKS = 'li, p, h2, h3, .face, .need, .row-face, dl > div, tr, svg, img, [data-block]'
/** What is touched, and what says so itself, is one thing: kept whole wherever a page can hold it. */
const ONE_THING = '.face, .need, .row-face, [data-block]'
/** Something else taller than this share of the view is turned through rather than kept whole. */
const WHOLE_BELOW = 0.6
/** Titles, and what says itself that it goes with what is below it. */
const HEADINGS = 'h2, h3, [data-heads]'
/** A heading this close above something heads it. */
const HEADING_NEAR_REM = 2

/** What stays at the top of something too tall for a page, on each of its pages: whose these lines are. Not where it would take more than this share of a page. */
const CROWN = '[data-crown]'
const CROWN_BELOW = 0.5
/** What has a crown begins in the upper part of a page, or on the next one. */
const BEGINS_ABOVE = 0.5

/** What a style may let stand still beside what is turned: it is on every page then. Only what a page holds whole does. */
const STAYS = '[data-stays]'

/** Where something stands, in pixels; `top` and `bottom` from the upper edge of what is turned. */
export type Box = Readonly<{ top: number; bottom: number; left: number; right: number }>
/** Where a line of text stands, from the top of its letters to their bottom. */
type Line = Readonly<Pick<Box, 'top' | 'bottom'>>
/** What is kept whole, the headings among it; what is too tall for that, with its lines from the first to the last; and of this what keeps its crown, with its height. */
export type Laid = Readonly<{
  blocks: readonly Box[]
  headings: readonly Box[]
  tall: readonly (Box & Readonly<{ lines: readonly Line[] }>)[]
  crowned: readonly (Box & Readonly<{ crown: number }>)[]
}>
/** The part that is seen: from where, how high, and how near above something a heading belongs to it. */
export type Window = Readonly<{ top: number; height: number; near: number }>

const straddles = ({ top, bottom }: Line, edge: number): boolean => top < edge - 1 && bottom > edge + 1
const heads = (heading: Box, block: Box, near: number): boolean =>
  heading.bottom <= block.top + 1 && block.top - heading.bottom < near && heading.left < block.right && heading.right > block.left

/** The height of the crown below which a block stands; none for what stands in no such thing, and for a crown itself. */
function crownOver({ crowned }: Laid, block: Box): number {
  const around = crowned.find(
    ({ top, bottom, left, right, crown }) =>
      block.top >= top + crown - 1 && block.bottom <= bottom + 1 && block.left >= left - 1 && block.right <= right + 1,
  )
  return around?.crown ?? 0
}

/** The headings whose first line below is not seen: the lowest of them first, because one may stand above another. */
function headlessOver(unseen: readonly Box[], headings: readonly Box[], near: number): readonly Box[] {
  const alone: Box[] = []
  for (const heading of headings.toSorted((one, other) => other.top - one.top))
    if ([...unseen, ...alone].some(block => heads(heading, block, near))) alone.push(heading)
  return alone
}

/**
 * What the window's edges would cut: nothing of it is shown. Side by side, each column gives up its own; what is given up below begins the next page,
 * what is given up above was whole on the page before. Headings go with what they head.
 */
export function cutBy(laid: Laid, { top, height, near }: Window): readonly Box[] {
  const { blocks, headings, tall, crowned } = laid
  const end = top + height
  const late = crowned.filter(block => straddles(block, end) && block.top > top + height * BEGINS_ABOVE)
  const below = blocks.filter(block => straddles(block, end) && block.top > top)
  // What begins where the page ends leaves its heading alone too.
  const unseen = [...below, ...[...blocks, ...tall].filter(block => block.top >= end - 1)]
  const headless = headlessOver(
    unseen,
    headings.filter(heading => heading.top > top && heading.top < end),
    near,
  )
  const isAbove = (block: Box): boolean => block.top < top + crownOver(laid, block) - 1 && block.bottom > top + 1
  return [...late, ...below, ...headless, ...blocks.filter(block => isAbove(block) && !below.includes(block))]
}

/** The first line of a long text that does not end above `end`. */
const firstBeyond = (lines: readonly Line[], end: number): Line | undefined => lines.find(({ bottom }) => bottom > end + 1)

/** How much of a long text is left out of sight at its top and at its bottom, so that the window's edges cut none of its lines. */
export function linesCutBy({ top, bottom, lines }: Laid['tall'][number], window: Window): Readonly<{ above: number; below: number }> {
  const end = window.top + window.height
  const across = lines.find(line => straddles(line, window.top))
  const last = firstBeyond(lines, end)
  return {
    above: across === undefined ? 0 : across.bottom - top,
    below: last === undefined || last.top >= end ? 0 : bottom - last.top,
  }
}

/** Where the next page begins: at the first thing that was not seen whole; a long text goes on with the first line that was not. */
export function startAfter(laid: Laid, window: Window): number {
  const end = window.top + window.height
  const lines = laid.tall
    .filter(block => straddles(block, end))
    .map(block => (firstBeyond(block.lines, end)?.top ?? end) - crownOver(laid, block))
  const crowns = laid.crowned.filter(block => straddles(block, end)).map(({ top, crown }) => Math.max(top, end - crown))
  const cut = cutBy(laid, window).map(block => ({ from: block.top - crownOver(laid, block), to: block.bottom }))
  const start = Math.min(end, ...lines, ...crowns, ...cut.flatMap(({ from }) => (from > window.top ? [from] : [])))
  // What begins just below the edge is not passed over where a page of its own shows it whole.
  const isWholeThere = cut.some(({ from, to }) => from === start && to - from <= window.height - window.near / 2)
  return start > window.top + window.near || (start > window.top && isWholeThere) ? start : end
}

/** Where the page before begins, of the pages that start at the beginning. */
export function startBefore(laid: Laid, window: Window, padding: number): number {
  let top = 0
  for (;;) {
    const next = startAfter(laid, { ...window, top }) - padding
    if (next >= window.top - 1 || next <= top) return top
    top = next
  }
}

type Measured = Readonly<{ laid: Laid; elements: ReadonlyMap<Box, Element>; window: Window }>

/** How high something may be to be kept whole: below a crown less is left. */
function wholeBelow(element: Element, view: HTMLElement): number {
  const room = view.clientHeight - 2 * padding(view)
  if (element.matches(ONE_THING)) return room
  const crown = element.parentElement?.closest(`:has(> ${CROWN})`)?.querySelector(`:scope > ${CROWN}`)
  return Math.min(view.clientHeight * WHOLE_BELOW, room - (crown?.getBoundingClientRect().height ?? 0))
}

const isWhole = (element: Element, height: number, view: HTMLElement): boolean => height < wholeBelow(element, view)

/** Whether an element stands in something that is kept whole: a heading there heads what is with it, not the row below. */
function isKept(element: Element | null, view: HTMLElement): boolean {
  const around = element?.closest('li, [data-block]') ?? null
  return around !== null && view.contains(around) && isWhole(around, around.getBoundingClientRect().height, view)
}

/** The height of the crown that an element too tall for a page keeps at its top; nothing where it has none, or one too high. */
function crownOf(element: Element, view: HTMLElement): number | undefined {
  const height = element.querySelector(`:scope > ${CROWN}`)?.getBoundingClientRect().height ?? 0
  return height > 0 && height < view.clientHeight * CROWN_BELOW ? height : undefined
}

/** How far a crown that stays at the top has left its place, the beginning of what it crowns. */
function strayed(element: Element): number {
  const crown = element.closest(CROWN)
  const place = crown?.parentElement
  return crown === null || !place?.hasAttribute('data-crowned') ? 0 : crown.getBoundingClientRect().top - place.getBoundingClientRect().top
}

/** Whether an element stands still while the pages are turned: it is never cut, and no page begins at it. */
function isStill(element: Element): boolean {
  const holder = element.closest(STAYS)
  return holder?.hasAttribute('data-still') === true && getComputedStyle(holder).position === 'sticky'
}

/** The lines of an element's text, as they are broken; `away`: from where they are counted. */
function linesOf(element: Element, away: number): readonly Line[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const lines: { top: number; bottom: number }[] = []
  while (texts.nextNode() !== null) {
    range.selectNodeContents(texts.currentNode)
    for (const { top, bottom, height } of range.getClientRects()) {
      const last = lines.at(-1)
      if (height === 0) continue
      if (last !== undefined && top - away < (last.top + last.bottom) / 2) {
        last.top = Math.min(last.top, top - away)
        last.bottom = Math.max(last.bottom, bottom - away)
      } else lines.push({ top: top - away, bottom: bottom - away })
    }
  }
  return lines
}

function measureBlocks(view: HTMLElement): Measured {
  const origin = view.getBoundingClientRect().top - view.scrollTop
  const elements = new Map<Box, Element>()
  const blocks: Box[] = []
  const tall: Laid['tall'][number][] = []
  const headings: Box[] = []
  const crowned: (Box & Readonly<{ crown: number }>)[] = []
  for (const element of view.querySelectorAll(BLOCKS)) {
    const { top, bottom, left, right, height } = element.getBoundingClientRect()
    if (height === 0 || isStill(element)) continue
    const away = origin + strayed(element)
    const box: Box = { top: top - away, bottom: bottom - away, left, right }
    const crown = isWhole(element, height, view) ? undefined : crownOf(element, view)
    if (isWhole(element, height, view)) {
      // Of a text whose sentences are kept whole, these are the blocks: a page of one line and a gap is no page.
      if (element.matches('p') && element.querySelector(':scope > [data-block]') !== null) continue
      blocks.push(box)
      elements.set(box, element)
    } else if (crown !== undefined) {
      const whose = { ...box, crown }
      crowned.push(whose)
      elements.set(whose, element)
    } else if (element.matches('li, p, dl > div')) {
      const long = { ...box, lines: linesOf(element, away) }
      tall.push(long)
      elements.set(long, element)
    }
    if (element.matches(HEADINGS) && !isKept(element.parentElement, view)) headings.push(box)
  }
  const near = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * HEADING_NEAR_REM
  const window = { top: view.scrollTop, height: view.clientHeight, near }
  return { laid: { blocks, headings, tall, crowned }, elements, window }
}

/** What does not stand whole in the window. */
export const beyond = ({ blocks }: Laid, { top, height }: Window): readonly Box[] =>
  blocks.filter(({ bottom }) => bottom > top + height + 1)

/**
 * Leaves out of sight, not out of reach, what the edges of `view` would cut in two: what is seen is whole. Of a glimpse, what is out of sight is out of reach as well.
 * Marks what may stand still as doing so (`data-still`) where a page holds it.
 */
export function trim(view: HTMLElement): void {
  for (const holder of view.querySelectorAll(STAYS))
    holder.toggleAttribute('data-still', holder.getBoundingClientRect().height <= view.clientHeight - padding(view))
  const { laid, elements, window } = measureBlocks(view)
  const isGlimpse = view.hasAttribute('data-glimpse')
  const boxes = isGlimpse ? [...cutBy(laid, window), ...beyond(laid, window)] : cutBy(laid, window)
  const cut = new Set(boxes.map(box => elements.get(box)))
  const crowned = new Set(laid.crowned.map(box => elements.get(box)))
  for (const element of view.querySelectorAll('[data-crowned]')) element.toggleAttribute('data-crowned', crowned.has(element))
  for (const element of crowned) element?.setAttribute('data-crowned', '')
  // What has grown too tall to be kept whole since it was cut is turned through like any long thing: all of the view's marks are looked at.
  for (const element of view.querySelectorAll<HTMLElement>('[data-cut]')) {
    if (cut.has(element)) continue
    element.removeAttribute('data-cut')
    element.toggleAttribute('inert', false)
  }
  for (const element of cut) {
    element?.setAttribute('data-cut', '')
    element?.toggleAttribute('inert', isGlimpse)
  }
  trimLines(view, { laid, elements, window })
}

/** Leaves out of sight the line of a long text that an edge would cut. */
function trimLines(view: HTMLElement, { laid, elements, window }: Measured): void {
  const trimmed = new Map(laid.tall.map(block => [elements.get(block), linesCutBy(block, window)]))
  for (const element of view.querySelectorAll<HTMLElement>('[data-lines]')) if (!trimmed.has(element)) showLines(element, 0, 0)
  for (const [element, { above, below }] of trimmed) if (element instanceof HTMLElement) showLines(element, above, below)
}

function showLines(element: HTMLElement, above: number, below: number): void {
  const isWhole = above === 0 && below === 0
  element.toggleAttribute('data-lines', !isWhole)
  element.style.clipPath = isWhole ? '' : `inset(${above}px -100vw ${below}px -100vw)`
}

/** Where the next page of `view` begins, in pixels of its scroll. */
export function nextTop(view: HTMLElement): number {
  const { laid, window } = measureBlocks(view)
  return startAfter(laid, window) - padding(view)
}

/** Where the page before begins, in pixels of its scroll. */
export function previousTop(view: HTMLElement): number {
  const { laid, window } = measureBlocks(view)
  return startBefore(laid, window, padding(view))
}

/**
 * Where `view` must stand so that the focus is seen on `element`: at the beginning of what an edge cuts and what holds it, which is not shown (see `trim`)
 * although the element itself may lie within. Nothing when all of it is whole, or nothing of it is kept whole.
 */
export function topForFocus(view: HTMLElement, element: Element): number | undefined {
  const { laid, elements, window } = measureBlocks(view)
  const end = window.top + window.height
  const holding = laid.blocks.filter(box => elements.get(box)?.contains(element))
  const cut = holding.filter(block => block.top < window.top + crownOver(laid, block) - 1 || block.bottom > end + 1)
  return cut.length === 0 ? undefined : Math.min(...cut.map(block => block.top - crownOver(laid, block))) - padding(view)
}

/** The room that a view keeps for focus rings. */
const padding = (view: HTMLElement): number => Number.parseFloat(getComputedStyle(view).paddingTop)
