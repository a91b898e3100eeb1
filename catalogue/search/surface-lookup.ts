import { lowerBound } from '../index/hash.ts'
import { LONGEST_BUCKET } from '../index/letters.ts'
import type { Segment } from '../index/segment.ts'
import { isLikelyInArabic } from './arabic-slips.ts'
import { isLikelySlip } from './likely-slip.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import { beginsWithOneTypo, isOneTypo, isWithinTypos } from './one-typo.ts'
import type { NearLengths } from './typo-index.ts'

/** The shortest word in which a typing mistake is looked for; shorter ones have too many neighbours. */
const SHORTEST_CORRECTED = 4
/** The shortest unfinished word that may hold a mistake. */
const SHORTEST_UNFINISHED = 5
/** The shortest word in which two mistakes are looked for: "secretère", "photografe", as they sound. */
const SHORTEST_TWICE_WRONG = 8
const MOST_NEIGHBOURS = 200

/** A word of the catalogue near what was typed. */
export type SurfaceMatch = Readonly<{ place: number; surface: string; term: number; count: number }>

const decoder = new TextDecoder()

/** The word at a place of the surface dictionary. */
export const matchAt = (segment: Segment, place: number, surface: string): SurfaceMatch => ({
  place,
  surface,
  term: segment.columns.surfaceTerms[place] as number,
  count: segment.columns.surfaceCounts[place] as number,
})

/** The terms that a folded word stands for in the texts: usually one, several where accents tell words apart. */
export function termsOfSurface(segment: Segment, surface: string): readonly number[] {
  const [start, end] = segment.surfaces.equalRange(surface)
  const terms: number[] = []
  for (let place = start; place < end; place++) terms.push(segment.columns.surfaceTerms[place] as number)
  return terms
}

/** How a word is best shown: with its accents, as it is most often written. */
export function displayOf(segment: Segment, place: number): string {
  const { displaySurfaces, displayOffsets, displayBytes } = segment.columns
  const at = lowerBound(displaySurfaces, place)
  if (displaySurfaces[at] !== place) return segment.surfaces.get(place)
  return decoder.decode(displayBytes.subarray(displayOffsets[at], displayOffsets[at + 1]))
}

type Scan = NearLengths & Readonly<{ isMatch: (surface: string) => boolean }>

/** Words between two lengths whose letters differ little enough, then compared letter by letter. */
function scanLengths(loaded: LoadedSegment, typed: string, scan: Scan): readonly SurfaceMatch[] {
  const { segment } = loaded
  const matches: SurfaceMatch[] = []
  for (const place of loaded.typos.near(typed, scan)) {
    if (matches.length === MOST_NEIGHBOURS) break
    const surface = segment.surfaces.get(place)
    if (scan.isMatch(surface) && loaded.documentsWith(segment.columns.surfaceTerms[place] as number) > 0) {
      matches.push(matchAt(segment, place, surface))
    }
  }
  return matches
}

/** Fewer different letters are a held key, not a word; and nearly every word is near them. */
const LEAST_LETTERS = 3

const isCorrectable = (typed: string, shortest: number): boolean =>
  typed.length >= shortest && typed.length < LONGEST_BUCKET && new Set(typed).size >= LEAST_LETTERS && !/\p{N}/u.test(typed)

/** Words of the catalogue one typing mistake away from a folded word of four letters and more, the most frequent first. */
export function neighbours(loaded: LoadedSegment, typed: string): readonly SurfaceMatch[] {
  if (!isCorrectable(typed, SHORTEST_CORRECTED)) return []
  const scan = {
    from: typed.length - 1,
    to: typed.length + 1,
    mayMiss: 1,
    mayAdd: 1,
    isMatch: (surface: string) => isOneTypo(surface, typed) && isLikelySlip(surface, typed) && isLikelyInArabic(surface, typed),
  }
  return [...scanLengths(loaded, typed, scan)].sort(byCount)
}

/** The endings in which the forms of a word differ. */
const ENDING = 3

/**
 * The neighbours that a word is meant for even if a list of everyday words, which errs now and then, holds it: of titles, no shorter than eight letters, and as typed
 * but for one letter within. Where they begin or end otherwise ("astronome", "astronomie") each is a word.
 */
export const sureNeighbours = (loaded: LoadedSegment, typed: string): readonly SurfaceMatch[] =>
  typed.length < SHORTEST_TWICE_WRONG
    ? []
    : neighbours(loaded, typed).filter(
        ({ surface, term }) => loaded.isTitled([term]) && surface[0] === typed[0] && surface.slice(-ENDING) === typed.slice(-ENDING),
      )

/** Words of three letters that the catalogue's titles hold and of which two neighbouring letters were swapped: "VEA" is "VAE". */
export function swappedAcronyms(loaded: LoadedSegment, typed: string): readonly SurfaceMatch[] {
  const { segment } = loaded
  const [first = '', second = '', third = '', ...more] = typed
  if (third === '' || more.length > 0) return []
  return [`${second}${first}${third}`, `${first}${third}${second}`].flatMap(surface => {
    const [place, after] = segment.surfaces.equalRange(surface)
    const match = after > place && surface !== typed ? matchAt(segment, place, surface) : undefined
    return match !== undefined && loaded.isTitled([match.term]) ? [match] : []
  })
}

/** What stands for the same sounds at the beginning of a French word: "enfermier" is "infirmier". */
const NASAL = /^[aei][mn](?![aeiouymn])/

/** Whether two words begin with the same letter, or in French with vowels that who writes by ear takes for one another. */
const beginAlike = ({ analyzer }: LoadedSegment, one: string, other: string): boolean =>
  one[0] === other[0] || (analyzer.language === 'fr' && NASAL.test(one) && NASAL.test(other))

/**
 * Words of the catalogue two typing mistakes away from a folded word of eight letters and more that begins as they do, the most frequent first: for a word that
 * has no nearer neighbour.
 */
export function farNeighbours(loaded: LoadedSegment, typed: string): readonly SurfaceMatch[] {
  if (!isCorrectable(typed, SHORTEST_TWICE_WRONG)) return []
  const scan = {
    from: typed.length - 2,
    to: typed.length + 2,
    mayMiss: 2,
    mayAdd: 2,
    isMatch: (surface: string) => beginAlike(loaded, surface, typed) && isWithinTypos(surface, typed, 2),
  }
  return [...scanLengths(loaded, typed, scan)].sort(byCount)
}

/** Words of the catalogue that begin, but for one typing mistake, as the unfinished word does, the most frequent first. */
export function unfinishedNeighbours(loaded: LoadedSegment, typed: string): readonly SurfaceMatch[] {
  if (!isCorrectable(typed, SHORTEST_UNFINISHED)) return []
  const scan = {
    from: typed.length - 1,
    to: LONGEST_BUCKET,
    mayMiss: 1,
    mayAdd: 32,
    isMatch: (surface: string) => beginsWithOneTypo(surface, typed),
  }
  return [...scanLengths(loaded, typed, scan)].sort(byCount)
}

const byCount = (one: SurfaceMatch, other: SurfaceMatch): number => other.count - one.count || one.place - other.place
