import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ris } from '../../catalogue/formats/ris/ris.ts'
import { openFile } from '../../catalogue/intake/open-file.ts'
import { LIMITS } from '../../catalogue/model/limits.ts'
import { readAll } from '../helpers/intake/read-all.ts'
import { sharedData } from '../helpers/shared-data.ts'

const folder = sharedData('ris')

describe.skipIf(folder === undefined)('real files of RIS', () => {
  test('five entries go in, three that have no title are refused', async () => {
    const names = readdirSync(folder ?? '').filter(name => name.endsWith('.ris'))
    const files = await Promise.all(names.map(name => openFile({ path: join(folder ?? '', name), name }, LIMITS)))
    const { records, problems } = await readAll(ris, files)
    expect([records.length, problems.map(({ code }) => code)]).toEqual([5, ['missing-field', 'missing-field', 'missing-field']])
    // Two of the files hold the same two entries under one ID: the second entry has one key in both.
    expect(new Set(records.map(({ key }) => key)).size).toBe(4)
  })
})
