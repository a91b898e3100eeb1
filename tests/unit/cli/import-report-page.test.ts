// @vitest-environment jsdom
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importVerb } from '../../../catalogue/cli/import.ts'
import { importReportPage } from '../../../catalogue/cli/import-report-page.ts'
import type { ImportReport } from '../../../catalogue/intake/import-report.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()
const HOME = '/var/escale'

const REPORT: ImportReport = {
  outcome: 'done',
  as: 'documents',
  source: 'fonds',
  day: '2026-11-26',
  formats: [{ format: 'csv', files: 1, read: 5 }],
  ignored: ['lisez-moi.txt'],
  read: 5,
  new: 2,
  changed: 0,
  same: 0,
  removed: 0,
  refused: 3,
  problems: [
    {
      code: 'missing-field',
      severity: 'refused',
      file: 'a.csv',
      record: 3,
      unit: 'line',
      id: 'A-1',
      field: 'title',
      message: 'No title. Fill it.',
    },
    { code: 'missing-field', severity: 'refused', file: 'a.csv', record: 7, unit: 'line', field: 'title', message: 'No title. Fill it.' },
    { code: 'bad-row', severity: 'refused', file: '<script>alert(1)</script>.csv', record: 1, message: 'A "row" & more.' },
    { code: 'bad-mapping', severity: 'warning', file: `${HOME}/mappings/fonds.json`, message: `See ${HOME}/mappings/fonds.json.` },
  ],
  problemsFound: 6,
  kept: 2,
  remarks: ['a.csv: lists are parted: "Mots" by ";"'],
  seconds: 1,
  peakMb: 100,
}
const pageOf = (report: ImportReport) => importReportPage(report, HOME)

describe('P468: the report of an import is a page that may be sent to whoever made the export', () => {
  const page = pageOf(REPORT)
  const document = new DOMParser().parseFromString(page, 'text/html')
  const rows = [...document.querySelectorAll('table:not(.counts) tr')].map(row =>
    [...row.querySelectorAll('td')].map(cell => cell.textContent?.trim()),
  )

  test('it says the counts, and each trouble once with all of its records', () => {
    expect([...document.querySelectorAll('.counts td')].map(cell => cell.textContent)).toEqual(['5', '2', '0', '0', '0', '3'])
    expect(rows.filter(row => row.length > 0)).toEqual([
      ['a.csv', 'line 3 (A-1), 7', 'title', 'No title. Fill it. missing-field'],
      ['<script>alert(1)</script>.csv', 'record 1', '', 'A "row" & more. bad-row'],
      ['…/mappings/fonds.json', 'whole file', '', 'See …/mappings/fonds.json. bad-mapping'],
    ])
    expect(document.body.textContent).toMatch(/2 more are not listed here/)
    expect(document.body.textContent).toMatch(/lisez-moi\.txt/)
  })

  test('it needs nothing but itself, runs nothing, and says nothing of this machine', () => {
    expect(document.querySelectorAll('script, img, link, iframe, a')).toHaveLength(0)
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(page).not.toContain(HOME)
  })

  test('an import without trouble says so', () => {
    expect(pageOf({ ...REPORT, problems: [], problemsFound: 0 })).toContain('Nothing to correct.')
  })

  test('P673: it says what is in none of the files and stays, in the language of its frame, and nothing where nothing does', () => {
    expect(page).not.toContain('--mode snapshot')
    expect(pageOf({ ...REPORT, kept: 5 })).toContain('3 documents of this source are in none of these files and stay;')
    expect(importReportPage({ ...REPORT, kept: 3 }, HOME, 'fr')).toContain('1 document de cette source n’est dans aucun de ces fichiers')
  })

  test('P561: its frame is in the centre’s language where there are words of it, and what has no words in it is marked as English', () => {
    const french = new DOMParser().parseFromString(importReportPage(REPORT, HOME, 'fr-CA'), 'text/html')
    expect(french.documentElement.lang).toBe('fr')
    expect(french.querySelector('h1')?.textContent).toBe('Rapport d’import : fonds')
    expect([...french.querySelectorAll('.counts th')].map(cell => cell.textContent)).toEqual([
      'lues',
      'nouvelles',
      'changées',
      'identiques',
      'retirées',
      'refusées',
    ])
    expect([...french.querySelectorAll('.problems td:nth-child(2)')].map(cell => cell.textContent)).toEqual([
      'ligne 3 (A-1), 7',
      'notice 1',
      'fichier entier',
    ])
    expect([...french.querySelectorAll('.problems td:nth-child(4)')].every(cell => cell.getAttribute('lang') === 'en')).toBe(true)
    expect(french.body.textContent).not.toMatch(/\b(?:Where|Field|Left aside|record|files?)\b|[{}]/)
    expect(importReportPage(REPORT, HOME, 'uk')).toBe(importReportPage(REPORT, HOME))
    expect(document.documentElement.lang).toBe('en')
  })

  test('every import leaves one, and the report says where', async () => {
    const home = fresh()
    const file = join(fresh(), 'fonds.csv')
    writeFileSync(file, 'N°;Titre\n1;Un\n2;\n')
    const out: string[] = []
    const speaker = { out: (text: string) => out.push(text), note: () => {}, progress: () => {} }
    await importVerb.run({ home, positionals: [file], values: {}, json: false, speaker })
    expect(existsSync(join(home, 'reports', 'fonds.json'))).toBe(true)
    expect(out.join('\n')).toContain(`as a page to print or to send in ${join(home, 'reports', 'fonds.html')}`)
    expect(readFileSync(join(home, 'reports', 'fonds.html'), 'utf8')).toContain('La ligne n’a pas de titre')
  })
})
