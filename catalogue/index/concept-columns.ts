import { ByteWriter } from './byte-writer.ts'
import type { DocumentRow } from './document-columns.ts'
import type { Sections } from './layout.ts'
import { sortAsBytes, writeStringTable } from './string-table.ts'

export type ConceptColumns = Pick<
  Sections,
  | 'conceptHeads'
  | 'conceptBytes'
  | 'conceptLabelOffsets'
  | 'conceptLabelBytes'
  | 'conceptFirst'
  | 'conceptDocuments'
  | 'documentConceptFirst'
  | 'documentConcepts'
  | 'documentConceptInferred'
>

/** Each concept once. What is stated comes first, so that a concept that is stated and inferred is stated. */
function firstOfEach(concepts: DocumentRow['concepts']): DocumentRow['concepts'] {
  const first = new Map<string, DocumentRow['concepts'][number]>()
  for (const concept of concepts) if (!first.has(concept.key)) first.set(concept.key, concept)
  return [...first.values()]
}

/** Concepts by scheme and code, with the documents of each and the concepts of each document. */
export function conceptColumns(rows: readonly DocumentRow[]): Readonly<{ columns: ConceptColumns; concepts: number }> {
  const labels = new Map<string, string>()
  const documents = new Map<string, number[]>()
  for (const [document, { concepts }] of rows.entries()) {
    for (const { key, label } of concepts) {
      const known = labels.get(key)
      // Documents may word one concept's label differently: the first in the alphabet, so that their order does not matter.
      if (known === undefined || known === '' || (label !== '' && label < known)) labels.set(key, label)
      const own = documents.get(key) ?? []
      if (own.length === 0) documents.set(key, own)
      if (own.at(-1) !== document) own.push(document)
    }
  }
  const keys = sortAsBytes([...labels.keys()])
  const places = new Map(keys.map((key, place) => [key, place]))
  const table = writeStringTable(keys)
  const labelBytes = new ByteWriter()
  const labelOffsets = new Uint32Array(keys.length + 1)
  for (const [place, key] of keys.entries()) {
    labelBytes.text(labels.get(key) ?? '')
    labelOffsets[place + 1] = labelBytes.length
  }
  const ofConcepts = lists(keys.map(key => documents.get(key) ?? []))
  const kept = rows.map(({ concepts }) => firstOfEach(concepts))
  const ofDocuments = lists(kept.map(concepts => concepts.map(({ key }) => places.get(key) as number)))
  const columns = {
    conceptHeads: table.heads,
    conceptBytes: table.bytes,
    conceptLabelOffsets: labelOffsets,
    conceptLabelBytes: labelBytes.done(),
    conceptFirst: ofConcepts.first,
    conceptDocuments: ofConcepts.values,
    documentConceptFirst: ofDocuments.first,
    documentConcepts: ofDocuments.values,
    documentConceptInferred: Uint8Array.from(kept.flat(), ({ isInferred }) => Number(isInferred)),
  }
  return { columns, concepts: keys.length }
}

function lists(of: readonly (readonly number[])[]): Readonly<{ first: Uint32Array; values: Uint32Array }> {
  const first = new Uint32Array(of.length + 1)
  for (const [place, own] of of.entries()) first[place + 1] = (first[place] as number) + own.length
  return { first, values: Uint32Array.from(of.flat()) }
}
