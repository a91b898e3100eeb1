import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readBatches } from '../../../catalogue/draft/batches.ts'
import { removeSource } from '../../../catalogue/draft/remove-source.ts'
import type { ImportOptions } from '../../../catalogue/intake/import-files.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { draftIds } from '../../helpers/intake/draft-state.ts'
import { writeRome } from '../../helpers/intake/rome-folder.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'
import { draftConcepts, groups, laterOccupations, occupations, tree } from '../../helpers/intake/vocabulary-files.ts'

const fresh = temporaryFolders()

/** A home, and a function that imports files of these names and texts into it as a vocabulary. */
function workshop() {
  const home = fresh()
  const take = (files: Readonly<Record<string, string | Uint8Array>>, options: Partial<ImportOptions> = {}) => {
    const folder = fresh()
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    return importFiles([folder], { home, as: 'vocabulary', source: 'esco', ...options })
  }
  return { home, take }
}

const FRENCH = occupations([
  ['a1', '2166', 'allumeur/allumeuse', ['lampiste']],
  ['b2', '2166', 'gardien de phare/gardienne de phare'],
])
const many = (from: number, to: number) =>
  occupations(Array.from({ length: to - from + 1 }, (_, index) => [`c${from + index}`, '1', `métier ${from + index}`] as const))

describe('an import of a vocabulary', () => {
  test('the same again changes nothing, not even the files, and read = new + changed + same + refused', async () => {
    const { home, take } = workshop()
    const first = await take({ 'occupations_fr.csv': FRENCH })
    expect(first).toMatchObject({ outcome: 'done', as: 'vocabulary', read: 2, new: 2, changed: 0, same: 0, refused: 0, kept: 2 })
    const stored = join(home, 'draft', 'vocabularies', 'esco.jsonl')
    const before = readFileSync(stored)
    const again = await take({ 'occupations_fr.csv': FRENCH })
    expect(again).toMatchObject({ outcome: 'done', read: 2, new: 0, changed: 0, same: 2, refused: 0 })
    expect(readFileSync(stored)).toEqual(before)
    expect(readdirSync(join(home, 'draft', 'vocabularies'))).toEqual(['esco.jsonl'])
  })

  test('joins a folder’s files by concept: languages, groups, the tree, gzip', async () => {
    const { home, take } = workshop()
    const report = await take({
      'occupations_fr.csv': FRENCH,
      'occupations_en-us.csv.gz': gzipSync(occupations([['a1', '2166', 'lamplighter']])),
      'occupations_ar.csv': occupations([['a1', '2166', 'مشعل / مشعلة']]),
      'ISCOGroups_fr.csv': groups([
        ['2166', 'Lumière'],
        ['216', 'Feux'],
      ]),
      'broaderRelationsOccPillar.csv': tree([['b2', 'a1']]),
    })
    expect(report).toMatchObject({ outcome: 'done', read: 4, new: 4, problems: [], formats: [{ format: 'esco', files: 5, read: 7 }] })
    const [lamplighter, keeper, feux, lumiere] = await draftConcepts(home)
    expect(lamplighter).toEqual({
      scheme: 'ESCO',
      code: 'a1',
      licence: 'CC BY 4.0',
      attribution: 'ESCO classification of the European Commission',
      prefLabel: { ar: 'مشعل / مشعلة', 'en-US': 'lamplighter', fr: 'allumeur/allumeuse' },
      altLabel: { ar: ['مشعل', 'مشعلة'], fr: ['allumeur', 'allumeuse', 'lampiste'] },
      broader: ['2166'],
      exactMatch: [],
      closeMatch: [],
    })
    expect(keeper?.broader).toEqual(['2166', 'a1'])
    expect([feux?.scheme, feux?.code, feux?.broader, lumiere?.broader]).toEqual(['ISCO-08', '216', ['21'], ['216']])
  })

  test('an update with another language adds its labels, and one with the same language renews them', async () => {
    const { home, take } = workshop()
    await take({ 'occupations_fr.csv': FRENCH })
    expect(await take({ 'occupations_es.csv': occupations([['a1', '2166', 'farolero/farolera']]) })).toMatchObject({ changed: 1, same: 0 })
    expect(await take({ 'occupations_fr.csv': laterOccupations([['a1', 'allumeur de réverbères', ['lanternier']]]) })).toMatchObject({
      changed: 1,
    })
    const [one, two] = await draftConcepts(home)
    expect(one?.prefLabel).toEqual({ es: 'farolero/farolera', fr: 'allumeur de réverbères' })
    expect(one?.altLabel).toEqual({ es: ['farolera', 'farolero'], fr: ['lanternier'] })
    expect(one?.broader).toEqual(['2166'])
    expect(two?.prefLabel).toEqual({ fr: 'gardien de phare/gardienne de phare' })
  })

  test('a snapshot takes concepts as they come and removes what is missing, up to 20 %; above it is held until accepted', async () => {
    const { home, take } = workshop()
    await take({ 'occupations_fr.csv': many(1, 10), 'occupations_es.csv': many(1, 10) })
    expect(await take({ 'occupations_fr.csv': many(1, 8) }, { mode: 'snapshot' })).toMatchObject({
      outcome: 'done',
      removed: 2,
      changed: 8,
    })
    expect((await draftConcepts(home))[0]?.prefLabel).toEqual({ fr: 'métier 1' })
    const held = await take({ 'occupations_fr.csv': many(1, 5) }, { mode: 'snapshot' })
    expect(held).toMatchObject({ outcome: 'held', kept: 8 })
    expect(held.problems.at(-1)?.message).toContain('3 of 8 concepts would be removed')
    expect(await take({ 'occupations_fr.csv': many(1, 5) }, { mode: 'snapshot', acceptRemovals: true })).toMatchObject({
      outcome: 'done',
      kept: 5,
    })
  })

  test('is listed, and taken out, by its source', async () => {
    const { home, take } = workshop()
    await take({ 'occupations_fr.csv': FRENCH })
    expect(await readBatches(home)).toMatchObject([{ source: 'esco', documents: 0, concepts: 2, formats: ['esco'] }])
    expect(await removeSource(home, 'esco')).toEqual({ ok: true, value: { kind: 'vocabulary', records: 2 } })
    expect([await draftConcepts(home), await readBatches(home)]).toEqual([[], []])
    expect(existsSync(join(home, 'draft', 'vocabularies', 'esco.jsonl'))).toBe(false)
  })

  test('a concept without a label is refused with its place; where the draft knows it, it only adds', async () => {
    const { home, take } = workshop()
    const report = await take({ 'occupations_fr.csv': FRENCH, 'broaderRelationsOccPillar.csv': tree([['zz', 'a1']]) })
    expect(report).toMatchObject({ outcome: 'done', read: 3, new: 2, refused: 1 })
    expect(report.problems).toMatchObject([{ code: 'missing-field', record: 2, id: 'ESCO:zz', field: 'prefLabel' }])
    expect(await take({ 'broaderRelationsOccPillar.csv': tree([['b2', 'a1']]) })).toMatchObject({ outcome: 'done', changed: 1, refused: 0 })
    expect((await draftConcepts(home))[1]).toMatchObject({
      broader: ['2166', 'a1'],
      prefLabel: { fr: 'gardien de phare/gardienne de phare' },
    })
  })

  test('two preferred labels in one language: both are kept, and it is said', async () => {
    const { home, take } = workshop()
    const twice = occupations([
      ['a1', '1', 'veilleur'],
      ['a1', '1', 'guetteur'],
    ])
    const report = await take({ 'occupations_fr.csv': twice })
    expect(report).toMatchObject({ read: 1, new: 1, problems: [{ code: 'duplicate-id', severity: 'warning', field: 'prefLabel.fr' }] })
    expect(await draftConcepts(home)).toMatchObject([{ prefLabel: { fr: 'guetteur' }, altLabel: { fr: ['veilleur'] } }])
  })

  test('labels and concepts are limited, one below and one above', async () => {
    const { take } = workshop()
    const long = (length: number) => ({
      'occupations_fr.csv': occupations([
        ['a1', '1', 'x'.repeat(length)],
        ['b2', '1', 'y'],
      ]),
    })
    const limits = { ...LIMITS, labelCharacters: 20 }
    expect(await take(long(20), { limits })).toMatchObject({ refused: 0 })
    expect(await take(long(21), { limits })).toMatchObject({ refused: 1 })
    const rows = occupations(Array.from({ length: 50 }, (_, index) => ['a1', '1', `nom ${index}`] as const))
    expect((await take({ 'occupations_fr.csv': rows }, { limits: { ...LIMITS, recordBytes: 2000 } })).problems).toMatchObject([
      { code: 'too-big' },
    ])
  })

  test('a file whose name says no language, and skills, are told with the way out', async () => {
    const { take } = workshop()
    const skills = FRENCH.replaceAll('/occupation/', '/skill/')
    const report = await take({ 'occupations.csv': FRENCH, 'occupations_fr.csv': FRENCH, 'skills_fr.csv': skills })
    expect(report).toMatchObject({ outcome: 'done', new: 2 })
    expect(report.problems).toMatchObject([
      { code: 'missing-field', field: 'language', message: expect.stringContaining('occupations_fr.csv') },
      { code: 'type-mismatch', severity: 'warning', message: expect.stringContaining('left aside') },
    ])
  })
})

describe('documents and vocabularies are kept apart', () => {
  test('a source is one or the other: the second is refused, and says so', async () => {
    const home = fresh()
    const rome = writeRome(fresh())
    expect(await importFiles([rome], { home, source: 'rome' })).toMatchObject({ outcome: 'done' })
    const refused = await importFiles([rome], { home, source: 'rome', as: 'vocabulary' })
    expect(refused).toMatchObject({ outcome: 'rejected', problems: [{ code: 'type-mismatch', file: 'rome' }] })
    expect(refused.problems[0]?.message).toContain('holds documents')
    expect(await importFiles([rome], { home, as: 'vocabulary' })).toMatchObject({ outcome: 'done', source: 'rome-vocabulary', new: 2 })
    expect(await importFiles([rome], { home, source: 'rome-vocabulary' })).toMatchObject({ outcome: 'rejected' })
    expect(await draftIds(home)).toEqual(['rome:Z1101', 'rome:Z1102'])
  })

  test('ROME: a sheet’s label, and its titles in both genders as written', async () => {
    const home = fresh()
    await importFiles([writeRome(fresh())], { home, as: 'vocabulary' })
    expect(await draftConcepts(home)).toMatchObject([
      {
        scheme: 'ROME',
        code: 'Z1101',
        prefLabel: { fr: 'Allumeur / Allumeuse de réverbères' },
        altLabel: { fr: ['Allumeur / Allumeuse de becs de gaz', 'Allumeur(se) de becs de gaz'] },
        broader: [],
      },
      { code: 'Z1102', prefLabel: { fr: 'Gardien / Gardienne de phare' }, altLabel: {} },
    ])
  })

  test.each([
    // ESCO and ROME are both: without a word they are documents.
    ['SKOS', 'x.ttl', '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<http://e.org/a> skos:prefLabel "a"@fr .\n'],
    ['the centre’s own form', 'x.json', '{"scheme": "local", "concepts": []}'],
  ])('%s imported as documents is refused with the words to use', async (_what, name, text) => {
    const folder = fresh()
    mkdirSync(join(folder, 'in'))
    writeFileSync(join(folder, 'in', name), text)
    const report = await importFiles([join(folder, 'in')], { home: fresh() })
    expect(report.outcome).toBe('rejected')
    expect(report.problems.find(problem => problem.code === 'type-mismatch')?.message).toContain('--as vocabulary')
  })
})
