import type { Hit } from './types.ts'

/**
 * The words that stand nowhere in the catalogue, where saying so helps: a sentence that was understood as a situation is answered above all by what helps in it,
 * and nobody who tells of their life is told of the words they used.
 */
export const unknownToSay = ({
  unknown,
  hits,
}: Readonly<{ unknown: readonly string[]; hits: readonly Pick<Hit, 'reasons'>[] }>): readonly string[] =>
  hits[0]?.reasons.some(({ kind }) => kind === 'situation') === true ? [] : unknown
