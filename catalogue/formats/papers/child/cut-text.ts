import type { PaperQuestion, PaperRemark } from '../paper-text.ts'

/** A text no longer than a document may have, cut at the end of a paragraph or a line where there is one near. */
export function cutText(
  text: string,
  { characters }: Pick<PaperQuestion, 'characters'>,
): Readonly<{ text: string; remarks: PaperRemark[] }> {
  if (text.length <= characters) return { text, remarks: [] }
  const end = text.lastIndexOf('\n', characters)
  return { text: text.slice(0, end > characters / 2 ? end : characters).trimEnd(), remarks: ['too-long'] }
}
