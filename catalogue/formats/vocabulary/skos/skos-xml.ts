import type { Problem } from '../../../model/problem.ts'
import type { SourceFile } from '../../format.ts'
import { decodeHead } from '../../text-encoding.ts'
import type { VocabularyFormat } from '../concept-record.ts'
import { readSkos } from './read-skos.ts'
import type { Statement } from './skos-terms.ts'
import { NO_BASE } from './skos-terms.ts'
import { throughParser } from './through-parser.ts'

/** SKOS in RDF/XML (W3C Recommendation of 25 February 2014). A file with a document type, which may define entities, is refused. */
export const skosXml: VocabularyFormat = {
  id: 'skos-xml',
  claim: files => files.filter(isRdfXml).map(file => ({ files: [file], sureness: 1 })),
  read: (files, context) => readSkos(files, context, { name: 'RDF/XML', read: readXml, refuse: withDocumentType }),
}

const ENDING_CHARACTERS = 2_000

/** The parser does not mind a file that breaks off: its last characters tell. */
async function readXml(pieces: AsyncIterable<string>, take: (statement: Statement) => void): Promise<void> {
  const { RdfXmlParser } = await import('rdfxml-streaming-parser')
  let ending = ''
  async function* watched() {
    for await (const piece of pieces) {
      ending = (ending + piece).slice(-ENDING_CHARACTERS)
      yield piece
    }
  }
  await throughParser(new RdfXmlParser({ baseIRI: NO_BASE, allowDuplicateRdfIds: true }), watched(), take)
  if (!/<\/([\w.-]+:)?RDF\s*>\s*(<!--[\s\S]*?-->\s*)*$/.test(ending)) throw new Error('it breaks off before its end')
}

const isRdfXml = (file: SourceFile): boolean => {
  const text = decodeHead(file.head)
  return /^\ufeff?\s*</.test(text) && text.includes('http://www.w3.org/1999/02/22-rdf-syntax-ns#') && /<(\w+:)?RDF[\s>]/.test(text)
}

/** XML allows a document type only before the first element: if it is not there, the parser finds none later either. */
function withDocumentType(file: SourceFile): Problem | undefined {
  const text = decodeHead(file.head).replace(/<!--[\s\S]*?-->/g, '')
  const prolog = text.slice(0, text.search(/<[A-Za-z_]/))
  if (!/<!DOCTYPE/i.test(prolog)) return undefined
  const message =
    'The file has a document type (<!DOCTYPE ...>), which could pull in other files or grow without end, so it is not read. Export it without one, or as Turtle.'
  return { code: 'unreadable-file', severity: 'refused', file: file.name, message }
}
