import type { Problem } from '../../model/problem.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import { decodeText, detectEncoding, encodingRemark } from '../text-encoding.ts'

/** One entry: its type, and the values of its tags in order. `record` counts from 1. */
export type RisEntry = Readonly<{ record: number; type: string; all(...tags: readonly string[]): string[] }>

const TAG = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/

type Open = { type: string; values: { tag: string; text: string }[]; characters: number }

/**
 * The entries of a RIS file, one at a time. Lines without a tag go on with the value above, indented or not; what stands between entries is left out. An entry that
 * outgrows the limit, one that the file breaks off in, and one in which another begins are refused by their number. Throws `FileReadError`.
 */
export async function* readRis(file: SourceFile, { limits, count }: ReadContext): AsyncGenerator<RisEntry | Problem> {
  const encoding = await detectEncoding(file)
  const remark = await encodingRemark(file, encoding)
  if (remark !== undefined) yield { code: 'bad-encoding', severity: 'warning', file: file.name, message: remark }
  let record = 0
  let entry: Open | undefined
  const refuse = (code: Problem['code'], message: string): Problem => ({ code, severity: 'refused', file: file.name, record, message })
  for await (const line of linesOf(decodeText(file, encoding), limits.recordBytes)) {
    const [, tag, text = ''] = TAG.exec(line.trimEnd()) ?? []
    if (tag === 'TY') {
      if (entry !== undefined) yield refuse('truncated', 'The entry does not end (ER  -) before the next one begins. Export it again.')
      record++
      count?.met(file.name)
      entry = { type: text, values: [], characters: 0 }
    } else if (entry !== undefined && tag === 'ER') {
      yield entry.characters > limits.recordBytes
        ? refuse('too-big', `The entry has more than ${limits.recordBytes} characters. Shorten it in the source.`)
        : toEntry(entry, record)
      entry = undefined
    } else if (entry !== undefined) take(entry, tag, tag === undefined ? line : text, limits.recordBytes)
  }
  if (entry !== undefined) yield refuse('truncated', 'The file ends in the middle of this entry (no ER  -). Export it again.')
}

function take(entry: Open, tag: string | undefined, text: string, most: number): void {
  entry.characters += text.length
  if (entry.characters > most) return
  const last = entry.values.at(-1)
  if (tag !== undefined) entry.values.push({ tag, text })
  else if (last !== undefined && text.trim() !== '') last.text += `\n${text.trim()}`
}

function toEntry({ type, values }: Open, record: number): RisEntry {
  return { record, type, all: (...tags) => tags.flatMap(tag => values.filter(value => value.tag === tag).map(({ text }) => text)) }
}

/** Lines whatever ends them; a line longer than `most` characters is cut there, so that no file fills the memory. */
async function* linesOf(pieces: AsyncIterable<string>, most: number): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/)
    rest = (lines.pop() ?? '').slice(0, most + 1)
    yield* lines
  }
  if (rest !== '') yield rest
}
