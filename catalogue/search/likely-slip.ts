/** In longer words one other letter is a slip, whichever it is: few words are so near to each other. */
const SHORT = 5

const ROWS = [
  ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
] as const

/** Letters that lie beside each other on one of the keyboards, each pair both ways. */
const BESIDE: ReadonlySet<string> = new Set(
  ROWS.flatMap(rows => rows.flatMap((row, at) => [...row].flatMap((key, place) => pairs(key, place, { row, below: rows[at + 1] ?? '' })))),
)

function pairs(key: string, place: number, { row, below }: Readonly<{ row: string; below: string }>): readonly string[] {
  const others = [row[place + 1], below[place - 1], below[place]]
  return others.flatMap(other => (other === undefined ? [] : [`${key}${other}`, `${other}${key}`]))
}

/** Written for one another by ear, at the beginning of a word too. */
const ALIKE: ReadonlySet<string> = new Set('ck kc cq qc kq qk cs sc gj jg iy yi fv vf bv vb bp pb dt td'.split(' '))

const LATIN = /^[a-z]$/
const VOWEL = /^[aeiouy]$/

/**
 * Whether a short word of a catalogue may have been meant where one letter of it was typed as another: "machn" is not "maçon", nor "zalte" "halte". A vowel stands for
 * a vowel and a consonant for a consonant, and a word begins as it was typed, unless the keys lie beside each other or sound alike. What is longer, or one letter more,
 * fewer or swapped, may always.
 */
export function isLikelySlip(surface: string, typed: string): boolean {
  if (typed.length > SHORT || surface.length !== typed.length) return true
  const wrong = [...typed].flatMap((letter, place) => (letter === surface[place] ? [] : [place]))
  const [place] = wrong
  if (place === undefined || wrong.length > 1) return true
  const [letter = '', meant = ''] = [typed[place], surface[place]]
  if (!LATIN.test(letter) || !LATIN.test(meant) || BESIDE.has(letter + meant) || ALIKE.has(letter + meant)) return true
  return place > 0 && VOWEL.test(letter) === VOWEL.test(meant)
}
