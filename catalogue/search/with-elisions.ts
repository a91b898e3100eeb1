import { withoutElision } from '../text/french.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { QueryChunk } from './query-chunks.ts'
import { isKnown, resolveWord } from './resolve-words.ts'

/** A French word with the one elided before it, as it is typed in a hurry: "lordinateur", "maider", "jai". */
const JOINED = /^(qu|[ldjmtsnc])(?=[aeiouyhœ])/
/** Shorter words after it are too many: they must be small ones. */
const SHORTEST = 5

/** The word with its apostrophe where it stands nowhere without, and what follows does: "lordinateur" is "l'ordinateur". */
function withElision(
  french: LoadedSegment,
  { chunk, isKnownAnywhere }: Readonly<{ chunk: QueryChunk; isKnownAnywhere: boolean }>,
): QueryChunk {
  const before = JOINED.exec(chunk.surface)?.[0]
  if (before === undefined || isKnownAnywhere || chunk.surface.length !== chunk.text.length) return chunk
  const text = `${chunk.text.slice(0, before.length)}'${chunk.text.slice(before.length)}`
  const rest = resolveWord(french, chunk.text.slice(before.length))
  const isSmall = rest.isStop && before !== 'l' && before !== 'd'
  const isWord = chunk.surface.length - before.length >= SHORTEST && !rest.isStop && isKnown(rest)
  return isSmall || isWord ? { ...chunk, text, surface: withoutElision(`${before}'${chunk.surface.slice(before.length)}`) } : chunk
}

/** The words of a query with the apostrophes that French ones were typed without. The last one, which may be unfinished, is read so too. */
export function withElisions(segments: readonly LoadedSegment[], chunks: readonly QueryChunk[]): readonly QueryChunk[] {
  const french = segments.find(({ analyzer }) => analyzer.language === 'fr')
  if (french === undefined) return chunks
  const isAnywhere = ({ text }: QueryChunk): boolean =>
    segments.some(loaded => {
      const resolved = resolveWord(loaded, text)
      return resolved.isStop || isKnown(resolved)
    })
  return chunks.map(chunk => (JOINED.test(chunk.surface) ? withElision(french, { chunk, isKnownAnywhere: isAnywhere(chunk) }) : chunk))
}
