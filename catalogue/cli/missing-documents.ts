import { idOfLine } from '../draft/document-line.ts'
import { draftFolder } from '../draft/draft-folder.ts'
import { readLines } from '../draft/read-lines.ts'
import { openSearch } from './open-search.ts'

/** Those of some documents' ids that are neither in the draft nor in the release shown. */
export async function missingDocuments(
  ids: readonly string[],
  { home, releases }: Readonly<{ home: string; releases: string }>,
): Promise<readonly string[]> {
  const missing = new Set(ids)
  for (const source of new Set(ids.map(id => id.slice(0, id.indexOf(':'))))) {
    for await (const line of readLines(draftFolder(home).source(source))) {
      missing.delete(idOfLine(line) ?? '')
      if (missing.size === 0) return []
    }
  }
  // Without a release the draft alone says what there is.
  const shown = await openSearch(releases)
  return shown.ok ? [...missing].filter(id => shown.value.engine.locate(id) === undefined) : [...missing]
}
