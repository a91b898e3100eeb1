/**
 * Ukrainian has no stemmer in lunr-languages. This one strips the ending of a case, the longest that leaves enough letters, and brings the names of women
 * to those of men (`лікарка` to `лікар`). It knows nouns and adjectives; of verbs only the infinitive in -увати, whose other endings are those of plurals.
 */

/** Endings of nouns and adjectives that leave three letters. */
const ENDINGS =
  'ого ому ими іми ової ами ями його йому їми ові еві єві ах ях ам ям ом ем єм ою ею єю ів їв ий ої їх их іх им ім їм а я о е є и і ї у ю ь й'
/** Endings of stems in -і, cut with it where four letters are left: `професія`, but `водій` keeps its own. */
const LONG_ENDINGS = 'іями іях іям ією ієм іїв ія ії ію ій увати ювати'

const longestFirst = (endings: string): readonly string[] => endings.split(' ').sort((a, b) => b.length - a.length)
const SHORTER = longestFirst(ENDINGS)
const LONGER = longestFirst(LONG_ENDINGS)

const without = (word: string, endings: readonly string[], least: number): string | undefined => {
  const ending = endings.find(candidate => word.length - candidate.length >= least && word.endsWith(candidate))
  return ending === undefined ? undefined : word.slice(0, -ending.length)
}

/** What the ending leaves of a woman's title gives the man's: -ка, -иця, -иня; and a vowel that comes and goes: `продавець`, `продавця`. */
const masculine = (stem: string): string =>
  stem
    .replace(/(.{3})ниц$/, '$1ник')
    .replace(/(.{2}(?:[аяео]р|[иі]ст|[еа]нт|евт|ач))к$/, '$1')
    .replace(/(.{2}тел)ьк$/, '$1')
    .replace(/(.{2}і)йк$/, '$1')
    .replace(/(.{3}(?:ог|аф))ин$/, '$1')
    .replace(/(.{2}в)чин$/, '$1ц')
    .replace(/(.{2}[^аеєиіїоуюя])ец$/, '$1ц')
    .replace(/ь$/, '')

/** The stem of one lower-case Ukrainian word without apostrophes; not folded, since `й` tells an ending from a letter of the word. */
export function stemUkrainian(word: string): string {
  const plain = word.replaceAll('ґ', 'г')
  // `учень`, `учня`, `учениця`.
  const pupil = /^(.+[^аеєиіїоуюя])ен(?:ь|иц.{1,3})$/.exec(plain)?.[1]
  if (pupil !== undefined) return `${pupil}н`
  return masculine(without(plain, LONGER, 4) ?? without(plain, SHORTER, 3) ?? plain)
}

/** Words that carry no meaning of their own, folded. */
export const UKRAINIAN_STOP_WORDS: ReadonlySet<string> = new Set(
  'а або але без би бути в ви від він вона вони воно все де для до є же за з зі і із іі іх и його к как коли ли має ми мене на над не нас ні но о об од по при про під с себе свои так та там те ти то тому тут у це ця чи що щоб я як яки який якщо'.split(
    ' ',
  ),
)
