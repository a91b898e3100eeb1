import { toSchemaOrg } from '../formats/schema-org/to-schema-org.ts'
import type { CatalogueDocument } from '../model/document.ts'

/** These documents as JSON-LD in the words of schema.org, one a line in a `@graph`: `schema-org` reads it back to the same documents. */
export async function* schemaOrgOf(documents: AsyncIterable<CatalogueDocument>): AsyncGenerator<string> {
  yield '{"@context": "https://schema.org", "@graph": ['
  let separator = '\n'
  for await (const document of documents) {
    yield `${separator}${JSON.stringify(toSchemaOrg(document))}`
    separator = ',\n'
  }
  yield '\n]}\n'
}
