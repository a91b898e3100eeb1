import type { Statement } from './skos-terms.ts'

/** The part of a library's parser that is used: text goes in by pieces, statements come out as `data`. */
type RdfParser = Readonly<{
  write(piece: string, done: (error?: Error | null) => void): unknown
  end(): unknown
  destroy(): unknown
  on(event: 'data', take: (statement: Statement) => void): unknown
  on(event: 'error', take: (error: Error) => void): unknown
  on(event: 'end', take: () => void): unknown
}>

/** Gives a parser a whole text and its statements to `take`. Rejects with the parser's error, or with that of the pieces. */
export async function throughParser(
  parser: RdfParser,
  pieces: AsyncIterable<string> | Iterable<string>,
  take: (statement: Statement) => void,
): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('end', resolve)
    parser.on('error', reject)
  })
  // It is awaited below; until then its failure is no one's unhandled one.
  ended.catch(() => undefined)
  parser.on('data', take)
  try {
    for await (const piece of pieces) {
      if (piece !== '') await Promise.race([ended, write(parser, piece)])
    }
    parser.end()
    await ended
  } finally {
    parser.destroy()
  }
}

const write = (parser: RdfParser, piece: string): Promise<void> =>
  new Promise((resolve, reject) => parser.write(piece, error => (error ? reject(error) : resolve())))
