import type { Problem } from '../../model/problem.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import { decodeText, detectEncoding, encodingRemark } from '../text-encoding.ts'

/** One value of a JSON file that a record is made of: where it stands in its parent (a name or a number), and its number in the file, from 1. */
export type JsonItem = Readonly<{ record: number; key: string; value: unknown }>

/**
 * The values at `paths` (such as `$.*`, each element of a list or of an object; `$` alone for files of several values), read as a stream: memory holds
 * those of one piece of the file. Numbers too long for a double are texts, with all their digits. Where the file is no longer JSON, or a value outgrows the limit of
 * a record, reading stops: what came before is given and the record at which it stops is named. Throws `FileReadError`.
 */
export async function* readJsonItems(
  file: SourceFile,
  { limits, count }: Pick<ReadContext, 'limits' | 'count'>,
  paths: readonly string[],
): AsyncGenerator<JsonItem | Problem> {
  const { openExactParser } = await import('./exact-json-parser.ts')
  const encoding = await detectEncoding(file)
  const remark = await encodingRemark(file, encoding)
  if (remark !== undefined) yield { code: 'bad-encoding', severity: 'warning', file: file.name, message: remark }
  const failed: { error: Error | undefined } = { error: undefined }
  let ready: JsonItem[] = []
  let record = 0
  let sinceValue = 0
  const parser = openExactParser({
    paths,
    mostDeep: limits.jsonDepth,
    mostValues: limits.jsonValues,
    onValue(value, key) {
      if (failed.error !== undefined) return
      record++
      count?.met(file.name)
      sinceValue = 0
      ready.push({ record, key: String(key ?? record - 1), value })
    },
    onError(error) {
      failed.error ??= error
    },
  })
  for await (const piece of decodeText(file, encoding)) {
    sinceValue += piece.length
    parser.write(record === 0 ? piece.replace(/^\ufeff/, '') : piece)
    yield* ready
    ready = []
    if (sinceValue > limits.recordBytes) failed.error ??= new Error(`it has more than ${limits.recordBytes} characters`)
    if (failed.error !== undefined) break
  }
  if (failed.error === undefined) parser.end()
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
