import type { Problem } from '../../model/problem.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import { decodeText, detectEncoding, encodingRemark } from '../text-encoding.ts'

/** One value of a JSON file that a record is made of: where it stands in its parent (a name or a number), and its number in the file, from 1. */
export type JsonItem = Readonly<{ record: number; key: string; value: unknown }>

/**
 * The values at `paths` (such as `$.*`, each element of a list or of an object; `$` alone for files of one value a line), read as a stream: memory holds
 * those of one piece of the file. Where the file is no longer JSON, or a value outgrows the limit of a record, reading stops: what came before is given and the record at which
 * it stops is named. Throws `FileReadError`.
 */
export async function* readJsonItems(
  file: SourceFile,
  { limits, count }: ReadContext,
  paths: readonly string[],
): AsyncGenerator<JsonItem | Problem> {
  const { JSONParser, TokenType } = await import('@streamparser/json')
  const encoding = await detectEncoding(file)
  const remark = encodingRemark(encoding)
  if (remark !== undefined) yield { code: 'bad-encoding', severity: 'warning', file: file.name, message: remark }
  const parser = new JSONParser({ paths: [...paths], keepStack: false, separator: '' })
  const failed: { error: Error | undefined } = { error: undefined }
  let ready: JsonItem[] = []
  let record = 0
  let sinceValue = 0
  parser.onValue = ({ value, key }) => {
    if (failed.error !== undefined) return
    record++
    count?.met(file.name)
    sinceValue = 0
    ready.push({ record, key: String(key ?? record - 1), value })
  }
  parser.onError = error => {
    failed.error ??= new Error(`this is not JSON (${error.message})`)
  }
  // What nests without end would be built, and every reader of it would fall over its own stack.
  let depth = 0
  parser.onToken = ({ token }) => {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth++
    if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth--
    if (depth > limits.jsonDepth) failed.error ??= new Error(`its values stand more than ${limits.jsonDepth} deep`)
  }
  for await (const piece of decodeText(file, encoding)) {
    sinceValue += piece.length
    if (!parser.isEnded) parser.write(record === 0 ? piece.replace(/^\ufeff/, '') : piece)
    yield* ready
    ready = []
    if (sinceValue > limits.recordBytes) failed.error ??= new Error(`it has more than ${limits.recordBytes} characters`)
    if (failed.error !== undefined) {
      count?.met(file.name)
      yield stopped(file.name, record + 1, failed.error.message)
      return
    }
  }
  if (!parser.isEnded) parser.end()
  yield* ready
  if (failed.error === undefined) return
  count?.met(file.name)
  yield stopped(file.name, record + 1, failed.error.message)
}

function stopped(file: string, record: number, why: string): Problem {
  return {
    code: 'truncated',
    severity: 'refused',
    file,
    record,
    message: `Reading stopped in record ${record}: ${why.slice(0, 250)}. The records before it went in, those after it did not. Export the file again.`,
  }
}
