import type { Problem } from '../../../model/problem.ts'
import type { ReadContext, SourceFile } from '../../format.ts'
import { FileReadError } from '../../format.ts'
import { decodeText, detectEncoding } from '../../text-encoding.ts'
import type { ConceptRecord } from '../concept-record.ts'
import { guardSize } from '../guard-size.ts'
import { SkosConcepts } from './skos-concepts.ts'
import type { Statement } from './skos-terms.ts'

/**
 * How RDF is read; `name` is what messages call it. `read` gives a text's statements to `take` and rejects where the text breaks the rules;
 * `refuse` looks at a file before it is read.
 */
type Syntax = Readonly<{
  name: string
  read(pieces: AsyncIterable<string>, take: (statement: Statement) => void): Promise<void>
  refuse?(file: SourceFile): Problem | undefined
}>

/**
 * Reads files of RDF, each on its own. A file that breaks off or breaks the rules is refused whole: what a concept still lacks there nobody can tell.
 */
export async function* readSkos(
  files: readonly SourceFile[],
  context: ReadContext,
  syntax: Syntax,
): AsyncGenerator<ConceptRecord | Problem> {
  for (const file of files) {
    const concepts = new SkosConcepts()
    const refused = syntax.refuse?.(file) ?? (await gather(guardSize(file, context.limits), syntax, concepts))
    if (refused !== undefined) {
      yield refused
      continue
    }
    let record = 0
    for (const concept of concepts.concepts()) yield { file: file.name, record: ++record, concept }
  }
}

/** Reads a whole file into `concepts`; why it is none, if it is none. Throws `FileReadError`. */
async function gather(file: SourceFile, syntax: Syntax, concepts: SkosConcepts): Promise<Problem | undefined> {
  try {
    await syntax.read(decodeText(file, await detectEncoding(file)), statement => concepts.add(statement))
    return undefined
  } catch (error) {
    if (error instanceof FileReadError || !(error instanceof Error)) throw error
    const why = error.message.slice(0, 300)
    const message = `This is not well-formed ${syntax.name} (${why}). Nothing of it was taken: export or fetch it again.`
    return { code: 'unreadable-file', severity: 'refused', file: file.name, message }
  }
}
