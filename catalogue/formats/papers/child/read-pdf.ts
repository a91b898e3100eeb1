import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cleanLine } from '../../clean-text.ts'
import type { PaperAnswer, PaperQuestion, PaperRemark } from '../paper-text.ts'
import { cleanPaper } from './clean-paper.ts'
import { headingOf, joinLines, mendCuts, pdfLines, withoutFolio } from './pdf-lines.ts'

/** Text only: nothing in the file is run, drawn or fetched. */
const SETTINGS = { isEvalSupported: false, useWasm: false, enableXfa: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 }

/** After so many pages in a row that cannot be read, the file ends. */
const MOST_LOST = 20

/** How far from its end the mark of a whole PDF stands. */
const END_WITHIN = 2048

/** A PDF: the text of its pages, and where each begins. What is broken is read as far as it can be. */
export async function readPdf(bytes: Uint8Array, question: PaperQuestion): Promise<PaperAnswer> {
  // Looked at now: pdf.js takes the bytes over.
  const isWhole = Buffer.from(bytes.subarray(-END_WITHIN)).includes('%%EOF')
  const pdf = await open(bytes)
  if ('refused' in pdf) return pdf
  const remarks: PaperRemark[] = isWhole ? [] : ['cut-file']
  if (pdf.numPages > question.pages) remarks.push('too-many-pages')
  const read = await readPages(pdf, question)
  if (read.lost === read.pages.length) return { refused: 'unreadable-file', why: 'it is broken, and none of its pages can be read' }
  if (read.lost > 0) remarks.push('pages-lost')
  const texts = mendCuts(read.pages).map(page => cleanPaper(page))
  const { text, pages, isCut } = joinPages(texts, question.characters)
  if (isCut || read.isCut) remarks.push('too-long')
  return {
    text,
    pages,
    pageCount: pdf.numPages,
    remarks,
    ...(read.heading !== undefined && { heading: read.heading }),
    ...(await saidBy(pdf)),
  }
}

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
type Pdf = Awaited<ReturnType<PdfJs['getDocument']>['promise']>

async function open(bytes: Uint8Array): Promise<Pdf | Extract<PaperAnswer, { refused: string }>> {
  const find = createRequire(import.meta.url)
  const library = pathToFileURL(find.resolve('pdfjs-dist/legacy/build/pdf.mjs')).href
  const { getDocument }: PdfJs = await import(/* @vite-ignore */ library)
  const folder = dirname(find.resolve('pdfjs-dist/package.json'))
  try {
    return await getDocument({ ...SETTINGS, data: bytes, cMapUrl: `${join(folder, 'cmaps')}/`, cMapPacked: true }).promise
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const why =
      error.name === 'PasswordException'
        ? 'it is protected by a password; save it without one'
        : `it is broken (${error.message.slice(0, 200)}); open it in a PDF program and save it anew`
    return { refused: 'unreadable-file', why }
  }
}

type ReadPages = { pages: string[]; lost: number; isCut: boolean; heading: string | undefined }

async function readPages(pdf: Pdf, { pages: most, characters }: PaperQuestion): Promise<ReadPages> {
  const read: ReadPages = { pages: [], lost: 0, isCut: false, heading: undefined }
  let total = 0
  let inARow = 0
  for (let number = 1; number <= Math.min(pdf.numPages, most) && inARow < MOST_LOST; number++) {
    const lines = await linesOf(pdf, number)
    inARow = lines === undefined ? inARow + 1 : 0
    if (lines === undefined) read.lost++
    else if (number === 1) read.heading = cleanLine(headingOf(lines))
    const text = joinLines(lines ?? [])
    read.pages.push(text)
    total += text.length
    if (total <= characters) continue
    read.isCut = number < pdf.numPages
    break
  }
  return read
}

/** Undefined for a page that cannot be read. */
async function linesOf(pdf: Pdf, number: number): Promise<ReturnType<typeof pdfLines> | undefined> {
  try {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    return withoutFolio(pdfLines(items.filter(item => 'str' in item)))
  } catch (error) {
    if (error instanceof Error) return undefined
    throw error
  }
}

const BETWEEN = '\n\n'

/** Pages one after the other, as many as a document may have letters, and where each begins. */
function joinPages(texts: readonly string[], characters: number): Readonly<{ text: string; pages: number[]; isCut: boolean }> {
  let text = ''
  const pages: number[] = []
  for (const page of texts) {
    const between = text === '' || page === '' ? '' : BETWEEN
    if (text.length + between.length + page.length > characters) return { text, pages, isCut: true }
    text += between
    pages.push(text.length)
    text += page
  }
  return { text, pages, isCut: false }
}

/** What the file says of itself. */
async function saidBy(pdf: Pdf): Promise<{ titleSaid?: string; languageSaid?: string }> {
  try {
    const { info, metadata } = await pdf.getMetadata()
    const described: Readonly<Record<string, unknown>> = { ...info }
    const titleSaid = lineOf(metadata?.get('dc:title')) ?? lineOf(described.Title)
    const languageSaid = lineOf(described.Language)
    return { ...(titleSaid !== undefined && { titleSaid }), ...(languageSaid !== undefined && { languageSaid }) }
  } catch (error) {
    // A description that cannot be read says nothing.
    if (error instanceof Error) return {}
    throw error
  }
}

const lineOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? cleanLine(value)?.slice(0, 500) : Array.isArray(value) ? lineOf(value[0]) : undefined
