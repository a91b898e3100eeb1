import { describe, expect, test } from 'vitest'
import { isProblem } from '../../../catalogue/formats/format.ts'
import { readJsonItems } from '../../../catalogue/formats/json/read-json-items.ts'
import { readJsonLines } from '../../../catalogue/formats/json/read-json-lines.ts'
import { readXmlRecords } from '../../../catalogue/formats/xml/read-xml-records.ts'
import type { Limits } from '../../../catalogue/model/limits.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import type { Problem } from '../../../catalogue/model/problem.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'

const SMALL = { ...LIMITS, recordBytes: 1000 }

async function split<T extends object>(items: AsyncIterable<T | Problem>): Promise<{ records: T[]; problems: Problem[] }> {
  const records: T[] = []
  const problems: Problem[] = []
  for await (const item of items) {
    if (isProblem(item)) problems.push(item)
    else records.push(item as T)
  }
  return { records, problems }
}

const readJson = (text: string | Uint8Array, paths = ['$.*'], limits: Limits = LIMITS) =>
  split(readJsonItems(memoryFile('a.json', text), { limits }, paths))
const readXml = (text: string | Uint8Array, limits = LIMITS) =>
  split(readXmlRecords(memoryFile('a.xml', text), { limits }, name => name === 'item'))
const codes = (problems: readonly Problem[]) => problems.map(({ code, record }) => `${code} ${record ?? 'file'}`)

describe('JSON that is not what it says: what came before is kept, and the record at which it stops is named', () => {
  test.each([
    ['cut in a record', '[{"a":1},{"a":'],
    ['cut after a record', '[{"a":1},'],
    ['closed by the wrong bracket', '[{"a":1},{"a":2]'],
    ['with a word that is no value', '[{"a":1},{"a":NaN}]'],
    ['with a comma too many', '[{"a":1},]'],
    ['with a control character in a text', '[{"a":1},{"a":"\u0001"}]'],
  ])('%s: 1 problem', async (_name, text) => {
    const { records, problems } = await readJson(text)
    expect(records.map(({ value }) => value)).toEqual([{ a: 1 }])
    expect(codes(problems)).toEqual(['truncated 2'])
    expect(problems[0]?.message).toMatch(/Reading stopped in record 2: this is not JSON/)
  })

  test('no JSON at all: 1 problem, and no record', async () => {
    expect(codes((await readJson('<html>')).problems)).toEqual(['truncated 1'])
    expect(await readJson('')).toEqual({ records: [], problems: [] })
  })

  test('one level above the limit of depth stops, one below is read', async () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect((await readJson(nested(LIMITS.jsonDepth))).problems).toEqual([])
    expect(codes((await readJson(nested(LIMITS.jsonDepth + 1))).problems)).toEqual(['truncated 1'])
  })

  test('P550: one value above the limit of a record stops, one below is read; in a file of lines it costs the line', async () => {
    const few = { ...LIMITS, jsonValues: 10 }
    const list = (count: number) => `[${Array.from({ length: count }, () => '[]').join()}]`
    // The list itself is one of them, and before the first record the file's own list.
    expect((await readJson(`[0,${list(9)},${list(9)}]`, ['$.*'], few)).problems).toEqual([])
    const { records, problems } = await readJson(`[0,${list(9)},${list(10)},1]`, ['$.*'], few)
    expect([records.length, ...codes(problems)]).toEqual([2, 'truncated 3'])
    expect(problems[0]?.message).toContain('it has more than 10 values')
    const lines = await split(readJsonLines(memoryFile('a.jsonl', `${list(9)}\n${list(10)}\n${list(9)}\n`), { limits: few }))
    expect([lines.records.length, ...codes(lines.problems)]).toEqual([2, 'bad-record 2'])
  })

  test.each([
    ['a million of them, side by side', Array.from({ length: 1_000_000 }, () => '[]').join()],
    ['ten deep', Array.from({ length: 180_000 }, () => '[[[[[[[[[[]]]]]]]]]]').join()],
    ['objects', Array.from({ length: 300_000 }, () => '{"a":{}}').join()],
  ])('P550: lists in lists of one record stop where they would fill the memory: %s', async (_what, inside) => {
    const before = process.memoryUsage.rss()
    const { problems } = await readJson(`[{"id":1,"title":"a","x":[${inside}]}]`)
    expect(codes(problems)).toEqual(['truncated 1'])
    expect((process.memoryUsage.rss() - before) / 2 ** 20).toBeLessThan(250)
  })

  test('a million brackets end in a problem, not in a fall', async () => {
    expect(codes((await readJson('['.repeat(1_000_000))).problems)).toEqual(['truncated 1'])
  })

  test('a value above the limit of a record stops, those before it are kept', async () => {
    const { records, problems } = await readJson(`[{"a":1},"${'x'.repeat(200_000)}"]`, ['$.*'], SMALL)
    expect([records.length, ...codes(problems)]).toEqual([1, 'truncated 2'])
  })

  test('names such as __proto__ stay names of one value', async () => {
    const { records } = await readJson('[{"__proto__":{"isAdmin":true}}]')
    expect(records).toHaveLength(1)
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  test('a value a line, a byte order mark and windows line ends are read', async () => {
    const { records, problems } = await readJson('\ufeff{"a":1}\r\n{"a":2}\r\n', ['$'])
    expect([records.map(({ record, value }) => [record, value]), problems]).toEqual([
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
      [],
    ])
  })
})

describe('XML that is not what it says', () => {
  test('a document type refuses the file: 1 problem, 0 records', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "x">]><root><item>&b;</item></root>'
    const { records, problems } = await readXml(bomb)
    expect([records.length, ...codes(problems)]).toEqual([0, 'unreadable-file file'])
  })

  test('an unknown entity refuses its record and no other', async () => {
    const { records, problems } = await readXml('<root><item>&nbsp;x</item><item>good</item></root>')
    expect([records.map(({ tree }) => tree.text), codes(problems)]).toEqual([['good'], ['bad-encoding 1']])
  })

  test('a record above the limit is refused, its neighbours are read', async () => {
    const pieces = Array.from({ length: 30 }, () => `<p>${'x'.repeat(50)}</p>`).join('')
    const { records, problems } = await readXml(`<root><item>a</item><item>${pieces}</item><item>b</item></root>`, SMALL)
    expect([records.map(({ tree }) => tree.text), codes(problems)]).toEqual([['a', 'b'], ['too-big 2']])
  })

  test('cut in the middle: the records before are kept, the one it breaks off in is named', async () => {
    const { records, problems } = await readXml('<root><item>a</item><item>b')
    expect([records.length, ...codes(problems)]).toEqual([1, 'truncated 2'])
  })

  test('a record inside a record is a part of it', async () => {
    const { records } = await readXml('<root><x:item xmlns:x="y">a<item>b</item></x:item></root>')
    expect(records.map(({ tree }) => [tree.name, tree.text, tree.children.length])).toEqual([['item', 'a', 1]])
  })
})
