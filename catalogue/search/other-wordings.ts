import type { QueryChunk } from './query-chunks.ts'
import type { SynonymMatch } from './synonym-table.ts'

/** Titles are looked up for each. */
const MOST_WORDINGS = 4

/** The query with the centre's words in the place of everyday ones before its last word: "prof de m" reads "professeur de m". */
export function otherWordings(chunks: readonly QueryChunk[], matches: readonly SynonymMatch[]): readonly (readonly QueryChunk[])[] {
  const last = chunks.length - 1
  const wordings: (readonly QueryChunk[])[] = []
  for (const { synonym, bits } of matches) {
    const start = 31 - Math.clz32(bits & -bits)
    const end = 31 - Math.clz32(bits)
    const first = chunks[start]
    if (first === undefined || end >= last) continue
    for (const text of synonym.means) wordings.push([...chunks.slice(0, start), { ...first, text }, ...chunks.slice(end + 1)])
  }
  return wordings.slice(0, MOST_WORDINGS)
}
