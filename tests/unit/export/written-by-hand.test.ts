import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { OWN_COLUMNS } from '../../../catalogue/formats/own-export/own-columns.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()

const CENTRE = {
  languages: ['fr'],
  kinds: { jeu: { fr: 'Jeu de société', en: 'Board game' } },
  needs: [{ id: 'emploi', label: { fr: 'Trouver un emploi' } }],
}

/** One row of our own table with these cells, in an installation with a centre. */
async function row(cells: Readonly<Partial<Record<(typeof OWN_COLUMNS)[number], string>>>) {
  const home = fresh()
  mkdirSync(join(home, 'centre'))
  writeFileSync(join(home, 'centre/centre.json'), JSON.stringify(CENTRE))
  const all: Readonly<Record<string, string | undefined>> = { key: '1', kind: 'guide', title: 'La lampe', language: 'fr', ...cells }
  const quoted = OWN_COLUMNS.map(column => `"${(all[column] ?? '').replaceAll('"', '""')}"`)
  const file = join(home, 'catalogue.csv')
  writeFileSync(file, `${OWN_COLUMNS.join(';')}\n${quoted.join(';')}\n`)
  const { problems } = await importFiles([file], { home, source: 'lampes' })
  return { document: (await draftDocuments(home))[0], refused: problems.filter(({ severity }) => severity === 'refused') }
}

describe('P548: our own table, changed by hand in a spreadsheet', () => {
  test.each([
    [{ kind: 'Livre' }, { kind: 'book' }],
    [{ kind: 'livre' }, { kind: 'book' }],
    [{ kind: 'Fiche métier' }, { kind: 'job-sheet' }],
    [{ kind: 'jeu de société' }, { kind: 'jeu' }],
    [{ kind: 'jeu' }, { kind: 'jeu' }],
    [{ kind: 'kind-of-another-centre' }, { kind: 'kind-of-another-centre' }],
    [{ language: 'français' }, { language: 'fr' }],
    [{ language: 'pt-BR' }, { language: 'pt-BR' }],
    [{ needs: 'Trouver un emploi' }, { needs: ['emploi'] }],
    [
      { issued: '24/11/2026', validUntil: '31/12/2027' },
      { issued: '2026-11-24', validUntil: '2027-12-31' },
    ],
    [{ minutes: '10' }, { minutes: 10 }],
    [{ cost: 'gratuit' }, { cost: { kind: 'free' } }],
    [{ cost: '12 €' }, { cost: { kind: 'paid', note: '12 €' } }],
    [{ cost: '{"kind":"fundable"}' }, { cost: { kind: 'fundable' } }],
  ])('%j is taken as it is meant', async (cells, fields) => {
    const { document, refused } = await row(cells)
    expect(refused).toEqual([])
    expect(document).toMatchObject(fields)
  })

  test.each([
    [{ kind: 'Grimoire ancien' }, 'kind', '"Grimoire ancien" is no kind. Kinds are job-sheet (fiche métier), training'],
    [{ kind: 'Grimoire ancien' }, 'kind', ', jeu; what they are called'],
    [{ minutes: '10,5' }, 'minutes', '"10,5" is no whole number of minutes, such as 10: write it without a comma'],
    [{ minutes: '10.5' }, 'minutes', '"10.5" is no whole number of minutes'],
    [{ minutes: '0x10' }, 'minutes', '"0x10" is no whole number of minutes'],
    [{ minutes: '0' }, 'minutes', '"0" is no whole number of minutes'],
    [{ minutes: '10 min' }, 'minutes', '"10 min" is no whole number of minutes'],
    [{ language: 'klingonais de Paris' }, 'language', '"klingonais de Paris" is not a BCP 47 language tag such as "fr": correct it.'],
    [{ validUntil: 'bientôt' }, 'validUntil', '"bientôt": This is not a date such as 2026-11-24: correct it.'],
    [{ validUntil: '2027' }, 'validUntil', '"2027": This is not a date'],
    [{ horizon: 'demain' }, 'horizon', '"demain": Only "today", "months", "later" may stand here: choose one.'],
    [
      { needs: 'Manger mieux' },
      'needs',
      'In entry 1: "Manger mieux" is not lower-case letters, digits and single dashes: correct it. The needs are emploi',
    ],
    [{ links: '[{"url":"lampes"}]' }, 'links', 'In entry 1, "url": "lampes": This is not an address such as https://example.org/page'],
    [{ links: 'https://lampes.example/' }, 'links', 'they are written as [{"url":"https://example.org/page","label":"La page"}]'],
    [{ cost: 'mystère' }, 'cost', 'they are written as {"kind":"free"}, gratuit, payant or an amount'],
    [
      { attachments: '[{"path":"../fiche.pdf","mediaType":"application/pdf","bytes":1,"sha256":"0"}]' },
      'attachments',
      'In entry 1, "path": "../fiche.pdf" is not a file name of letters without accents, digits, dots, dashes and underscores, without a folder',
    ],
    [{ holdings: '[{"rayon":"A"}]' }, 'holdings', 'In entry 1: Nobody knows "rayon" here'],
  ])('%j is refused by its column: %s', async (cells, field, sentence) => {
    const { refused } = await row(cells)
    expect(refused.slice(0, 1)).toMatchObject([{ file: 'catalogue.csv', record: 2, field }])
    expect(refused[0]?.message).toContain(sentence)
    expect(refused[0]?.message).toContain('import again')
    expect(refused[0]?.message).not.toMatch(/pattern|Invalid|NaN/)
  })
})

test('P548: a number of JSON that no double is stays the number that is written', async () => {
  const home = fresh()
  const file = join(home, 'list.json')
  writeFileSync(
    file,
    '[{"id": 1e400, "title": "Un"}, {"id": -1e400, "title": "Deux"}, {"id": 3e-400, "title": "Trois"}, {"id": 0.0, "title": "Zéro"}]',
  )
  const report = await importFiles([file], { home, source: 'nombres' })
  expect(report.problems.filter(({ severity }) => severity === 'refused')).toEqual([])
  expect((await draftDocuments(home)).map(({ id }) => id).sort()).toEqual([
    'nombres:-1e400',
    'nombres:0',
    'nombres:1e400',
    'nombres:3e-400',
  ])
})
