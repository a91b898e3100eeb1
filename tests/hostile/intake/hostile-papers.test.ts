import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ImportOptions } from '../../../catalogue/intake/import-files.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { buildZip } from '../../helpers/intake/build-zip.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'
import { buildDocx, buildEpub } from '../../helpers/papers/build-office.ts'
import { buildPdf } from '../../helpers/papers/build-pdf.ts'
import { withPaperProgram } from '../../helpers/papers/paper-program.ts'
import { FRENCH, writeFolder } from '../../helpers/papers/papers-folder.ts'
import { onePage, rawPdf } from '../../helpers/papers/raw-pdf.ts'

withPaperProgram()
/** A process is started for each import: a busy machine takes its time. */
const PATIENT = { timeout: 60_000 }
const fresh = temporaryFolders()
const MB = 1024 * 1024

/** Imports a folder of these files, whatever share of them is refused. */
async function importFolder(files: Readonly<Record<string, string | Uint8Array>>, options: Partial<ImportOptions> = {}) {
  const home = fresh()
  const folder = writeFolder(join(fresh(), 'papiers'), files)
  const report = await importFiles([folder], { home, acceptRefused: true, needs: 'none', ...options })
  const found = report.problems.map(({ file, code, severity }) => `${file.replace('papiers/', '')} ${code} ${severity}`)
  return { home, report, found, documents: await draftDocuments(home) }
}

/** A program in the place of the one that reads: does what the paper says, and else gives its bytes back as its text. */
const WAYWARD = `
let waiting = Buffer.alloc(0)
process.stdin.on('data', piece => {
  waiting = Buffer.concat([waiting, piece])
  const end = waiting.indexOf(10)
  if (end === -1) return
  const { bytes } = JSON.parse(waiting.subarray(0, end).toString())
  if (waiting.length < end + 1 + bytes) return
  const text = waiting.subarray(end + 1, end + 1 + bytes).toString()
  waiting = waiting.subarray(end + 1 + bytes)
  const say = answer => process.stdout.write(JSON.stringify(answer) + '\\n')
  if (text.startsWith('LOOP')) for (;;);
  else if (text.startsWith('CRASH')) process.abort()
  else if (text.startsWith('EXIT')) process.exit(0)
  else if (text.startsWith('NONSENSE')) process.stdout.write('<html>\\n')
  else if (text.startsWith('FLOOD')) { for (let i = 0; i < 40; i++) process.stdout.write('x'.repeat(1024 * 1024)) }
  else if (text.startsWith('LIE')) say({ text: 'court', pages: [0, 900] })
  else if (text.startsWith('MORE')) say({ text, kind: 'law' })
  else say({ text })
})
`

describe('P415: the process that reads papers may do what it will: 1 problem for its file, and the next ones go in', PATIENT, () => {
  test('it hangs, crashes, ends, says nonsense, floods, lies about pages, says more than it was asked', async () => {
    const program = join(fresh(), 'wayward.cjs')
    writeFileSync(program, WAYWARD)
    const names = ['CRASH', 'EXIT', 'FLOOD', 'LIE', 'LOOP', 'MORE', 'NONSENSE']
    const bad = Object.fromEntries(names.map((name, index) => [`${index}-${name}.txt`, `${name} ${FRENCH}`]))
    const { report, found, documents, home } = await importFolder(
      { '00.txt': `Avant. ${FRENCH}`, ...bad, '9.txt': `Après. ${FRENCH}` },
      { paperProgram: program, limits: { ...LIMITS, paperMilliseconds: 5_000 } },
    )
    expect(found).toEqual(names.map((name, index) => `${index}-${name}.txt ${name === 'LOOP' ? 'too-big' : 'unreadable-file'} refused`))
    expect(report).toMatchObject({ outcome: 'done', read: 9, new: 2, refused: 7 })
    expect(documents.map(({ body }) => body?.text.slice(0, 5))).toEqual(['Avant', 'Après'])
    expect(readdirSync(join(home, 'draft', 'attachments'))).toHaveLength(2)
  })

  test('there is no such program: every file is refused, and nothing is changed', async () => {
    const { report } = await importFolder({ 'a.txt': FRENCH }, { paperProgram: '/nowhere/reader.js' })
    expect([report.outcome, report.refused]).toEqual(['rejected', 1])
  })

  test.each([
    ['too much time of the processor', { paperMilliseconds: 60 }, 'too-big', /longer than 0\.06 seconds/],
    ['too much memory', { paperMemoryBytes: 50 * MB }, 'unreadable-file', /more than 50 MB of memory/],
  ])('the true one is ended by itself: %s', async (_what, limits, code, why) => {
    const { report, found } = await importFolder({ 'a.pdf': await buildPdf([{ text: FRENCH }]) }, { limits: { ...LIMITS, ...limits } })
    expect(found).toEqual([`a.pdf ${code} refused`])
    expect(report.problems[0]?.message).toMatch(why)
  })
})

describe('papers that are made to harm', PATIENT, () => {
  test('PDF that lies about its pages, turns in a circle, would run, start or fetch: text only, or 1 problem', async () => {
    const acts = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /Launch /F (/bin/sh) >> >>'
    const { found, documents } = await importFolder({
      'acts.pdf': rawPdf(onePage(`Mot bienvenu. ${FRENCH.slice(0, 60)}`, { catalog: acts })),
      'circle.pdf': rawPdf(onePage('Mot rond', { pages: '/Kids [2 0 R 2 0 R] /Count 2' })),
      'claims.pdf': rawPdf(onePage('Mot vrai', { pages: '/Kids [3 0 R] /Count 10000' })),
      'negative.pdf': rawPdf(onePage('Mot nul', { pages: '/Kids [3 0 R] /Count -5' })),
    })
    const textOf = (key: string) => documents.find(({ id }) => id === `papiers:${key}`)
    expect(textOf('acts')?.body?.text).toContain('Mot bienvenu')
    expect(JSON.stringify(documents)).not.toContain('app.alert')
    expect(textOf('claims')).toMatchObject({ body: { text: 'Mot vrai' }, attachments: [{ pages: 1 }] })
    // The two others are too short for their language to be told.
    expect(found.filter(one => !one.includes('bad-value'))).toEqual([
      'circle.pdf unreadable-file refused',
      'negative.pdf unreadable-file refused',
    ])
  })

  test('a book that lists one chapter two hundred thousand times, and one of too many chapters: 1 problem, at once', async () => {
    const chapters = Array.from({ length: LIMITS.epubChapters + 2 }, (_, index) => `<p>Chapitre ${index}.</p>`)
    const spine = '<itemref idref="c0"/>'.repeat(200_000)
    const repeated = buildEpub(chapters.slice(0, 1), { title: `Le livre</dc:title></metadata><spine>${spine}</spine><metadata><dc:title>` })
    const { found, documents } = await importFolder(
      { 'repete.epub': repeated, 'long.epub': buildEpub(chapters) },
      { limits: { ...LIMITS, paperMilliseconds: 5_000 } },
    )
    expect(found.filter(one => !one.includes('bad-value'))).toEqual(['long.epub too-big warning'])
    expect(documents.map(({ id, body }) => [id, body?.text.match(/Chapitre \d+/g)?.length])).toEqual([
      ['papiers:long', LIMITS.epubChapters],
      ['papiers:repete', 1],
    ])
  })

  test('archives and texts that explode, pull in files or nest without end: 1 problem each, in bounded memory', async () => {
    const w = 'xmlns:w="w"'
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}">]><w:document ${w}><w:p><w:t>&b;</w:t></w:p></w:document>`
    const wordOf = (content: string | Uint8Array) =>
      buildZip([
        { name: '[Content_Types].xml', content: '' },
        { name: 'word/document.xml', content },
      ])
    const { found, documents } = await importFolder(
      {
        'bombe.docx': wordOf(Buffer.concat([Buffer.from(`<w:document ${w}><w:p><w:t>`), Buffer.alloc(20 * MB, 0x61)])),
        'bombe.epub': buildEpub(Array.from({ length: 20 }, (_, index) => `<p>${index} ${FRENCH.repeat(60)}</p>`)),
        'entites.docx': wordOf(laughs),
        'profond.docx': wordOf(`<w:document ${w}>${'<w:p>'.repeat(100_000)}`),
        'profond.html': `<!doctype html>${'<div>'.repeat(200_000)}fin`,
        'sans.docx': buildZip([{ name: 'word/autre.xml', content: '<x/>' }]),
        'sort.docx': buildDocx(['a'], { parts: [{ name: '../dehors.xml', content: 'x' }] }),
      },
      { limits: { ...LIMITS, paperMilliseconds: 2_000, fieldCharacters: 100_000 } },
    )
    expect(found.filter(one => one.endsWith('refused')).map(one => one.split(' ')[0])).toEqual([
      'bombe.docx',
      'entites.docx',
      'profond.docx',
      'profond.html',
      'sans.docx',
      'sort.docx',
    ])
    expect(documents.map(({ id, body }) => [id, (body?.text.length ?? 0) <= 100_000])).toEqual([['papiers:bombe-epub', true]])
    expect(found).toContain('bombe.epub too-big warning')
  })
})

describe('an archive given as a folder: refused whole, 1 problem each, nothing is written outside', PATIENT, () => {
  const good = { name: 'a.txt', content: FRENCH }
  test.each([
    ['climbs out', [{ name: '../dehors.txt', content: FRENCH }], 'unsafe-path'],
    ['has a path from the root', [{ name: '/tmp/dehors.txt', content: FRENCH }], 'unsafe-path'],
    ['holds a link', [{ name: 'lien.txt', content: '/etc/passwd', mode: 0o120777 }], 'unsafe-path'],
    ['has a password', [{ name: 'b.txt', content: FRENCH, encrypted: true }], 'unreadable-file'],
  ])('%s', async (_what, parts, code) => {
    const home = fresh()
    const zip = join(fresh(), 'papiers.zip')
    writeFileSync(zip, buildZip([good, ...parts]))
    const report = await importFiles([zip], { home, needs: 'none' })
    expect([report.outcome, report.problems.map(problem => problem.code)]).toEqual(['rejected', [code]])
    expect(existsSync(join(zip, '..', '..', 'dehors.txt'))).toBe(false)
    expect(existsSync('/tmp/dehors.txt')).toBe(false)
  })

  test('holds more than an archive may: one byte over is refused, and not one less; archives inside are not opened', async () => {
    const zip = join(fresh(), 'papiers.zip')
    const inner = buildZip([{ name: 'c.txt', content: FRENCH }], { comment: '' })
    writeFileSync(zip, buildZip([good, { name: 'dedans.zip', content: inner }]))
    const size = Buffer.byteLength(FRENCH) + inner.length
    const home = fresh()
    const over = await importFiles([zip], { home, needs: 'none', limits: { ...LIMITS, archiveBytes: size - 1 } })
    expect([over.outcome, over.problems.map(({ code }) => code)]).toEqual(['rejected', ['too-big']])
    const report = await importFiles([zip], { home, needs: 'none', limits: { ...LIMITS, archiveBytes: size } })
    expect(report).toMatchObject({ outcome: 'done', new: 1, ignored: ['papiers.zip/dedans.zip'] })
  })
})

test('a paper of as many bytes as it may have goes in, one of one more does not; pages and letters beyond are said', PATIENT, async () => {
  const text = `Titre\n\n${FRENCH}`
  const bytes = Buffer.byteLength(text)
  const { found } = await importFolder({ 'a.txt': text, 'b.txt': `${text}.` }, { limits: { ...LIMITS, paperBytes: bytes } })
  expect(found).toEqual(['b.txt too-big refused'])
  const pdf = await buildPdf([{ text: FRENCH }, { text: FRENCH }, { text: FRENCH }])
  const cut = await importFolder({ 'c.pdf': pdf }, { limits: { ...LIMITS, paperPages: 2 } })
  expect([cut.found, cut.documents[0]?.body?.pages?.length, cut.documents[0]?.attachments[0]?.pages]).toEqual([
    ['c.pdf too-big warning'],
    2,
    3,
  ])
  const short = await importFolder({ 'c.pdf': pdf }, { limits: { ...LIMITS, fieldCharacters: FRENCH.length * 2 } })
  expect([short.found, short.documents[0]?.body?.pages?.length]).toEqual([['c.pdf too-big warning'], 1])
})
