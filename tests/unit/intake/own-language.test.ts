import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importFiles } from '../../../catalogue/intake/import-files.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'escale-own-language-'))
  await mkdir(join(home, 'centre'))
  await writeFile(join(home, 'centre', 'centre.json'), JSON.stringify({ languages: ['it', 'de'] }))
})
afterEach(() => rm(home, { recursive: true }))

test('R16: records that say no language are in the centre’s own, and those that say one keep it', async () => {
  const table = join(home, 'libri.csv')
  await writeFile(table, 'key,title,lang\n1,Il libro del legno,\n2,Das Buch,de\n')
  const mapping = join(home, 'mapping.json')
  await writeFile(mapping, JSON.stringify({ key: 'key', fields: { title: 'title', language: 'lang' } }))
  const report = await importFiles([table], { home, source: 'libri', mappingFile: mapping })
  expect(report.outcome).toBe('done')
  const drafts = (await readdir(join(home, 'draft'), { recursive: true })).filter(name => name.endsWith('libri.jsonl'))
  const text = await readFile(join(home, 'draft', drafts[0]!), 'utf8')
  expect([...text.matchAll(/"language":"(\w+)"/g)].map(([, language]) => language)).toEqual(['it', 'de'])
})
