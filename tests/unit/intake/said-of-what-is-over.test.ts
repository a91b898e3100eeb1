import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ImportOptions } from '../../../catalogue/intake/import-files.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'
import { FOLDER } from '../demo-centre-folder.ts'

const fresh = temporaryFolders()
const clock = { wall: () => new Date('2026-11-20T10:00:00Z'), monotonicMs: () => 0 }

function desk(name: string) {
  const home = fresh()
  cpSync(FOLDER, join(home, 'centre'), { recursive: true })
  const file = join(home, name)
  const give = (text: string, options: Partial<ImportOptions> = {}) => {
    writeFileSync(file, text)
    return importFiles([file], { home, clock, ...options })
  }
  return { give, ids: async () => (await draftDocuments(home)).map(({ id }) => id) }
}

const TEN = Array.from({ length: 10 }, (_, index) => `${index};Titre ${index}\n`)

describe('P464: a snapshot says what it did not remove, and what to do', () => {
  test('a refused record without a key: nothing is removed, and it is said with the place of the record', async () => {
    const { give, ids } = desk('liste.csv')
    await give(`N°;Titre\n${TEN.join('')}`)
    const report = await give(`N°;Titre\n${TEN.slice(0, 9).join('')}seul\n`, { mode: 'snapshot' })
    expect([report.outcome, report.removed, (await ids()).length]).toEqual(['done', 0, 10])
    const said = report.problems.filter(({ code }) => code === 'held').map(({ message }) => message)
    expect(said).toEqual([
      expect.stringMatching(
        /^Nothing was removed: 1 document of the draft .* 1 refused record does not say its key.*11 .*liste\.csv.*--mode snapshot/,
      ),
    ])
  })

  test('a refused record with a key keeps its own version, the rest is removed, and nothing more is said', async () => {
    const { give, ids } = desk('liste.csv')
    await give(`N°;Titre\n${TEN.join('')}`)
    const report = await give(`N°;Titre\n${TEN.slice(0, 8).join('')}8;\n`, { mode: 'snapshot' })
    expect([report.removed, (await ids()).at(-1), report.problems.filter(({ code }) => code === 'held')]).toEqual([1, 'liste:8', []])
  })

  test('nothing is said where the snapshot brings all there was', async () => {
    const { give } = desk('liste.csv')
    await give(`N°;Titre\n${TEN.join('')}`)
    const report = await give(`N°;Titre\n${TEN.join('')}seul\n`, { mode: 'snapshot' })
    expect(report.problems.filter(({ code }) => code === 'held')).toEqual([])
  })
})

describe('P465: what is past its last day is said, with how many and what to do', () => {
  const posting = (value: string, validThrough: string) => ({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: `Lampiste ${value}`,
    description: 'Tenir les lampes.',
    identifier: { value },
    datePosted: '2026-11-02',
    validThrough,
  })

  test('offers: those that are over are counted, one of today is not; a last day that is no date is named', async () => {
    const { give, ids } = desk('offres.json')
    const report = await give(
      JSON.stringify([
        posting('A', '2026-11-19'),
        posting('B', '2025-01-01T08:00'),
        posting('C', '2026-11-20'),
        posting('D', 'fin du mois'),
      ]),
    )
    expect(await ids()).toHaveLength(4)
    const over = report.problems.find(({ message }) => message.includes('past their last day'))
    expect(over?.message).toMatch(/^2 documents are past their last day: .*shows none of them.*--mode snapshot.*offres:A, offres:B\.$/)
    expect(report.problems.filter(({ field }) => field === 'validUntil')).toMatchObject([
      { record: 4, severity: 'warning', message: expect.stringContaining('"fin du mois", is no date') },
    ])
  })

  test('a table says it of its rows too, and nothing of rows that are not over', async () => {
    const { give } = desk('liste.csv')
    const said = async (day: string) =>
      (await give(`N°;Titre;Date de fin\n1;Un;${day}\n`)).problems.filter(({ message }) => message.includes('past its last day')).length
    expect([await said('2026-11-19'), await said('2026-11-21')]).toEqual([1, 0])
  })
})
