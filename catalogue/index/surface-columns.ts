import type { Part } from '../text/analyse.ts'
import { frenchSound } from '../text/french-sound.ts'
import { ByteWriter } from './byte-writer.ts'
import { soundHash } from './hash.ts'
import type { Sections } from './layout.ts'
import { sortAsBytes, writeStringTable } from './string-table.ts'
import type { TermDictionary } from './term-dictionary.ts'

export type SurfaceColumns = Pick<
  Sections,
  | 'surfaceHeads'
  | 'surfaceBytes'
  | 'surfaceTerms'
  | 'surfaceCounts'
  | 'surfaceSounds'
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
    surfaceCounts: Uint8Array.from(surfaces, ({ count }) => countCode(count)),
    surfaceSounds: sounds(dictionary.language, surfaces),
    ...displays(surfaces),
  }
}

function sortedSurfaces(dictionary: TermDictionary, termAt: Uint32Array): readonly Surface[] {
  const bySurface = new Map<string, Surface[]>()
  for (const chunk of dictionary.chunks) {
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

/** How often a word stands in the texts, as 8 log2(1 + count): steps of 9 %, enough to tell the more frequent of two. */
const countCode = (count: number): number => Math.round(8 * Math.log2(1 + count))

/** How each word sounds, as a hash of 16 bits; none where the language has no rules for it. */
const sounds = (language: string, surfaces: readonly Surface[]): Uint16Array =>
  language === 'fr' ? Uint16Array.from(surfaces, surface => soundHash(frenchSound(bestDisplay(surface)))) : new Uint16Array(0)

/** The most frequent spelling. */
const bestDisplay = ({ surface, displays }: Surface): string =>
  [...displays].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0]?.[0] ?? surface

/** Only of surfaces that are shown otherwise than folded. */
function displays(surfaces: readonly Surface[]): Pick<SurfaceColumns, 'displaySurfaces' | 'displayOffsets' | 'displayBytes'> {
  const places: number[] = []
  const offsets: number[] = [0]
  const bytes = new ByteWriter()
  for (const [place, one] of surfaces.entries()) {
    const best = bestDisplay(one)
    if (best === one.surface) continue
    places.push(place)
    bytes.text(best)
    offsets.push(bytes.length)
  }
  return { displaySurfaces: Uint32Array.from(places), displayOffsets: Uint32Array.from(offsets), displayBytes: bytes.done() }
}
