import type { SourceFormat } from '../format.ts'

type Match = Readonly<{ scheme: string; code: string }>

/** What one record says of a concept: perhaps all of it, perhaps its labels in one language. Language tags and labels are as the file writes them. */
export type ConceptPart = Readonly<{
  scheme: string
  code: string
  licence?: string | undefined
  attribution?: string | undefined
  prefLabel?: Readonly<Record<string, string>>
  altLabel?: Readonly<Record<string, readonly string[]>>
  broader?: readonly string[]
  exactMatch?: readonly Match[]
  closeMatch?: readonly Match[]
}>

/** One record read; the intake joins those of one scheme and code. `record` counts from 1 within `file`. */
export type ConceptRecord = Readonly<{ file: string; record: number; concept: ConceptPart }>

/** A format of concept schemes. */
export type VocabularyFormat = SourceFormat<ConceptRecord>
