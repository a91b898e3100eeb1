import { cleanLine } from '../../clean-text.ts'
import { textOfHtml } from '../../html-text.ts'
import type { PaperAnswer, PaperQuestion } from '../paper-text.ts'
import { cleanPaper } from './clean-paper.ts'
import { cutText } from './cut-text.ts'
import { decodeBytes } from './read-text.ts'

const LOOKED_AT = 4096

/** A page of HTML: the text of its body, never a script or a style; nothing that it names is fetched. */
export async function readHtml(bytes: Uint8Array, question: PaperQuestion): Promise<PaperAnswer> {
  const beginning = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1')
  const html = await decodeBytes(bytes, /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(beginning)?.[1])
  const { text, remarks } = cutText(cleanPaper(textOfHtml(html) ?? ''), question)
  const titleSaid = textIn(html, /<title[^>]{0,200}>([\s\S]{0,1000}?)<\/title/i)
  const heading = textIn(html, /<h1(?:\s[^>]{0,500})?>([\s\S]{0,2000}?)<\/h1/i)
  const languageSaid = /<html[^>]{0,1000}?\slang\s*=\s*["']?([\w-]{2,20})/i.exec(html.slice(0, LOOKED_AT))?.[1]
  return { text, remarks, ...(titleSaid && { titleSaid }), ...(heading && { heading }), ...(languageSaid && { languageSaid }) }
}

const textIn = (html: string, element: RegExp): string | undefined => cleanLine(textOfHtml(element.exec(html)?.[1] ?? ''))?.slice(0, 500)
