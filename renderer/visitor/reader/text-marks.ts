import type { Found } from './find-in-pieces.ts'

/** Names of the highlights in reader.css: everything found, and the one that is looked at. */
const FOUND = 'reader-found'
const HERE = 'reader-here'

/** The letters of a find in the elements of the text layer: one range for each piece that it touches. */
function rangesOf({ from, to }: Found, elements: readonly HTMLElement[]): readonly Range[] {
  return elements.slice(from.piece, to.piece + 1).flatMap((element, index) => {
    const text = element.firstChild
    if (!(text instanceof Text)) return []
    const piece = from.piece + index
    const range = document.createRange()
    range.setStart(text, piece === from.piece ? Math.min(from.offset, text.length) : 0)
    range.setEnd(text, piece === to.piece ? Math.min(to.offset, text.length) : text.length)
    return range.collapsed ? [] : [range]
  })
}

/** Marks what was found on the page that is shown, by the CSS Custom Highlight API: no element changes. Gives the ranges of the one looked at. */
export function markFound(found: readonly Found[], here: Found | undefined, elements: readonly HTMLElement[]): readonly Range[] {
  const at = here === undefined ? [] : rangesOf(here, elements)
  const others = found.filter(place => place !== here).flatMap(place => rangesOf(place, elements))
  CSS.highlights.set(FOUND, new Highlight(...others))
  CSS.highlights.set(HERE, new Highlight(...at))
  return at
}

/** Nothing is marked any more. */
export function unmark(): void {
  CSS.highlights.delete(FOUND)
  CSS.highlights.delete(HERE)
}
