import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentLine } from '../../../catalogue/draft/document-line.ts'
import { csvOf } from '../../../catalogue/export/write-csv.ts'
import { dublinCoreOf } from '../../../catalogue/export/write-dublin-core.ts'
import { schemaOrgOf } from '../../../catalogue/export/write-schema-org.ts'
import { dublinCore } from '../../../catalogue/formats/dublin-core/dublin-core-xml.ts'
import type { Format } from '../../../catalogue/formats/format.ts'
import { ownCsv } from '../../../catalogue/formats/own-export/own-csv.ts'
import { schemaOrg } from '../../../catalogue/formats/schema-org/schema-org.ts'
import { checkRecord } from '../../../catalogue/intake/check-record.ts'
import type { CatalogueDocument, DocumentInput } from '../../../catalogue/model/document.ts'
import { documentSchema } from '../../../catalogue/model/document.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { isSeen } from '../../../catalogue/model/unseen.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const SIGNS = [
  'a',
  'É',
  'ف',
  '"',
  "'",
  ';',
  ',',
  '|',
  '\\',
  '0',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '=',
  '+',
  '-',
  '@',
  '＝',
  '<',
  '&',
  ']]>',
  '😀',
  '\ufffd',
  '{',
  'null',
] as const
const text = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 7 })
const texts = fc.array(text, { maxLength: 3 })
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const slug = fc.constantFrom('emploi', 'se-former', 'creer')
const day = fc.constantFrom('2026-03-01', '1999-12-31')
const date = fc.oneof(day, fc.constantFrom('2026', '2026-03'))

const named = <T extends string>(...keys: readonly T[]) =>
  fc.record(Object.fromEntries(keys.map(key => [key, text]))) as unknown as fc.Arbitrary<Record<T, string>>

const attachment = fc.record({
  path: fc.constantFrom('a.pdf', 'b.html'),
  mediaType: fc.constant('application/pdf'),
  bytes: fc.nat(),
  sha256: fc.constant('0'.repeat(64)),
  pages: maybe(fc.integer({ min: 1, max: 9 })),
  title: maybe(text),
})

const fields = fc.record({
  kind: fc.constantFrom('book', 'job-sheet', 'training', 'video', 'a-kind-of-the-centre'),
  title: text.filter(isSeen),
  subtitle: maybe(text),
  alternativeTitles: texts,
  summary: maybe(text),
  body: maybe(
    fc.record({ text: fc.oneof(text, fc.constant('')), pages: maybe(fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 3 })) }),
  ),
  easySummary: maybe(text),
  language: fc.constantFrom('fr', 'ar', 'pt-BR', 'und'),
  subjects: texts,
  concepts: fc.array(fc.record({ scheme: text, code: text, label: maybe(text) }), { maxLength: 2 }),
  needs: fc.uniqueArray(slug),
  horizon: maybe(fc.constantFrom('today', 'months', 'later')),
  publisher: maybe(text),
  contributors: fc.array(
    fc.record({ name: text, role: maybe(fc.constantFrom('author', 'editor', 'illustrator', 'translator', 'organisation')) }),
    { maxLength: 4 },
  ),
  issued: maybe(date),
  modified: maybe(date),
  checked: maybe(date),
  reviewBy: maybe(day),
  validUntil: maybe(day),
  identifiers: fc.array(fc.record({ scheme: fc.constantFrom('isbn', 'issn', 'other'), value: text }), { maxLength: 4 }),
  holdings: fc.array(
    fc.record({
      site: maybe(text),
      callNumber: maybe(text),
      copies: maybe(fc.integer({ min: 1, max: 9 })),
      access: maybe(fc.constantFrom('ask', 'take')),
      loan: maybe(fc.boolean()),
    }),
    { maxLength: 2 },
  ),
  attachments: fc.uniqueArray(attachment, { selector: one => one.path, maxLength: 2 }),
  rights: maybe(fc.record({ licence: maybe(text), attribution: maybe(text), display: maybe(fc.boolean()) })),
  links: fc.array(fc.record({ url: fc.constantFrom('https://a.example/', 'https://b.example/x?y=1&z="2'), label: maybe(text) }), {
    maxLength: 2,
  }),
  territory: fc.array(fc.record({ code: text, label: maybe(text) }), { maxLength: 2 }),
  facts: fc.array(named('label', 'value'), { maxLength: 2 }),
  cost: maybe(fc.record({ kind: fc.constantFrom('free', 'paid', 'fundable', 'unknown'), note: maybe(text) })),
  level: maybe(text),
  minutes: maybe(fc.integer({ min: 1, max: 200_000 })),
  collections: fc.uniqueArray(slug),
  audience: fc.array(fc.oneof(text, fc.constant('')), { maxLength: 3 }),
})

/** JSON takes what is absent away, as the draft does. */
const documentOf = (key: string, raw: unknown): CatalogueDocument =>
  documentSchema.parse({ ...(JSON.parse(JSON.stringify(raw)) as DocumentInput), id: `lampes:${key}`, source: 'lampes' })

const key = fc.constantFrom('1', '-2', '=3', '+4', "'5", 'é6', '@7', '"8', 'x;9')
const documents = fc
  .uniqueArray(key, { minLength: 1, maxLength: 3 })
  .chain(keys => fc.tuple(...keys.map(one => fields.map(raw => documentOf(one, raw)))))

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}
async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let all = ''
  for await (const piece of pieces) all += piece
  return all
}

/** The lines of the draft that reading makes, and what was said against it. */
async function readBack(format: Format, name: string, content: string): Promise<readonly string[]> {
  const catalogue = memoryFile(name, content, 17)
  const [claim] = format.claim([catalogue, memoryFile('attachments/a.pdf', 'x'), memoryFile('attachments/b.html', 'x')])
  const { records, problems } = await readAll(format, claim?.files ?? [])
  return [
    ...problems.map(({ message }) => message),
    ...records.map(record => {
      const made = checkRecord(record, 'lampes', LIMITS)
      return made.ok ? documentLine(made.value).line : made.error.message
    }),
  ]
}

const linesOf = (list: readonly CatalogueDocument[]) => list.map(document => documentLine(document).line)

test('a table that was exported gives the same documents back, whatever stands in them', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async list => {
      expect(await readBack(ownCsv, 'catalogue.csv', await textOf(csvOf(each(list))))).toEqual(linesOf(list))
    }),
  )
})

test('JSON-LD that was exported gives the same documents back, whatever stands in them', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async list => {
      expect(await readBack(schemaOrg, 'catalogue.jsonld', await textOf(schemaOrgOf(each(list))))).toEqual(linesOf(list))
    }),
  )
})

test('no cell of an exported table begins as a formula does', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async list => {
      const table = await textOf(csvOf(each(list)))
      const cells = table
        .slice(1)
        .split(/(?:^|;|\r\n)(?=(?:[^"]*"[^"]*")*[^"]*$)/)
        .map(cell => cell.replace(/^"/, ''))
      expect(cells.filter(cell => /^[=+\-@\t＝]/.test(cell))).toEqual([])
    }),
  )
})

const plain = fc
  .string({ unit: fc.constantFrom('a', 'É', 'ف', '"', "'", '<', '&', ' ', '😀', ']]>'), minLength: 1, maxLength: 8 })
  .map(one => `b${one.replace(/\s+/g, ' ')}c`)

test('what Dublin Core has a place for comes back from an export as it was', async () => {
  const core = fc.record({
    kind: fc.constantFrom('book', 'job-sheet', 'training'),
    title: plain.map(one => `titre ${one}`),
    summary: maybe(plain),
    language: fc.constantFrom('fr', 'ar'),
    subjects: fc.uniqueArray(plain, { maxLength: 3 }),
    publisher: maybe(plain),
    contributors: fc.uniqueArray(plain, { maxLength: 2 }).map(list => list.map(name => ({ name, role: 'author' as const }))),
    issued: maybe(date),
    rights: maybe(fc.record({ licence: plain })),
    links: fc.subarray(['https://a.example/', 'https://b.example/x?y=1&z=2']).map(list => list.map(url => ({ url }))),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(core, { minLength: 1, maxLength: 3 }), async list => {
      const made = list.map((raw, at) => documentOf(`k${at}`, raw))
      expect(await readBack(dublinCore, 'catalogue.xml', await textOf(dublinCoreOf(each(made))))).toEqual(linesOf(made))
    }),
  )
})
