import { soundHash } from '../index/hash.ts'
import { isWithin, lettersOf } from '../index/letters.ts'
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
/** Of four letters two others are half another word: "zalt" is not "salle". */
const SHORT_MISSES = 1

/**
 * Words of French titles that sound as the typed one does, however they are written, those of most titles first: "sycologue" for "psychologue". For a word that
 * stands nowhere.
 */
export function soundAlikes(loaded: LoadedSegment, typed: string): readonly SurfaceMatch[] {
  const { segment, analyzer } = loaded
  if (analyzer.language !== 'fr' || typed.length < SHORTEST || typed.length > LONGEST || /\p{N}/u.test(typed)) return []
  const sound = frenchSound(typed)
  // Letters of another alphabet have no sound here, and everything soundless would be alike.
  if (sound === '') return []
  return placesOf(segment.columns.surfaceSounds, soundHash(sound))
    .filter(place => isNear(segment.surfaces.get(place), typed) && frenchSound(displayOf(segment, place)) === sound)
    .map(place => matchAt(segment, place, segment.surfaces.get(place)))
    .filter(({ term }) => titlesOf(loaded, term) > 0)
    .sort((one, other) => titlesOf(loaded, other.term) - titlesOf(loaded, one.term) || other.count - one.count || one.place - other.place)
}

/** Every place where the hash stands. */
function placesOf(sounds: Uint16Array, hash: number): readonly number[] {
  const places: number[] = []
  for (let place = sounds.indexOf(hash); place >= 0; place = sounds.indexOf(hash, place + 1)) places.push(place)
  return places
}

function isNear(surface: string, typed: string): boolean {
  const longer = surface.length - typed.length
  if (longer < -NEAR.shorter || longer > NEAR.longer) return false
  const own = lettersOf(typed)
  const other = lettersOf(surface)
  return isWithin(own & ~other, typed.length === SHORTEST ? SHORT_MISSES : NEAR.mayMiss) && isWithin(other & ~own, NEAR.mayAdd)
}

const titlesOf = (loaded: LoadedSegment, term: number): number => loaded.head(term).titleDocuments
