import type { ReleaseDocument } from '../../catalogue/model/document.ts'
import type { Grades } from './metrics.ts'

/** A query with the documents that answer it, by id. */
export type JudgedQuery = Readonly<{ class: string; language: string; words: string; grades: Grades }>

/** Queries under the name that their table bears. */
export type JudgedQueries = Readonly<{ name: string; queries: readonly JudgedQuery[] }>

/** Documents in the order of a release, and what was judged over them: an engine reads them once for all its queries. */
export type JudgedSet = Readonly<{ documents: readonly ReleaseDocument[]; judged: readonly JudgedQueries[] }>

/** One of the engines compared: the ids of at most ten documents, best first. */
export type Ranker = (words: string, language: string) => readonly string[]
