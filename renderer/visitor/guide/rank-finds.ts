import type { Horizon } from '../../../catalogue/model/document.ts'
import { isLookedUp } from '../../../catalogue/search/kinds-in-turn.ts'
import type { Card, Hit, Reason } from '../../../catalogue/search/types.ts'
import { primaryLanguage } from '../../../catalogue/text/primary-language.ts'
import type { GuideAnswers } from '../state/guide-answers.ts'
import type { GuideSearch } from './guide-searches.ts'

/** A document the guide found, and the search that found it. `speaks`: how much it is about the field of work that was answered, 0 where it is not. */
export type GuideFind = Readonly<{ hit: Hit; by: GuideSearch; speaks: number }>

/** What a document is about stands in its titles and subjects, or is a concept of it. */
const ABOUT: readonly Reason['kind'][] = ['title', 'alternative-title', 'subject', 'concept']

/** What its source calls it, or what it is a document of: surer than one word of its subjects. */
const NAMED: readonly Reason['kind'][] = ['title', 'alternative-title', 'concept']

/**
 * How much a document is about the field of work that a search asked for: 3 where its titles or concepts say so, or several of its subjects; 2 where one subject
 * does; 1 where its summary speaks of it; 0 where no more than its text does: a word in passing is no reason to show it.
 */
export function speaksOf({ reasons }: Hit, { held }: GuideSearch): number {
  if (held.field !== true) return 0
  const about = reasons.filter(({ kind }) => ABOUT.includes(kind))
  const isSure = about.some(reason => NAMED.includes(reason.kind) || (reason.kind === 'subject' && reason.words.length > 1))
  if (about.length > 0) return isSure ? 3 : 2
  return reasons.some(({ kind }) => kind === 'summary') ? 1 : 0
}

/** What is weighed of a document that is about the field, beside how much it is. */
const WEIGHTS = { needFirst: 4, needToo: 3, inTime: 2, atOtherEnd: -1, inForm: 2, isSure: 2, lookedUp: -2 } as const

/** Today is for those who cannot wait, later for those who will not hurry: neither is for the other. */
const OTHER_END: Readonly<Partial<Record<Horizon, Horizon>>> = { today: 'later', later: 'today' }

const servesNeed = ({ needs }: Card, need: string | undefined): number => {
  const place = need === undefined ? -1 : needs.indexOf(need)
  return place < 0 ? 0 : place === 0 ? WEIGHTS.needFirst : WEIGHTS.needToo
}

const isInTime = ({ horizon }: Card, when: Horizon | undefined): number =>
  when === undefined || horizon === undefined ? 0 : horizon === when ? WEIGHTS.inTime : horizon === OTHER_END[when] ? WEIGHTS.atOtherEnd : 0

/** The place of a document's language among those that are likely to be read; their number where it is none of them. */
function foreignness({ hit }: GuideFind, languages: readonly string[]): number {
  const place = languages.findIndex(language => primaryLanguage(language) === primaryLanguage(hit.card.language))
  return place < 0 ? languages.length : place
}

export type RankOptions = Readonly<{
  answers: GuideAnswers
  /** Kinds in the form that was answered. */
  kinds: readonly string[]
  /** The visitor's language and the centre's main one: what is in another stands after them. */
  languages: readonly string[]
}>

/**
 * The documents of a field of work: those that are about it first, in a language that is likely to be read; of these the ones that serve the need, for that time, in
 * the form that helps; what one looks things up in after what one begins with; else as they were found.
 */
export function rankFinds(finds: readonly GuideFind[], { answers, kinds, languages }: RankOptions): readonly GuideFind[] {
  const foreign = (find: GuideFind): number => foreignness(find, languages)
  const isAbout = ({ speaks }: GuideFind): number => Math.min(2, speaks)
  const worth = ({ hit: { card }, speaks }: GuideFind): number =>
    (speaks > 2 ? WEIGHTS.isSure : 0) +
    servesNeed(card, answers.need) +
    isInTime(card, answers.when) +
    (kinds.includes(card.kind) ? WEIGHTS.inForm : 0) +
    (isLookedUp(card.kind) ? WEIGHTS.lookedUp : 0)
  return finds.toSorted((one, other) => isAbout(other) - isAbout(one) || foreign(one) - foreign(other) || worth(other) - worth(one))
}

/**
 * The documents of a need or of a theme: in the form that helps first; of these what the centre chose for it and is for that time, then what it chose and is not for the
 * other end of time, then what else is for that time. What one who reads another language can read counts as chosen for them. Without a time, as they were found.
 */
export function rankForNeed(
  finds: readonly GuideFind[],
  { answers: { when }, kinds, languages: [own, main] }: RankOptions,
): readonly GuideFind[] {
  if (when === undefined) return finds
  const isOwn = ({ language }: Card): boolean => own !== main && primaryLanguage(language) === primaryLanguage(own ?? language)
  const place = ({ hit: { card, reasons } }: GuideFind): number => {
    const time = isInTime(card, when)
    const isChosen = reasons.some(({ kind }) => kind === 'chosen')
    if (isOwn(card)) return isChosen ? 0 : 1
    if (!isChosen) return time > 0 ? 2 : 4
    return time > 0 ? 0 : time < 0 ? 3 : 1
  }
  const outOfForm = ({ hit: { card } }: GuideFind): number => (kinds.length === 0 || kinds.includes(card.kind) ? 0 : 1)
  return finds.toSorted((one, other) => outOfForm(one) - outOfForm(other) || place(one) - place(other))
}

/** So many documents that are about the field and for the need come before what is for the need alone. */
const FIRST_OF_BOTH = 3
/** So many for the need alone come before what is about the field and not for the need, where there are fewer of both. */
const FOR_NEED = 2

/**
 * What is about the field, with what is for the need alone beside it, as it was found: whoever wants to set up as a painter is shown how one sets up before a second
 * trade of the field. Documents of both lead, three at most; then comes one for the need, or two where there were fewer of both; then the others.
 */
export function besideNeed(
  ranked: readonly GuideFind[],
  found: readonly GuideFind[],
  { answers: { need }, languages }: RankOptions,
): readonly GuideFind[] {
  if (need === undefined) return ranked
  const isRead = (find: GuideFind): boolean => foreignness(find, languages) < languages.length
  const both = ranked.filter(find => find.speaks > 1 && find.hit.card.needs.includes(need) && isRead(find)).slice(0, FIRST_OF_BOTH)
  const alone = found.filter(({ by, speaks }) => speaks === 0 && by.held.need === true)
  const leading = [...both, ...alone.slice(0, both.length < FIRST_OF_BOTH ? FOR_NEED : 1)]
  return [...leading, ...ranked.filter(find => !leading.includes(find))]
}
