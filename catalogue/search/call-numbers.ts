/** A piece of a call number: a number, letters, or the digits behind a number's point, which are a fraction as in Dewey and UDC. */
type Piece = Readonly<{ rank: 0 | 1 | 2; text: string }>

const PIECES = /(?<number>\d+)|\.(?<fraction>(?<=\d\.)\d+)|(?<letters>[\p{L}\p{M}]+)/gu

/** In the order in which they stand beside each other on a shelf: 331 before 331 DUP before 331.1, `B 2` before `B Z`. */
function pieces(callNumber: string): readonly Piece[] {
  return [...callNumber.matchAll(PIECES)].map(({ groups = {} }) => {
    const { number, fraction, letters } = groups
    if (number !== undefined) return { rank: 0, text: number.replace(/^0+(?=\d)/, '') }
    return fraction === undefined ? { rank: 1, text: letters ?? '' } : { rank: 2, text: fraction }
  })
}

function comparePieces(one: Piece, other: Piece, letters: Intl.Collator): number {
  if (one.rank !== other.rank) return one.rank - other.rank
  if (one.rank === 1) return letters.compare(one.text, other.text)
  if (one.rank === 0 && one.text.length !== other.text.length) return one.text.length - other.text.length
  return one.text < other.text ? -1 : Number(one.text > other.text)
}

/** Compares call numbers as they stand on a shelf; a total order of their pieces: `B 2` before `B 10`, `331.12` before `331.2`. */
export function callNumberOrder(letters: Intl.Collator): (one: string, other: string) => number {
  const known = new Map<string, readonly Piece[]>()
  const read = (callNumber: string): readonly Piece[] => {
    const before = known.get(callNumber)
    if (before !== undefined) return before
    const now = pieces(callNumber)
    known.set(callNumber, now)
    return now
  }
  return (one, other) => {
    const [left, right] = [read(one), read(other)]
    for (const [i, piece] of left.entries()) {
      const beside = right[i]
      if (beside === undefined) return 1
      const order = comparePieces(piece, beside, letters)
      if (order !== 0) return order
    }
    return left.length - right.length
  }
}
