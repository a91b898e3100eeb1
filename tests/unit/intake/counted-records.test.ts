import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyTally } from '../../../catalogue/draft/merge-source.ts'
import { csv } from '../../../catalogue/formats/csv/csv.ts'
import type { Format } from '../../../catalogue/formats/format.ts'
import { detectFormats } from '../../../catalogue/intake/detect-formats.ts'
import { documentsIntake } from '../../../catalogue/intake/documents-intake.ts'
import { createProblemLog } from '../../../catalogue/intake/import-report.ts'
import type { Reading } from '../../../catalogue/intake/read-detected.ts'
import { readDetected } from '../../../catalogue/intake/read-detected.ts'
import { storeSource } from '../../../catalogue/intake/store-source.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const freshFolder = temporaryFolders()
const TABLE = 'Numéro;Titre\n1;Un\n2;Deux\n3;Trois\n'
const MAPPING = { key: 'Numéro', fields: { title: 'Titre' } }

/** CSV, but for one record that it loses without a word. */
const forgetful: Format = {
  ...csv,
  async *read(files, context) {
    for await (const item of csv.read(files, context)) if (!('key' in item) || item.key !== '2') yield item
  },
}

function readingOf(format: Format, files = [memoryFile('a.csv', TABLE)]) {
  const log = createProblemLog(LIMITS.problemsKept)
  const { detected } = detectFormats(files, [format])
  const checker = documentsIntake.checker({ source: 'a', limits: LIMITS })
  return { log, reading: readDetected(detected, { limits: LIMITS, checker, mapping: { mapping: MAPPING }, log }) }
}

const refusals = ({ kept }: ReturnType<typeof createProblemLog>) => kept.filter(({ severity }) => severity === 'refused')

const linesOf = async (reading: Reading) => {
  const ids: string[] = []
  for await (const { id } of reading.lines) ids.push(id)
  return ids
}

async function store(reading: Reading, log: ReturnType<typeof createProblemLog>) {
  const home = freshFolder()
  await mkdir(join(home, 'draft', 'sources'), { recursive: true })
  return storeSource(reading, {
    home,
    source: 'a',
    kind: 'documents',
    merging: documentsIntake.merging({ mode: 'update', limits: LIMITS, log }),
    mode: 'update',
    acceptRemovals: false,
    acceptRefused: false,
    heldShare: LIMITS.heldShare,
    log,
    imported: new Date('2026-11-26T12:00:00Z'),
    unitOf: () => 'record',
    changedFile: async () => undefined,
  })
}

describe('P460: records are counted where they are read, and what became of them is held against that', () => {
  test('a format that loses one record of three refuses the import, and the file is named', async () => {
    const { log, reading } = readingOf(forgetful)
    await linesOf(reading)
    expect(log.fatal()).toBe(true)
    expect(refusals(log)).toMatchObject([
      { code: 'lost-records', file: 'a.csv', message: expect.stringMatching(/^3 records were read here and 2 were given on/) },
    ])
  })

  test('one that loses none says nothing, and its count is that of the reader', async () => {
    const { log, reading } = readingOf(csv)
    expect(await linesOf(reading)).toEqual(['a:1', 'a:2', 'a:3'])
    expect([refusals(log), reading.counts()]).toEqual([[], [{ format: 'csv', files: 1, read: 3 }]])
  })

  test('a record lost between reading and draft refuses the import with all counts, and nothing is stored', async () => {
    const { log, reading } = readingOf(csv)
    const lines = async function* () {
      for await (const line of reading.lines) if (line.id !== 'a:2') yield line
    }
    const stored = await store({ ...reading, lines: lines() }, log)
    expect(stored).toMatchObject({ outcome: 'rejected', read: 3, kept: 0 })
    expect(refusals(log)).toMatchObject([
      {
        code: 'lost-records',
        message: expect.stringContaining('3 records were read here and 2 came through (2 new, 0 changed, 0 the same, 0 refused)'),
      },
    ])
  })

  test('rows that the mapping leaves out, refused ones and repeated ones are all accounted for', async () => {
    const file = memoryFile('a.csv', `${TABLE}4;\n3;Trois\n5;Cinq;trop\n`)
    const { log, reading } = readingOf(csv, [file])
    const stored = await store(reading, log)
    expect(stored).toMatchObject({ outcome: 'held', read: 6, tally: { ...emptyTally(), new: 3, same: 1, after: 3 } })
    expect(log.kept.map(({ code }) => code)).not.toContain('lost-records')
  })
})
