import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { KeySet } from '../../../catalogue/intake/key-set.ts'
import { draftIds } from '../../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()

/** An installation into which tables are imported as sources of their names; what is said of twins. */
function desk() {
  const home = fresh()
  const give = async (source: string, text: string) => {
    const file = join(home, `${source}.csv`)
    writeFileSync(file, text)
    const report = await importFiles([file], { home, source, needs: 'none' })
    return report.problems.filter(({ message }) => message.includes('of this one have')).map(({ field, message }) => `${field}: ${message}`)
  }
  return { give, home }
}

const HEAD = 'N°;Titre;Type;ISBN;Éditeur;Date de parution\n'

describe('P553: the same document in two sources is said when the second comes in', () => {
  test('by its ISBN however it is written, or by title, kind and year; both go in, and each is named once', async () => {
    const { give, home } = desk()
    expect(
      await give('fonds', `${HEAD}1;La lampe;Livre;978-2-07-036822-8;Lumière;2014\n2;Le phare;Livre;;Mer;2001\n3;Seul;Livre;;Mer;2002\n`),
    ).toEqual([])
    const said = await give(
      'don',
      `${HEAD}a;Lampe, autre titre;Livre;9782070368228;Lumière;2014\nb;Le Phare.;Livre;;Autre;2001\nc;Rien;Livre;;X;1999\n`,
    )
    expect(said).toEqual([
      expect.stringMatching(
        /^identifiers: 1 document of the source "fonds" and of this one have the same ISBN or ISSN, for example fonds:1 \(here don:a\)\. Both went in/,
      ),
      expect.stringMatching(
        /^title: 1 document of the source "fonds" and of this one have the same title, kind and year, for example fonds:2 \(here don:b\)/,
      ),
    ])
    expect(await draftIds(home)).toHaveLength(6)
    // The same again says the same.
    expect(
      await give(
        'don',
        `${HEAD}a;Lampe, autre titre;Livre;9782070368228;Lumière;2014\nb;Le Phare.;Livre;;Autre;2001\nc;Rien;Livre;;X;1999\n`,
      ),
    ).toEqual(said)
  })

  test('another year, another kind, and kinds of which many bear one title are others', async () => {
    const { give } = desk()
    await give('fonds', `${HEAD}1;La lampe;Livre;;Lumière;2014\n2;Lampiste;Formation;;Greta;2014\n`)
    expect(
      await give('don', `${HEAD}a;La lampe;Livre;;Lumière;2015\nb;La lampe;Guide;;Lumière;2014\nc;Lampiste;Formation;;Greta;2014\n`),
    ).toEqual([])
  })

  test('of many five are named, with how many there are', async () => {
    const { give } = desk()
    const rows = Array.from({ length: 12 }, (_, index) => `${index};Titre ${index};Livre;;X;2014\n`).join('')
    await give('fonds', HEAD + rows)
    const [said] = await give('don', HEAD + rows)
    expect(said).toContain('12 documents of the source "fonds"')
    expect(said?.match(/here don:/g)).toHaveLength(5)
  })

  test('a set of texts knows those that it was given and no others, however many', () => {
    const set = new KeySet()
    for (let index = 0; index < 50_000; index++) set.add(`clé ${index}`)
    set.seal()
    expect([set.size, set.has('clé 0'), set.has('clé 49999'), set.has('clé 31337')]).toEqual([50_000, true, true, true])
    expect(Array.from({ length: 50_000 }, (_, index) => `autre ${index}`).filter(text => set.has(text))).toEqual([])
  })
})
