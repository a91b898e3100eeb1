import type { Told } from '../../model/told.ts'
import { isDistress, TOLD } from '../../model/told.ts'
import { fold } from '../../text/fold.ts'
import type { Dismissed } from './dismissed.ts'
import type { DistressGrammar } from './distress-grammar.ts'
import type { SlipsOf } from './near-words.ts'
import { createNear } from './near-words.ts'
import type { Pattern, Reading, Readings } from './pattern.ts'
import { readPatterns } from './pattern.ts'
import type { PatternIndex, Span } from './pattern-index.ts'
import { createBeginnings, indexPatterns, spansOf, vocabularyOf } from './pattern-index.ts'
import type { Clause } from './read-clauses.ts'
import { readClauses, SILENT } from './read-clauses.ts'
import type { Heard } from './read-denial.ts'
import { readDenial } from './read-denial.ts'
import type { Ways } from './split-words.ts'

type Text = Readonly<{
  clauses: readonly Clause[]
  slipsOf: SlipsOf
  /** Whether the screen is in the language of the grammar. */
  isOwn: boolean
  /** What a word is in the language of the grammar that was written together of several; absent where the text has none. */
  partsOf?: ((word: string) => Ways | undefined) | undefined
  /** Told of each step of the work. */
  onStep?: (() => void) | undefined
}>

/** A grammar made ready. */
export type Listener = Readonly<{
  vocabulary: ReadonlySet<string>
  /** All that it reads as words, ways of writing and those that say nothing among them. */
  written: ReadonlySet<string>
  /** What a text says of what the grammar knows. */
  hears: (text: Text) => ReadonlySet<Told>
  /** Whether something ordinary is said in the words of distress: "mourir de rire". */
  isOrdinary: (text: Text) => boolean
}>

/** `jveu jvx = je veux`, one a line. */
function readSpelt(text: string): ReadonlyMap<string, readonly string[]> {
  const pairs = text.split('\n').flatMap(line => {
    const [ways = '', meant = ''] = line.split('=')
    const words = readClauses(meant)[0] ?? []
    return ways.split(/\s+/).flatMap(way => (way === '' ? [] : [[fold(way), words] as const]))
  })
  return new Map(pairs)
}

/** The clauses, and behind each those that were written in one word within it: only what they say by themselves counts. */
function withWordsApart(clauses: readonly Clause[], partsOf: Text['partsOf']): readonly Clause[] {
  if (partsOf === undefined) return clauses
  const apart = (word: string): Ways => (partsOf(word) ?? []).map(parts => parts.filter(part => !SILENT.has(part)))
  return clauses.flatMap(clause => [clause, ...clause.flatMap(apart)])
}

/** What is said of other things is covered: no pattern runs over it. */
function without(spans: readonly Span[], { words, onStep }: Reading): Reading {
  const left: Readings[] = [...words]
  for (const { from, to } of spans) left.fill(undefined, from, to)
  return { words: left, onStep }
}

const wordSet = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/)
      .filter(word => word !== '')
      .map(fold),
  )

type Indexes = Readonly<{
  ordinary: PatternIndex
  says: ReadonlyMap<string, PatternIndex>
  young: ReadonlySet<string>
  settings: ReadonlySet<string>
  lessons: ReadonlySet<string>
  dismissed: PatternIndex
  homes: ReadonlySet<string>
  denies: Denies
  /** Whether any pattern of an index may stand in a clause. */
  beginsIn: ReturnType<typeof createBeginnings>
}>

/** What stands around what is said. `lengths`: how many words each clause has. */
type Around = Readonly<{ isSet: boolean; isLesson: boolean; isOwn: boolean; isAlone: boolean; lengths: readonly number[] }>

/** Who denies a danger and says nothing else may be about to tell of it: it is heard. So many words beside it, or in another clause, are something else. */
const WORDS_BESIDE = 4
const WORDS_OF_A_CLAUSE = 2

/** Read before what is ordinary is covered: "j'en peux plus de mon travail" is ordinary, and somebody is tired; "morir de hambre" may be. */
const READ_FIRST: readonly Told[] = ['roof', 'work', 'low']
const READ_AFTER = TOLD.filter(told => !READ_FIRST.includes(told))

function isAllThatIsSaid({ said }: Heard, { from, to }: Span, { lengths }: Around): boolean {
  const clauses = lengths.filter(length => length >= WORDS_OF_A_CLAUSE)
  return clauses.length < 2 && said.length - (to - from) < WORDS_BESIDE
}

const readDismissed = ({ jobs, chiefs = '', outs, says, outdoors = '' }: Dismissed, words: DistressGrammar['words']): readonly Pattern[] =>
  readPatterns(`${says}\n${outdoors}`, { ...words, JOB: jobs, CHIEF: chiefs, OUT: outs })

type Denies = ReturnType<typeof readDenial>

function toldIn(heard: Heard, indexes: Indexes, around: Around): readonly Told[] {
  const { ordinary, says, young, homes, denies } = indexes
  const { isSet, isLesson, isOwn, isAlone } = around
  const whole = heard.reading
  const begins = indexes.beginsIn(whole)
  const spansIn = (index: PatternIndex, reading: Reading): readonly Span[] => (begins(index) ? spansOf(index, reading) : [])
  const spans = (name: string, reading: Reading): readonly Span[] => {
    const index = says.get(name)
    return index === undefined ? [] : spansIn(index, reading)
  }
  const besides: Readonly<Partial<Record<Told, readonly string[]>>> = {
    life: [...(isSet ? [] : ['deeds']), ...(isOwn ? ['own'] : []), ...(isAlone ? ['word'] : [])],
    now: [...(isLesson ? [] : ['emergency']), ...(isAlone ? ['alone'] : [])],
  }
  const standing = (told: Told, reading: Reading): readonly Span[] =>
    [told, ...(besides[told] ?? [])].flatMap(name => {
      const find = (other: Reading) => spans(name, other)
      return find(reading).filter(span => {
        return (
          (isDistress([told]) && isAllThatIsSaid(heard, span, around)) ||
          !denies({ ...heard, reading }, { span, find, isWish: told === 'life' })
        )
      })
    })
  const dismissed = heard.said.some(word => homes.has(word)) ? [] : spansIn(indexes.dismissed, whole)
  const kept = without(dismissed, whole)
  const first = READ_FIRST.filter(told => standing(told, told === 'roof' ? kept : whole).length > 0)
  const left = without(spansIn(ordinary, whole), kept)
  const work = standing('work', whole)
  const isOfWork = ({ to }: Span) => work.some(span => span.from < to && to <= span.to)
  const isYoung = ({ from, to }: Span) => left.words.slice(from, to).some(readings => readings?.some(word => young.has(word)) === true)
  const after = READ_AFTER.flatMap((told): readonly Told[] => {
    const found = told === 'violence' ? standing(told, left).filter(span => !isOfWork(span)) : standing(told, left)
    if (found.length === 0) return []
    return told === 'violence' && found.some(isYoung) ? ['child', told] : [told]
  })
  return [...first, ...after]
}

/** Makes ready to listen for what a grammar knows. Throws where the grammar is written wrongly. */
export function readGrammar({
  words,
  spelt,
  apart,
  ordinary,
  says,
  settings,
  lessons = '',
  own = '',
  alone = '',
  word = '',
  denials,
  dismissed,
  soundOf,
}: DistressGrammar): Listener {
  const covering = readPatterns(ordinary, words)
  const dismissing = dismissed === undefined ? [] : readDismissed(dismissed, words)
  const telling = Object.entries({ ...says, own, alone, word }).map(([told, text]) => [told, readPatterns(text, words)] as const)
  const covers = indexPatterns(covering)
  const dismisses = indexPatterns(dismissing)
  const tells = new Map(telling.map(([told, patterns]) => [told, indexPatterns(patterns)]))
  const indexes: Indexes = {
    ordinary: covers,
    says: tells,
    young: wordSet(words['YOUNG'] ?? ''),
    settings: wordSet(settings),
    lessons: wordSet(lessons),
    dismissed: dismisses,
    homes: wordSet(dismissed?.homes ?? ''),
    denies: denials === undefined ? () => false : readDenial(denials),
    beginsIn: createBeginnings([covers, dismisses, ...tells.values()]),
  }
  const vocabulary = vocabularyOf([covering, dismissing, ...telling.map(([, patterns]) => patterns)].flat())
  const near = createNear(vocabulary, { apart: wordSet(apart), ...(soundOf !== undefined && { soundOf }) })
  const meant = readSpelt(spelt)

  /** What each clause may say; those are left out in which no word is of the patterns. */
  const readingsOf = ({ clauses, slipsOf, partsOf, onStep }: Text): readonly Heard[] => {
    const kept = new Map<string, readonly string[]>()
    const readWord = (word: string): readonly string[] => {
      const readings = kept.get(word) ?? near(word, slipsOf)
      kept.set(word, readings)
      return readings
    }
    return withWordsApart(clauses, partsOf)
      .map(clause => clause.flatMap(word => meant.get(word) ?? word))
      .map(said => ({ said, reading: { words: said.map(readWord), onStep } }))
      .filter(({ reading }) => reading.words.some(readings => readings !== undefined && readings.length > 0))
  }

  const hears: Listener['hears'] = text => {
    const names = (words: ReadonlySet<string>): boolean => text.clauses.some(clause => clause.some(word => words.has(word)))
    const around = {
      isSet: names(indexes.settings),
      isLesson: names(indexes.lessons),
      isOwn: text.isOwn,
      isAlone: text.clauses.length === 1,
      lengths: text.clauses.map(({ length }) => length),
    }
    return new Set(readingsOf(text).flatMap(heard => toldIn(heard, indexes, around)))
  }
  const isOrdinary: Listener['isOrdinary'] = text => readingsOf(text).some(({ reading }) => spansOf(indexes.ordinary, reading).length > 0)
  return { vocabulary, written: new Set([...vocabulary, ...meant.keys(), ...SILENT]), hears, isOrdinary }
}
