import type { Part } from '../text/analyse.ts'
import { ByteWriter } from './byte-writer.ts'
import type { Sections } from './layout.ts'
import { LONGEST_BUCKET, lettersOf } from './letters.ts'
import { sortAsBytes, writeStringTable } from './string-table.ts'
import type { TermDictionary } from './term-dictionary.ts'

export type SurfaceColumns = Pick<
  Sections,
  | 'surfaceHeads'
  | 'surfaceBytes'
  | 'surfaceTerms'
  | 'surfaceCounts'
  | 'lengthStarts'
  | 'lengthSurfaces'
  | 'lengthLetters'
  | 'displaySurfaces'
  | 'displayOffsets'
  | 'displayBytes'
>

type Surface = { readonly surface: string; readonly term: number; count: number; readonly displays: Map<string, number> }

/**
 * What people type, folded, with the term it stands for, how often it stands in the texts, and how it is best shown: its most frequent spelling.
 * `termAt` gives the place of a term for its number of arrival.
 */
export function surfaceColumns(dictionary: TermDictionary, termAt: Uint32Array): SurfaceColumns {
  const surfaces = sortedSurfaces(dictionary, termAt)
  const table = writeStringTable(surfaces.map(({ surface }) => surface))
  return {
    surfaceHeads: table.heads,
    surfaceBytes: table.bytes,
    surfaceTerms: Uint32Array.from(surfaces, ({ term }) => term),
    surfaceCounts: Uint32Array.from(surfaces, ({ count }) => count),
    ...lengthBuckets(surfaces),
    ...displays(surfaces),
  }
}

function sortedSurfaces(dictionary: TermDictionary, termAt: Uint32Array): readonly Surface[] {
  const bySurface = new Map<string, Surface[]>()
  for (const chunk of dictionary.chunks.values()) {
    const { parts, whole } = chunk.analysis
    for (const part of whole === undefined ? parts : [...parts, whole]) {
      const term = termAt[dictionary.number(part.term)] as number
      countForms(bySurface, { part, term, count: chunk.count })
    }
  }
  return sortAsBytes([...bySurface.keys()]).flatMap(surface => bySurface.get(surface)?.sort((a, b) => a.term - b.term) ?? [])
}

function countForms(bySurface: Map<string, Surface[]>, { part, term, count }: Readonly<{ part: Part; term: number; count: number }>): void {
  for (const { surface, display } of part.forms) {
    const known = bySurface.get(surface) ?? []
    if (known.length === 0) bySurface.set(surface, known)
    let row = known.find(candidate => candidate.term === term)
    if (row === undefined) {
      row = { surface, term, count: 0, displays: new Map() }
      known.push(row)
    }
    row.count += count
    row.displays.set(display, (row.displays.get(display) ?? 0) + count)
  }
}

/** Surfaces of letters only, by length: where typing mistakes are looked for. */
function lengthBuckets(surfaces: readonly Surface[]): Pick<SurfaceColumns, 'lengthStarts' | 'lengthSurfaces' | 'lengthLetters'> {
  const places = surfaces.flatMap(({ surface }, place) => (/^\p{L}+(?:[-']\p{L}+)*$/u.test(surface) ? [place] : []))
  const lengthAt = (place: number): number => Math.min(LONGEST_BUCKET, surfaces[place]?.surface.length ?? 0)
  places.sort((a, b) => lengthAt(a) - lengthAt(b) || a - b)
  const lengthStarts = new Uint32Array(LONGEST_BUCKET + 2)
  for (const place of places) (lengthStarts[lengthAt(place) + 1] as number)++
  for (let length = 0; length <= LONGEST_BUCKET; length++) {
    lengthStarts[length + 1] = (lengthStarts[length + 1] as number) + (lengthStarts[length] as number)
  }
  return {
    lengthStarts,
    lengthSurfaces: Uint32Array.from(places),
    lengthLetters: Uint32Array.from(places, place => lettersOf(surfaces[place]?.surface ?? '')),
  }
}

/** Only of surfaces that are shown otherwise than folded. */
function displays(surfaces: readonly Surface[]): Pick<SurfaceColumns, 'displaySurfaces' | 'displayOffsets' | 'displayBytes'> {
  const places: number[] = []
  const offsets: number[] = [0]
  const bytes = new ByteWriter()
  for (const [place, { surface, displays }] of surfaces.entries()) {
    const [best] = [...displays].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0] ?? [surface]
    if (best === surface) continue
    places.push(place)
    bytes.text(best)
    offsets.push(bytes.length)
  }
  return { displaySurfaces: Uint32Array.from(places), displayOffsets: Uint32Array.from(offsets), displayBytes: bytes.done() }
}
