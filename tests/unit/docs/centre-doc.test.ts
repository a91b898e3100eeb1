import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkCentre } from '../../../catalogue/check/check-centre.ts'
import { checkNotices } from '../../../catalogue/check/check-notices.ts'
import { readWallHours } from '../../../catalogue/hours/expand-hours.ts'
import { readRecurrence } from '../../../catalogue/hours/recurrence.ts'
import { addedKeyboardSchema, addedSynonymsSchema, addedWordsSchema } from '../../../catalogue/model/added-language.ts'
import { centreSchema, glossarySchema, holidaysSchema, synonymsSchema } from '../../../catalogue/model/centre.ts'
import { charterSchema } from '../../../catalogue/model/charter.ts'
import { amenitySchema, deskSchema, eventSchema, noticeSchema, serviceSchema } from '../../../catalogue/model/desk.ts'
import { kioskConfigSchema } from '../../../catalogue/model/kiosk-config.ts'
import { planSchema } from '../../../catalogue/model/place.ts'
import { questionsSchema } from '../../../catalogue/model/question.ts'
import { refusedNamesSchema } from '../../../catalogue/model/refused-names.ts'
import { goalSchema } from '../../../catalogue/model/ways.ts'
import { readCentre, strangeFiles } from '../../../catalogue/release/centre-folder.ts'

const TODAY = '2026-11-24'
const page = readFileSync(new URL('../../../docs/centre.md', import.meta.url), 'utf8')

/** What each part of the page is about. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'centre.json': centreSchema,
  'desks.json': z.array(deskSchema),
  'holidays.json': holidaysSchema,
  'plan.json': planSchema,
  'events.json': z.array(eventSchema),
  'services.json': z.array(serviceSchema),
  'amenities.json': z.array(amenitySchema),
  'glossary.json': glossarySchema,
  'synonyms.json': synonymsSchema,
  'charter.json': charterSchema,
  'ways.json': z.array(goalSchema),
  'names.json': refusedNamesSchema,
  'questions.json': questionsSchema,
  'languages/tr/words.json': addedWordsSchema,
  'languages/tr/keyboard.json': addedKeyboardSchema,
  'languages/tr/synonyms.json': addedSynonymsSchema,
  'notices.json': z.array(noticeSchema),
  'kiosk.json': kioskConfigSchema,
}
/** These stand beside the centre's folder, not in it. */
const BESIDE = new Set(['notices.json', 'kiosk.json'])

const parts = page
  .split(/^#{2,3} (?=`)/m)
  .slice(1)
  .map(part => ({ file: /^`([^`]+)`/.exec(part)?.[1] ?? '', text: part.split(/^## /m, 1)[0] ?? '' }))

const blocksOf = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, block = '']) => block)

const example = (file: string): string => parts.filter(part => part.file === file).flatMap(({ text }) => blocksOf(text, 'json'))[0] ?? ''

/** The rows of every table whose header begins so, cell by cell; a code span is what stands in it. */
function rowsUnder(text: string, header: string): readonly (readonly string[])[] {
  const tables = text.match(/^\|.*(?:\n\|.*)*/gm) ?? []
  return tables
    .filter(table => table.startsWith(header))
    .flatMap(table => table.split('\n').slice(2))
    .map(row =>
      row
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim().replace(/^`(.*)`$/, '$1')),
    )
}

/** The object that a list, or a field that may be left out, is of. */
function objectIn(schema: unknown): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema
  if (schema instanceof z.ZodArray) return objectIn(schema.element)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return objectIn(schema.unwrap())
  return undefined
}

/** The words of every closed list in a schema. */
function closedWords(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String)
  if (schema instanceof z.ZodArray) return closedWords(schema.element)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return closedWords(schema.unwrap())
  return schema instanceof z.ZodObject ? Object.values(schema.shape).flatMap(closedWords) : []
}

const holidays = holidaysSchema.parse(JSON.parse(example('holidays.json')))
const faultOf = (hours: string) => {
  const read = readWallHours(hours, { holidays, from: TODAY, days: 400 })
  return 'message' in read ? read.message : undefined
}
const valuesOf = (value: unknown, key: string): readonly unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, item]) => [...(name === key ? [item] : []), ...valuesOf(item, key)])

const folder = mkdtempSync(join(tmpdir(), 'escale-centre-doc-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('P712: every example of docs/centre.md is accepted by the kiosk', () => {
  it('has a part for each file, and one for no other', () => {
    expect(parts.map(({ file }) => file).toSorted()).toEqual(Object.keys(SCHEMAS).toSorted())
    expect(blocksOf(page, 'json')).toHaveLength(parts.length)
  })

  it.each(parts)('$file: the example', ({ file }) => {
    const value: unknown = JSON.parse(example(file))
    expect(SCHEMAS[file]?.safeParse(value).error?.issues ?? []).toEqual([])
    expect(valuesOf(value, 'hours').map(hours => [hours, faultOf(String(hours))])).toEqual(
      valuesOf(value, 'hours').map(hours => [hours, undefined]),
    )
    for (const rule of valuesOf(value, 'rrule')) expect(readRecurrence(String(rule), 'Europe/Paris')).toMatchObject({ ok: true })
  })

  it('together are one centre in which nothing is to be mended or looked at but ways that it does not speak of', async () => {
    for (const { file } of parts.filter(part => !BESIDE.has(part.file))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), example(file))
    }
    writeFileSync(join(folder, 'rez.svg'), blocksOf(page, 'svg')[0] ?? '')
    const read = await readCentre(folder)
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(await strangeFiles(folder)).toEqual([])
    expect(checkCentre(read.value, { today: TODAY }).map(({ file, field }) => [file, field])).toEqual([['ways.json', 'ways']])
    const notices = z.array(noticeSchema).parse(JSON.parse(example('notices.json')))
    expect(checkNotices(notices, read.value).filter(({ severity }) => severity === 'refused')).toEqual([])
  })

  const hours = rowsUnder(page, '| hours |')
  it.each(hours)('hours: %s', written => expect(faultOf(written)).toBeUndefined())

  const slips = rowsUnder(page, '| not understood |')
  it.each(slips)('hours that are not understood: %s', (written, meant = '') => {
    expect(faultOf(written)).toBeDefined()
    expect(faultOf(/^`?([^`]+)/.exec(meant)?.[1] ?? '')).toBeUndefined()
  })

  it('has a dozen hours at least, and some that are not understood', () => {
    expect(hours.length).toBeGreaterThanOrEqual(12)
    expect(slips.length).toBeGreaterThan(2)
  })

  const fields = parts.flatMap(({ file, text }) => [
    ...rowsUnder(text, '| field |').map(row => ({ file, row, schema: objectIn(SCHEMAS[file]) })),
    ...rowsUnder(text, '| field of `places`').map(row => ({ file, row, schema: objectIn(planSchema.shape.places) })),
  ])
  it('has the fields of the centre, its desks, its events and the places on its plan in tables', () => {
    expect([...new Set(fields.map(({ file }) => file))]).toEqual(['centre.json', 'desks.json', 'plan.json', 'events.json'])
  })

  it.each(fields)('$file: the row of $row.0', ({ row: [field = '', needed, , written = ''], schema }) => {
    const known = schema?.shape[field]
    if (!(known instanceof z.ZodType)) throw new Error(`there is no field "${field}"`)
    expect(needed).toBe(known.safeParse(undefined).success ? 'no' : 'yes')
    if (written === '') return
    const value: unknown = JSON.parse(written)
    expect(known.safeParse(value).error?.issues ?? []).toEqual([])
    for (const said of field === 'hours' ? [value] : valuesOf(value, 'hours')) expect(faultOf(String(said))).toBeUndefined()
    if (field === 'rrule') expect(readRecurrence(String(value), 'Europe/Paris')).toMatchObject({ ok: true })
  })

  it.each(parts)('$file: every field of a record is named, and every word of a closed list', ({ file, text }) => {
    const isNamed = (word: string, where: string) => new RegExp(`[\`"]${word}[\`"]`).test(where)
    expect(Object.keys(objectIn(SCHEMAS[file])?.shape ?? {}).filter(field => !isNamed(field, text))).toEqual([])
    // The keys of a keypad are the technician's, and stand in the README.
    const words = file === 'kiosk.json' ? [] : closedWords(SCHEMAS[file])
    expect(words.filter(word => !isNamed(word, page))).toEqual([])
  })

  it('names rules of events that can be read', () => {
    const rules = [...page.matchAll(/FREQ=[A-Z0-9=;,-]+/g)].map(([rule]) => rule)
    expect(rules.length).toBeGreaterThan(2)
    for (const rule of rules) expect(readRecurrence(rule, 'Europe/Paris')).toMatchObject({ ok: true })
  })
})
