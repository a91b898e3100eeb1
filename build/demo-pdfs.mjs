// Makes the PDF files of the demonstration catalogue from its own texts, in dist/demo-pdfs/. The same input gives the same bytes.
import { createWriteStream, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import PDFDocument from 'pdfkit'
import { ROOT } from './lib-run.mjs'

/** @typedef {{ key: string, title: string, language: string, publisher?: string, summary?: string, easySummary?: string, subjects?: string[], body?: { text: string }, pdf?: string }} DemoDocument */

const INK = '#11262d'
const QUIET = '#35464c'
const SAFFRON = '#f7bb2f'
const MARGIN = 56
/** A date that never moves, so that two builds give the same file. */
const MADE = new Date('2026-01-01T00:00:00Z')

/** The texts of the booklet: one heading and its paragraphs per page. @param {DemoDocument} source */
function pages(source) {
  const paragraphs = source.body === undefined ? [] : source.body.text.split('\n\n')
  const parts = paragraphs.map((text, index) => ({
    heading: index === 0 ? 'L’essentiel' : index === paragraphs.length - 1 ? 'Avant de décider' : 'Dans le détail',
    text,
  }))
  if (source.easySummary !== undefined) parts.push({ heading: 'En plus simple', text: source.easySummary })
  parts.push({
    heading: 'En parler à quelqu’un',
    text: 'Les espaces conseil reçoivent sans rendez-vous, gratuitement, sans demander votre nom. À l’accueil ou sur la borne, demandez lequel est ouvert maintenant. Vous pouvez revenir aussi souvent que vous le souhaitez, à chaque étape.',
  })
  return parts
}

/** Draws one booklet. @param {DemoDocument} source @param {string} file */
async function draw(source, file) {
  const pdf = new PDFDocument({
    size: 'A5',
    margin: MARGIN,
    lang: source.language,
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: source.title,
      Author: source.publisher ?? 'Val-Clair',
      CreationDate: MADE,
      ModDate: MADE,
      Subject: (source.subjects ?? []).join(', '),
    },
  })
  const out = createWriteStream(file)
  pdf.pipe(out)
  pdf.rect(0, 0, pdf.page.width, 132).fill(INK)
  pdf.rect(MARGIN, 150, 64, 8).fill(SAFFRON)
  pdf
    .fillColor('#fbf7ee')
    .font('Helvetica')
    .fontSize(11)
    .text(source.publisher ?? 'Val-Clair', MARGIN, 60)
  pdf.fillColor(INK).fontSize(32).text(source.title, MARGIN, 190, { lineGap: 4 })
  if (source.summary !== undefined) pdf.moveDown().font('Helvetica').fontSize(17).fillColor(QUIET).text(source.summary, { lineGap: 4 })
  for (const { heading, text } of pages(source)) {
    pdf.addPage()
    pdf.fillColor(INK).font('Helvetica-Bold').fontSize(25).text(heading)
    pdf.moveDown(0.8).font('Helvetica').fontSize(16).text(text, { lineGap: 7 })
  }
  const range = pdf.bufferedPageRange()
  for (let index = 0; index < range.count; index += 1) {
    pdf.switchToPage(index)
    pdf.page.margins.bottom = 0
    pdf
      .fillColor(QUIET)
      .font('Helvetica')
      .fontSize(10)
      .text(`${index + 1} / ${range.count}`, MARGIN, pdf.page.height - 36, {
        width: pdf.page.width - 2 * MARGIN,
        align: 'right',
        lineBreak: false,
      })
  }
  pdf.end()
  await finished(out)
}

/**
 * Makes every PDF that the demonstration documents name.
 * @param {string} into folder, made when missing
 * @returns {Promise<string[]>} the file names
 */
export async function makeDemoPdfs(into) {
  mkdirSync(into, { recursive: true })
  const folder = `${ROOT}catalogue/demo/documents`
  const made = []
  for (const name of readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .sort()) {
    /** @type {DemoDocument[]} */
    const documents = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    for (const source of documents) {
      if (source.pdf === undefined) continue
      const temporary = join(into, `${source.pdf}.tmp-${process.pid}`)
      await draw(source, temporary)
      renameSync(temporary, join(into, source.pdf))
      made.push(source.pdf)
    }
  }
  return made
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const made = await makeDemoPdfs(process.argv[2] ?? `${ROOT}dist/demo-pdfs`)
  console.log(`${made.length} PDF files made`)
}
