import type { Told } from '../model/told.ts'
import { isDistress } from '../model/told.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { chunksOf } from '../text/chunks.ts'
import { fold } from '../text/fold.ts'
import { ASKING_WORDS } from './asking-words.ts'
import type { DeskTexts } from './desk-words.ts'
import { isOrdinary } from './distress/read-told.ts'
import { isWordOf } from './said-alone.ts'
import type { SaidInFull } from './said-in-full.ts'
import { readExpressions } from './said-in-full.ts'
import { namesTrade } from './trade-words.ts'
import type { Said } from './types.ts'
import { CALM, URGENT } from './urgent.ts'

/** Words of distress in a question about work: "assistante sociale violences conjugales". The answer stands above the documents, and the page stays as it is. */
const NAMED = 5

/** What of an amenity is read in words; `true`: it answers distress of every kind, `own-words`: what its own words say; `hears`: what it answers besides. */
export type AmenityTexts = DeskTexts & Readonly<{ urgent?: true | 'own-words'; hears?: readonly Told[] }>

type SingleWords = Readonly<{ language: string; words: readonly string[]; analyzer: Analyzer }>
type Urgent = Readonly<{ isSaidInFull: SaidInFull; single: readonly SingleWords[] }>

// A release's amenities are the same as long as a window lives: their words are read once.
const readBefore = new WeakMap<DeskTexts, Urgent>()

function readUrgent(amenity: DeskTexts): Urgent {
  const known = readBefore.get(amenity)
  if (known !== undefined) return known
  const single = Object.entries(amenity.words).map(([language, texts]) => ({
    language,
    words: texts.filter(text => chunksOf(text).length === 1),
    analyzer: createAnalyzer(language),
  }))
  const read = { isSaidInFull: readExpressions(Object.values(amenity.words).flat()), single }
  readBefore.set(amenity, read)
  return read
}

/** More words are a story: what they tell is read as sentences. */
const MOST_WORDS_ALONE = 25

/** Whether nothing is said but words of the amenity's own. */
function isSaidAlone(
  { words, unsure, doubtful }: Said,
  spoken: readonly string[],
  { language, words: own, analyzer }: SingleWords,
): boolean {
  const chunks = chunksOf(words)
  if (chunks.length > MOST_WORDS_ALONE) return false
  const isUnsure = (word: string) => unsure === undefined || unsure.includes(word)
  const mayBend = (word: string) => spoken.includes(language) && (isUnsure(word) || doubtful?.includes(word) === true)
  const isOwn = (word: string) => isWordOf(word, own, mayBend(word))
  const isBeside = (word: string) =>
    isUnsure(word) || ASKING_WORDS.has(fold(word)) || analyzer.analyse(word).parts.every(part => part.isStop)
  return chunks.some(isOwn) && chunks.every(word => isOwn(word) || isBeside(word))
}

/** How well an amenity meets what the words tell (`readTold`), whatever is said beside it; 0 where they do not. */
export function meetTold({ urgent, hears = [] }: AmenityTexts, told: readonly Told[]): number {
  const isHeard = told.some(one => hears.includes(one)) || (urgent === true && isDistress(told))
  if (!isHeard) return 0
  return urgent === undefined ? CALM : URGENT
}

/** How well words ask for what answers somebody in distress, by an expression of its own that stands whole among them, or by its single words where nothing else is said. */
export function meetUrgent(amenity: AmenityTexts, said: Said, spoken: readonly string[]): number {
  const { isSaidInFull, single } = readUrgent(amenity)
  if (single.some(words => isSaidAlone(said, spoken, words)) && !isOrdinary(said.words)) return URGENT
  if (!isSaidInFull(said.words)) return 0
  return namesTrade(chunksOf(said.words)) ? NAMED : URGENT
}
