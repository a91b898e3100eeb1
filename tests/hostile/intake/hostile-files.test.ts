import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { importReportPage } from '../../../catalogue/cli/import-report-page.ts'
import { importReportText } from '../../../catalogue/cli/import-report-text.ts'
import { unimarc } from '../../../catalogue/formats/unimarc/unimarc.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { buildMarc, simpleMarc } from '../../helpers/intake/build-marc.ts'
import { buildZip } from '../../helpers/intake/build-zip.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()
const importBytes = async (name: string, content: string | Uint8Array, home = fresh()) => {
  const file = join(fresh(), name)
  writeFileSync(file, content)
  return { home, report: await importFiles([file], { home, source: 'hostile' }) }
}
const read = (...parts: readonly Uint8Array[]) => readAll(unimarc, [memoryFile('x.mrc', Buffer.concat(parts), 13)])

describe('ISO 2709: a bad record is named by its number and its neighbours are kept', () => {
  const good = [simpleMarc('1', 'Un'), simpleMarc('3', 'Trois')] as const
  const whole = simpleMarc('2', 'Deux')
  const patched = (from: number, text: string) =>
    Buffer.concat([whole.subarray(0, from), Buffer.from(text), whole.subarray(from + text.length)])

  test.each([
    ['a length that lies', patched(0, '99999'), '2'],
    ['a length that is no number', patched(0, 'ab123'), '2'],
    ['a base address that lies', patched(12, '00001'), '2'],
    ['lengths off by one in the directory', patched(24 + 3, '0009'), '2'],
    ['starts outside the record', patched(24 + 7, '99999'), '2'],
    [
      'a directory that is no multiple of 12',
      buildMarc(
        [
          ['001', '2'],
          ['200', '1 ', ['a', 'Deux']],
        ],
        { shuffle: entries => [...entries, 'xx'] },
      ),
      '2',
    ],
  ])('%s: the record is read all the same', async (_name, bytes, key) => {
    const { records } = await read(good[0], bytes, good[1])
    expect(records.map(record => record.key)).toEqual(['1', key, '3'])
    expect(records[1]!.document.title).toBe('Deux')
  })

  test.each([
    [
      'a directory naming more fields than there are',
      buildMarc(
        [
          ['001', '2'],
          ['200', '1 ', ['a', 'Deux']],
        ],
        { shuffle: entries => [...entries, '300000100900'] },
      ),
    ],
    ['tags that are none', patched(24, '\u0001?!')],
    ['no field at all', Buffer.from('00026nam0 2200025   450 \u001e\u001d')],
    ['too short to be one', Buffer.from('00010nam\u001d')],
  ])('%s: the record is refused', async (_name, bytes) => {
    const { records, problems } = await read(good[0], bytes, good[1])
    expect(records.map(record => record.key)).toEqual(['1', '3'])
    expect(problems).toMatchObject([{ code: 'bad-record', severity: 'refused', record: 2, file: 'x.mrc' }])
  })

  test('the last record cut anywhere is refused, the good ones go in', async () => {
    for (let length = 1; length < whole.length; length += 3) {
      const { records, problems } = await read(good[0], good[1], whole.subarray(0, length))
      expect(records.map(record => record.key)).toEqual(['1', '3'])
      expect(problems).toMatchObject([{ code: 'truncated', severity: 'refused', record: 3 }])
    }
  })

  test('a record cut in the middle of the file does not take the next one with it', async () => {
    const { records, problems } = await read(good[0], whole.subarray(0, whole.length - 5), good[1])
    expect(records.map(record => record.key)).toEqual(['1', '3'])
    expect(problems).toMatchObject([{ code: 'truncated', record: 2 }])
  })

  test('a record one below the limit is read, one above is refused, and reading goes on', async () => {
    const limits = { ...LIMITS, recordBytes: simpleMarc('2', 'x'.repeat(500)).length - 1 }
    const file = (size: number) => memoryFile('x.mrc', Buffer.concat([good[0], simpleMarc('2', 'x'.repeat(size)), good[1]]), 50)
    expect((await readAll(unimarc, [file(500)], { limits })).records).toHaveLength(3)
    const { records, problems } = await readAll(unimarc, [file(501)], { limits })
    expect(records.map(record => record.key)).toEqual(['1', '3'])
    expect(problems).toMatchObject([{ code: 'too-big', severity: 'refused', record: 2 }])
  })
})

describe('random and hostile bytes never take the process down', () => {
  // A small generator of our own: the same bytes in every run.
  const noise = (seed: number, length: number) => {
    let state = seed
    return Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state >>> 24
    })
  }

  test.each(Array.from({ length: 12 }, (_, seed) => seed + 1))('noise %i', async seed => {
    for (const name of ['bruit.mrc', 'bruit.csv', 'bruit']) {
      const { report } = await importBytes(name, noise(seed, 20_000))
      expect(report.new).toBe(0)
      expect(['rejected', 'held']).toContain(report.outcome)
    }
  })

  test('noise after good records: those go in', async () => {
    const { report } = await importBytes(
      'x.mrc',
      Buffer.concat([simpleMarc('1', 'Un'), simpleMarc('2', 'Deux'), noise(5, 3000).filter(byte => byte !== 0x1d)]),
    )
    expect(report).toMatchObject({ new: 2, refused: 1, problems: [{ code: 'truncated', record: 3 }, { code: 'unreachable' }] })
  })

  test('ids named after what objects inherit are ids like others, and change no prototype', async () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const { home, report } = await importBytes(
      'ids.csv',
      `id;titre;__proto__;constructor\n${keys.map(key => `${key};T ${key};{"x":1};y`).join('\n')}\n`,
    )
    expect(report.new).toBe(4)
    expect((await draftDocuments(home)).map(document => document.id).sort()).toEqual(keys.map(key => `hostile:${key}`).sort())
    expect(({} as Record<string, unknown>).x).toBeUndefined()
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x')
  })

  test('ids that are empty, too long or of control characters are refused by row', async () => {
    const rows = [
      ';vide',
      `${'k'.repeat(10_000)};long`,
      '\u0007\u0007;bip',
      'un id;avec espace',
      ...Array.from({ length: 20 }, (_, index) => `ok${index};bon`),
    ]
    const { home, report } = await importBytes('ids.csv', `id;titre\n${rows.join('\n')}\n`)
    expect(report.problems.filter(problem => problem.severity === 'refused').map(problem => [problem.code, problem.record])).toEqual([
      ['missing-id', 2],
      ['bad-value', 3],
      ['missing-id', 4],
    ])
    expect((await draftDocuments(home)).map(document => document.id)).toContain('hostile:un_id')
  })

  test('control characters, lone surrogates and marks of direction do not reach the draft; emoji and letters do', async () => {
    const { home } = await importBytes('x.csv', 'id;titre\n1;"a\u0000b\u202ec\ufeffd e\u0301 😀 \u200bf"\n')
    expect((await draftDocuments(home))[0]!.title).toBe('abcd é 😀 f')
  })

  test('P747: an archive made to explode is one line of the report, with how many of its parts do', async () => {
    const bomb = Buffer.concat([Buffer.from('id;titre\n'), Buffer.alloc(20 * 1024 * 1024, 'a')])
    const parts = ['a', 'b', 'c'].map(name => ({ name: `${name}.csv`, content: bomb }))
    const { report } = await importBytes('bombe.zip', buildZip(parts))
    expect(report).toMatchObject({ outcome: 'rejected', problemsFound: 3 })
    const lines = importReportText(report, undefined)
      .split('\n')
      .filter(line => line.includes('[too-big]'))
    expect(lines).toEqual([
      expect.stringMatching(
        /^ {2}refused {2}bombe\.zip: .*its part a\.csv unpacks to more than 1000 times its size\. \[too-big\] \(and 2 more like it\)$/,
      ),
    ])
    const page = importReportPage(report, fresh())
    expect(page.match(/too-big/g)).toHaveLength(1)
    expect(page).toMatch(/<td dir="auto">bombe\.zip<\/td><td dir="auto">a\.csv, b\.csv, c\.csv<\/td>/)
  })

  test('a gzip inside a gzip is not opened twice, and a bomb is stopped by its real bytes', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
    expect((await importBytes('bombe.csv', bomb)).report).toMatchObject({
      outcome: 'rejected',
      problems: [{ code: expect.stringMatching(/too-big|unknown-format/) }],
    })
    const rows = gzipSync(Buffer.concat([Buffer.from('id;titre\n'), Buffer.alloc(64 * 1024 * 1024, '1;a\n')]))
    expect((await importBytes('bombe.csv', rows)).report).toMatchObject({
      outcome: 'rejected',
      problems: [{ code: 'too-big', file: 'bombe.csv' }],
    })
    expect((await importBytes('deux.csv', gzipSync(gzipSync('id;titre\n1;a\n')))).report).toMatchObject({
      outcome: 'rejected',
      problems: [{ code: 'unknown-format' }],
    })
  })

  test('what is named like a file but is none is refused', async () => {
    const folder = fresh()
    mkdirSync(join(folder, 'vide'))
    expect(await importFiles([join(folder, 'vide')], { home: fresh() })).toMatchObject({
      outcome: 'rejected',
      problems: [{ code: 'empty' }],
    })
    expect(await importFiles(['/dev/null'], { home: fresh() })).toMatchObject({
      outcome: 'rejected',
      problems: [{ code: 'unreadable-file' }],
    })
  })
})
