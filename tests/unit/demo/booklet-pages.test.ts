import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withBookletPages } from '../../../catalogue/demo/booklet-pages.ts'
import { demoDocumentsSchema } from '../../../catalogue/demo/demo-document.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const folder = join(root, 'catalogue', 'demo', 'documents')
const booklets = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .flatMap(name => demoDocumentsSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  .filter(({ pdf, body }) => pdf !== undefined && body !== undefined)

let drawn: string
beforeAll(async () => {
  drawn = await mkdtemp(join(tmpdir(), 'escale-booklets-'))
  execFileSync(process.execPath, [join(root, 'build', 'demo-pdfs.mjs'), drawn])
}, 60_000)
afterAll(() => rm(drawn, { recursive: true }))

/** Letters and digits only: a drawn text is broken into lines anywhere, hyphens included. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

async function pagesOf(file: string): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 })
  const pdf = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map(item => ('str' in item ? item.str : '')).join(''))
  }
  await task.destroy()
  return pages
}

describe('the booklets of the demonstration', () => {
  test('at least twelve have their text with its pages', () => {
    expect(booklets.length).toBeGreaterThanOrEqual(12)
    for (const booklet of booklets) expect(withBookletPages(booklet).body?.pages?.length).toBeGreaterThanOrEqual(2)
  })

  test.each(booklets.map(booklet => [booklet.pdf ?? '', booklet] as const))(
    '%s holds on each page what its offsets say',
    async (file, booklet) => {
      const { text, pages = [] } = withBookletPages(booklet).body ?? { text: '' }
      const drawnPages = await pagesOf(join(drawn, file))
      for (const [index, from] of pages.entries()) {
        const own = text.slice(from, pages[index + 1] ?? text.length)
        expect(letters(drawnPages[index] ?? '')).toContain(letters(own))
      }
    },
  )
})

test('a document without a PDF, or without a text, has no pages', () => {
  const [booklet] = booklets
  const { pdf: _pdf, ...onPaper } = booklet!
  expect(withBookletPages(onPaper).body).not.toHaveProperty('pages')
  const { body: _body, ...textless } = booklet!
  expect(withBookletPages(textless)).toEqual(textless)
})
