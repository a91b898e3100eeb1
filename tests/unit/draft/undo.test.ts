import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { batchesVerb } from '../../../catalogue/cli/batches.ts'
import { importVerb } from '../../../catalogue/cli/import.ts'
import { removeVerb } from '../../../catalogue/cli/remove.ts'
import { runCli } from '../../../catalogue/cli/run-cli.ts'
import { undoVerb } from '../../../catalogue/cli/undo.ts'
import { lockDraft } from '../../../catalogue/draft/draft-lock.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'
import { writeCentre } from '../../helpers/sample-centre.ts'

const fresh = temporaryFolders()
let home: string
let said: string[]

const escale = (...args: readonly string[]) => {
  said = []
  const say = (line: string) => said.push(line)
  const speaker = { out: say, note: say, progress: () => undefined }
  return runCli({ args: [...args, '--into', home], verbs: [importVerb, removeVerb, undoVerb, batchesVerb], environment: {}, speaker })
}
const give = (text: string, ...options: readonly string[]) => {
  writeFileSync(join(home, 'liste.csv'), text)
  return escale('import', join(home, 'liste.csv'), '--source', 'liste', ...options)
}
const titles = async () => (await draftDocuments(home)).map(({ title }) => title)
const batches = () => readFileSync(join(home, 'draft/batches.json'), 'utf8')

const FIRST = 'N°;Titre\n1;Un\n2;Deux\n'
const SECOND = 'N°;Titre\n1;Un, changé\n3;Trois\n'

beforeEach(async () => {
  home = fresh()
  await writeCentre(join(home, 'centre'))
})

describe('P697: undo says how many of the documents differ that stand there before and after', () => {
  test('of as many documents, those with other content; of others, of none and of new ones nothing', async () => {
    const rows = (from: number, word: string) => Array.from({ length: 12 - from }, (_, at) => `${at + from};Titre ${at < 5 ? word : at}`)
    await give(`N°;Titre\n${rows(2, 'un').join('\n')}\n`)
    await give(`N°;Titre\n${rows(2, 'deux').join('\n')}\n`)
    await escale('undo', 'liste', '--json')
    expect(JSON.parse(said.join(''))).toMatchObject({ records: 10, instead: 10, differing: 5 })
    await escale('undo', 'liste')
    expect(said.join()).toMatch(/has 10 documents again, .*; 10 stood there until now \(5 of them differ\)\./)
  })

  test('a source that was taken out differs from nothing', async () => {
    await give(FIRST)
    await escale('remove', 'liste')
    await escale('undo', 'liste')
    expect(said.join()).toContain('0 stood there until now. ')
  })
})

describe('P552: a source is brought back as it stood before its last import', () => {
  test('after an import, byte for byte and with its batch; once more goes forward again', async () => {
    await give(FIRST)
    const [lines, list] = [readFileSync(join(home, 'draft/sources/liste.jsonl'), 'utf8'), batches()]
    await give(SECOND)
    const [newLines, newList] = [readFileSync(join(home, 'draft/sources/liste.jsonl'), 'utf8'), batches()]
    expect(await titles()).toEqual(['Un, changé', 'Deux', 'Trois'])
    expect(await escale('undo', 'liste')).toBe(0)
    expect(said.join('\n')).toMatch(
      /"liste" has 2 documents again, as they were imported on .*; 3 stood there until now \(1 of them differs\)\. /,
    )
    expect([readFileSync(join(home, 'draft/sources/liste.jsonl'), 'utf8'), batches()]).toEqual([lines, list])
    expect(await escale('undo', 'liste')).toBe(0)
    expect([readFileSync(join(home, 'draft/sources/liste.jsonl'), 'utf8'), batches()]).toEqual([newLines, newList])
  })

  test('after its first import it is gone, after its removal it is back; removed for good it is not', async () => {
    await give(FIRST)
    expect(await escale('undo', 'liste')).toBe(0)
    expect(said.join('\n')).toContain('"liste" is no longer in the draft')
    expect([await titles(), JSON.parse(batches())]).toEqual([[], []])
    await escale('undo', 'liste')
    expect(await titles()).toEqual(['Un', 'Deux'])
    await escale('remove', 'liste')
    expect(said.join('\n')).toContain('npm run escale -- undo liste')
    expect(await titles()).toEqual([])
    await escale('undo', 'liste')
    expect(await titles()).toEqual(['Un', 'Deux'])
    await escale('remove', 'liste', '--for-good')
    expect(await escale('undo', 'liste')).toBe(1)
    expect(said.join('\n')).toContain('Nothing is kept of a source "liste"')
    expect(readdirSync(join(home, 'draft/before'))).toEqual([])
  })

  test('an import that changed nothing, was refused or held leaves what is kept', async () => {
    await give(FIRST)
    await give(SECOND)
    await give(SECOND)
    await give('N°;Titre\n9;Neuf\n', '--mode', 'snapshot')
    await give('N°;Titre\n1;\n')
    await escale('undo', 'liste')
    expect(await titles()).toEqual(['Un', 'Deux'])
    expect(readdirSync(join(home, 'draft/before'))).toHaveLength(2)
  })

  test('P653: its mapping comes back with it, byte for byte, or goes where it had none; once more goes forward again', async () => {
    const saved = join(home, 'mappings/liste.json')
    const kept = () => (existsSync(saved) ? readFileSync(saved, 'utf8') : undefined)
    const give2 = async (title: string, rest: string) => {
      writeFileSync(join(home, 'ma.json'), JSON.stringify({ key: 'N°', fields: { title } }))
      await give(`N°;Titre;Autre\n${rest}`, '--mapping', join(home, 'ma.json'))
    }
    await give2('Titre', '1;Un;Eins\n')
    const first = kept()
    expect(first).toContain('"Titre"')
    await give2('Autre', '1;Un;Eins\n')
    expect([await titles(), kept()]).toEqual([['Eins'], expect.stringContaining('"Autre"')])
    // What a person writes into it by hand is theirs, and comes back too.
    writeFileSync(saved, `${kept()}\n\n`)
    const byHand = kept()
    expect(await escale('undo', 'liste')).toBe(0)
    expect(said.join('\n')).toContain('Its mapping is the one that stood then.')
    expect([await titles(), kept()]).toEqual([['Un'], first])
    expect(await escale('undo', 'liste')).toBe(0)
    expect([await titles(), kept()]).toEqual([['Eins'], byHand])
  })

  test('P653: after its first import is undone no mapping decides how the next one is read', async () => {
    writeFileSync(join(home, 'ma.json'), JSON.stringify({ key: 'N°', fields: { title: 'Autre' } }))
    await give('N°;Titre;Autre\n1;Un;Eins\n', '--mapping', join(home, 'ma.json'))
    expect(await escale('undo', 'liste')).toBe(0)
    expect(said.join('\n')).toContain('Its mapping is gone too: it had none then.')
    expect(existsSync(join(home, 'mappings/liste.json'))).toBe(false)
    await give('N°;Titre;Autre\n1;Un;Eins\n')
    expect(await titles()).toEqual(['Un'])
    await escale('undo', 'liste', '--json')
    expect(JSON.parse(said.join(''))).toMatchObject({ mapping: 'taken-away' })
  })

  test('P653: a state that was kept before mappings were leaves the mapping as it is', async () => {
    await give(FIRST)
    await give(SECOND)
    const state = join(home, 'draft/before/liste.json')
    const { mapping: _mapping, ...old } = JSON.parse(readFileSync(state, 'utf8'))
    writeFileSync(state, JSON.stringify(old))
    const before = readFileSync(join(home, 'mappings/liste.json'), 'utf8')
    expect(await escale('undo', 'liste')).toBe(0)
    expect([await titles(), readFileSync(join(home, 'mappings/liste.json'), 'utf8')]).toEqual([['Un', 'Deux'], before])
  })

  test('batches says of which sources there is a state, and which', async () => {
    await give(FIRST)
    await escale('batches')
    expect(said.join('\n')).toContain('liste: nothing, as before its first import')
    await give(SECOND)
    await escale('batches')
    expect(said.join('\n')).toMatch(/undo <source> brings back:\n {2}liste: 2 documents, imported 20/)
    await escale('remove', 'liste')
    await escale('batches', '--json')
    expect(JSON.parse(said.join(''))).toMatchObject({ batches: [], before: [{ source: 'liste', batch: { documents: 3 } }] })
  })

  test('files that its documents name come back with it', async () => {
    const text = 'Une feuille.'
    const sum = '8b0d4ee13f9f9b0c'
    writeFileSync(join(home, 'papier.txt'), `${text} ${sum} `.repeat(40))
    await escale('import', join(home, 'papier.txt'), '--source', 'papiers')
    const kept = readdirSync(join(home, 'draft/attachments'))
    expect(kept).toHaveLength(1)
    await escale('remove', 'papiers')
    expect(readdirSync(join(home, 'draft/attachments'))).toEqual(kept)
    await escale('undo', 'papiers')
    expect((await draftDocuments(home))[0]?.attachments.map(({ path }) => path)).toEqual(kept)
    await escale('remove', 'papiers', '--for-good')
    expect(readdirSync(join(home, 'draft/attachments'))).toEqual([])
  })

  test('a source of words that came in the place of removed documents is gone again', async () => {
    await give(FIRST)
    await escale('remove', 'liste')
    writeFileSync(
      join(home, 'lampes.ttl'),
      '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<http://x.example/1> a skos:Concept ; skos:prefLabel "lampe"@fr ; skos:inScheme <http://x.example/> .\n',
    )
    expect(await escale('import', join(home, 'lampes.ttl'), '--source', 'liste', '--as', 'vocabulary')).toBe(0)
    expect(await escale('undo', 'liste')).toBe(0)
    expect(existsSync(join(home, 'draft/vocabularies/liste.jsonl'))).toBe(false)
    expect(await titles()).toEqual([])
  })

  test('wrong use, an unknown source, another at work and a damaged state say so and change nothing (4)', async () => {
    await give(FIRST)
    await give(SECOND)
    expect(await escale('undo')).toBe(2)
    expect(await escale('undo', 'rien')).toBe(1)
    expect(said.join('\n')).toContain('There is something of: liste.')
    const lock = await lockDraft(join(home, 'draft'))
    expect(await escale('undo', 'liste')).toBe(1)
    if (lock.ok) await lock.value.release()
    writeFileSync(join(home, 'draft/before/liste.json'), '{')
    expect(await escale('undo', 'liste')).toBe(1)
    expect(said.join('\n')).toContain('Delete this file')
    expect(await titles()).toEqual(['Un, changé', 'Deux', 'Trois'])
  })
})
