import { openDraft } from '../../../catalogue/draft/draft.ts'
import type { CatalogueDocument } from '../../../catalogue/model/document.ts'

/** Every document of a draft, in its order. */
export async function draftDocuments(home: string): Promise<CatalogueDocument[]> {
  const documents: CatalogueDocument[] = []
  for await (const document of (await openDraft(home)).documents()) documents.push(document)
  return documents
}

/** Their ids. */
export const draftIds = async (home: string): Promise<string[]> => (await draftDocuments(home)).map(document => document.id)
