import { z } from 'zod'
import { vocabularySchema } from '../../../model/centre.ts'
import type { Problem } from '../../../model/problem.ts'
import { parseJson } from '../../../release/parse-json.ts'
import type { ReadContext, SourceFile } from '../../format.ts'
import { decodeHead, decodeText, detectEncoding } from '../../text-encoding.ts'
import type { ConceptRecord, VocabularyFormat } from '../concept-record.ts'
import { guardSize } from '../guard-size.ts'

/** A vocabulary as a centre writes it in `centre/vocabulary/`: one JSON file a scheme. */
export const ownVocabulary: VocabularyFormat = {
  id: 'vocabulary-json',
  claim: files => files.filter(isOwn).map(file => ({ files: [file], sureness: 1 })),
  async *read(files, context) {
    for (const file of files) yield* readFile(file, context)
  },
}

function isOwn(file: SourceFile): boolean {
  const text = decodeHead(file.head)
  return /^\ufeff?\s*\{/.test(text) && /"scheme"\s*:\s*"/.test(text) && /"concepts"\s*:\s*\[/.test(text)
}

/** The file but for its concepts, which are looked at one by one so that a wrong one keeps no other out. */
const fileSchema = vocabularySchema.extend({ concepts: z.array(z.unknown()) })
const conceptSchema = vocabularySchema.shape.concepts.element

async function* readFile(file: SourceFile, { limits }: ReadContext): AsyncGenerator<ConceptRecord | Problem> {
  let text = ''
  for await (const piece of decodeText(guardSize(file, limits), await detectEncoding(file))) text += piece
  const refused = (field: string | undefined, message: string, record?: number): Problem => ({
    code: field === undefined ? 'unreadable-file' : 'bad-value',
    severity: 'refused',
    file: file.name,
    ...(record !== undefined && { record }),
    ...(field !== undefined && { field }),
    message,
  })
  const json = parseJson(text)
  if (json === undefined) {
    yield refused(undefined, 'This is not JSON: look for a missing comma, quote or bracket, or fetch it again: it may be cut.')
    return
  }
  const parsed = fileSchema.safeParse(json)
  if (!parsed.success) {
    yield refused(fieldOf(parsed.error), `${messageOf(parsed.error)}. Correct it and import again.`)
    return
  }
  const { concepts, ...whose } = parsed.data
  for (const [index, raw] of concepts.entries()) {
    const concept = conceptSchema.safeParse(raw)
    if (concept.success) yield { file: file.name, record: index + 1, concept: { ...concept.data, ...whose } }
    else yield refused(fieldOf(concept.error), `${messageOf(concept.error)}. Correct it and import again.`, index + 1)
  }
}

const fieldOf = ({ issues }: z.ZodError): string => issues[0]?.path.join('.') || 'concepts'
const messageOf = ({ issues }: z.ZodError): string => issues[0]?.message ?? 'This is no vocabulary'
