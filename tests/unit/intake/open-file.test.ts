import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HEAD_BYTES } from '../../../catalogue/formats/format.ts'
import { openArchive } from '../../../catalogue/intake/open-archive.ts'
import { openFile } from '../../../catalogue/intake/open-file.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { buildZip } from '../../helpers/intake/build-zip.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()
const opened = (name: string, content: Uint8Array) => {
  const path = join(fresh(), name)
  writeFileSync(path, content)
  return openFile({ path, name }, LIMITS)
}

test('of a PDF a kilobyte is kept, of any other file what formats look at, and of a small one no more than it has', async () => {
  const large = Buffer.alloc(200_000, 0x61)
  const held = async (name: string, content: Uint8Array) => {
    const { head } = await opened(name, content)
    return [head.length, head.buffer.byteLength]
  }
  expect(await held('a.pdf', Buffer.concat([Buffer.from('%PDF-1.7'), large]))).toEqual([1024, 1024])
  expect(await held('a.csv', large)).toEqual([HEAD_BYTES, HEAD_BYTES])
  expect(await held('b.csv', Buffer.from('abc'))).toEqual([3, 3])
})

test('an archive of files is read as its folder, a part from any place; a Word file or a workbook is one file', async () => {
  const text = 'un deux trois '.repeat(10_000)
  const archive = await openArchive(
    await opened(
      'a.zip',
      buildZip([
        { name: 'd/b.txt', content: text },
        { name: 'd/.cache', content: 'x' },
      ]),
    ),
    LIMITS,
  )
  expect([archive?.files.map(({ name }) => name), archive?.ignored]).toEqual([['a.zip/d/b.txt'], ['a.zip/d/.cache']])
  const [part] = archive?.files ?? []
  expect(Buffer.from((await part?.range(100_003, 100_010)) ?? []).toString()).toBe(text.slice(100_003, 100_010))
  const folder = buildZip([
    { name: 'word/lettre.txt', content: 'x' },
    { name: 'xl/liste.csv', content: 'a;b' },
  ])
  expect((await openArchive(await opened('c.zip', folder), LIMITS))?.files.map(({ name }) => name)).toEqual([
    'c.zip/word/lettre.txt',
    'c.zip/xl/liste.csv',
  ])
  expect(await openArchive(await opened('c.docx', folder), LIMITS)).toBeUndefined()
  for (const name of ['word/document.xml', 'xl/workbook.xml', 'mimetype', '[Content_Types].xml'])
    expect(await openArchive(await opened('b.zip', buildZip([{ name, content: 'x' }])), LIMITS)).toBeUndefined()
  expect(await openArchive(await opened('c.txt', Buffer.from('PK')), LIMITS)).toBeUndefined()
})
