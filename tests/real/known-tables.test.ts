import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Format } from '../../catalogue/formats/format.ts'
import { parcoursup } from '../../catalogue/formats/parcoursup/parcoursup.ts'
import { rncp } from '../../catalogue/formats/rncp/rncp.ts'
import { openFile } from '../../catalogue/intake/open-file.ts'
import { LIMITS } from '../../catalogue/model/limits.ts'
import { readAll } from '../helpers/intake/read-all.ts'
import { sharedData } from '../helpers/shared-data.ts'

async function readFolder(format: Format, folder: string) {
  const files = await Promise.all(readdirSync(folder).map(name => openFile({ path: join(folder, name), name }, LIMITS)))
  const claimed = format.claim(files).flatMap(claim => claim.files)
  const { records, problems } = await readAll(format, claimed)
  return { read: records.length, keys: new Set(records.map(({ key }) => key)).size, problems, records }
}

const [certifications, trainings] = [sharedData('rncp'), sharedData('parcoursup-monmaster')]

test.skipIf(certifications === undefined)('37 certifications of a real excerpt, their line breaks and trailing spaces gone', async () => {
  const { read, keys, problems, records } = await readFolder(rncp, certifications ?? '')
  expect([read, keys, problems]).toEqual([37, 37, []])
  for (const { document } of records) expect(document.title).toBe(document.title.trim().replace(/\s+/g, ' '))
})

describe.skipIf(trainings === undefined)('real lists of what can be studied', () => {
  test('14,252 rows of Parcoursup, of which 896 repeat others, and 4,113 master’s degrees of 10,579 rows', {
    timeout: 60_000,
  }, async () => {
    const { read, keys, problems } = await readFolder(parcoursup, trainings ?? '')
    expect([read, keys, problems]).toEqual([14_252 + 4113, 14_252 - 896 + 4113, []])
  })
})
