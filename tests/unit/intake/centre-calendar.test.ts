import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importReportPage } from '../../../catalogue/cli/import-report-page.ts'
import { importReportText } from '../../../catalogue/cli/import-report-text.ts'
import { dayOf } from '../../../catalogue/desks/day-of.ts'
import type { ImportOptions } from '../../../catalogue/intake/import-files.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()

/** An installation of a centre in this zone, where a list of documents is imported at an instant. */
function centreIn(timeZone: string) {
  const home = fresh()
  mkdirSync(join(home, 'centre'))
  writeFileSync(join(home, 'centre/centre.json'), JSON.stringify({ languages: ['fr'], timeZone }))
  const file = join(home, 'liste.csv')
  return (text: string, instant: string, options: Partial<ImportOptions> = {}) => {
    writeFileSync(file, text)
    return importFiles([file], { home, clock: { wall: () => new Date(instant), monotonicMs: () => 0 }, ...options })
  }
}

const UNTIL_24 = 'N°;Titre;Date de fin\n1;Salon;24/11/2026\n'

describe('P549: a day of an import is one of the centre’s calendar', () => {
  test.each([
    ['Indian/Reunion', '23:30', '2026-11-24T19:30:00Z', '2026-11-24'],
    ['Indian/Reunion', '0:30', '2026-11-24T20:30:00Z', '2026-11-25'],
    ['America/Port-au-Prince', '23:30', '2026-11-25T04:30:00Z', '2026-11-24'],
    ['America/Port-au-Prince', '0:30', '2026-11-25T05:30:00Z', '2026-11-25'],
    ['Europe/Paris', '23:30', '2026-11-24T22:30:00Z', '2026-11-24'],
    ['Europe/Paris', '0:30', '2026-11-24T23:30:00Z', '2026-11-25'],
    ['Nowhere/At-All', '23:30 of UTC', '2026-11-24T23:30:00Z', '2026-11-24'],
  ])('in %s at %s (%s) it is %s: what ends on the 24th is over from the next day on', async (zone, _clock, instant, day) => {
    const report = await centreIn(zone)(UNTIL_24, instant)
    expect([report.outcome, report.new, report.day]).toEqual(['done', 1, day])
    const isOver = report.problems.some(({ message }) => message.includes('past its last day'))
    expect(isOver).toBe(day > '2026-11-24')
    expect(importReportPage(report, '/nowhere')).toContain(`, on ${day}.`)
  })

  test('the day of the import before, too, where a record is refused', async () => {
    const give = centreIn('America/Port-au-Prince')
    await give('N°;Titre\n1;Un\n2;Deux\n3;Trois\n', '2026-11-25T04:30:00Z')
    const report = await give('N°;Titre\n1;\n2;Deux\n3;Trois\n', '2026-11-26T12:00:00Z')
    expect(report.before).toBe('2026-11-24')
    expect(report.problems.map(({ message }) => message).join('\n')).toContain('(imported by 2026-11-24) stays as it is')
    const held = await give('N°;Titre\n9;Neuf\n', '2026-11-26T12:00:00Z', { mode: 'snapshot' })
    expect(importReportText(held, undefined)).toContain('as they were imported on 2026-11-24; they stay')
  })

  test('where no zone is known it is UTC’s', () => {
    expect(dayOf(new Date('2026-11-24T23:30:00Z'), undefined)).toBe('2026-11-24')
  })
})
