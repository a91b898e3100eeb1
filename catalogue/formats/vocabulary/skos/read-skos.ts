import type { Problem } from '../../../model/problem.ts'
import type { ReadContext, SourceFile } from '../../format.ts'
import { FileReadError } from '../../format.ts'
import { decodeText, detectEncoding } from '../../text-encoding.ts'
import type { ConceptRecord } from '../concept-record.ts'
import { guardSize } from '../guard-size.ts'
import { SkosConcepts } from './skos-concepts.ts'
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

/**
 * How the concepts of RDF files are read; `syntax` is what messages call it. `refuse` looks at a file before it is read; `isWhole` at its last
 * characters, where the parser does not mind a file that breaks off.
 */
type Syntax = Readonly<{
  syntax: string
  parser(): Promise<RdfParser>
  refuse?(file: SourceFile): Problem | undefined
  isWhole?(ending: string): boolean
}>

const ENDING_CHARACTERS = 2_000

/**
 * Reads files of RDF, each on its own. A file that breaks off or breaks the rules is refused whole: what a concept still lacks there nobody can tell.
 */
export async function* readSkos(
  files: readonly SourceFile[],
  context: ReadContext,
  { syntax, parser, refuse, isWhole = () => true }: Syntax,
): AsyncGenerator<ConceptRecord | Problem> {
  for (const file of files) {
    const refused = refuse?.(file)
    if (refused !== undefined) {
      yield refused
      continue
    }
    const concepts = new SkosConcepts()
    const broken = await feed(guardSize(file, context.limits), await parser(), concepts, isWhole)
    if (broken !== undefined) {
      yield brokenFile(file.name, syntax, broken)
      continue
    }
    let record = 0
    for (const concept of concepts.concepts()) yield { file: file.name, record: ++record, concept }
  }
}

/** Gives a parser the whole file; the error with which it gave up, if it did. Throws `FileReadError`. */
async function feed(
  file: SourceFile,
  parser: RdfParser,
  concepts: SkosConcepts,
  isWhole: (ending: string) => boolean,
): Promise<Error | undefined> {
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('end', resolve)
    parser.on('error', reject)
  })
  // It is awaited below; until then its failure is no one's unhandled one.
  ended.catch(() => undefined)
  parser.on('data', statement => concepts.add(statement))
  let ending = ''
  try {
    for await (const piece of decodeText(file, await detectEncoding(file))) {
      if (piece !== '') await Promise.race([ended, write(parser, piece)])
      ending = (ending + piece).slice(-ENDING_CHARACTERS)
    }
    parser.end()
    await ended
    return isWhole(ending) ? undefined : new Error('it breaks off before its end')
  } catch (error) {
    if (error instanceof FileReadError || !(error instanceof Error)) throw error
    return error
  } finally {
    parser.destroy()
  }
}

const write = (parser: RdfParser, piece: string): Promise<void> =>
  new Promise((resolve, reject) => parser.write(piece, error => (error ? reject(error) : resolve())))

const brokenFile = (file: string, syntax: string, error: Error): Problem => ({
  code: 'unreadable-file',
  severity: 'refused',
  file,
  message: `This is not well-formed ${syntax} (${error.message.slice(0, 300)}). Nothing of it was taken: export or fetch it again.`,
})
