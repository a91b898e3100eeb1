import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { demoDocumentSchema, resolveDay, resolveDemoDocument } from '../../../catalogue/demo/demo-document.ts'
import { makeDemo } from '../../../catalogue/demo/make-demo.ts'
import { openRelease } from '../../../catalogue/release/open-release.ts'
import { releaseDocuments } from '../../../catalogue/release/recover-registry.ts'
import { writeCentre } from '../../helpers/sample-centre.ts'
import { withFolder } from '../../helpers/sample-release.ts'

describe('days of the demonstration', () => {
  it.each([
    ['-90d', '2025-12-02'],
    ['+20d', '2026-03-22'],
    ['-0d', '2026-03-02'],
    ['+365d', '2027-03-02'],
    ['2024', '2024'],
    ['2024-05', '2024-05'],
    ['2024-05-06', '2024-05-06'],
  ])('%s is %s on 2026-03-02', (written, day) => expect(resolveDay(written, '2026-03-02')).toBe(day))

  it('are refused when they are no day', () => {
    for (const issued of ['90d', '-d', 'yesterday', '+1w', '2024-13', '']) {
      expect(demoDocumentSchema.safeParse({ key: 'a', kind: 'guide', title: 'A', language: 'fr', issued }).success).toBe(false)
    }
  })
})

describe('a document of the demonstration', () => {
  it('becomes one of the draft, with the id of its source and key', () => {
    const demo = demoDocumentSchema.parse({
      key: 'un-guide',
      kind: 'guide',
      title: 'Un guide',
      language: 'fr',
      checked: '-1d',
      validUntil: '+1d',
    })
    expect(resolveDemoDocument(demo, '2026-03-02', [])).toMatchObject({
      id: 'demo:un-guide',
      source: 'demo',
      checked: '2026-03-01',
      validUntil: '2026-03-03',
    })
  })

  it('may not name its id, its attachments or a path', () => {
    const base = { key: 'a', kind: 'guide', title: 'A', language: 'fr' }
    for (const more of [{ id: 'demo:a' }, { attachments: [] }, { pdf: '../a.pdf' }, { pdf: 'a/b.pdf' }, { key: 'A B' }]) {
      expect(demoDocumentSchema.safeParse({ ...base, ...more }).success).toBe(false)
    }
  })
})

const PDF = '%PDF-1.3\n1 0 obj\n<< /Type /Pages /Count 2 >>\n2 0 obj\n<< /Type /Page >>\n3 0 obj\n<< /Type /Page\n>>\n'
const AT = new Date('2026-03-02T08:00:00Z')

const withDemo = (use: (paths: { home: string; demoDir: string; pdfDir: string }) => Promise<void>) =>
  withFolder(async folder => {
    const demoDir = join(folder, 'demo')
    await writeCentre(join(demoDir, 'centre'))
    await mkdir(join(demoDir, 'documents'))
    await mkdir(join(folder, 'pdfs'))
    await writeFile(join(folder, 'pdfs/guide.pdf'), PDF)
    const documents = [
      { key: 'b', kind: 'guide', title: 'Le guide', language: 'fr', pdf: 'guide.pdf', issued: '-10d' },
      { key: 'a', kind: 'book', title: 'Le livre', language: 'fr' },
    ]
    await writeFile(join(demoDir, 'documents/guides.json'), JSON.stringify(documents))
    await use({ home: join(folder, 'home'), demoDir, pdfDir: join(folder, 'pdfs') })
  })

describe('the demonstration', () => {
  it('is published with its centre, its PDF files and dates counted from today', () =>
    withDemo(async paths => {
      const made = await makeDemo({ ...paths, at: AT })
      expect(made).toMatchObject({ ok: true, value: { releases: join(paths.home, 'releases'), fresh: false } })
      expect(await readdir(join(paths.home, 'centre'))).toContain('centre.json')
      const opened = await openRelease(paths.home)
      if (!opened.ok) throw new Error(JSON.stringify(opened.error))
      expect(opened.value.manifest.counts).toEqual({ documents: 2, byKind: { book: 1, guide: 1 }, attachments: 1 })
      for await (const document of releaseDocuments(opened.value)) {
        if (document.kind !== 'guide') continue
        expect(document).toMatchObject({
          id: 'demo:b',
          issued: '2026-02-20',
          attachments: [{ mediaType: 'application/pdf', pages: 2, bytes: PDF.length }],
        })
      }
    }))

  it('is made once a day, and again when a file of it changes', () =>
    withDemo(async paths => {
      const fresh = async (at: Date) => {
        const made = await makeDemo({ ...paths, at })
        return made.ok ? made.value.fresh : made.error
      }
      expect(await fresh(AT)).toBe(false)
      expect(await fresh(new Date('2026-03-02T22:30:00Z'))).toBe(true)
      // In Paris it is the next day.
      expect(await fresh(new Date('2026-03-02T23:30:00Z'))).toBe(false)
      await writeFile(join(paths.pdfDir, 'guide.pdf'), `${PDF} `)
      expect(await fresh(new Date('2026-03-03T08:00:00Z'))).toBe(false)
      await writeFile(join(paths.home, 'releases/current'), '')
      expect(await fresh(new Date('2026-03-03T08:00:00Z'))).toBe(false)
      expect(await fresh(new Date('2026-03-03T08:00:00Z'))).toBe(true)
    }))

  it('says every file, field and remedy when it cannot be made', () =>
    withDemo(async paths => {
      const folder = join(paths.demoDir, 'documents')
      await cp(join(folder, 'guides.json'), join(folder, 'again.json'))
      await writeFile(join(folder, 'wrong.json'), JSON.stringify([{ key: 'c', kind: 'guide', title: 'C', language: 'fr', colour: 'red' }]))
      await writeFile(
        join(folder, 'nothing.json'),
        JSON.stringify([{ key: 'd', kind: 'guide', title: 'D', language: 'fr', pdf: 'gone.pdf' }]),
      )
      const made = await makeDemo({ ...paths, at: AT })
      expect(made.ok || made.error.map(problem => [problem.code, problem.field]).sort()).toEqual([
        ['bad-record', '[0]'],
        ['duplicate-id', undefined],
        ['duplicate-id', undefined],
        ['missing-file', 'pdf'],
      ])
      await expect(readFile(join(paths.home, 'releases/current'))).rejects.toThrow()
    }))
})
