import type { FIELDS } from '../../../catalogue/index/fields.ts'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'

/** What a query asks of an engine: the names of the classes of queries.ts. */
export type QueryClass = 'word' | 'all' | 'prefix' | 'typo' | 'variant' | 'common' | 'rare' | 'none'

/** The texts of a document, field by field, as every peer gets them. */
export type BenchTexts = Readonly<{ id: string } & Record<(typeof FIELDS)[number], string>>
/** The same document as our index gets it and as the peers do. */
export type BenchDocument = Readonly<{ whole: ReleaseDocument; texts: BenchTexts }>

/** An index on its way. Only `add` and `finish` are timed as building. */
export type IndexBuilder = Readonly<{
  add(documents: readonly BenchDocument[]): Promise<void>
  finish(): Promise<void>
  /** Writes the index as the engine saves itself. */
  save(): Promise<void>
}>

/** How many documents, 20 at most, an engine shows for a query. */
export type Search = (query: string, asked: QueryClass) => number

/** The ways in which a loaded index is asked: `search` ranks and reads what a row shows; `keystroke` does all that a screen wants to know; `exact` answers as lunr does. */
export const WAYS = ['search', 'keystroke', 'exact'] as const
export type Way = (typeof WAYS)[number]

/** A loaded index; every engine has `search`. */
export type LoadedEngine = Readonly<{ search: Search; keystroke?: Search; exact?: Search }>

/** An engine under measure. Its files stand in `folder`, which is its own. */
export type Engine = Readonly<{
  build(folder: string): Promise<IndexBuilder>
  load(folder: string): Promise<LoadedEngine>
  /** Opens the index without reading more of it than is asked for, where the engine can. */
  loadOnDemand?(folder: string): Promise<LoadedEngine>
  /** Classes that the engine has no means for. */
  cannot?: readonly QueryClass[]
}>

/** Documents shown for a query. */
export const SHOWN = 20
