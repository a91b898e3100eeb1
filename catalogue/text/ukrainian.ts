/**
 * Ukrainian has no stemmer in lunr-languages. This strips one ending of declension or conjugation, the longest that leaves three letters.
 * The list: endings of nouns (all cases, both numbers), of adjectives, and the infinitive and past of verbs, without derivation.
 * Written on folded text: `й` and `ї` are already `и` and `і`, `ґ` is `г`, the apostrophe is gone.
 */
const ENDINGS = [
  'ами ями ові еві ого ому ими іми ати ити іти ути ють уть ать ять ала ила али или ував ування',
  'ах ях ам ям ом ем єм ою ею єю ів ев іи ии ои ои их іх ою ію ає ує іє ав ив ла ло ли ть ти',
  'а я о е є и і у ю ь в',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length)

/** The stem of one folded Ukrainian word. */
export function stemUkrainian(word: string): string {
  const ending = ENDINGS.find(candidate => word.endsWith(candidate) && word.length - candidate.length >= 3)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** Words that carry no meaning of their own, folded. */
export const UKRAINIAN_STOP_WORDS: ReadonlySet<string> = new Set(
  'а або але без би бути в ви від він вона вони воно все де для до є же за з зі і із іі іх и його к как коли ли має ми мене на над не нас ні но о об од по при про під с себе свои так та там те ти то тому тут у це ця чи що щоб я як яки який якщо'.split(
    ' ',
  ),
)
