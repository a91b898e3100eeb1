import { ByteWriter } from './byte-writer.ts'
import type { Sections } from './layout.ts'
import { sortAsBytes, writeStringTable } from './string-table.ts'

export type ConceptColumns = Pick<
  Sections,
  'conceptHeads' | 'conceptBytes' | 'conceptLabelOffsets' | 'conceptLabelBytes' | 'conceptFirst' | 'conceptDocuments'
>

/** A concept as a document carries it: its scheme and code as one key, and what the document calls it, which may be nothing. */
export type CarriedConcept = Readonly<{ key: string; label: string }>

/** A concept's key: its scheme and code. */
export const conceptKey = (scheme: string, code: string): string => `${scheme}\t${code}`

/** The concepts of the documents, numbered as they come; their places are known when all have come. */
export class ConceptTable {
  private readonly numbers = new Map<string, number>()
  private readonly labels: string[] = []

  /** The number of a concept. */
  number({ key, label }: CarriedConcept): number {
    const known = this.numbers.get(key)
    if (known === undefined) {
      this.numbers.set(key, this.labels.length)
      return this.labels.push(label) - 1
    }
    const before = this.labels[known] as string
    // Documents may word one concept's label differently: the first in the alphabet, so that their order does not matter.
    if (before === '' || (label !== '' && label < before)) this.labels[known] = label
    return known
  }

  get size(): number {
    return this.labels.length
  }

  /** The place of each number in the order of the keys. */
  places(): Uint32Array {
    const places = new Uint32Array(this.size)
    for (const [place, key] of this.keys().entries()) places[this.numbers.get(key) as number] = place
    return places
  }

  /** The columns; `documents` lists the documents of each place, ascending. */
  columns(documents: readonly (readonly number[])[]): ConceptColumns {
    const keys = this.keys()
    const table = writeStringTable(keys)
    const labels = new ByteWriter()
    const offsets = new Uint32Array(keys.length + 1)
    for (const [place, key] of keys.entries()) {
      labels.text(this.labels[this.numbers.get(key) as number] ?? '')
      offsets[place + 1] = labels.length
    }
    const first = new Uint32Array(keys.length + 1)
    for (const place of keys.keys()) first[place + 1] = (first[place] as number) + (documents[place] ?? []).length
    return {
      conceptHeads: table.heads,
      conceptBytes: table.bytes,
      conceptLabelOffsets: offsets,
      conceptLabelBytes: labels.done(),
      conceptFirst: first,
      conceptDocuments: Uint32Array.from(documents.flat()),
    }
  }

  /** The keys in their order. */
  keys(): readonly string[] {
    return sortAsBytes([...this.numbers.keys()])
  }
}
