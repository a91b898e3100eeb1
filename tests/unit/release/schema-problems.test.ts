import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
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
