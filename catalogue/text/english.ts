/** What English needs around lunr's Porter stemmer: British and American spellings, plurals without -s, titles that name a gender, and words Porter runs together. */

/** Whole words whose stem is given: irregular plurals, feminines in -ess, second spellings, and words that Porter takes for others ("news", "new"). */
const STEMS: ReadonlyMap<string, string> = new Map(
  (
    'children child|men man|women woman|actress actor|actresses actor|waitress waiter|waitresses waiter|hostess host|hostesses host|' +
    'stewardess steward|stewardesses steward|manageress manag|headmistress headmast|masseuse masseur|masseuses masseur|' +
    'programme program|programmes program|licence licens|licences licens|practise practic|practised practic|adviser advisor|advisers advisor|' +
    'news news|business business|businesses business|hospitality hospitality'
  )
    .split('|')
    .map(line => line.split(' ') as [string, string]),
)

/** `organise`, `organizing`, `organisations`: one stem, which Porter would shorten to `organ`. */
const IZE = /^(.{3,})i[sz](?:e[ds]?|ing|ations?|ational)$/
const IZER = /^(.{3,})i[sz]ers?$/
/** "Operator" stays apart from "operation", "educator" from "education": who does it is not what is done. */
const AGENT = /^(.{2,}ator)s?$/
/** After these beginnings Snowball's second English stemmer cuts nothing that Porter's first would: university and universe, general and generation. */
const LONG_BEGINNING = /^(commun|emerg|gener|inter|organ|past|univers)(?=.)/

const american = (word: string): string =>
  word
    .replace(/^(lab|behavi|col|fav|flav|neighb|hon|harb|hum|arm|endeav)our/, '$1or')
    .replace(/(cent|theat|lit|fib|^met|omet)re(s?)$/, '$1er$2')
    .replace(/(.{3}og)ue(s?)$/, '$1$2')
    // Only after two syllables: "counsellor", "travelling", but not "seller".
    .replace(/([aeiou][^aeiou]+[aeiou]l)l(?=(?:ers?|ors?|ed|ing|ery)$)/, '$1')

/** `saleswoman`, `salesperson` and their plurals are `salesman`; `midwives` is `midwife`. */
const person = (word: string): string => word.replace(/^(.{3,})(?:wom[ae]n|persons?|people|men)$/, '$1man').replace(/wives$/, 'wife')

/** The stem of one lower-case English word, by `porter` where no rule above knows better. */
export function stemEnglish(word: string, porter: (word: string) => string): string {
  const given = STEMS.get(word) ?? AGENT.exec(word)?.[1]
  if (given !== undefined) return given
  const ize = IZE.exec(word)
  if (ize !== null) return `${ize[1]}iz`
  const izer = IZER.exec(word)
  if (izer !== null) return `${izer[1]}izer`
  const usual = american(person(word))
  const beginning = LONG_BEGINNING.exec(usual)?.[1]
  if (beginning === undefined) return porter(usual)
  // Two consonants count for Porter as a word that has hardly begun: what follows is cut with care.
  return porter(`bb${usual.slice(beginning.length)}`).replace(/^bb/, beginning)
}
