import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutFields } from '../../../catalogue/formats/marc/cut-fields.ts'
import { splitRecords } from '../../../catalogue/formats/marc/split-records.ts'
import { unimarc } from '../../../catalogue/formats/unimarc/unimarc.ts'
import { unimarcDialect } from '../../../catalogue/formats/unimarc/unimarc-dialect.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import type { FieldInput } from '../../helpers/intake/build-marc.ts'
import { buildMarc, simpleMarc } from '../../helpers/intake/build-marc.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'é', 'œ', ' ', 'Z', '—', '字', '9'), minLength: 1, maxLength: 12 })
const field = fc.tuple(
  fc.integer({ min: 200, max: 999 }),
  fc.array(fc.tuple(fc.constantFrom('a', 'b', 'e', '9'), text), { minLength: 1, maxLength: 4 }),
)
const fields = fc
  .array(field, { minLength: 1, maxLength: 8 })
  .map(list => list.map(([tag, parts]): FieldInput => [String(tag), '1 ', ...parts]))

const split = async (bytes: Uint8Array, chunk: number) => {
  const records = []
  for await (const record of splitRecords(memoryFile('x', bytes, chunk).stream(), LIMITS.recordBytes)) records.push(record)
  return records
}

test('built records split and cut back into the same fields, in any chunks, with line breaks between or not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fields, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('', '\n', '\r\n', '\0'),
      fc.integer({ min: 1, max: 50 }),
      async (records, between, chunk) => {
        const bytes = Buffer.concat(records.flatMap(one => [buildMarc(one), Buffer.from(between)]))
        const parsed = (await split(bytes, chunk)).map(raw => {
          expect(raw.state).toBe('whole')
          const cut = cutFields(raw.bytes)
          if (!cut.ok) throw new Error(cut.error)
          const record = unimarcDialect.decode(cut.value, raw.bytes)
          if (!record.ok) throw new Error(record.error.reason)
          return record.value.fields.map(one => [one.tag, one.indicators, ...one.subfields.map(sub => [sub.code, sub.text])])
        })
        expect(parsed).toEqual(records)
      },
    ),
  )
})

test('the order of the directory does not matter, nor do wrong lengths in it', () => {
  fc.assert(
    fc.property(fields, fc.infiniteStream(fc.nat()), (list, numbers) => {
      const straight = cutFields(buildMarc(list).subarray(0, -1))
      const order = new Map<string, number>()
      const shuffled = buildMarc(list, {
        shuffle: entries => [...entries].sort((a, b) => rank(a) - rank(b)),
      })
      function rank(entry: string): number {
        if (!order.has(entry)) order.set(entry, numbers.next().value as number)
        return order.get(entry)!
      }
      const wrongLengths = buildMarc(list, { shuffle: entries => entries.map(entry => `${entry.slice(0, 3)}0001${entry.slice(7)}`) })
      if (!straight.ok) throw new Error(straight.error)
      const asText = (result: ReturnType<typeof cutFields>) =>
        result.ok ? result.value.fields.map(one => `${one.tag} ${Buffer.from(one.bytes).toString('hex')}`).sort() : []
      expect(asText(cutFields(shuffled.subarray(0, -1)))).toEqual(asText(straight))
      expect(asText(cutFields(wrongLengths.subarray(0, -1)))).toEqual(asText(straight))
    }),
  )
})

test('any damage to one record leaves its neighbours whole, and everything is accounted for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(200), fc.integer({ min: 0, max: 255 }), async (at, byte) => {
      const middle = Buffer.from(simpleMarc('milieu', 'Le livre du milieu'))
      // Not the terminator itself: two records joined into one are told apart by another test.
      middle[at % (middle.length - 1)] = byte === 0x1d ? 0x41 : byte
      const { records, problems } = await readAll(unimarc, [
        memoryFile('x', Buffer.concat([simpleMarc('1', 'Premier'), middle, simpleMarc('3', 'Dernier')])),
      ])
      const keys = records.map(record => record.key)
      expect(keys[0]).toBe('1')
      expect(keys.at(-1)).toBe('3')
      const refused = problems.filter(problem => problem.severity === 'refused')
      expect(records.length + refused.length).toBe(3)
      for (const problem of refused) expect(problem.record).toBe(2)
    }),
    { numRuns: 300 },
  )
})
