import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { noReleaseAdvice } from '../../../catalogue/cli/no-release.ts'
import { publishVerb } from '../../../catalogue/cli/publish.ts'
import { releasesVerb } from '../../../catalogue/cli/releases.ts'
import { rollbackVerb } from '../../../catalogue/cli/rollback.ts'
import { runCli } from '../../../catalogue/cli/run-cli.ts'
import { serveVerb } from '../../../catalogue/cli/serve.ts'
import { verifyVerb } from '../../../catalogue/cli/verify.ts'
import { documentLine } from '../../../catalogue/draft/document-line.ts'
import { lockDraft } from '../../../catalogue/draft/draft-lock.ts'
import { removeSource } from '../../../catalogue/draft/remove-source.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { occupations } from '../../helpers/intake/vocabulary-files.ts'
import { CENTRE_FILES, sampleDocument, writeCentre } from '../../helpers/sample-centre.ts'

let home: string
let said: string[]
let noted: string[]

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'escale-verbs-'))
  said = []
  noted = []
  await writeCentre(join(home, 'centre'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

const verbs = [publishVerb, rollbackVerb, releasesVerb, verifyVerb, serveVerb]
const escale = (...args: readonly string[]) => {
  said = []
  noted = []
  const speaker = { out: (line: string) => said.push(line), note: (line: string) => noted.push(line), progress: () => undefined }
  return runCli({ args: [...args, '--into', home], verbs, environment: {}, speaker })
}

/** Puts documents into the draft as an import would. */
const draft = async (count: number) => {
  const lines = Array.from({ length: count }, (_, index) => `${documentLine(sampleDocument(`k${index}`)).line}\n`).sort()
  await mkdir(join(home, 'draft/sources'), { recursive: true })
  await writeFile(join(home, 'draft/sources/essai.jsonl'), lines.join(''))
}
const released = async () => {
  const code = await escale('publish', '--json', '--at', '2026-03-02T08:00:00+01:00')
  return { code, ...JSON.parse(said.join('') || '{}') }
}

describe('publish', () => {
  test('P654: says what of needs, themes and what is read first is to be looked at, and publishes', async () => {
    const centre = CENTRE_FILES['centre.json'] as { needs: readonly Record<string, unknown>[] }
    const needs = [{ ...centre.needs[0], guideAsks: 'theme', readFirst: ['essai:k0', 'essai:k9', 'essai:k0'] }]
    await writeCentre(join(home, 'centre'), { 'centre.json': { ...centre, needs } })
    await draft(3)
    expect((await released()).code).toBe(0)
    const fields = noted.filter(line => line.startsWith('Warning: ')).map(line => /needs\[0\]\.\w+(\[\d\])?/.exec(line)?.[0])
    expect(fields).toEqual(expect.arrayContaining(['needs[0].readFirst[2]', 'needs[0].readFirst[1]', 'needs[0].guideAsks']))
  })

  test('says release, sequence, documents, bytes and seconds, and nothing else on standard output', async () => {
    await draft(3)
    expect(await released()).toEqual({
      code: 0,
      release: expect.stringMatching(/^[0-9a-f]{64}$/),
      sequence: 1,
      documents: 3,
      bytes: expect.any(Number),
      seconds: expect.any(Number),
    })
    expect(said).toHaveLength(1)
  })

  test('is done when it was done already', async () => {
    await draft(3)
    const first = await released()
    expect(await released()).toMatchObject({ code: 0, release: first.release, sequence: 1 })
    expect(await escale('publish', '--at', '2026-03-02T08:00:00+01:00')).toBe(0)
    expect(said.join()).toMatch(/^Already so/)
  })

  test('publishes into another folder', async () => {
    await draft(1)
    expect(await escale('publish', '--to', join(home, 'elsewhere'))).toBe(0)
    expect(await readdir(join(home, 'elsewhere'))).toContain('current')
  })

  test('changes nothing and says why: no document, a broken centre, a busy draft', async () => {
    expect(await escale('publish', '--json')).toBe(1)
    expect(JSON.parse(said.join())).toMatchObject({ problems: [{ file: 'draft', code: 'empty' }] })
    expect(noted.join()).toMatch(/no document/)
    await draft(1)
    await writeCentre(join(home, 'centre'), { 'desks.json': [{ id: 'conseil-1' }] })
    expect(await escale('publish')).toBe(1)
    expect(noted.join('\n')).toMatch(/desks\.json, record 1, conseil-1, field label: /)
    await writeCentre(join(home, 'centre'))
    const lock = await lockDraft(join(home, 'draft'))
    expect(await escale('publish')).toBe(1)
    expect(noted.join()).toMatch(/\[busy\]/)
    if (lock.ok) await lock.value.release()
    expect(await escale('publish')).toBe(0)
  })

  test('refuses a centre that breaks a rule of the house: an institution on a desk (R7)', async () => {
    await draft(1)
    const desk = (CENTRE_FILES['desks.json'] as readonly object[])[0]
    await writeCentre(join(home, 'centre'), { 'desks.json': [{ ...desk, label: { fr: 'Guichet France Travail' } }] })
    expect(await escale('publish')).toBe(1)
    expect(noted.join()).toMatch(/\[institution-name\]/)
  })

  test('puts imported vocabularies into the release, with the centre’s own; a source taken out is gone from the next one', async () => {
    await draft(1)
    await mkdir(join(home, 'centre/vocabulary'), { recursive: true })
    const own = { scheme: 'local', concepts: [{ code: 'x', prefLabel: { fr: 'Chez nous' } }] }
    await writeFile(join(home, 'centre/vocabulary/local.json'), JSON.stringify(own))
    await writeFile(join(home, 'occupations_fr.csv'), occupations([['a1', '2166', 'allumeur/allumeuse']]))
    await importFiles([join(home, 'occupations_fr.csv')], { home, as: 'vocabulary' })
    const one = await released()
    const folder = join(home, 'releases', one.release, 'vocabulary')
    // Words of languages stand beside the vocabularies; those are what is asked for here.
    expect((await readdir(folder)).filter(name => name.endsWith('.json')).sort()).toEqual(['esco.json', 'local.json', 'synonyms.json'])
    expect(JSON.parse(await readFile(join(folder, 'esco.json'), 'utf8'))).toMatchObject({
      scheme: 'ESCO',
      licence: 'CC BY 4.0',
      concepts: [{ code: 'a1', prefLabel: { fr: 'allumeur/allumeuse' }, altLabel: { fr: ['allumeur', 'allumeuse'] } }],
    })
    expect(await released()).toMatchObject({ release: one.release, sequence: 1 })
    await removeSource(home, 'esco')
    const { release } = await released()
    const left = await readdir(join(home, 'releases', release, 'vocabulary'))
    expect(left.filter(name => name.endsWith('.json')).sort()).toEqual(['local.json', 'synonyms.json'])
  })

  test('refuses a concept of the centre’s own that has no label', async () => {
    await draft(1)
    await mkdir(join(home, 'centre/vocabulary'), { recursive: true })
    await writeFile(join(home, 'centre/vocabulary/local.json'), '{"scheme": "local", "concepts": [{"code": "x", "prefLabel": {}}]}')
    expect(await escale('publish')).toBe(1)
    expect(noted.join()).toMatch(/local\.json, record 1, local:x, field prefLabel: .*\[missing-field\]/)
  })

  test('P324: says which doors of the first screen lead to no document, with what to do', async () => {
    await draft(3)
    await escale('publish', '--at', '2026-03-02T08:00:00+01:00')
    expect(noted.join()).toContain('No document serves any need: "Choisir son orientation" (orientation)')
    expect(noted.join()).toContain('--needs propose')
    await mkdir(join(home, 'draft/sources'), { recursive: true })
    await writeFile(join(home, 'draft/sources/essai.jsonl'), `${documentLine(sampleDocument('k1', { needs: ['orientation'] })).line}\n`)
    expect(await escale('publish', '--accept-removals', '--at', '2026-03-02T08:00:00+01:00')).toBe(0)
    expect(noted.join()).not.toContain('No document serves')
  })

  test('P555: holds a publication that takes more than a fifth of the documents away, and says of any how many there were and are', async () => {
    await draft(10)
    await escale('publish')
    expect(said.join()).toContain('10 documents, ')
    await draft(8)
    expect(await escale('publish')).toBe(0)
    expect(said.join()).toContain('10 documents before, 8 now (2 taken away, 0 new, 0 changed)')
    const { release } = await released()
    await draft(6)
    expect(await escale('publish', '--json')).toBe(3)
    const [{ code, message }] = JSON.parse(said.join()).problems
    expect([code, message]).toEqual([
      'held',
      expect.stringMatching(/^2 of the 8 documents that visitors are shown now are not in the draft, which has 6: .*--accept-removals/),
    ])
    expect((await readFile(join(home, 'releases/current'), 'utf8')).trim()).toBe(release)
    expect(await escale('publish', '--accept-removals')).toBe(0)
    expect(said.join()).toContain('8 documents before, 6 now (2 taken away, 0 new, 0 changed)')
  })

  test('P697: says how many documents say something else than before, and counts no other', async () => {
    const line = (key: string, title: string) => documentLine(sampleDocument(key, { title, rights: { display: false } })).line
    const write = (...lines: readonly string[]) => writeFile(join(home, 'draft/sources/essai.jsonl'), lines.map(one => `${one}\n`).join(''))
    await draft(1)
    await write(line('a', 'Un'), line('b', 'Deux'), line('c', 'Trois'))
    await escale('publish')
    await write(line('a', 'Un, corrigé'), line('b', 'Deux'), line('c', 'Trois, corrigé'), line('d', 'Quatre'))
    await escale('publish')
    expect(said.join()).toContain('3 documents before, 4 now (0 taken away, 1 new, 2 changed)')
    await write(line('a', 'Un, corrigé'), line('b', 'Deux'), line('c', 'Trois, corrigé'), line('d', 'Quatre'), line('e', 'Cinq'))
    await escale('publish')
    expect(said.join()).toContain('4 documents before, 5 now (0 taken away, 1 new, 0 changed)')
  })

  test('P324: publishes a draft from which the only batch was taken out when that is said, and no other way', async () => {
    await draft(1)
    await escale('publish')
    await removeSource(home, 'essai')
    expect(await escale('publish')).toBe(1)
    expect(noted.join()).toContain('publish --accept-empty')
    expect(await escale('publish', '--accept-empty')).toBe(0)
    expect(said.join()).toContain('1 document before, 0 now')
  })

  test('P601: holds an instant more than a day ahead of the clock until it is accepted', async () => {
    await draft(1)
    const ahead = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
    expect(await escale('publish', '--at', '2090-01-01T00:00:00Z', '--json')).toBe(3)
    const [{ code, message }] = JSON.parse(said.join()).problems
    expect([code, message]).toEqual([
      'held',
      expect.stringMatching(/^2090-01-01T00:00:00.000Z lies more than a day ahead .*--accept-ahead/),
    ])
    expect(await escale('publish', '--at', ahead(25))).toBe(3)
    await expect(readFile(join(home, 'releases/current'), 'utf8')).rejects.toThrow('ENOENT')
    expect(await escale('publish', '--at', ahead(23))).toBe(0)
    expect(await escale('publish', '--at', ahead(25), '--accept-ahead')).toBe(0)
  })

  test('is used wrongly with a file or an instant that is none', async () => {
    expect(await escale('publish', 'file.csv')).toBe(2)
    for (const at of ['yesterday', '2026-03-02', '2026-03-02T08:00:00', '9999-12-31T00:00:00Z', '1970-01-01T00:00:00Z'])
      expect(await escale('publish', '--at', at)).toBe(2)
  })
})

describe('rollback, releases, verify', () => {
  test('go back, list and look through what was published', async () => {
    await draft(1)
    const one = await released()
    await draft(2)
    const two = await released()
    expect(await escale('rollback', '--json')).toBe(0)
    expect(JSON.parse(said.join())).toEqual({ release: one.release, sequence: 1, documents: 1, from: two.release })
    expect(await escale('releases', '--json')).toBe(0)
    expect(JSON.parse(said.join())).toMatchObject([
      { release: two.release, current: false, sequence: 2, documents: 2 },
      { release: one.release, current: true, sequence: 1, documents: 1 },
    ])
    expect(await escale('releases')).toBe(0)
    expect(said.join()).toMatch(new RegExp(`\\*\\s+1\\s+${one.release}`))
    expect(await escale('rollback')).toBe(1)
    expect(noted.join()).toMatch(/no earlier release/)
  })

  test('verify says release, ok and problems, and that nobody signed', async () => {
    await draft(2)
    const { release } = await released()
    for (const named of [[], [release], [release.slice(0, 8)], [join(home, 'releases', release)], [join(home, 'releases')]]) {
      expect(await escale('verify', '--json', ...named)).toBe(0)
      expect(JSON.parse(said.join())).toEqual({ release, ok: true, problems: [] })
      expect(noted.join()).toMatch(/unsigned/)
    }
    await writeFile(join(home, 'releases', release, 'centre.json'), 'damaged')
    expect(await escale('verify', '--json')).toBe(1)
    expect(JSON.parse(said.join())).toMatchObject({ release, ok: false, problems: [{ code: 'hash-mismatch' }] })
  })

  test('refusals are JSON too', async () => {
    for (const verb of ['publish', 'rollback']) {
      expect(await escale(verb, '--json')).toBe(1)
      expect(JSON.parse(said.join())).toEqual({
        problems: [expect.objectContaining({ file: expect.any(String), record: null, field: null, message: expect.any(String) })],
      })
    }
    expect(await escale('verify', 'ffff', '--json')).toBe(1)
    expect(JSON.parse(said.join())).toMatchObject({ release: 'ffff', ok: false, problems: [{ code: 'missing-file' }] })
  })

  test('verify says that the pointer is damaged, not that there is no release', async () => {
    await draft(1)
    const { release } = await released()
    for (const garbage of ['', 'garbage', '../../etc']) {
      await writeFile(join(home, 'releases', 'current'), garbage)
      expect(await escale('verify', '--json')).toBe(1)
      expect(noted.join()).toMatch(/current names no release/)
      expect(await escale('verify', release)).toBe(0)
    }
  })

  test('verify says when there is no such release', async () => {
    expect(await escale('verify')).toBe(1)
    await draft(1)
    await released()
    expect(await escale('verify', 'ffff')).toBe(1)
    expect(noted.join()).toMatch(/no such release/)
    expect(await escale('verify', 'a', 'b')).toBe(2)
    expect(await escale('rollback', 'a')).toBe(2)
    expect(await escale('releases', 'a')).toBe(2)
  })

  test('releases of a folder without any are none', async () => {
    expect(await escale('releases', '--json')).toBe(0)
    expect(JSON.parse(said.join())).toEqual([])
    expect(await escale('releases')).toBe(0)
    expect(said.join()).toMatch(/^No release/)
  })
})

describe('serve', () => {
  test('says what is wrong: a port that is none, no release', async () => {
    for (const port of ['eighty', '-1', '65536', '1.5']) expect(await escale('serve', `--port=${port}`)).toBe(2)
    expect(await escale('serve')).toBe(1)
    expect(noted.join()).toMatch(/publish one first/)
    expect(noted.at(-1)).toMatch(
      /^For documents of your own: npm run escale -- import FILE, then npm run escale -- publish\. For the demonstration: /,
    )
  })

  test('names the demonstration where it is, and how it is made where it is not', async () => {
    const before = noReleaseAdvice(home, home)
    expect(before).toContain('npm run escale -- demo --into .escale/demo, then npm run escale -- serve --release .escale/demo/releases')
    await mkdir(join(home, '.escale/demo/releases'), { recursive: true })
    expect(noReleaseAdvice(home, home)).toMatch(/For the demonstration: npm run escale -- serve --release \.escale\/demo\/releases$/)
    expect(noReleaseAdvice(home, join(home, 'a'))).toContain('--release ../.escale/demo/releases')
  })
})
