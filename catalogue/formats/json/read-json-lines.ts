import type { Problem } from '../../model/problem.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import { decodeText, detectEncoding, encodingRemark } from '../text-encoding.ts'
import type { JsonItem } from './read-json-items.ts'

/**
 * The values of a file that has one on each line (JSON Lines, NDJSON); `record` is the line. A line that is no JSON, or that outgrows the limit of a record, is refused
 * alone. Numbers too long for a double are texts. Throws `FileReadError`.
 */
export async function* readJsonLines(
  file: SourceFile,
  { limits, count }: Pick<ReadContext, 'limits' | 'count'>,
): AsyncGenerator<JsonItem | Problem> {
  const { openExactParser } = await import('./exact-json-parser.ts')
  const encoding = await detectEncoding(file)
  const remark = await encodingRemark(file, encoding)
  if (remark !== undefined) yield { code: 'bad-encoding', severity: 'warning', file: file.name, message: remark }
  const parse = (text: string): readonly unknown[] | Error => {
    const values: unknown[] = []
    let failed: Error | undefined
    const parser = openExactParser({
      paths: ['$'],
      mostDeep: limits.jsonDepth,
      mostValues: limits.jsonValues,
      onValue: value => values.push(value),
      onError: error => {
        failed ??= error
      },
    })
    parser.write(text)
    if (failed === undefined) parser.end()
    return failed ?? values
  }
  for await (const { text, line, isLong, isLast } of linesOf(decodeText(file, encoding), limits.recordBytes)) {
    if (text.trim() === '') continue
    const read = isLong ? new Error(`it has more than ${limits.recordBytes} characters`) : parse(text)
    const values = read instanceof Error ? [read] : read
    for (const value of values) {
      count?.met(file.name)
      if (value instanceof Error) yield refused(file.name, line, { why: value.message, isCut: isLast && !isLong, isLong })
      else yield { record: line, key: String(line), value }
    }
  }
}

/** A line with its number; `isLast` where the file ends without a line break behind it. */
type Line = Readonly<{ text: string; line: number; isLong: boolean; isLast: boolean }>

/** Lines whatever ends them; one longer than `most` characters comes cut, so that no file fills the memory. */
async function* linesOf(pieces: AsyncIterable<string>, most: number): AsyncGenerator<Line> {
  let rest = ''
  let line = 0
  for await (const piece of pieces) {
    const lines = ((line === 0 ? rest.replace(/^\ufeff/, '') : rest) + piece).split(/\r\n|\n|\r(?!$)/)
    rest = (lines.pop() ?? '').slice(0, most + 2)
    for (const text of lines) {
      line++
      yield { text: line === 1 ? text.replace(/^\ufeff/, '') : text, line, isLong: text.length > most, isLast: false }
    }
  }
  if (rest.trim() !== '')
    yield { text: line === 0 ? rest.replace(/^\ufeff/, '') : rest, line: line + 1, isLong: rest.length > most, isLast: true }
}

function refused(file: string, line: number, { why, isCut, isLong }: Readonly<{ why: string; isCut: boolean; isLong: boolean }>): Problem {
  const message = `The line cannot be read: ${why.slice(0, 250)}. It was left out, the lines around it were read. Correct it in the source, or export again.`
  return { code: isLong ? 'too-big' : isCut ? 'truncated' : 'bad-record', severity: 'refused', file, record: line, unit: 'line', message }
}
