import type { HostError } from '../../catalogue/contract/host.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import type { Passage, SearchEngine, SearchRequest } from '../../catalogue/search/types.ts'
import type { ReleaseDocuments } from './release-documents.ts'

/** Characters of a passage on a card: two lines beside the keyboard, with what is marked always in sight. */
const ON_CARD = 100

/** After so long the worker looks whether something newer was asked: what is typed never waits longer for passages. */
const LONGEST_TURN_MS = 8

/** The passage of a document, by the key it was asked with. */
export type FoundPassage = Readonly<{ key: string; passage: Passage }>

type Shelves = Readonly<{ engine: SearchEngine; documents: ReleaseDocuments }>
type Asked = Readonly<{ request: SearchRequest; keys: readonly string[]; isOvertaken(): boolean }>

/**
 * Passages of documents that are kept in memory; none where they are not, for reading them would tell what is sought. Undefined once it is
 * overtaken: what is shown stays until the passages of what is newer are there.
 */
export async function findPassages(
  { engine, documents }: Shelves,
  asked: Asked,
): Promise<Result<readonly FoundPassage[] | undefined, HostError>> {
  const kept = await documents.whenKept
  if (!kept.ok) return kept
  const find = engine.passages(asked.request, ON_CARD)
  const found: FoundPassage[] = []
  let since = performance.now()
  for (const key of asked.keys) {
    if (performance.now() - since > LONGEST_TURN_MS) {
      // Unpacking a record gives way to promises only: messages come in between two tasks.
      await new Promise(resolve => setTimeout(resolve))
      since = performance.now()
    }
    if (asked.isOvertaken()) return ok(undefined)
    const document = await documents.readKept(key)
    if (!document.ok) return document
    const passage = document.value && find(document.value)
    if (passage !== undefined) found.push({ key, passage })
  }
  return ok(found)
}

/** The passage of the document that a visitor has opened; undefined when it holds none of the words. */
export async function findPassage(
  { engine, documents }: Shelves,
  request: SearchRequest,
  key: string,
): Promise<Result<Passage | undefined, HostError>> {
  const document = await documents.read(key)
  if (!document.ok) return fail(document.error)
  return ok(document.value && engine.passages(request)(document.value))
}
