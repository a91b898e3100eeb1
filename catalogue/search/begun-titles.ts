import { cutKey } from '../index/title-keys.ts'
import { TopList } from '../index/top-list.ts'
import { titleForms, titleKey } from '../text/title-forms.ts'
import type { LoadedSegment } from './loaded-segment.ts'

/** A word of a title in the place of the unfinished one, as the surface dictionary has it. */
export type FollowingWord = Readonly<{ term: number; place: number }>

/** Titles that begin as was typed: by how much each document's order is lifted (0 to 1), the likeliest title first, and the words they go on with. */
export type BegunTitles = Readonly<{ lifts: ReadonlyMap<number, number>; following: readonly FollowingWord[] }>

export const NOTHING_BEGUN: BegunTitles = { lifts: new Map(), following: [] }

/** A letter alone begins too much. */
const SHORTEST = 2
/** Titles looked at, the likeliest first. */
const MOST_TITLES = 200
/** Titles whose next word is read. */
const MOST_READ = 24
/** No title is likelier than this (see `keyWeight`). */
const MOST_LIKELY = 50_000
/** What makes a document likelier to be meant: how short and common the title is, that it is the main one, that many of its titles begin so. */
const SHARES = { likely: 0.3, main: 0.2, many: 0.5 } as const
/** So many titles of one document that begin alike are as good as more. */
const MANY = 16

/**
 * The documents with a title or alternative title whose words begin, letter by letter, as `key` does: the folded text, its last word unfinished unless a space
 * follows. As many as are likely to be meant: titles of few and common words first.
 */
export function begunTitles(loaded: LoadedSegment, key: string): BegunTitles {
  if (key.length < SHORTEST) return NOTHING_BEGUN
  const { segment } = loaded
  const [start, end] = segment.keys.prefixRange(cutKey(key))
  if (start === end) return NOTHING_BEGUN
  const weights = segment.part('keyWeights', start, end)
  const documents = segment.part('keyDocuments', start, end)
  const titles = segment.part('keyTitles', start, end)
  const best = new TopList(Math.min(MOST_TITLES, weights.length))
  for (let i = 0; i < weights.length; i++) best.add(i, weights[i] as number)
  const lifts = new Map<number, number>()
  const counts = new Map<number, Set<number>>()
  const surfaces = new Set<string>()
  const isLong = cutKey(key).length < key.length
  let read = 0
  for (const i of best.sorted()) {
    const document = documents[i] as number
    const title = titles[i] as number
    const own = counts.get(document) ?? new Set()
    counts.set(document, own)
    if (own.has(title)) continue
    if (isLong || read < MOST_READ) {
      read++
      const form = formOf(loaded, { document, title, key })
      if (form === undefined) continue
      surfaces.add(lastWord(form, key))
    }
    own.add(title)
    const lift = (SHARES.likely * (weights[i] as number)) / MOST_LIKELY + (title === 0 ? SHARES.main : 0)
    lifts.set(document, Math.max(lifts.get(document) ?? 0, lift))
  }
  for (const [document, lift] of lifts) lifts.set(document, lift + manyShare(counts.get(document)?.size ?? 0))
  return { lifts, following: wordsOf(loaded, surfaces) }
}

const manyShare = (count: number): number => SHARES.many * Math.min(1, Math.log2(Math.max(1, count)) / Math.log2(MANY))

/** The form of a title that begins so, as a key: a stored key is only its beginning. */
function formOf(
  loaded: LoadedSegment,
  { document, title, key }: Readonly<{ document: number; title: number; key: string }>,
): string | undefined {
  return titleForms(loaded.title(document, title) ?? '')
    .map(titleKey)
    .find(form => form.startsWith(key))
}

/** The word that the last one of `key` is the beginning of. */
function lastWord(form: string, key: string): string {
  const start = key.lastIndexOf(' ') + 1
  const end = form.indexOf(' ', start)
  return form.slice(start, end < 0 ? undefined : end)
}

function wordsOf({ segment }: LoadedSegment, surfaces: ReadonlySet<string>): readonly FollowingWord[] {
  const found = new Map<number, number>()
  for (const surface of surfaces) {
    const [start, end] = segment.surfaces.equalRange(surface)
    for (let place = start; place < end; place++) {
      const term = segment.columns.surfaceTerms[place] as number
      if (!found.has(term)) found.set(term, place)
    }
  }
  return [...found].map(([term, place]) => ({ term, place }))
}
