import { hashText } from '../index/hash.ts'
import { frenchSound } from '../text/french-sound.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { SurfaceMatch } from './surface-lookup.ts'
import { displayOf, matchAt } from './surface-lookup.ts'

/** Shorter words sound like too many others. */
const SHORTEST = 4
/** Longer ones are no words. */
const LONGEST = 40
/** How much a spelling by ear may differ from the right one, in length and in letters. */
const NEAR = { shorter: 2, longer: 3, mayMiss: 2, mayAdd: 3 } as const

/**
 * Words of French titles that sound as the typed one does, however they are written, those of most titles first: "sycologue" for "psychologue". For a word that
 * stands nowhere.
 */
export function soundAlikes(loaded: LoadedSegment, typed: string): readonly SurfaceMatch[] {
  const { segment, typos, analyzer } = loaded
  if (analyzer.language !== 'fr' || typed.length < SHORTEST || typed.length > LONGEST || /\p{N}/u.test(typed)) return []
  const sound = frenchSound(typed)
  const hash = hashText(sound)
  const spellingOf = (place: number): string => displayOf(segment, place)
  const places = typos.near(typed, { ...NEAR, from: typed.length - NEAR.shorter, to: typed.length + NEAR.longer })
  return places
    .filter(place => typos.soundOf(place, () => frenchSound(spellingOf(place))) === hash && frenchSound(spellingOf(place)) === sound)
    .map(place => matchAt(segment, place, segment.surfaces.get(place)))
    .filter(({ term }) => titlesOf(loaded, term) > 0)
    .sort((one, other) => titlesOf(loaded, other.term) - titlesOf(loaded, one.term) || other.count - one.count || one.place - other.place)
}

const titlesOf = (loaded: LoadedSegment, term: number): number => loaded.head(term).titleDocuments
