import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import type { CatalogueDocument } from '../../../catalogue/model/document.ts'
import { openRelease } from '../../../catalogue/release/open-release.ts'
import { publish } from '../../../catalogue/release/publish.ts'
import { releaseDocuments } from '../../../catalogue/release/recover-registry.ts'
import { verifyContent } from '../../../catalogue/release/verify-release.ts'
import { serve } from '../../../catalogue/serve/serve.ts'
import { answerRequest } from '../../../electron/pages/answer-request.ts'
import { inTurn, sampleCentre, sampleDocument } from '../../helpers/sample-centre.ts'
import { withFolder } from '../../helpers/sample-release.ts'

/** A PDF of four pages, its text uncompressed. */
async function fourPages(): Promise<Buffer> {
  const pdf = new PDFDocument({ compress: false, info: { CreationDate: new Date(0), ModDate: new Date(0) } })
  const pieces: Buffer[] = []
  pdf.on('data', piece => pieces.push(piece))
  for (const page of [1, 2, 3, 4]) {
    if (page > 1) pdf.addPage()
    pdf.text(`PAGE ${page}`)
  }
  const done = new Promise(resolve => pdf.on('end', resolve))
  pdf.end()
  await done
  return Buffer.concat(pieces)
}

const body = { text: 'premiere deuxieme troisieme', pages: [0, 9, 18] }

/** Publishes one document with this PDF and these rights, and asks both hosts for what the release is said to hold. */
const withPublished = (rights: CatalogueDocument['rights'], use: (published: Published) => Promise<void>, bytes?: Buffer) =>
  withFolder(async folder => {
    const pdf = bytes ?? (await fourPages())
    await writeFile(join(folder, 'guide.pdf'), pdf)
    const sha256 = createHash('sha256').update(pdf).digest('hex')
    const attachments = [{ path: 'guide.pdf', mediaType: 'application/pdf', bytes: pdf.byteLength, sha256, pages: 4 }]
    const centre = await sampleCentre(join(folder, 'centre'))
    const documents = () => inTurn([sampleDocument('un', { attachments, body, ...(rights !== undefined && { rights }) })])
    const home = join(folder, 'home')
    const to = join(home, 'releases')
    const put = () =>
      publish({
        home,
        to,
        at: new Date('2026-03-02T08:00:00Z'),
        documents: documents(),
        attachmentFile: path => join(folder, path),
        centre,
      })
    const first = await put()
    const opened = await openRelease(to)
    const rendererDir = join(folder, 'renderer')
    await mkdir(rendererDir)
    await writeFile(join(rendererDir, 'index.html'), '')
    const release = opened.ok ? opened.value : undefined
    const served = release && (await serve({ release: () => release, rendererDir, port: 0 }))
    try {
      await use({
        first,
        put,
        whole: `attachments/${sha256}.pdf`,
        async document() {
          if (release === undefined) throw new Error('nothing was published')
          expect((await verifyContent(release)).problems).toEqual([])
          for await (const document of releaseDocuments(release)) return document
          throw new Error('the release is empty')
        },
        async ask(path) {
          if (release === undefined || served === undefined) throw new Error('nothing was published')
          const electron = await answerRequest('GET', `escale://kiosk/release/${path}`, {
            release,
            pages: { read: async () => undefined },
          })
          const browser = await fetch(new URL(`release/${path}`, served.url))
          expect(browser.status).toBe(electron.status)
          const text = Buffer.from(await browser.arrayBuffer()).toString('latin1')
          return { status: browser.status, text }
        },
      })
    } finally {
      await served?.close()
    }
  })
type Published = Readonly<{
  first: Awaited<ReturnType<typeof publish>>
  put(): ReturnType<typeof publish>
  whole: string
  document(): Promise<CatalogueDocument>
  ask(path: string): Promise<{ status: number; text: string }>
}>

/** The words of every page that pdf.js finds in a file. */
async function pagesOf(bytes: string): Promise<readonly string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({ data: new Uint8Array(Buffer.from(bytes, 'latin1')), verbosity: 0 }).promise
  const pages = Array.from({ length: pdf.numPages }, (_, page) => pdf.getPage(page + 1))
  const texts = (await Promise.all(pages)).map(async page => (await page.getTextContent()).items)
  return (await Promise.all(texts)).map(items => items.map(item => ('str' in item ? item.str : '')).join(''))
}

describe('P103: neither host gives what a document’s rights keep from the screen, whoever knows its hash', () => {
  it('a file that may not be shown, and its text, are not in the release; what it says is found all the same', () =>
    withPublished({ display: false }, async ({ whole, ask, document }) => {
      expect((await ask(whole)).status).toBe(404)
      const { body: shown, attachments } = await document()
      expect([shown, attachments[0]?.pages]).toEqual([undefined, 4])
      expect((await ask('documents/00000.blk')).status).toBe(200)
      expect((await ask('index/fr.seg')).text).toContain('deuxiem')
    }))

  it('of a PDF whose first two pages may be shown there are these and no other byte of it, the same at every publication', () =>
    withPublished({ maxPages: 2 }, async ({ first, put, whole, ask, document }) => {
      expect((await ask(whole)).status).toBe(404)
      const { body: shown, attachments } = await document()
      expect(shown).toEqual({ text: 'premiere deuxieme ', pages: [0, 9] })
      const { status, text } = await ask(`attachments/${attachments[0]?.path}`)
      expect([status, await pagesOf(text), attachments[0]?.pages]).toEqual([200, ['PAGE 1', 'PAGE 2'], 4])
      const again = await put()
      expect(again).toMatchObject({ ok: true, value: { release: first.ok && first.value.release, already: true } })
    }))

  it('a PDF of which all pages may be shown is there as it was imported', () =>
    withPublished({ maxPages: 4, print: false }, async ({ whole, ask }) => {
      expect(await pagesOf((await ask(whole)).text)).toHaveLength(4)
    }))

  it('a PDF that cannot be cut is not published whole: it is said what to do', () =>
    withPublished(
      { maxPages: 2 },
      async ({ first }) => {
        expect(first).toMatchObject({ ok: false, error: [{ code: 'unreadable-file', id: 'essai:un', field: 'attachments' }] })
        expect(first.ok ? '' : first.error[0]?.message).toContain('set rights.display to false')
      },
      Buffer.from('%PDF-1.4 no pages here'),
    ))
})
