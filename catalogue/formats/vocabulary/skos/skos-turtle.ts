import type { SourceFile } from '../../format.ts'
import { decodeHead } from '../../text-encoding.ts'
import type { VocabularyFormat } from '../concept-record.ts'
import { readSkos } from './read-skos.ts'
import { NO_BASE, SKOS } from './skos-terms.ts'
import { throughParser } from './through-parser.ts'

/** SKOS in Turtle (W3C Recommendation of 25 February 2014), and in N-Triples, which is a part of it. */
export const skosTurtle: VocabularyFormat = {
  id: 'skos-turtle',
  claim: files => files.filter(isTurtle).map(file => ({ files: [file], sureness: 1 })),
  read: (files, context) =>
    readSkos(files, context, {
      name: 'Turtle',
      async read(pieces, take) {
        const { StreamParser } = await import('n3')
        await throughParser(new StreamParser({ format: 'text/turtle', baseIRI: NO_BASE }), pieces, take)
      },
    }),
}

/** Comments may come first; then a directive, or a statement that begins with an address. */
function isTurtle(file: SourceFile): boolean {
  const text = decodeHead(file.head).replace(/^(\ufeff|\s|#[^\n]*\n)+/, '')
  const begins = /^(@prefix|@base|prefix|base)\s/i.test(text) || /^(<[a-z][a-z0-9+.-]*:[^\s<>"]*>|_:\S+)\s+(<|a\s)/i.test(text)
  return begins && (text.includes(SKOS) || /\.(ttl|nt)(\.gz)?$/i.test(file.name))
}
