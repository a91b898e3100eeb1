import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { HEAD_BYTES, headBytesOf } from '../../../catalogue/formats/format.ts'
import { readPaper } from '../../../catalogue/formats/papers/child/read-paper.ts'
import type { PaperQuestion } from '../../../catalogue/formats/papers/paper-text.ts'
import type { ImportOptions } from '../../../catalogue/intake/import-files.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { openArchive } from '../../../catalogue/intake/open-archive.ts'
import type { Limits } from '../../../catalogue/model/limits.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { odsParts, odsTable, workbookParts } from '../../helpers/intake/build-workbook.ts'
import type { ZipPart } from '../../helpers/intake/build-zip.ts'
import { buildZip } from '../../helpers/intake/build-zip.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()
const MB = 1024 * 1024
const ROWS = [
  ['Identifiant', 'Titre'],
  ['1', 'Cuisinier'],
  ['2', 'Pêcheuse'],
]
const CSV = ROWS.map(row => `${row.join(';')}\n`).join('')
const TURTLE =
  '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<http://x.example/1> a skos:Concept ; skos:prefLabel "lampe"@fr ; skos:inScheme <http://x.example/> .\n'

/** What became of an archive: refused by which code and why, or taken. */
type Became = Readonly<{ code: string; why: string }> | 'taken'

async function imported(name: string, bytes: Uint8Array, options: Partial<ImportOptions> = {}) {
  const home = fresh()
  const file = join(fresh(), name)
  writeFileSync(file, bytes)
  const report = await importFiles([file], { home, source: 'hostile', needs: 'none', ...options })
  return { report, documents: await draftDocuments(home) }
}

const byImport =
  (name: string, options: Partial<ImportOptions> = {}) =>
  async (bytes: Uint8Array, limits: Limits = LIMITS): Promise<Became> => {
    const { report } = await imported(name, bytes, { ...options, limits })
    const [refused] = report.problems.filter(({ severity }) => severity === 'refused')
    expect([report.outcome, report.new > 0]).toEqual(refused === undefined ? ['done', true] : ['rejected', false])
    return refused === undefined ? 'taken' : { code: refused.code, why: refused.message }
  }

const byPaper =
  (kind: PaperQuestion['kind']) =>
  async (bytes: Uint8Array): Promise<Became> => {
    const answer = await readPaper(bytes, { kind, bytes: bytes.length, characters: 1000, pages: 10 } as PaperQuestion)
    return 'refused' in answer ? { code: answer.refused, why: answer.why } : 'taken'
  }

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Every way by which an archive comes in: its parts, the one that is read, and what reads it. */
const WAYS: readonly (readonly [way: string, parts: readonly ZipPart[], read: string, open: (bytes: Uint8Array) => Promise<Became>])[] = [
  ['a folder of files', [{ name: 'liste.csv', content: CSV }], 'liste.csv', byImport('a.zip')],
  ['a folder of vocabularies', [{ name: 'lampes.ttl', content: TURTLE }], 'lampes.ttl', byImport('a.zip', { as: 'vocabulary' })],
  ['a workbook (XLSX)', workbookParts([{ name: 'A', rows: ROWS }]), 'xl/worksheets/sheet1.xml', byImport('a.xlsx')],
  ['a workbook (ODS)', odsParts(odsTable('A', ROWS)), 'content.xml', byImport('a.ods')],
  [
    'a Word file',
    [
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: `<w:document ${WORD}><w:body><w:p><w:r><w:t>Mot</w:t></w:r></w:p></w:body></w:document>` },
    ],
    'word/document.xml',
    byPaper('docx'),
  ],
  [
    'an OpenDocument text',
    [
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
      { name: 'content.xml', content: '<o:d xmlns:o="o" xmlns:text="t"><text:p>Mot</text:p></o:d>' },
    ],
    'content.xml',
    byPaper('odt'),
  ],
  [
    'a book (EPUB)',
    [
      { name: 'META-INF/container.xml', content: '<container><rootfile full-path="l.opf"/></container>' },
      {
        name: 'l.opf',
        content: '<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
      },
      { name: 'a.xhtml', content: '<html><body><p>Mot</p></body></html>' },
    ],
    'a.xhtml',
    byPaper('epub'),
  ],
]

const DEEP: readonly (readonly [what: string, parts: readonly ZipPart[], code: RegExp, why: RegExp])[] = [
  ['a part that climbs out', [{ name: '../dehors.txt', content: 'x' }], /unsafe-path|unreadable/, /way out of its folder/],
  ['a part with a path from the root', [{ name: '/tmp/dehors-escale.txt', content: 'x' }], /unsafe-path|unreadable/, /root of the disk/],
  ['a part on a drive', [{ name: 'C:/dehors.txt', content: 'x' }], /unsafe-path|unreadable/, /drive/],
  ['a link', [{ name: 'lien', content: '/etc/passwd', mode: 0o120777 }], /unsafe-path|unreadable/, /link or a device/],
  [
    'a name twice',
    [
      { name: 'z.bin', content: 'x' },
      { name: 'z.bin', content: 'y' },
    ],
    /unsafe-path|unreadable/,
    /two of its parts/,
  ],
  [
    'a name twice but for its case',
    [
      { name: 'z.bin', content: 'x' },
      { name: 'Z.BIN', content: 'y' },
    ],
    /unsafe-path|unreadable/,
    /two of/,
  ],
  ['a part with a password', [{ name: 'z.bin', content: 'x', encrypted: true }], /unreadable/, /password/],
  ['a part that lies over another', [{ name: 'z.bin', content: 'x', claimedOffset: 0 }], /unreadable/, /over each other/],
]

describe('P551: a hostile ZIP is refused by whichever way it comes in, with why', () => {
  test.each(WAYS)('%s that is good is taken', async (_way, parts, _read, open) => {
    expect(await open(buildZip(parts))).toBe('taken')
  })

  for (const [what, more, code, why] of DEEP) {
    test.each(WAYS)(`${what}: %s`, async (_way, parts, _read, open) => {
      expect(await open(buildZip([...parts, ...more]))).toEqual({ code: expect.stringMatching(code), why: expect.stringMatching(why) })
      expect(existsSync('/tmp/dehors-escale.txt')).toBe(false)
    })
  }

  test.each(WAYS)(
    'a list that is cut, one that claims more, a part that is damaged or lies about its size: %s',
    async (_way, parts, read, open) => {
      const whole = buildZip(parts)
      const spoiled = (change: Partial<ZipPart>) => buildZip(parts.map(part => (part.name === read ? { ...part, ...change } : part)))
      for (const bytes of [
        whole.subarray(0, -40),
        whole.subarray(0, Math.floor(whole.length / 2)),
        buildZip(parts, { entryCount: parts.length + 5 }),
        spoiled({ crc: 1 }),
        spoiled({ claimedBytes: 5 }),
        spoiled({ claimedBytes: 1_000_000 }),
        spoiled({ method: 99 }),
      ])
        expect(await open(bytes)).toMatchObject({ code: 'unreadable-file' })
    },
  )

  test.each(WAYS)('a bomb: %s', { timeout: 60_000 }, async (_way, parts, read, open) => {
    const before = process.memoryUsage.rss()
    const bomb = buildZip(parts.map(part => (part.name === read ? { ...part, content: Buffer.alloc(100 * MB, ' ') } : part)))
    expect(await open(bomb)).toMatchObject({ code: expect.stringMatching(/too-big|unreadable-file|empty|unknown-format/) })
    // The bomb itself is made here.
    expect(process.memoryUsage.rss() - before).toBeLessThan(400 * MB)
  })
})

describe('P551: an archive of files', () => {
  const csv = { name: 'liste.csv', content: CSV }

  test.each([
    ['the name of a device', 'dossier/aux.csv'],
    ['a part that ends with a dot or a space', 'dossier /liste.csv'],
    ['a backslash', 'dossier\\liste.csv'],
    ['characters that no name holds', 'liste\u202evsc.csv'],
    ['an empty part', 'dossier//liste.csv'],
  ])('P656: with %s in the name of one part gives the others, and names that one as refused with what to do', async (why, name) => {
    const bytes = buildZip([csv, { name, content: 'Identifiant;Titre\n9;Dehors\n' }])
    const { report, documents } = await imported('a.zip', bytes)
    expect([report.outcome, report.new, documents.map(({ title }) => title)]).toEqual(['done', 2, ['Cuisinier', 'Pêcheuse']])
    const refused = report.problems.filter(({ severity }) => severity === 'refused')
    expect(refused).toMatchObject([{ code: 'unsafe-path', file: expect.stringMatching(/^a\.zip\/[^\u202e]*$/) }])
    expect(refused[0]?.message).toContain(`there is ${why} in its name`)
    expect(refused[0]?.message).toMatch(/give it another and pack it again\. The others go in\.$/)
    // What stays out still exists at its source: without it the archive is no snapshot.
    expect((await imported('a.zip', bytes, { mode: 'snapshot' })).report.outcome).toBe('rejected')
  })

  test('P656: whose parts all have such names gives nothing, and names each', async () => {
    const { report } = await imported(
      'a.zip',
      buildZip([
        { name: 'aux.csv', content: CSV },
        { name: 'con.csv', content: CSV },
      ]),
    )
    expect([report.outcome, report.problems.map(({ file }) => file)]).toEqual(['rejected', ['a.zip/aux.csv', 'a.zip/con.csv']])
  })

  test.each(['..\\dehors.csv', '../dehors.csv', '\\\\serveur\\liste.csv', 'C:\\liste.csv'])(
    'P551: that leads out by a backslash or not is refused whole: %s',
    async name => {
      expect(await byImport('a.zip')(buildZip([csv, { name, content: CSV }]))).toMatchObject({ code: 'unsafe-path' })
    },
  )

  test('of as many parts as there may be is taken, one more is refused', async () => {
    const limits = { ...LIMITS, zipEntries: 3 }
    const parts = [csv, { name: 'a.bin', content: 'x' }, { name: 'b.bin', content: 'x' }]
    expect(await byImport('a.zip')(buildZip(parts), limits)).toBe('taken')
    const over = await byImport('a.zip')(buildZip([...parts, { name: 'c.bin', content: 'x' }]), limits)
    expect(over).toEqual({ code: 'too-big', why: expect.stringContaining('more than 3 parts') })
  })

  test('of very many parts, of which little is kept each, so that their beginnings do not fill the memory', {
    timeout: 120_000,
  }, async () => {
    expect([1, 4096, 8192, 100_000].map(headBytesOf)).toEqual([HEAD_BYTES, HEAD_BYTES, HEAD_BYTES / 2, 2684])
    const parts = Array.from({ length: 4500 }, (_, index) => ({ name: `n/${index}.bin`, content: Buffer.alloc(HEAD_BYTES, 'x') }))
    const archive = await openArchive(memoryFile('a.zip', buildZip(parts), MB), LIMITS)
    expect(archive?.files).toHaveLength(4500)
    expect(archive?.files.reduce((sum, { head }) => sum + head.length, 0)).toBeLessThanOrEqual(256 * MB)
  })

  test.each([
    ['CP437 and CP850 (DOS, Windows)', [0x82, 0x8a, 0x87]],
    ['Windows-1252 and Latin-1', [0xe9, 0xe8, 0xe7]],
    ['UTF-8 that is not said', [0xc3, 0xa9, 0xc3, 0xa8, 0xc3, 0xa7]],
    ['MacRoman', [0x8e, 0x8f, 0x8d]],
  ])('with names in %s is read by its names', async (_encoding, letters) => {
    const rawName = Uint8Array.from([...Buffer.from('Presse '), ...letters, ...Buffer.from('le.csv')])
    const { report } = await imported('a.zip', buildZip([{ name: '', rawName, content: `${CSV}3;\n` }]))
    expect(report).toMatchObject({ outcome: 'done', new: 2, refused: 1 })
    expect(report.problems.find(({ severity }) => severity === 'refused')?.file).toBe('a.zip/Presse éèçle.csv')
  })

  test('whose names say UTF-8 and are none is read by the letters they are', async () => {
    const zip = buildZip([{ name: 'liste-XX.csv', content: `${CSV}3;\n` }])
    // Both the part's own head and the list name it.
    for (let at = zip.indexOf('XX'); at !== -1; at = zip.indexOf('XX', at)) zip.set([0xe9, 0x73], at)
    const { report } = await imported('a.zip', zip)
    expect(report.problems.find(({ severity }) => severity === 'refused')?.file).toBe('a.zip/liste-és.csv')
  })

  test('that is empty says so; other kinds of archives are told apart from unknown files', async () => {
    expect(await byImport('a.zip')(buildZip([]))).toMatchObject({ code: 'empty' })
    for (const [begins, why] of [
      ['PK\u0007\u0008PK\u0003\u0004', 'one of several parts'],
      ['Rar!\u001a\u0007\u0000', 'packed as RAR'],
      ['7z\u00bc\u00af\u0027\u001c', 'packed as 7z'],
      ['\u00fd7zXZ\u0000', 'packed as XZ'],
      ['BZh91AY&SY', 'packed as bzip2'],
    ] as const) {
      const became = await byImport('a.zip')(Buffer.concat([Buffer.from(begins, 'latin1'), Buffer.alloc(100, 1)]))
      expect(became).toEqual({ code: 'unknown-format', why: expect.stringContaining(why) })
    }
    expect(await byImport('PK.csv')(Buffer.from('PK;Titre\n1;Cuisinier\n'))).not.toMatchObject({ why: expect.stringContaining('ZIP') })
  })

  test('inside gzip is unwrapped once, and not anew for each part; a large one is refused', { timeout: 60_000 }, async () => {
    const parts = Array.from({ length: 300 }, (_, index) => ({ name: `n/${index}.bin`, content: Buffer.alloc(2000, 1) }))
    const zip = gzipSync(buildZip([csv, ...parts]))
    expect(await byImport('a.zip.gz')(zip)).toBe('taken')
    const over = await byImport('a.zip.gz')(zip, { ...LIMITS, paperBytes: 10_000 })
    expect(over).toEqual({ code: 'too-big', why: expect.stringContaining('Unpack the gzip first') })
    expect(await byImport('a.xlsx.gz')(gzipSync(buildZip(workbookParts([{ name: 'A', rows: ROWS }]))))).toBe('taken')
  })
})
