import { decodeHead } from '../../csv/csv-dialect.ts'
import type { SourceFile } from '../../format.ts'
import type { VocabularyFormat } from '../concept-record.ts'
import { readSkos } from './read-skos.ts'
import { NO_BASE } from './skos-terms.ts'

/** SKOS in JSON-LD 1.1 (W3C Recommendation of 16 July 2020). Its context must stand in the file: none is fetched. */
export const skosJsonLd: VocabularyFormat = {
  id: 'skos-json-ld',
  claim: files => files.filter(isJsonLd).map(file => ({ files: [file], sureness: 1 })),
  read: (files, context) =>
    readSkos(files, context, {
      syntax: 'JSON-LD',
      parser: async () =>
        new (await import('jsonld-streaming-parser')).JsonLdParser({ baseIRI: NO_BASE, documentLoader: { load: refuse } }),
    }),
}

const isJsonLd = (file: SourceFile): boolean => {
  const text = decodeHead(file.head)
  return /^\ufeff?\s*[[{]/.test(text) && /"@(context|graph|id)"\s*:/.test(text)
}

async function refuse(address: string): Promise<never> {
  throw new Error(`its context is at ${address}, and nothing is fetched from the network: write the context into the file`)
}
