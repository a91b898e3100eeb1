import { createHash } from 'node:crypto'
import type { Attachment } from '../../model/document.ts'
import type { Problem } from '../../model/problem.ts'
import type { KeptFile, ReadContext, SourceFile } from '../format.ts'
import { FileReadError } from '../format.ts'
import { PAPER_MEDIA, paperKindOf } from './paper-kind.ts'
import type { PaperReader } from './paper-reader.ts'
import type { PaperKind, PaperText } from './paper-text.ts'
import { paperTitle } from './paper-title.ts'

/** A paper that was read and is kept: what a document says of it, its text, and what is to be said of it. */
export type TakenPaper = Readonly<{ title: string; attachment: Attachment; text: PaperText; kind: PaperKind; remarks: readonly Problem[] }>

type Taking = Readonly<{ reader: PaperReader; context: ReadContext }>

/** Each paper is one record of its own file. */
const RECORD = 1

/** Reads a paper and keeps its bytes, or says why it is refused. Only the disk of the draft itself throws. */
export async function takePaper(file: SourceFile, taking: Taking): Promise<TakenPaper | Problem> {
  try {
    return await take(file, taking)
  } catch (error) {
    if (!(error instanceof FileReadError)) throw error
    return { ...error.problem, file: file.name, severity: 'refused', record: RECORD }
  }
}

async function take(file: SourceFile, { reader, context }: Taking): Promise<TakenPaper | Problem> {
  const kind = paperKindOf(file)
  if (kind === undefined || kind === 'compound' || kind === 'other-bytes') return notThat(file, kind)
  const { mediaType, extension } = PAPER_MEDIA[kind]
  const { sha256, bytes } = await sumOf(file, context.limits.paperBytes)
  const answer = await reader.read(file, kind, bytes)
  if ('refused' in answer) return refused(file, answer.refused, answer.why)
  const text = withWords(answer)
  const kept: KeptFile = { path: `${sha256}.${extension}`, sha256, bytes }
  await context.keepFile?.(file, kept)
  const title = paperTitle(answer, file.name).slice(0, context.limits.titleCharacters)
  const pages = answer.pageCount === undefined ? {} : { pages: answer.pageCount }
  return { title, text, kind, attachment: { ...kept, mediaType, ...pages, title }, remarks: remarksOn(file, kind, text) }
}

/** Signs without any letter are what is left of letters that a program did not name: no text. */
function withWords({ pages, ...answer }: PaperText): PaperText {
  return /\p{L}/u.test(answer.text) ? { ...answer, ...(pages !== undefined && { pages }) } : { ...answer, text: '' }
}

/** Reads a whole file for the sum of its bytes; one that is too large is not read to its end. */
async function sumOf(file: SourceFile, most: number): Promise<Pick<KeptFile, 'sha256' | 'bytes'>> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of file.stream()) {
    bytes += piece.length
    if (bytes > most)
      throw new FileReadError(
        refused(file, 'too-big', `it is larger than ${Math.floor(most / 1024 / 1024)} MB; make its pictures smaller or cut it into parts`),
      )
    hash.update(piece)
  }
  return { sha256: hash.digest('hex'), bytes }
}

const refused = (file: SourceFile, code: Problem['code'], why: string): Problem => ({
  code,
  severity: 'refused',
  file: file.name,
  record: RECORD,
  message: `The file was not taken: ${why}.`,
})

function notThat(file: SourceFile, kind: 'compound' | 'other-bytes' | undefined): Problem {
  if (kind === 'compound')
    return refused(
      file,
      'unreadable-file',
      'it is protected by a password, or was written by a program before 2007; save it anew as DOCX or PDF, without a password',
    )
  if (file.head.length === 0) return refused(file, 'empty', 'it is empty; fetch it again')
  return refused(file, 'type-mismatch', 'it is not what its name says, for its bytes are another kind of file; fetch it again')
}

const SENTENCES = {
  'cut-file': ['truncated', 'The file is cut or damaged at its end. What can be read of it went in; fetch it again.'],
  'pages-lost': ['truncated', 'Some of its pages cannot be read. The others went in; save the file anew with a PDF program.'],
  'too-long': ['too-big', 'It has more text than one document may have: what comes after is not found by its words. Cut it into parts.'],
  'too-many-chapters': [
    'too-big',
    'It has more chapters than are read: what stands in the last ones is not found by its words. Cut it into parts.',
  ],
  'too-many-pages': [
    'too-big',
    'It has more pages than are read: what stands on the last ones is not found by its words. Cut it into parts.',
  ],
} as const satisfies Record<PaperText['remarks'][number], readonly [Problem['code'], string]>

/** What is to be said of a paper that went in all the same. */
function remarksOn(file: SourceFile, kind: PaperKind, { text, remarks }: PaperText): readonly Problem[] {
  const warning = (code: Problem['code'], message: string): Problem => ({
    code,
    severity: 'warning',
    file: file.name,
    record: RECORD,
    message,
  })
  const said = remarks.map(remark => {
    const [code, message] = SENTENCES[remark]
    return warning(code, message)
  })
  if (text === '') said.push(warning('empty', kind === 'pdf' ? SCANNED : 'It holds no text: it is found by its title alone.'))
  const ending = /\.(pdf|docx?|odt|epub|html?|xhtml|txt|text|md)(\.gz)?$/i.exec(file.name)?.[1]?.toLowerCase()
  if (ending !== undefined && !ENDINGS[kind].includes(ending))
    said.push(warning('type-mismatch', `It is called .${ending} and is ${NAMES[kind]}: it was read as what it is. Nothing to do.`))
  return said
}

const SCANNED =
  'No page holds any text: it was most likely scanned. It went in and is found by its title alone; let a program recognise its text (OCR) and import it again.'

const ENDINGS: Readonly<Record<PaperKind, readonly string[]>> = {
  pdf: ['pdf'],
  html: ['html', 'htm', 'xhtml'],
  docx: ['docx'],
  odt: ['odt'],
  epub: ['epub'],
  text: ['txt', 'text', 'md'],
}
const NAMES: Readonly<Record<PaperKind, string>> = {
  pdf: 'a PDF',
  html: 'a page of HTML',
  docx: 'a Word file',
  odt: 'an OpenDocument text',
  epub: 'a book in EPUB',
  text: 'plain text',
}
