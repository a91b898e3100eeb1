import type { ReleaseDocument } from '../../catalogue/model/document.ts'
import type { Grades } from './metrics.ts'

/** A query with the documents that answer it, by id. */
export type JudgedQuery = Readonly<{ class: string; language: string; words: string; grades: Grades }>

/** Documents in the order of a release, and what was judged over them. */
export type JudgedSet = Readonly<{ name: string; documents: readonly ReleaseDocument[]; queries: readonly JudgedQuery[] }>

/** One of the engines compared: the ids of at most ten documents, best first. */
export type Ranker = (words: string, language: string) => readonly string[]
