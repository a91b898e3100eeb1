import type { Limits } from '../../../model/limits.ts'
import { openZip } from '../../zip/open-zip.ts'
import type { PaperAnswer, PaperQuestion } from '../paper-text.ts'
import { bytesFile } from './bytes-file.ts'
import type { Flow } from './paragraphs.ts'
import { readFlow, readSaid } from './read-flow.ts'

/** WordprocessingML: text stands in `w:t` alone; deleted words, instructions of fields and the second form of a drawing are none of it. */
const WORD: Flow = {
  paragraphs: new Set(['p']),
  texts: new Set(['t']),
  left: new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'sdtPr', 'rPr']),
  signs: { tab: () => '\t', br: () => '\n', cr: () => '\n', noBreakHyphen: () => '-' },
  isHeading: (name, attributes) =>
    name === 'pStyle' && /^(title|titre|titel|t[ií]tulo|titolo|heading1|titre1|berschrift1)$/i.test(attributes['w:val'] ?? ''),
}
const BODY = 'word/document.xml'
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']

/** A Word file since 2007: its text, then its notes. Macros, fields and what it links to are never looked at. */
export async function readDocx(bytes: Uint8Array, question: PaperQuestion, limits: Limits): Promise<PaperAnswer> {
  const archive = await openZip(bytesFile(bytes), limits)
  if (!archive.names.includes(BODY)) return { refused: 'unreadable-file', why: `it lacks the part ${BODY} of a Word file` }
  const { text, heading, remarks } = await readFlow(archive, { part: BODY, flow: WORD, limits, question })
  const texts = [text]
  let left = question.characters - text.length
  for (const part of NOTES.filter(name => archive.names.includes(name))) {
    if (left <= 0) break
    const notes = await readFlow(archive, { part, flow: WORD, limits, question: { ...question, characters: left } })
    if (notes.text !== '') texts.push(notes.text)
    left -= notes.text.length + 1
  }
  return {
    text: texts.join('\n'),
    remarks,
    ...(heading !== undefined && { heading }),
    ...(await readSaid(archive, 'docProps/core.xml', limits)),
  }
}
