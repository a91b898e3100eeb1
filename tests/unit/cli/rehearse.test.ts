import { writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { compareRanks } from '../../../catalogue/check/compare-ranks.ts'
import { checkVerb } from '../../../catalogue/cli/check.ts'
import { publishVerb } from '../../../catalogue/cli/publish.ts'
import { rehearseVerb } from '../../../catalogue/cli/rehearse.ts'
import { runCli } from '../../../catalogue/cli/run-cli.ts'
import { documentLine } from '../../../catalogue/draft/document-line.ts'
import { questionSchema } from '../../../catalogue/model/question.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'
import { sampleDocument, writeCentre } from '../../helpers/sample-centre.ts'

const temporaryFolder = temporaryFolders()
let home: string
let said: string[]
let noted: string[]

const escale = (...args: readonly string[]) => {
  said = []
  noted = []
  const speaker = { out: (line: string) => said.push(line), note: (line: string) => noted.push(line), progress: () => undefined }
  return runCli({ args: [...args, '--into', home], verbs: [rehearseVerb, checkVerb, publishVerb], environment: {}, speaker })
}
const json = () => JSON.parse(said.join(''))

/** The draft has these titles, by key. */
async function draft(titles: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(titles).map(([key, title]) => documentLine({ ...sampleDocument(key), title, needs: ['orientation'] }).line)
  await mkdir(join(home, 'draft/sources'), { recursive: true })
  await writeFile(
    join(home, 'draft/sources/essai.jsonl'),
    lines
      .sort()
      .map(line => `${line}\n`)
      .join(''),
  )
}

beforeEach(async () => {
  home = temporaryFolder()
  await writeCentre(join(home, 'centre'))
})

const kept = async () => JSON.parse(await readFile(join(home, 'centre/questions.json'), 'utf8'))
const idOf = (key: string) => sampleDocument(key).id

describe('questions replayed on a draft', () => {
  test('what visitors find today is kept by its words alone, and found again', async () => {
    await draft({ a: 'Boulanger', b: 'Soudeur' })
    await escale('publish')
    expect(await escale('rehearse', '--add', 'boulanger')).toBe(0)
    expect(await kept()).toEqual([{ words: 'boulanger', finds: [idOf('a')] }])
    expect(await escale('rehearse', '--json')).toBe(0)
    expect(json()).toMatchObject({ questions: 1, documents: 1, same: 1, lost: 0, held: 0 })
  })

  test('a document that is no longer found is lost, said with why, and held; check fails on it until a person accepts it', async () => {
    await draft({ a: 'Boulanger', b: 'Soudeur' })
    await escale('publish')
    await escale('rehearse', '--add', 'boulanger')
    await draft({ b: 'Soudeur' })
    expect(await escale('rehearse')).toBe(3)
    expect(said.join('\n')).toContain(`"boulanger" (fr) does not find ${idOf('a')}: there is no such document any more, and was number 1`)
    expect(await escale('check', '--json', '--today', '2026-03-02')).toBe(1)
    expect(json().problems).toContainEqual(
      expect.objectContaining({ code: 'not-found', file: 'questions.json', record: 1, id: idOf('a'), severity: 'refused' }),
    )
    expect(await escale('rehearse', '--accept')).toBe(0)
    expect((await kept())[0].accepted).toEqual([{ id: idOf('a'), on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }])
    expect(await escale('rehearse')).toBe(0)
    await escale('check', '--json', '--today', '2026-03-02')
    expect(json().problems.filter(({ code }: { code: string }) => code === 'not-found')).toEqual([])
    // Found again it is accepted no longer.
    await draft({ a: 'Boulanger', b: 'Soudeur' })
    expect(await escale('rehearse')).toBe(0)
    expect((await kept())[0].accepted).toBeUndefined()
    await draft({ b: 'Soudeur' })
    expect(await escale('rehearse')).toBe(3)
  })

  test('publishing says what the questions find no longer, once it is shown, and how to go back', async () => {
    await draft({ a: 'Boulanger', b: 'Soudeur' })
    await escale('publish')
    await escale('rehearse', '--add', 'boulanger')
    await escale('publish')
    expect(noted.join('\n')).not.toContain('does not find')
    await draft({ b: 'Soudeur' })
    expect(await escale('publish', '--accept-removals')).toBe(0)
    expect(noted.join('\n')).toContain(`Warning: "boulanger" (fr) does not find ${idOf('a')}: there is no such document any more`)
    expect(noted.join('\n')).toContain('rollback')
  })

  test('nothing of the installation changes by it, and what a killed rehearsal left is taken away', async () => {
    await draft({ a: 'Boulanger' })
    await escale('publish')
    await escale('rehearse', '--add', 'boulanger')
    await mkdir(join(home, '.rehearsal-1-dead/release'), { recursive: true })
    const registry = await readFile(join(home, 'registry.json'), 'utf8')
    await draft({ a: 'Boulanger', c: 'Maçon' })
    expect(await escale('rehearse')).toBe(0)
    expect(await readFile(join(home, 'registry.json'), 'utf8')).toBe(registry)
    expect((await readdir(home)).filter(name => name.startsWith('.'))).toEqual([])
  })

  test('before anything is published a question says what it must find, and says when that is nowhere', async () => {
    await draft({ a: 'Boulanger', z: 'Zingueur' })
    expect(await escale('rehearse', '--add', 'boulanger')).toBe(1)
    expect(await escale('rehearse', '--add', 'boulanger', '--finds', `${idOf('a')},${idOf('z')}`, '--within', '3')).toBe(0)
    await draft({ a: 'Boulanger' })
    expect(await escale('rehearse', '--json')).toBe(3)
    expect(json()).toMatchObject({ same: 1, missing: 1, held: 1 })
  })

  test('P546: ids that exist nowhere are named and the question is not kept; those of the release shown alone are there', async () => {
    await draft({ a: 'Boulanger', b: 'Soudeur' })
    await escale('publish')
    await draft({ a: 'Boulanger' })
    expect(await escale('rehearse', '--add', 'pain', '--finds', `${idOf('a')},${idOf('nulle-part')},ailleurs:1`)).toBe(1)
    expect(noted.join('\n')).toContain(`There is no document "${idOf('nulle-part')}"`)
    expect(noted.join('\n')).toContain('There is no document "ailleurs:1"')
    expect(noted).toHaveLength(2)
    await expect(kept()).rejects.toThrow('ENOENT')
    expect(await escale('rehearse', '--add', 'pain', '--finds', `${idOf('a')},${idOf('b')}`)).toBe(0)
    expect((await kept())[0].finds).toEqual([idOf('a'), idOf('b')])
  })

  test('P546: twenty questions added at once are all kept, and none of them twice', async () => {
    await draft({ a: 'Boulanger' })
    const words = Array.from({ length: 20 }, (_, index) => `question ${index}`)
    const codes = await Promise.all([...words, ...words].map(one => escale('rehearse', '--add', one, '--finds', idOf('a'))))
    expect(new Set(codes)).toEqual(new Set([0]))
    const all: readonly Readonly<{ words: string }>[] = await kept()
    expect(all.map(one => one.words).sort()).toEqual([...words].sort())
    expect((await readdir(home)).filter(name => name.startsWith('.'))).toEqual([])
  })

  test('P546: a question that comes while others are replayed stays, and what is accepted is written to the right one', async () => {
    await draft({ a: 'Boulanger', b: 'Soudeur' })
    await escale('publish')
    await escale('rehearse', '--add', 'boulanger')
    await draft({ b: 'Soudeur' })
    let isSwapped = false
    const other = [
      { words: 'soudeur', finds: [idOf('b')] },
      { words: 'boulanger', finds: [idOf('a')] },
    ]
    // While the draft is sealed for the questions, another command writes.
    const progress = () => {
      if (!isSwapped) writeFileSync(join(home, 'centre/questions.json'), JSON.stringify(other))
      isSwapped = true
    }
    const speaker = { out: () => undefined, note: () => undefined, progress }
    const code = await runCli({ args: ['rehearse', '--accept', '--into', home], verbs: [rehearseVerb], environment: {}, speaker })
    expect(isSwapped).toBe(true)
    expect(code).toBe(0)
    expect(
      (await kept()).map((one: Readonly<{ words: string; accepted?: readonly unknown[] }>) => [one.words, one.accepted?.length]),
    ).toEqual([
      ['soudeur', undefined],
      ['boulanger', 1],
    ])
  })

  test.each([
    [['boulanger'], 'quotation marks'],
    [['--finds', 'a:b'], 'belong to --add'],
    [['--add', 'x', '--accept'], 'either --add or --accept'],
    [['--add', 'x', '--finds', 'no id'], 'finds'],
    [['--add', 'x', '--finds', 'essai:a', '--within', '0'], 'within'],
  ])('asked for with %s is wrong use and says so', async (args, sentence) => {
    expect(await escale('rehearse', ...args)).toBe(2)
    expect(noted.join('\n')).toContain(sentence)
  })
})

test('a document is the same, moved, gained, lost or missing by its places before and now', () => {
  const question = questionSchema.parse({ words: 'x', finds: ['s:a', 's:b', 's:c', 's:d', 's:e'], within: 3 })
  const answer = (...first: readonly string[]) => ({ first, has: (id: string) => first.includes(id) })
  const before = answer('s:a', 's:b', 's:d', 's:c')
  const now = answer('s:a', 's:c', 's:b', 's:d')
  const outcomes = compareRanks({ question, record: 1, language: 'fr', before, now })
  expect(outcomes.map(one => [one.id, one.is, one.before, one.now, one.isGone])).toEqual([
    ['s:a', 'same', 1, 1, false],
    ['s:b', 'moved', 2, 3, false],
    ['s:c', 'gained', undefined, 2, false],
    ['s:d', 'lost', 3, undefined, false],
    ['s:e', 'missing', undefined, undefined, true],
  ])
})
