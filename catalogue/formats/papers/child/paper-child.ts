import { tooLong } from '../paper-text.ts'
import { questionsOf } from './questions.ts'
import { readPaper } from './read-paper.ts'
import { watchOver } from './watch-over.ts'

/**
 * The process that reads papers: bytes come in, text goes out, one after the other. A file that was made to break it breaks this process and nothing else. It is
 * given how much memory it may hold and how long it may take.
 */
const [bytes, milliseconds] = process.argv.slice(2).map(Number)
if (bytes === undefined || milliseconds === undefined || !(bytes > 0 && milliseconds > 0))
  throw new RangeError('say how much memory and how long')

// Only answers go out: libraries that complain do so to nobody.
for (const say of ['log', 'info', 'warn', 'error', 'debug'] as const) console[say] = () => undefined

const late = `${JSON.stringify(tooLong(milliseconds))}\n`
const watch = watchOver({ bytes, milliseconds, late })
for await (const asked of questionsOf(process.stdin)) {
  watch.begin()
  const answer = await readPaper(new Uint8Array(asked.bytes.buffer, asked.bytes.byteOffset, asked.bytes.byteLength), asked.question)
  watch.end()
  // Only when it is gone may this process end, or answer on.
  await new Promise(resolve => process.stdout.write(`${JSON.stringify(answer)}\n`, resolve))
}
process.exit(0)
