import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkCentre } from '../../../catalogue/check/check-centre.ts'
import { readCentre, strangeFiles } from '../../../catalogue/release/centre-folder.ts'
import { whereNoJson } from '../../../catalogue/release/parse-json.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'
import { FOLDER } from '../demo-centre-folder.ts'

const fresh = temporaryFolders()

function centreWith(file: string, change: (text: string) => string) {
  const dir = join(fresh(), 'centre')
  cpSync(FOLDER, dir, { recursive: true })
  const changed = change(readFileSync(join(dir, file), 'utf8'))
  writeFileSync(join(dir, file), changed)
  return dir
}

const problemsOf = async (dir: string) => {
  const read = await readCentre(dir)
  return read.ok ? checkCentre(read.value, { today: '2026-11-26' }) : read.error
}

describe('P467: a slip in a centre’s file is named with what was most likely meant', () => {
  test('a field that nobody knows, with the nearest one', async () => {
    const dir = centreWith('desks.json', text => text.replace('"hours"', '"huors"'))
    expect((await problemsOf(dir)).map(({ message }) => message).join('\n')).toContain('Nobody knows "huors" (is "hours" meant?) here')
  })

  test('a field that is near no other, with all that may stand there', async () => {
    const dir = centreWith('centre.json', text => text.replace('"kiosk": {', '"kiosk": { "xylophone": 1,'))
    expect((await problemsOf(dir)).map(({ message }) => message).join('\n')).toMatch(
      /"xylophone" here: .* These may stand here: place, diagonalInches/,
    )
  })

  test('a text in a language that no visitor can choose, with the nearest one of the centre', async () => {
    const dir = centreWith('desks.json', text => text.replace('"fr":', '"fre": "Accueil", "fr":'))
    expect((await problemsOf(dir)).filter(({ message }) => message.includes('"fre"'))).toMatchObject([
      { severity: 'warning', field: expect.stringMatching(/\.fre$/), message: expect.stringContaining('Is "fr" meant?') },
    ])
  })

  test('a language that the centre has left, once a file, with how many texts are in it', async () => {
    const dir = centreWith('centre.json', text => text.replace(/"languages": \[[^\]]*\]/, '"languages": ["fr"]'))
    const problems = await problemsOf(dir)
    const left = problems.filter(({ message, file }) => message.startsWith('No visitor reads "uk"') && file === 'desks.json')
    expect(left).toMatchObject([{ severity: 'warning', message: expect.stringMatching(/ \d{2,} texts of this file are in it/) }])
    expect(problems.filter(({ message }) => message.startsWith('No visitor reads')).length).toBeLessThan(80)
  })

  test('a file that nobody reads, with the nearest name; the demonstration centre has none', async () => {
    expect(await strangeFiles(fileURLToPath(FOLDER))).toEqual([])
    const dir = centreWith('ways.json', text => text)
    renameSync(join(dir, 'ways.json'), join(dir, 'way.json'))
    expect(await strangeFiles(dir)).toMatchObject([
      { severity: 'warning', file: 'way.json', message: expect.stringContaining('is "ways.json" meant?') },
    ])
  })

  test('a missing comma, with line and column', async () => {
    const dir = centreWith('desks.json', () => '[\n  { "id": "a"\n    "label": { "fr": "A" } }\n]\n')
    expect((await problemsOf(dir)).find(({ file }) => file === 'desks.json')?.message).toMatch(
      /^This is not JSON, from line 3, column 5 on \("label"/,
    )
  })

  test.each([
    ['{"a": 1,\n "é": b}', 'line 2, column 7'],
    ['[1,2,]', 'line 1, column 6'],
    ['{"a":\r\n [1,2}', 'line 2, column 6'],
    ['{"a": "x\ny"}', 'line 1, column 9'],
    ['{"a":1,\n"b":[2', 'line 2, column 7'],
    ['{"a":1}\n}', 'line 2, column 1'],
    ['{a:1}', 'line 1, column 2'],
    ['{"a": tru, "b": 1}', 'line 1, column 10'],
    ['', 'line 1, column 1'],
  ])('%j stops being JSON at %s', (text, place) => {
    expect(whereNoJson(text)).toContain(`from ${place} on`)
  })
})
