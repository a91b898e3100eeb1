import type { ReactNode } from 'react'

/** Parts of a text, those to mark apart. */
export function splitMarks(text: string, marks: readonly string[]): readonly Readonly<{ text: string; marked: boolean; at: number }>[] {
  const wanted = marks.filter(mark => mark !== '').toSorted((left, right) => right.length - left.length)
  const parts: { text: string; marked: boolean; at: number }[] = []
  let from = 0
  while (from < text.length) {
    const found = nextMark(text, wanted, from)
    if (found === undefined) break
    if (found.at > from) parts.push({ text: text.slice(from, found.at), marked: false, at: from })
    parts.push({ text: text.slice(found.at, found.end), marked: true, at: found.at })
    from = found.end
  }
  if (from < text.length) parts.push({ text: text.slice(from), marked: false, at: from })
  return parts
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** The first whole word of `text` from `from` on that is one of `marks`. */
function nextMark(text: string, marks: readonly string[], from: number): { at: number; end: number } | undefined {
  let best: { at: number; end: number } | undefined
  for (const mark of marks) {
    let at = text.indexOf(mark, from)
    while (at !== -1 && (isLetter(text[at - 1]) || isLetter(text[at + mark.length]))) at = text.indexOf(mark, at + 1)
    if (at !== -1 && (best === undefined || at < best.at)) best = { at, end: at + mark.length }
  }
  return best
}

/** A text with the found words marked. */
export function MarkedText({ text, marks }: Readonly<{ text: string; marks: readonly string[] }>): ReactNode {
  return splitMarks(text, marks).map(part =>
    part.marked ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
  )
}
