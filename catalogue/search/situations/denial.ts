import { fold } from '../../text/fold.ts'
import { ENOUGH, LIKED, STATES, VAGUE, WISHED, WISHES_THEMSELVES } from './deniable.ts'

/** How a language says that something is not so: its words, with spaces between them. */
export type Denial = Readonly<{
  /** Those that deny what is said after them. */
  words: string
  /** Those that deny only where one of `partners` stands shortly before them, alone or written onto a word: "ne … plus", "n'ai plus". */
  split?: string
  partners?: string
  /** Where something else begins to be said: no denial reaches over them. */
  turns: string
  /** By which something is wanted or liked, and by which something can be done. */
  wanting: string
  able: string
  /** Beside these nothing is denied: "pourquoi pas". */
  unless: string
  /** What was said right before a negator may be what it denies: "Kinder mag ich nicht". */
  behind?: true
  /** What an expression says after a negator follows it at once. */
  tight?: true
}>

/** A word as a denial looks at it. */
export type SpokenWord = Readonly<{ surface: string; isSmall: boolean; place: number }>

/** A notion that was found, with where its own words stand. */
export type FoundAt = Readonly<{ notion: string; at: readonly number[] }>

/** Words that may stand between a negator and what it denies of somebody, or of a wish. */
const STATE_REACH = 2
const WISH_REACH = 4
/** How many words on each side of a negator say whether a wish is denied. */
const BESIDE = 2
const PARTNER_REACH = 3
/** How many words may stand between what somebody has enough of and how they say so. */
const ENOUGH_REACH = 2

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).flatMap(word => (word === '' ? [] : [fold(word)])))

type Lists = Readonly<Record<'negators' | 'split' | 'partners' | 'turns' | 'wanting' | 'able' | 'unless', ReadonlySet<string>>>

/** A text, and which of its words deny; by their places among its words. */
type Spoken = Readonly<{
  words: readonly SpokenWord[]
  negators: readonly number[]
  isOneOf: (list: ReadonlySet<string>, at: number) => boolean
  isTurn: (at: number) => boolean
}>

/** A chunk up to its apostrophe: what is written onto a word is none of the words that are read. */
const beginningOf = (chunk: string): string => fold(chunk).replace(/['’ʼ‘`´].*$/u, '')

function listen(lists: Lists, words: readonly SpokenWord[], chunks: readonly string[]): Spoken {
  const isOneOf = (list: ReadonlySet<string>, at: number): boolean => list.has(words[at]?.surface ?? '')
  const isTurn = (at: number): boolean => isOneOf(lists.turns, at) || lists.turns.has(beginningOf(chunks[words[at]?.place ?? -1] ?? ''))
  const isPartnered = (place: number): boolean =>
    chunks.slice(Math.max(0, place - PARTNER_REACH), place).some(chunk => lists.partners.has(beginningOf(chunk)))
  const isExcused = (at: number): boolean => isOneOf(lists.unless, at - 1) || isOneOf(lists.unless, at + 1)
  const negators = words.flatMap(({ surface, place }, at) => {
    const denies = lists.negators.has(surface) || (lists.split.has(surface) && isPartnered(place))
    return denies && !isExcused(at) ? [at] : []
  })
  return { words, negators, isOneOf, isTurn }
}

/**
 * Negators that an expression of its own holds ("pas le bac") deny nothing else of somebody, but what is said in words of the same ("eu le bac"); one that says nothing by
 * itself ("jamais fait") holds none.
 */
const isHeld = (negator: number, own: readonly number[], found: readonly FoundAt[]): boolean =>
  found.some(({ notion, at }) => !VAGUE.has(notion) && at.length > 1 && at.includes(negator) && !own.some(word => at.includes(word)))

const placesBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from - 1) }, (_, step) => from + 1 + step)

/**
 * How many words that count stand between a negator and what it denies: 0 where it stands among or right behind those, as some languages put it; nothing where it does
 * not reach them.
 */
function reachOf(
  at: number,
  own: readonly number[],
  { spoken, isBehind }: Readonly<{ spoken: Spoken; isBehind: boolean }>,
): number | undefined {
  const { words, isTurn } = spoken
  const [first = 0] = own
  const last = own.at(-1) ?? first
  if (at > first) {
    const isLastSaid = at === words.length - 1 || isTurn(at + 1)
    return at < last || (isBehind && at === last + 1 && isLastSaid) ? 0 : undefined
  }
  const passed = placesBetween(at, first)
  return [...passed, first].some(isTurn) ? undefined : passed.filter(place => words[place]?.isSmall === false).length
}

/** Makes ready to leave out what is denied of what was found among the words of a text. */
export function readDenial(
  denial: Denial,
): (found: readonly FoundAt[], words: readonly SpokenWord[], chunks: readonly string[]) => ReadonlySet<FoundAt> {
  const { words: negators, split = '', partners = '', turns, wanting, able, unless, behind = false, tight = false } = denial
  const lists: Lists = {
    negators: listed(negators),
    split: listed(split),
    partners: listed(partners),
    turns: listed(turns),
    wanting: listed(wanting),
    able: listed(able),
    unless: listed(unless),
  }

  return (found, words, chunks) => {
    const spoken = listen(lists, words, chunks)
    const enough = found.filter(({ notion }) => ENOUGH.has(notion))
    if (spoken.negators.length === 0 && enough.length === 0) return new Set()
    const isBeside = (list: ReadonlySet<string>, at: number): boolean =>
      placesBetween(at - BESIDE - 1, at + BESIDE + 1).some(near => near !== at && spoken.isOneOf(list, near))

    const denies = (at: number, { notion, at: own }: FoundAt): boolean => {
      const reach = reachOf(at, own, { spoken, isBehind: behind })
      if (WISHES_THEMSELVES.has(notion)) return reach === 0 || at === (own.at(-1) ?? 0) + 1
      if (reach === undefined) return false
      const isWished = isBeside(lists.wanting, at)
      if (STATES.has(notion)) return reach <= STATE_REACH && !isWished && !isHeld(at, own, found)
      if (!WISHED.has(notion) || isBeside(lists.able, at)) return false
      return isWished ? reach <= WISH_REACH : reach === 0 && !isHeld(at, own, found)
    }
    /** "Non voglio lavorare" is not "non lavoro": what is not wanted is not lacked. */
    const isStretched = ({ at: own }: FoundAt): boolean =>
      own.some((at, order) => {
        const skipped = spoken.negators.includes(at) ? placesBetween(at, own[order + 1] ?? at) : []
        return skipped.some(place => spoken.isOneOf(lists.wanting, place) || (tight && words[place]?.isSmall === false))
      })
    /** "Marre du bureau": what one is fed up with is no wish. */
    const isLeft = ({ notion, at: own }: FoundAt): boolean =>
      LIKED.has(notion) &&
      enough.some(({ at }) => {
        const passed = at.every(place => own.every(other => place < other))
          ? [...placesBetween(at.at(-1) ?? 0, own[0] ?? 0), own[0] ?? 0]
          : placesBetween(own.at(-1) ?? 0, at[0] ?? 0)
        const isParted = passed.some(place => spoken.isTurn(place) || spoken.isOneOf(lists.wanting, place))
        return !isParted && passed.filter(place => words[place]?.isSmall === false).length <= ENOUGH_REACH + 1
      })
    const isDenied = (one: FoundAt): boolean => spoken.negators.some(at => !one.at.includes(at) && denies(at, one))
    return new Set(found.filter(one => isDenied(one) || isStretched(one) || isLeft(one)))
  }
}
