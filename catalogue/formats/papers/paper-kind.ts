import type { SourceFile } from '../format.ts'
import { decodeHead } from '../text-encoding.ts'
import { namesInHead } from '../zip/names-in-head.ts'
import type { PaperKind } from './paper-text.ts'

/** How each kind is called in the catalogue, and how its stored file ends. */
export const PAPER_MEDIA: Readonly<Record<PaperKind, Readonly<{ mediaType: string; extension: string }>>> = {
  pdf: { mediaType: 'application/pdf', extension: 'pdf' },
  html: { mediaType: 'text/html', extension: 'html' },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx' },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', extension: 'odt' },
  epub: { mediaType: 'application/epub+zip', extension: 'epub' },
  text: { mediaType: 'text/plain', extension: 'txt' },
}

/** A file that is named as a paper and is none that can be read: an old Word file or one with a password, or other bytes than its name says. */
export type NoPaper = 'compound' | 'other-bytes'

/** What a file is by its bytes; its name decides only for plain text, which no bytes tell from a table, and for a piece of HTML. Undefined: no paper. */
export function paperKindOf({ name, head }: Pick<SourceFile, 'name' | 'head'>): PaperKind | NoPaper | undefined {
  const called = name.replace(/\.gz$/i, '')
  const found = byBytes(head, called)
  if (found !== undefined) return found
  if (isCompound(head)) return /\.(docx?|odt|epub|pdf)$/i.test(called) ? 'compound' : undefined
  if (/\.(pdf|docx|odt|epub)$/i.test(called)) return 'other-bytes'
  if (/\.x?html?$/i.test(called) && isText(head) && /^\ufeff?\s*<[a-z!]/i.test(decodeHead(head.subarray(0, 4096)))) return 'html'
  return /\.(txt|text|md)$/i.test(called) && isText(head) ? 'text' : undefined
}

/** A PDF may begin after some other bytes (ISO 32000-1, annex H): a printer's or a mail's. */
const PDF_WITHIN = 1024
const HTML = /^\ufeff?\s*(<\?xml[^>]{0,200}\?>\s*)?(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|html|head)[\s>]/i

function byBytes(head: Uint8Array, called: string): PaperKind | undefined {
  if (Buffer.from(head.subarray(0, PDF_WITHIN)).includes('%PDF-')) return 'pdf'
  const names = namesInHead(head)
  if (names.some(part => part.startsWith('word/')) && isOfWord(names, called)) return 'docx'
  const mimetype = names[0] === 'mimetype' ? Buffer.from(head.subarray(0, 200)).toString('latin1') : ''
  if (mimetype.includes('application/epub+zip')) return 'epub'
  if (mimetype.includes('application/vnd.oasis.opendocument.text')) return 'odt'
  return names.length === 0 && HTML.test(decodeHead(head.subarray(0, 4096))) ? 'html' : undefined
}

/** A folder that was packed may be called `word` as well: a Word file has its list of parts, its text, or its name. */
const isOfWord = (names: readonly string[], called: string): boolean =>
  names.includes('[Content_Types].xml') || names.includes('word/document.xml') || /\.docx$/i.test(called)

/** The wrapping of Word before 2007, and of a newer file with a password. */
const isCompound = (head: Uint8Array): boolean => Buffer.from(head.subarray(0, 4)).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))

/** Text has no NUL, but in UTF-16, which its mark tells. */
const isText = (head: Uint8Array): boolean =>
  head.length > 0 && ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || !head.includes(0))
