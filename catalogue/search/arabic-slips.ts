/** Arabic words are written without most of their vowels: in shorter ones every letter says which word it is. */
const SHORT = 5

/** Letters that are told apart by dots alone, that sound alike, or that stand beside each other on the keyboard for those who confuse them. */
const ALIKE = ['بتثني', 'جحخ', 'دذ', 'رز', 'سشص', 'صض', 'طظت', 'ضظ', 'ذز', 'عغ', 'فق', 'قك', 'هة', 'هح', 'وؤ', 'ياى', 'اأإآء']

/**
 * Whether a short Arabic word may be a slip for another that is one mistake away: letters swapped, doubled, or written for one that looks or sounds alike. "Sira",
 * a life's course, is not a mistyped car. True for whatever is not short or not Arabic.
 */
export function isLikelyInArabic(surface: string, typed: string): boolean {
  if (typed.length > SHORT || !/\p{Script=Arabic}/u.test(typed)) return true
  if (surface.length !== typed.length) return /(.)\1/u.test(surface.length > typed.length ? surface : typed)
  const differing = Array.from(typed, (_, place) => place).filter(place => typed[place] !== surface[place])
  if (differing.length !== 1) return true
  const [place = 0] = differing
  return ALIKE.some(letters => letters.includes(typed[place] ?? '') && letters.includes(surface[place] ?? ''))
}
