const ENCODER = new TextEncoder()

/** How many bytes a text is in UTF-8. */
export const bytesOf = (text: string): number => ENCODER.encode(text).length

const CUT = '…'

/** The text, or as much of its beginning as fits into `bytes` with a mark that it was cut. */
export function cutToBytes(text: string, bytes: number): string {
  if (bytesOf(text) <= bytes) return text
  let cut = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (bytesOf(cut) + bytesOf(segment) + bytesOf(CUT) > bytes) break
    cut += segment
  }
  return `${cut.trimEnd()}${CUT}`
}

/** The characters of a text as a person counts them; one with so many accents that it is longer than `bytes` is taken apart. */
const charactersOf = (text: string, bytes: number): readonly string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].flatMap(({ segment }) =>
    bytesOf(segment) > bytes ? [...segment] : [segment],
  )

/** The text in parts that are no longer than `bytes`, in order, whole but for line ends and spaces where it is parted; no character is cut that fits. */
function partsOf(text: string, bytes: number): readonly string[] {
  if (bytesOf(text) <= bytes) return [text]
  const parts = ['']
  for (const character of charactersOf(text, bytes)) {
    if (bytesOf(parts.at(-1) ?? '') + bytesOf(character) > bytes) parts.push('')
    parts[parts.length - 1] += character
  }
  return parts
}

/**
 * Pieces of text as few texts as hold them in order, none longer than `limit` bytes, each under `head`, which is told its number and how many there are. A piece
 * stays whole; one that is longer than a text alone goes on in the next: what is shown before is what is taken.
 */
export function packTexts(
  pieces: readonly string[],
  options: Readonly<{ limit: number; head: (at: number, of: number) => string }>,
): readonly string[] {
  const { limit, head } = options
  const only = [head(1, 1), ...pieces].join('\n')
  if (bytesOf(only) <= limit) return [only]
  // The head grows with the digits of the count: room is left for four of each.
  const room = limit - bytesOf(head(9_999, 9_999)) - 1
  const texts: string[] = []
  for (const piece of pieces) {
    const [whole = '', ...more] = partsOf(piece, room)
    const last = texts.at(-1)
    if (more.length === 0 && last !== undefined && bytesOf(last) + 1 + bytesOf(whole) <= room) texts[texts.length - 1] = `${last}\n${whole}`
    else texts.push(whole, ...more)
  }
  return texts.map((text, index) => `${head(index + 1, texts.length)}\n${text}`)
}
