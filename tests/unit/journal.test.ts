import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Entry } from '../../electron/journal.ts'
import { openJournal } from '../../electron/journal.ts'

const clock = { wall: () => new Date('2026-11-24T09:00:00Z'), monotonicMs: () => 0 }
let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'escale-journal-'))
  file = join(folder, 'journal.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const lines = (): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

describe('the journal', () => {
  it('writes one line of JSON per entry, with the instant of what happens to the machine', () => {
    openJournal(file, clock).write({ code: 'release-opened', sequence: 3, ms: 12 })
    expect(lines()).toEqual([{ at: '2026-11-24T09:00:00.000Z', code: 'release-opened', sequence: 3, ms: 12 }])
  })

  it('P111: of a visit, of its end and of all that happens in it only the half-day is written, by the machine’s own time', () => {
    const of: readonly Entry[] = [
      { code: 'visit-ended', side: 'a', why: 'idle' },
      { code: 'window-shown', side: 'b', standingBy: 1, sinceEndMs: 20 },
      { code: 'standby-ready', side: 'a', ms: 400, sinceEndMs: 900 },
      { code: 'process-gone', side: 'a', ms: 12 },
      { code: 'wiped', side: 'a', ms: 80 },
      { code: 'wipe-step-failed', side: 'a', step: 'storage' },
      { code: 'window-failed', side: 'a', why: 'crashed' },
      { code: 'print-failed', why: 'no-paper' },
      { code: 'print-history-kept' },
      { code: 'refused', what: 'navigation' },
    ]
    for (const at of ['2026-11-24T00:00:00', '2026-11-24T11:59:59', '2026-11-24T12:00:00', '2026-11-24T23:59:59']) {
      const journal = openJournal(file, { ...clock, wall: () => new Date(at) })
      for (const entry of of) journal.write(entry)
    }
    const written = lines() as { at: string; code: string }[]
    expect(new Set(written.map(({ code }) => code))).toEqual(new Set(of.map(({ code }) => code)))
    const half = written.length / 2
    expect(new Set(written.slice(0, half).map(({ at }) => at))).toEqual(new Set(['2026-11-24 morning']))
    expect(new Set(written.slice(half).map(({ at }) => at))).toEqual(new Set(['2026-11-24 afternoon']))
    expect(readFileSync(file, 'utf8')).not.toMatch(/\d\d:\d\d/)
  })

  it('writes nothing that is not a code of its lists: no free text, whoever tries', () => {
    const journal = openJournal(file, clock)
    journal.write({ code: 'second-start' })
    const word = fc.string({ minLength: 1 })
    fc.assert(
      fc.property(
        fc.oneof(
          fc.record({ code: word }),
          fc.record({ code: fc.constant('visit-ended'), side: fc.constant('a'), why: word }),
          fc.record({ code: fc.constant('second-start'), words: word }),
          fc.record({ code: fc.constant('wipe-step-failed'), side: fc.constant('b'), step: word }),
          fc.anything(),
        ),
        entry => journal.write(entry as Entry),
      ),
    )
    expect(lines()).toEqual([{ at: '2026-11-24T09:00:00.000Z', code: 'second-start' }])
  })

  it('never takes more than two files of a million bytes', () => {
    const journal = openJournal(file, clock)
    for (let entry = 0; entry < 40_000; entry += 1) journal.write({ code: 'process-gone', side: 'a', ms: entry + 0.123456789 })
    expect(readdirSync(folder).sort()).toEqual(['journal.jsonl', 'journal.jsonl.1'])
    expect(statSync(file).size + statSync(`${file}.1`).size).toBeLessThan(2_100_000)
  })

  it('never stops a visit because the disk cannot be written', () => {
    const journal = openJournal(join(folder, 'gone', 'journal.jsonl'), clock)
    rmSync(join(folder, 'gone'), { recursive: true })
    expect(() => journal.write({ code: 'second-start' })).not.toThrow()
  })
})
