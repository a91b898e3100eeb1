import { posix } from 'node:path'
import type { Limits } from '../../../model/limits.ts'
import { cleanLine } from '../../clean-text.ts'
import { textOfHtml } from '../../html-text.ts'
import type { ZipArchive } from '../../zip/open-zip.ts'
import { openZip } from '../../zip/open-zip.ts'
import type { PaperAnswer, PaperQuestion, PaperRemark } from '../paper-text.ts'
import { bytesFile } from './bytes-file.ts'
import { cleanPaper } from './clean-paper.ts'
import { cutText } from './cut-text.ts'
import { partBytes } from './part-bytes.ts'
import { readSaid } from './read-flow.ts'
import { decodeBytes } from './read-text.ts'

/** A chapter is a page of HTML. */
const MOST_OF_CHAPTER = 20 * 1024 * 1024

/** A book in EPUB: its chapters in the order in which they are read (the spine). */
export async function readEpub(bytes: Uint8Array, question: PaperQuestion, limits: Limits): Promise<PaperAnswer> {
  const archive = await openZip(bytesFile(bytes), limits)
  const container = await textOf(archive, 'META-INF/container.xml')
  const packaged = attributeOf(/<(?:\w+:)?rootfile\b[^>]*>/.exec(container)?.[0] ?? '', 'full-path')
  if (packaged === undefined || !archive.names.includes(packaged))
    return { refused: 'unreadable-file', why: 'it does not say where its contents are listed (META-INF/container.xml)' }
  if (isLocked(await textOf(archive, 'META-INF/encryption.xml')))
    return { refused: 'unreadable-file', why: 'it is locked for one reader or one device (DRM); ask for a copy without that' }
  const chapters: string[] = []
  let characters = 0
  const there = new Set(archive.names)
  // A chapter that is listed again is read once: a book has each of its parts in one place (EPUB 3.3, 5.6).
  const parts = [...new Set(spineOf(await textOf(archive, packaged), packaged))].filter(part => there.has(part))
  for (const name of parts.slice(0, limits.epubChapters)) {
    const chapter = cleanPaper(textOfHtml(await textOf(archive, name)) ?? '')
    if (chapter !== '') chapters.push(chapter)
    characters += chapter.length
    if (characters > question.characters) break
  }
  if (chapters.length === 0) return { refused: 'empty', why: 'none of its chapters holds a text' }
  const { text, remarks: cut } = cutText(chapters.join('\n\n'), question)
  const remarks: PaperRemark[] = parts.length > limits.epubChapters ? [...cut, 'too-many-chapters'] : cut
  const heading = cleanLine(chapters[0]?.split('\n')[0])?.slice(0, 500)
  return { text, remarks, ...(heading !== undefined && { heading }), ...(await readSaid(archive, packaged, limits)) }
}

const textOf = async (archive: ZipArchive, name: string): Promise<string> =>
  archive.names.includes(name) ? decodeBytes(await partBytes(archive.stream(name), MOST_OF_CHAPTER)) : ''

/** Letters may be locked and the text not: what is left of the list without its fonts. */
const isLocked = (list: string): boolean =>
  [...list.matchAll(/<(?:\w+:)?CipherReference\b[^>]*>/g)].some(([element]) => /\.(x?html?|xml)$/i.test(attributeOf(element, 'URI') ?? ''))

/** The parts to be read, in their order. */
function spineOf(packaged: string, at: string): readonly string[] {
  const items = new Map(
    [...packaged.matchAll(/<(?:\w+:)?item\b[^>]*>/g)].map(
      ([element]) => [attributeOf(element, 'id'), attributeOf(element, 'href')] as const,
    ),
  )
  return [...packaged.matchAll(/<(?:\w+:)?itemref\b[^>]*>/g)]
    .map(([element]) => items.get(attributeOf(element, 'idref')))
    .filter(href => href !== undefined)
    .map(href => posix.join(posix.dirname(at), decoded(href.replace(/#.*$/, ''))))
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch (error) {
    if (error instanceof URIError) return href
    throw error
  }
}

const attributeOf = (element: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(element)
    ?.slice(1)
    .find(value => value !== undefined)
    ?.replaceAll('&amp;', '&')
