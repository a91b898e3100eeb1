import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { csvMappingSchema } from '../../../catalogue/formats/csv/csv-mapping.ts'
import { explainMappingIssue } from '../../../catalogue/formats/csv/explain-mapping.ts'
import type { Problem } from '../../../catalogue/model/problem.ts'
import { readJson } from '../../../catalogue/release/read-centre-file.ts'
import { readLanguages } from '../../../catalogue/release/read-languages.ts'

async function problemsOf(value: unknown, schema: z.ZodType): Promise<readonly Problem[]> {
  const dir = await mkdtemp(join(tmpdir(), 'escale-schema-'))
  await writeFile(join(dir, 'some.json'), JSON.stringify(value))
  const read = await readJson(dir, 'some.json', schema)
  return read.ok ? [] : read.error
}

test('P305: a field that does not fit names its record from 1, its id and what belongs there in plain words', async () => {
  const schema = z.array(z.strictObject({ id: z.string(), seats: z.int().min(20).max(90), day: z.iso.date(), name: z.string().min(1) }))
  const good = { id: 'a', seats: 30, day: '2026-01-01', name: 'A' }
  const found = await problemsOf([good, { id: 'b', seats: 3, day: 'x', name: '' }, { ...good, seats: 99 }, 7], schema)
  expect(found.map(({ record, id, field, message }) => [record, id, field, message])).toEqual([
    [2, 'b', 'seats', 'This is too small: write at least 20.'],
    [2, 'b', 'day', 'This is not a date such as 2026-11-24: correct it.'],
    [2, 'b', 'name', 'This is too short: write at least 1 character(s).'],
    [3, 'a', 'seats', 'This is too large: write at most 90.'],
    [4, undefined, '(whole record)', expect.stringContaining('correct it')],
  ])
})

test('P305: a list inside a file keeps its name in the field', async () => {
  const schema = z.strictObject({ places: z.array(z.strictObject({ id: z.string(), x: z.number().positive() })) })
  expect(await problemsOf({ places: [{ id: 'p', x: 0 }] }, schema)).toMatchObject([
    { record: 1, id: 'p', field: 'places[0].x', message: 'This is too small: write more than 0.' },
  ])
})

test('P305: languages that is a file is said to be one', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'escale-schema-'))
  await writeFile(join(dir, 'languages'), '')
  const problems: Problem[] = []
  await readLanguages(dir, problems)
  expect(problems).toMatchObject([{ file: 'languages', message: expect.stringContaining('a folder belongs here') }])
})

test('P305: of several forms that may stand in a place all are named, or what is wrong with the one that was begun', async () => {
  const column = z.union([z.string(), z.strictObject({ column: z.string(), separator: z.string().min(1) })])
  const schema = z.strictObject({ one: column, two: z.union([z.string(), z.array(z.string())]).optional() })
  const found = await problemsOf({ one: { column: 3, separator: ';' }, two: 3 }, schema)
  expect(found.map(({ field, message }) => [field, message])).toEqual([
    ['one', 'In "column": A text in quotes belongs here: correct it.'],
    ['two', 'A text in quotes or a list in [ ] belongs here: correct it.'],
  ])
  expect((await problemsOf({ one: 3 }, schema))[0]?.message).toBe('A text in quotes or a group of fields in { } belongs here: correct it.')
})

test('P305: a mapping that is wrong in any part says so in our words', () => {
  for (const [mapping, said] of [
    [{ key: 'a', fields: { title: 'b' }, holdings: [{ zone: 3 }] }, 'A text in quotes or a group of fields in { } belongs here'],
    [{ key: 'a', fields: { title: 'b' }, sheet: 3 }, 'A text in quotes or a list in [ ] belongs here'],
    [{ key: 'a', fields: { title: 'b' }, constants: { horizon: 'soon' } }, 'Only "today", "months", "later" may stand here'],
    [{ key: 'a', fields: { title: { column: 'b', values: { x: 3 } } } }, 'it needs a column’s name'],
  ] as const) {
    const issue = csvMappingSchema.safeParse(mapping).error?.issues[0]
    const message = issue === undefined ? '' : explainMappingIssue(issue)
    expect(message).toContain(said)
    expect(message).not.toMatch(/Invalid|expected|received/)
  }
})
