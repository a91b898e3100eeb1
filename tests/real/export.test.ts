import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDraft } from '../../catalogue/draft/draft.ts'
import { exportSource } from '../../catalogue/export/export-catalogue.ts'
import { importFiles } from '../../catalogue/intake/import-files.ts'
import { temporaryFolders } from '../helpers/intake/temporary-folder.ts'
import { sharedData } from '../helpers/shared-data.ts'

const temporaryFolder = temporaryFolders()
const unimarc = sharedData('unimarc')

test.skipIf(unimarc === undefined)('3,085 real notices leave as a table and as JSON-LD and come back the same, byte for byte', async () => {
  const home = temporaryFolder()
  await importFiles([unimarc ?? ''], { home, source: 'periodicals', needs: 'none' })
  const draft = await openDraft(home)
  const lines = await readFile(join(home, 'draft/sources/periodicals.jsonl'), 'utf8')
  for (const form of ['csv', 'schema-org'] as const) {
    const to = temporaryFolder()
    const exported = await exportSource({ draft, form, source: 'periodicals', to })
    expect(exported).toMatchObject({ ok: true, value: { documents: 3085 } })
    const other = temporaryFolder()
    await importFiles([join(to, 'periodicals')], { home: other, source: 'periodicals' })
    expect((await readFile(join(other, 'draft/sources/periodicals.jsonl'), 'utf8')) === lines).toBe(true)
  }
})
