import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { marcxml } from '../../../catalogue/formats/marc-xml/marcxml.ts'
import { unimarcXml } from '../../../catalogue/formats/marc-xml/unimarc-xml.ts'
import { marc21 } from '../../../catalogue/formats/marc21/marc21.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import type { Limits } from '../../../catalogue/model/limits.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import type { FieldInput } from '../../helpers/intake/build-marc.ts'
import { buildMarc } from '../../helpers/intake/build-marc.ts'
import { marcXml, marcXmlRecord, pmbRecord, pmbXml } from '../../helpers/intake/build-marc-xml.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()
const titled = (id: string, title: string | Uint8Array = `Title ${id}`): FieldInput[] => [
  ['001', id],
  ['245', '00', ['a', title]],
]
const marc = (id: string, title?: string | Uint8Array, leader = 'nam a') => buildMarc(titled(id, title), { leader })
const xml = (id: string, title?: string) => marcXmlRecord(titled(id, title))
const whole = marc('2')
const patched = (from: number, text: string) =>
  Buffer.concat([whole.subarray(0, from), Buffer.from(text), whole.subarray(from + text.length)])

/** How many problems a bad thing between two good records makes, and what is kept. */
const between = async (bad: Uint8Array) => {
  const { records, problems } = await readAll(marc21, [memoryFile('x.mrc', Buffer.concat([marc('1'), bad, marc('3')]), 13)])
  return { keys: records.map(({ key }) => key), problems }
}

describe('D29, MARC 21 in ISO 2709: judged by content, a bad record named by its number, its neighbours kept', () => {
  test.each([
    ['lying length (0 problems)', patched(0, '99999'), 0],
    ['length off by one (0 problems)', patched(0, String(whole.length + 1).padStart(5, '0')), 0],
    ['lying base address (0 problems)', patched(12, '00001'), 0],
    ['leader that says UTF-8 over ASCII (0 problems)', patched(9, ' '), 0],
    ['lengths off by one in the directory (1 problem)', patched(24 + 3, '0009'), 1],
    ['offsets outside the record (1 problem)', patched(24 + 7, '99999'), 1],
  ])('%s: read all the same', async (_name, bytes, count) => {
    const { keys, problems } = await between(bytes)
    expect(keys).toEqual(['1', '2', '3'])
    expect(problems).toHaveLength(count)
    for (const problem of problems) expect(problem).toMatchObject({ code: 'bad-record', severity: 'warning', record: 2 })
  })

  test.each([
    ['directory of no tags (1 problem)', patched(24, '\u0001?!'), 'bad-record'],
    ['directory naming a field too many (1 problem)', buildMarc(titled('2'), { shuffle: all => [...all, '500001000099'] }), 'bad-record'],
    ['no field at all (1 problem)', Buffer.from('00026nam a2200025   4500\u001e\u001d'), 'bad-record'],
    ['too short to be one (1 problem)', Buffer.from('00010nam\u001d'), 'bad-record'],
    [
      'no title (1 problem)',
      buildMarc([
        ['001', '2'],
        ['500', '  ', ['a', 'x']],
      ]),
      'missing-field',
    ],
    ['cut in the middle of the file (1 problem)', whole.subarray(0, whole.length - 5), 'truncated'],
  ] as const)('%s: refused', async (_name, bytes, code) => {
    const { keys, problems } = await between(bytes)
    expect(keys).toEqual(['1', '3'])
    expect(problems).toMatchObject([{ code, severity: 'refused', record: 2, file: 'x.mrc' }])
  })

  test('MARC-8 said to be UTF-8, and UTF-8 said to be MARC-8, are read right (1 problem: what the file is)', async () => {
    const marc8 = marc('1', Buffer.from([0xe2, 0x45, 0x74, 0xe2, 0x65]), 'nam a')
    const utf8 = marc('2', 'Été', 'nam  ')
    const { records, problems } = await readAll(marc21, [memoryFile('x.mrc', Buffer.concat([marc8, utf8]))])
    expect(records.map(({ document }) => document.title)).toEqual(['Été', 'Été'])
    expect(problems).toMatchObject([{ code: 'bad-encoding', severity: 'warning' }])
  })

  test('the last record cut anywhere is refused (1 problem), the good ones go in', async () => {
    for (let length = 1; length < whole.length; length += 5) {
      const { records, problems } = await readAll(marc21, [memoryFile('x.mrc', Buffer.concat([marc('1'), whole.subarray(0, length)]))])
      expect(records.map(({ key }) => key)).toEqual(['1'])
      expect(problems).toMatchObject([{ code: 'truncated', severity: 'refused', record: 2 }])
    }
  })

  test('an identifier that repeats with other content is refused by its number (1 problem); the same record again is not', async () => {
    const file = join(fresh(), 'x.mrc')
    const home = fresh()
    writeFileSync(file, Buffer.concat([marc('7', 'One'), marc('7', 'One'), marc('7', 'Another'), marc('8')]))
    const report = await importFiles([file], { home, source: 'hostile', acceptRefused: true })
    expect(report.problems.filter(({ severity }) => severity === 'refused')).toMatchObject([{ code: 'duplicate-id', record: 3 }])
    expect((await draftDocuments(home)).map(({ title }) => title).sort()).toEqual(['One', 'Title 8'])
  })
})

const readXmlOf = (text: string | Uint8Array, limits: Limits = LIMITS) => readAll(marcxml, [memoryFile('x.xml', text, 1000)], { limits })

describe('D8, D9, a document type refuses the file (1 problem): nothing is fetched, nothing expanded, at once', () => {
  const body = marcXml([xml('1', '&a;')], '<collection>', '').replace('&amp;a;', '&a;')
  const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')

  test.each([
    ['an external entity from a file', '<!DOCTYPE c [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['a parameter entity', '<!DOCTYPE c [<!ENTITY % p SYSTEM "http://127.0.0.1:PORT/p"> %p;]>'],
    ['an external entity from the network', '<!DOCTYPE c [<!ENTITY a SYSTEM "http://127.0.0.1:PORT/a">]>'],
    ['an external document type', '<!DOCTYPE c SYSTEM "http://127.0.0.1:PORT/c.dtd">'],
    ['a billion laughs', `<!DOCTYPE c [<!ENTITY l0 "ha">${laughs}<!ENTITY a "&l12;">]>`],
    ['a quadratic blow-up', `<!DOCTYPE c [<!ENTITY a "${'x'.repeat(50_000)}">]>`],
    ['one behind a comment longer than what is looked at first', `<!-- ${'x'.repeat(100_000)} --><!DOCTYPE c [<!ENTITY a "b">]>`],
  ])('%s', async (_what, doctype) => {
    let asked = 0
    const server = createServer((_request, response) => {
      asked++
      response.end('x')
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    try {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      const before = process.memoryUsage().heapUsed
      const { records, problems } = await readXmlOf(`<?xml version="1.0"?>${doctype.replaceAll('PORT', String(port))}${body}`)
      expect(records).toEqual([])
      expect(problems).toMatchObject([{ code: 'unreadable-file', severity: 'refused', message: expect.stringContaining('document type') }])
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(10 * 1024 * 1024)
      expect(asked).toBe(0)
    } finally {
      server.close()
    }
  })

  test('an entity nobody declared refuses its record (1 problem), and its neighbours go in', async () => {
    const { records, problems } = await readXmlOf(marcXml([xml('1'), xml('2', '@').replace('@', '&eacute;'), xml('3')]))
    expect(records.map(({ key }) => key)).toEqual(['1', '3'])
    expect(problems).toMatchObject([{ code: 'bad-encoding', severity: 'refused', record: 2 }])
  })
})

describe('D10, what has no end stops at its limit (1 problem): the records before it are kept', () => {
  const around = (bad: string) => marcXml([xml('1'), bad, xml('3')])
  const deep = (levels: number) => `${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}`
  const many = (count: number) => `<a ${Array.from({ length: count }, (_, at) => `b${at}=""`).join(' ')}/>`

  test.each([
    ['elements 100,000 deep', deep(100_000), 'deep'],
    ['a million attributes', many(1_000_000), 'attributes'],
    ['an attribute of a megabyte', `<a b="${'x'.repeat(1024 * 1024)}"/>`, 'attribute'],
    ['a tag that never ends', `<${'a'.repeat(5 * 1024 * 1024)}`, 'longer than'],
    ['a comment that never ends', `<!--${'a'.repeat(5 * 1024 * 1024)}`, 'longer than'],
    ['a bare ampersand', '<record><datafield tag="245"><subfield code="a">a & b</subfield></datafield></record>', 'well-formed'],
    ['elements closed in the wrong order', '<record><datafield tag="245"></record></datafield>', 'well-formed'],
  ])('%s', async (_what, bad, words) => {
    const { records, problems } = await readXmlOf(around(bad))
    expect(records.map(({ key }) => key)).toEqual(['1'])
    expect(problems).toMatchObject([{ code: 'truncated', severity: 'refused', record: 2, message: expect.stringContaining(words) }])
  })

  test('one below each limit is read', async () => {
    const { xmlDepth, xmlAttributes, xmlAttributeCharacters } = LIMITS
    for (const good of [deep(xmlDepth - 1), many(xmlAttributes), `<a b="${'x'.repeat(xmlAttributeCharacters)}"/>`]) {
      expect((await readXmlOf(around(good))).records).toHaveLength(2)
    }
    for (const bad of [deep(xmlDepth), many(xmlAttributes + 1), `<a b="${'x'.repeat(xmlAttributeCharacters + 1)}"/>`]) {
      expect((await readXmlOf(around(bad))).records).toHaveLength(1)
    }
  })

  test('a record one character too long is refused (1 problem), its neighbours are kept', async () => {
    const limits = { ...LIMITS, recordBytes: 2000 }
    // Its leader has 24 characters, its identifier one.
    const text = (length: number) => marcXml([xml('1'), xml('2', 'x'.repeat(length)), xml('3')]).replaceAll('\n  ', '')
    expect((await readXmlOf(text(1900), limits)).records).toHaveLength(3)
    const { records, problems } = await readXmlOf(text(2000), limits)
    expect(records.map(({ key }) => key)).toEqual(['1', '3'])
    expect(problems).toMatchObject([{ code: 'too-big', severity: 'refused', record: 2 }])
  })

  test('a file cut anywhere keeps the records that were whole, and names the one it is cut in (1 problem)', async () => {
    const text = marcXml([xml('1'), xml('2')])
    const second = text.indexOf('<record>', text.indexOf('</record>'))
    for (let length = second; length < text.length - 25; length += 17) {
      const { records, problems } = await readXmlOf(text.slice(0, length))
      expect(records.map(({ key }) => key)).toEqual(['1'])
      expect(problems).toMatchObject([{ code: 'truncated', severity: 'refused', record: 2 }])
    }
  })

  test('bytes that are not in the encoding of the file refuse their record (2 problems, one of them the file’s remark)', async () => {
    const text = Buffer.from(marcXml([xml('1', 'é'.repeat(20)), xml('2', 'a#b'), xml('3')]))
    const bad = Buffer.from(text.map(byte => (byte === 0x23 ? 0xff : byte)))
    const { records, problems } = await readXmlOf(bad)
    expect(records.map(({ key }) => key)).toEqual(['1', '3'])
    expect(problems).toMatchObject([
      { code: 'bad-encoding', severity: 'refused', record: 2 },
      { code: 'bad-encoding', severity: 'warning' },
    ])
  })

  test('a control character refuses its record (1 problem), and its neighbours go in', async () => {
    const { records, problems } = await readAll(unimarcXml, [
      memoryFile(
        'x.xml',
        pmbXml(
          ['1', '2', '3'].map(id =>
            pmbRecord([
              ['001', id],
              ['200', '1 ', ['a', id === '2' ? 'a\u0002b' : 'b']],
            ]),
          ),
        ),
      ),
    ])
    expect(records.map(({ key }) => key)).toEqual(['1', '3'])
    expect(problems).toMatchObject([{ code: 'bad-encoding', severity: 'refused', record: 2 }])
  })
})

describe('D11, what is valid XML and not this MARC is reported by its name', () => {
  test.each([
    ['a moved namespace (1 problem)', marcXml([xml('1')], '<collection xmlns="urn:moved">'), 'namespace urn:moved'],
    ['an unknown element (1 problem)', marcXml([xml('1').replace('</record>', '<extra>y</extra></record>')]), 'extra (1 record)'],
  ])('%s: the record is read', async (_what, text, words) => {
    const { records, problems } = await readXmlOf(text)
    expect(records.map(({ key }) => key)).toEqual(['1'])
    expect(problems).toMatchObject([{ code: 'unknown-version', severity: 'warning', message: expect.stringContaining(words) }])
  })

  test.each([
    ['a field without a tag (1 problem)', (good: string) => good.replace('tag="245"', 'name="245"')],
    ['a subfield without a code (1 problem)', (good: string) => good.replace('code="a"', '')],
  ])('%s: the record is refused', async (_what, spoil) => {
    const { records, problems } = await readXmlOf(marcXml([xml('1'), spoil(xml('2')), xml('3')]))
    expect(records.map(({ key }) => key)).toEqual(['1', '3'])
    expect(problems).toMatchObject([{ code: 'bad-record', severity: 'refused', record: 2 }])
  })
})
