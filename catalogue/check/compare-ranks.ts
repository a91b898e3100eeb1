import type { DocumentId } from '../model/document.ts'
import type { Question } from '../model/question.ts'
import { FIRST } from '../model/question.ts'

/** The first documents of a question, in their order, and whether a document is there at all. */
export type Answer = Readonly<{ first: readonly string[]; has(id: string): boolean }>

/**
 * What became of one document that a question must find. Ranks count from 1 and are absent below the first ones. `lost`: the release shown finds it, the draft does not;
 * `missing`: neither does. `isGone`: the draft has no such document. `isAccepted`: a person knows.
 */
export type Outcome = Readonly<{
  /** Which question, from 1. */
  record: number
  words: string
  language: string
  within: number
  id: DocumentId
  is: 'same' | 'moved' | 'gained' | 'lost' | 'missing'
  before?: number
  now?: number
  isGone: boolean
  isAccepted: boolean
}>

type Asked = Readonly<{ question: Question; record: number; language: string; before: Answer | undefined; now: Answer }>

/** Compares what a question finds in the release shown (absent: nothing is published yet) and in the draft. */
export function compareRanks({ question, record, language, before, now }: Asked): readonly Outcome[] {
  const { words, finds, within = FIRST, accepted = [] } = question
  return finds.map(id => {
    const [was, is] = [rankOf(id, before, within), rankOf(id, now, within)]
    return {
      record,
      words,
      language,
      within,
      id,
      is: changeOf(before === undefined ? is : was, is),
      ...(was !== undefined && { before: was }),
      ...(is !== undefined && { now: is }),
      isGone: !now.has(id),
      isAccepted: accepted.some(one => one.id === id),
    }
  })
}

function rankOf(id: string, answer: Answer | undefined, within: number): number | undefined {
  const at = answer?.first.slice(0, within).indexOf(id) ?? -1
  return at === -1 ? undefined : at + 1
}

function changeOf(was: number | undefined, is: number | undefined): Outcome['is'] {
  if (is === undefined) return was === undefined ? 'missing' : 'lost'
  if (was === undefined) return 'gained'
  return was === is ? 'same' : 'moved'
}

/** Found neither by the draft nor accepted by a person: what holds a publication up. */
export const isUnanswered = ({ now, isAccepted }: Outcome): boolean => now === undefined && !isAccepted
