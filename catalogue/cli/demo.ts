import { join } from 'node:path'
import { makeDemo } from '../demo/make-demo.ts'
import { problemText } from '../model/problem-text.ts'
import { packageRoot } from '../programs/package-root.ts'
import type { Verb } from './verb.ts'
import { EXIT } from './verb.ts'

/** `demo`: the demonstration centre with its catalogue, as of today. */
export const demoVerb: Verb = {
  name: 'demo',
  summary: 'Publishes the demonstration centre and its catalogue as of today, unless that was done already.',
  usage: '[--pdfs DIR]',
  help: ['--pdfs DIR   the PDF files of the demonstration (default: dist/demo-pdfs)'],
  options: { pdfs: { type: 'string' } },
  async run(call) {
    const root = packageRoot()
    const made = await makeDemo({
      home: call.home,
      demoDir: join(root, 'catalogue', 'demo'),
      pdfDir: typeof call.values.pdfs === 'string' ? call.values.pdfs : join(root, 'dist', 'demo-pdfs'),
      at: new Date(),
      progress: line => call.speaker.progress(line),
    })
    if (!made.ok) {
      for (const problem of made.error) call.speaker.note(problemText(problem))
      return EXIT.unchanged
    }
    const { releases, release, fresh } = made.value
    call.speaker.out(
      call.json ? JSON.stringify({ releases, release, fresh }) : `${fresh ? 'Already so' : 'Made'}: the demonstration in ${releases}.`,
    )
    return EXIT.done
  },
}
