import { draftSources } from '../draft/batches.ts'
import { parseDocumentLine } from '../draft/document-line.ts'
import { draftFolder } from '../draft/draft-folder.ts'
import { readLines } from '../draft/read-lines.ts'
import type { CatalogueDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import { KeySet } from './key-set.ts'
import { numberKeys, titleKey } from './twin-keys.ts'

/** By what two documents are the same. */
const BY = ['identifiers', 'title'] as const
type By = (typeof BY)[number]

/** So many pairs are named. */
const EXAMPLES = 5

/** Documents of another source that this one has too; `pairs`: the other's ids by the key they share, for the first ones. */
type Twins = { source: string; by: By; count: number; readonly pairs: Map<string, string> }

/**
 * Documents of a source that are in another source of the draft too, by ISBN or ISSN or by title, kind and year: one warning for each source, with how many and examples.
 * Reads the draft; holds sixteen bytes for each document of the source.
 */
export async function findTwins(home: string, source: string): Promise<readonly Problem[]> {
  const own = await keysIn(home, source)
  if (BY.every(by => own[by].size === 0)) return []
  const others = (await draftSources(home)).filter(other => other !== source)
  const found: Twins[] = []
  for (const other of others) found.push(...(await twinsIn(home, other, own)))
  return found.length === 0 ? [] : said(source, found, await idsByKey(home, source, found))
}

type OwnKeys = Readonly<Record<By, KeySet>>

/** By what the documents of a source would be known again. */
async function keysIn(home: string, source: string): Promise<OwnKeys> {
  const own = { identifiers: new KeySet(), title: new KeySet() }
  for await (const document of documentsOf(home, source)) for (const by of BY) for (const key of keysOf(document, by)) own[by].add(key)
  for (const by of BY) own[by].seal()
  return own
}

async function twinsIn(home: string, source: string, own: OwnKeys): Promise<readonly Twins[]> {
  const twins = BY.map((by): Twins => ({ source, by, count: 0, pairs: new Map() }))
  for await (const document of documentsOf(home, source)) {
    const shared = sharedOf(document, own)
    const twin = twins.find(({ by }) => by === shared?.by)
    if (shared === undefined || twin === undefined) continue
    twin.count++
    if (twin.pairs.size < EXAMPLES) twin.pairs.set(shared.key, document.id)
  }
  return twins.filter(({ count }) => count > 0)
}

const keysOf = (document: CatalogueDocument, by: By): readonly string[] =>
  by === 'identifiers' ? numberKeys(document) : [titleKey(document) ?? []].flat()

/** What a document shares with some others: its number first of all. */
function sharedOf(document: CatalogueDocument, own: OwnKeys): Readonly<{ by: By; key: string }> | undefined {
  for (const by of BY) for (const key of keysOf(document, by)) if (own[by].has(key)) return { by, key }
  return undefined
}

/** The source's own ids of the documents that are named. */
async function idsByKey(home: string, source: string, found: readonly Twins[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(found.flatMap(({ pairs }) => [...pairs.keys()]))
  const ids = new Map<string, string>()
  for await (const document of documentsOf(home, source))
    for (const by of BY) for (const key of keysOf(document, by)) if (wanted.has(key) && !ids.has(key)) ids.set(key, document.id)
  return ids
}

const SHARED: Readonly<Record<By, string>> = { identifiers: 'the same ISBN or ISSN', title: 'the same title, kind and year' }

function said(source: string, found: readonly Twins[], ids: ReadonlyMap<string, string>): readonly Problem[] {
  return found.map(({ source: other, by, count, pairs }) => {
    const examples = [...pairs].map(([key, id]) => `${id} (here ${ids.get(key) ?? '?'})`).join(', ')
    const what = count === 1 ? '1 document' : `${count} documents`
    const message = `${what} of the source "${other}" and of this one have ${SHARED[by]}, for example ${examples}. Both went in, and visitors see both: leave them out of one of the two, or make the copies of one holdings of the other.`
    return { code: 'bad-value', severity: 'warning', file: source, field: by, message }
  })
}

/** The documents of a source; what is damaged is told of by whoever needs it. */
async function* documentsOf(home: string, source: string): AsyncGenerator<CatalogueDocument> {
  for await (const line of readLines(draftFolder(home).source(source))) {
    const document = documentOf(line)
    if (document !== undefined) yield document
  }
}

function documentOf(line: string): CatalogueDocument | undefined {
  try {
    return parseDocumentLine(line)
  } catch {
    return undefined
  }
}
