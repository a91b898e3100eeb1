import { LIMITS } from '../../../model/limits.ts'
import { FileReadError } from '../../format.ts'
import { XmlStop } from '../../xml/read-xml.ts'
import type { PaperAnswer, PaperQuestion } from '../paper-text.ts'
import { readDocx } from './read-docx.ts'
import { readEpub } from './read-epub.ts'
import { readHtml } from './read-html.ts'
import { readOdt } from './read-odt.ts'
import { readPdf } from './read-pdf.ts'
import { readText } from './read-text.ts'

const MOST_OF_WHY = 500

/** The text of a paper, or why there is none. What is wrong with the file is an answer; only what is wrong with the program throws. */
export async function readPaper(bytes: Uint8Array, question: PaperQuestion): Promise<PaperAnswer> {
  try {
    return await read(bytes, question)
  } catch (error) {
    if (error instanceof XmlStop)
      return { refused: 'unreadable-file', why: `its text cannot be read: ${error.message}`.slice(0, MOST_OF_WHY) }
    if (!(error instanceof FileReadError)) throw error
    const why = error.problem.message.replace(/^The file (cannot be read|is refused): /, '').replace(/\. Save or fetch it again\.$|\.$/, '')
    return { refused: error.problem.code === 'too-big' ? 'too-big' : 'unreadable-file', why: why.slice(0, MOST_OF_WHY) }
  }
}

function read(bytes: Uint8Array, question: PaperQuestion): Promise<PaperAnswer> {
  switch (question.kind) {
    case 'pdf':
      return readPdf(bytes, question)
    case 'html':
      return readHtml(bytes, question)
    case 'docx':
      return readDocx(bytes, question, LIMITS)
    case 'odt':
      return readOdt(bytes, question, LIMITS)
    case 'epub':
      return readEpub(bytes, question, LIMITS)
    case 'text':
      return readText(bytes, question)
  }
}
