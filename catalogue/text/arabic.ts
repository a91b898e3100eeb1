/**
 * What Arabic needs before lunr-languages' stemmer, which cuts long prefixes and endings and maps common patterns to three letters. Broken plurals
 * (`عامل`, `عمال`) stay apart there as here: no rule of letters joins them without joining others.
 */

/** The article with what is written onto it: `ال`, `وال`, `بال`, `فال`, `كال`, `ولل`, `لل`. Three letters must be left. */
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/
/** Vowel signs and the stretching stroke, which must not count as letters. */
const SIGNS = /[\u0640\u064b-\u065f\u0670]/g
/** The stemmer's own list of empty words holds "amen", which is also a keeper, as in "cashier": its feminine leads to the right stem. */
const KEEPER = /^[أا]مين$/

/** The stem of one Arabic word. */
export function stemArabic(word: string, stemmer: (word: string) => string): string {
  const bare = word.replace(SIGNS, '').replace(ARTICLE, '').replace('ئو', 'ؤو')
  // The stemmer leaves what it takes for an empty word as it is: "general", which every second manager is.
  return stemmer(KEEPER.test(bare) ? `${bare}ة` : bare).replace(/(.{3})ة$/, '$1')
}
