/** A piece of text as pdf.js gives it; `hasEOL`: a line ends after it. */
export type PdfItem = Readonly<{ str: string; transform: readonly number[]; hasEOL: boolean }>

/** A line of a page: how large its letters are, and how high it stands. */
export type PdfLine = Readonly<{ text: string; size: number; y: number }>

/** Stands where a word was cut at the end of a line, until all words of the text are known. */
export const CUT = '\u00ad'

/** The lines of a page in the order in which they are written. */
export function pdfLines(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = []
  let open = { text: '', size: 0, y: 0 }
  for (const { str, transform, hasEOL } of items) {
    if (str.trim() !== '') {
      if (open.text.trim() === '') open.y = transform[5] ?? 0
      open.size = Math.max(open.size, Math.hypot(transform[2] ?? 0, transform[3] ?? 0))
    }
    open.text += str
    if (!hasEOL) continue
    if (open.text.trim() !== '') lines.push({ ...open, text: open.text.trim() })
    open = { text: '', size: 0, y: 0 }
  }
  if (open.text.trim() !== '') lines.push({ ...open, text: open.text.trim() })
  return lines
}

/** "12", "- 12 -", "12 / 40", "page 12 sur 40". */
const FOLIO = /^[-–—\s]*(page|p\.|seite|p[aá]gina)?\s*\d{1,4}(\s*(\/|\||sur|of|de|di|von)\s*\d{1,4})?[-–—\s]*$/i

/** The lines of a page without the number that stands above or below them: it is no text, and passages say the page anyway. */
export function withoutFolio(lines: readonly PdfLine[]): readonly PdfLine[] {
  if (lines.length < 2) return lines
  const isFolio = (index: number): boolean => (index === 0 || index === lines.length - 1) && FOLIO.test(lines[index]?.text ?? '')
  return lines.filter((_, index) => !isFolio(index))
}

/** From this many heights of letters on, what is between two lines parts paragraphs. */
const PARAGRAPH_GAP = 1.7
const OTHER_SIZE = 1.15

/** The lines as a text: those of a paragraph in one, words that were cut marked with `CUT`. */
export function joinLines(lines: readonly PdfLine[]): string {
  let text = ''
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before === undefined) text = line.text
    else if (isApart(before, line)) text += `\n${line.text}`
    else if (/\p{L}[-\u2010\u00ad]$/u.test(text) && /^\p{Ll}/u.test(line.text)) text = `${text.slice(0, -1)}${CUT}${line.text}`
    else text += ` ${line.text}`
  }
  return text
}

/** A wide gap, a new column (the next line stands higher) or letters of another size. */
function isApart(before: PdfLine, line: PdfLine): boolean {
  const [small, large] = [Math.min(before.size, line.size), Math.max(before.size, line.size)]
  const gap = before.y - line.y
  return gap < -small / 2 || gap > large * PARAGRAPH_GAP || large > small * OTHER_SIZE
}

const MOST_WORDS = 500_000

/** Cut words whole again: as the text has them elsewhere, with their hyphen or without it, and else without. */
export function mendCuts(pages: readonly string[]): readonly string[] {
  if (!pages.some(page => page.includes(CUT))) return pages
  const known = new Set<string>()
  for (const page of pages) {
    if (known.size > MOST_WORDS) break
    for (const [word] of page.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) known.add(word.toLowerCase())
  }
  return pages.map(page =>
    page.replace(/([\p{L}\p{M}]*)\u00ad([\p{L}\p{M}]*)/gu, (_, head: string, tail: string) => {
      const isHyphened = known.has(`${head}-${tail}`.toLowerCase()) && !known.has(`${head}${tail}`.toLowerCase())
      return isHyphened ? `${head}-${tail}` : `${head}${tail}`
    }),
  )
}

const SAME_SIZE = 0.95
const LONGEST_HEADING = 200
const MOST_LINES = 4

/** What the first page is headed with: its largest letters, a few lines of them at most; where all are of one size, its first line. */
export function headingOf(lines: readonly PdfLine[]): string | undefined {
  const worded = lines.filter(({ text }) => text.replace(/\P{L}/gu, '').length >= 3)
  const largest = Math.max(0, ...worded.map(({ size }) => size))
  const first = worded.findIndex(({ size }) => size >= largest * SAME_SIZE)
  const isOneSize = worded.every(({ size }) => size >= largest * SAME_SIZE)
  const heading: string[] = []
  for (const { text, size } of worded.slice(Math.max(0, first), first + (isOneSize ? 1 : MOST_LINES))) {
    if (size < largest * SAME_SIZE) break
    heading.push(text)
  }
  const joined = heading.join(' ')
  return joined === '' || joined.length > LONGEST_HEADING ? undefined : joined
}
