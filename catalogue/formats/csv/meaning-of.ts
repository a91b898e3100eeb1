import type { ColumnSpec } from './csv-mapping.ts'
import { foldHeader } from './fold-header.ts'

type Meanings = ReadonlyMap<string, string | readonly string[]>

// A table stands for a million rows: its words are folded once.
const folded = new WeakMap<NonNullable<ColumnSpec['values']>, Meanings>()

/** What a source's word means by its column's value table, compared without case and accents; undefined where the table does not say. */
export function meaningOf(word: string, { values, otherwise }: ColumnSpec): string | readonly string[] | undefined {
  if (values === undefined) return otherwise
  const meanings = folded.get(values) ?? new Map(Object.entries(values).map(([known, means]) => [foldHeader(known), means]))
  folded.set(values, meanings)
  return meanings.get(foldHeader(word)) ?? otherwise
}
