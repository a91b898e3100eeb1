import { z } from 'zod'
import type { SourceFile } from '../../format.ts'
import { decodeHead } from '../../text-encoding.ts'
import type { VocabularyFormat } from '../concept-record.ts'
import { readSkos } from './read-skos.ts'
import type { Statement } from './skos-terms.ts'
import { NO_BASE } from './skos-terms.ts'
import { throughParser } from './through-parser.ts'

/** SKOS in JSON-LD 1.1 (W3C Recommendation of 16 July 2020). Its context must stand in the file: none is fetched. */
export const skosJsonLd: VocabularyFormat = {
  id: 'skos-json-ld',
  claim: files => files.filter(isJsonLd).map(file => ({ files: [file], sureness: 1 })),
  read: (files, context) => readSkos(files, context, { name: 'JSON-LD', read: readJsonLd }),
}

const isJsonLd = (file: SourceFile): boolean => {
  const text = decodeHead(file.head)
  return /^\ufeff?\s*[[{]/.test(text) && /"@(context|graph|id)"\s*:/.test(text)
}

/** The parser's time grows with the square of the nodes it is given at once. */
const NODES_AT_ONCE = 100

async function readJsonLd(pieces: AsyncIterable<string>, take: (statement: Statement) => void): Promise<void> {
  const { JsonLdParser } = await import('jsonld-streaming-parser')
  let text = ''
  for await (const piece of pieces) text += piece
  for (const part of partsOf(JSON.parse(text))) {
    await throughParser(new JsonLdParser({ baseIRI: NO_BASE, documentLoader: { load: refuse } }), [JSON.stringify(part)], take)
  }
}

const graphSchema = z.strictObject({ '@context': z.unknown().optional(), '@graph': z.array(z.unknown()) })

/** A document whose nodes stand side by side as several documents, each with the same context; any other as it is. */
function* partsOf(document: unknown): Generator<unknown> {
  const graph = graphSchema.safeParse(document).data
  const nodes = Array.isArray(document) ? document : graph?.['@graph']
  if (nodes === undefined) {
    yield document
    return
  }
  for (let first = 0; first < nodes.length; first += NODES_AT_ONCE) {
    const some = nodes.slice(first, first + NODES_AT_ONCE)
    yield graph === undefined ? some : { ...graph, '@graph': some }
  }
}

async function refuse(address: string): Promise<never> {
  throw new Error(`its context is at ${address}, and nothing is fetched from the network: write the context into the file`)
}
