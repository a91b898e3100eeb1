import type { Readable } from 'node:stream'
import type { PaperQuestion } from '../paper-text.ts'
import { paperQuestionSchema } from '../paper-text.ts'

/** A question with the bytes that it is about. */
export type AskedPaper = Readonly<{ question: PaperQuestion; bytes: Uint8Array }>

const LINE_END = 0x0a

/** The questions that come in, one line of JSON each with the bytes of a paper behind it. Ends with the stream; throws on what is no question. */
export async function* questionsOf(input: Readable): AsyncGenerator<AskedPaper> {
  let waiting: Buffer = Buffer.alloc(0)
  let open: { question: PaperQuestion; bytes: Buffer; filled: number } | undefined
  for await (const piece of input as AsyncIterable<Buffer>) {
    waiting = waiting.length === 0 ? piece : Buffer.concat([waiting, piece])
    for (;;) {
      if (open === undefined) {
        const end = waiting.indexOf(LINE_END)
        if (end === -1) break
        const question = paperQuestionSchema.parse(JSON.parse(waiting.subarray(0, end).toString('utf8')))
        // Held once: pieces of a large file put together again would take it twice.
        open = { question, bytes: Buffer.alloc(question.bytes), filled: 0 }
        waiting = waiting.subarray(end + 1)
      }
      const taken = waiting.copy(open.bytes, open.filled)
      open.filled += taken
      waiting = waiting.subarray(taken)
      if (open.filled < open.bytes.length) break
      const { question, bytes } = open
      open = undefined
      yield { question, bytes }
    }
  }
}
