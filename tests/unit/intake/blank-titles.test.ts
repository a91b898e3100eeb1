import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toSchemaOrg } from '../../../catalogue/formats/schema-org/to-schema-org.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { documentSchema } from '../../../catalogue/model/document.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()

async function imported(name: string, text: string) {
  const home = fresh()
  const file = join(home, name)
  writeFileSync(file, text)
  const report = await importFiles([file], { home, source: 'notices', acceptRefused: true })
  return { report, titles: (await draftDocuments(home)).map(({ title }) => title) }
}

const BLANKS = [
  ['spaces', '   '],
  ['no-break and thin spaces', '\u00a0\u2009\u202f\u3000'],
  ['a zero-width space', '\u200b'],
  ['joiners and a soft hyphen', '\u200c\u200d\u00ad\u2060'],
  ['fillers of Hangul', '\u3164\u115f'],
  ['a blank of Braille', '\u2800'],
  ['marks that turn the writing round', '\u202e\u202c'],
  ['a character of private use', '\ue000'],
  ['tags', '\u{e0041}\u{e0042}'],
  ['a tab', '\t'],
] as const

const OWN = ['key', 'kind', 'title', 'language', 'alternativeTitles', 'easySummary', 'bodyPages']

describe('P545: a title of which nobody sees anything is refused with its record', () => {
  test.each(BLANKS)('%s, in a table of ours', async (_what, title) => {
    const { report, titles } = await imported(
      'ours.csv',
      `${OWN.join(';')}\n1;guide;Bon;fr;;;\n2;guide;"${title}";fr;;;\n3;guide;Bon aussi;fr;;;\n`,
    )
    expect(titles).toEqual(['Bon', 'Bon aussi'])
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: 'missing-field', severity: 'refused', file: 'ours.csv', record: 3, field: 'title' }),
    )
    expect(report.refused).toBe(1)
  })

  test.each(BLANKS)('%s, in any table and in JSON-LD', async (_what, title) => {
    const table = await imported('list.csv', `N°;Titre;Résumé\n1;Bon;x\n2;"${title}";x\n3;Bon aussi;x\n`)
    expect([table.titles, table.report.refused]).toEqual([['Bon', 'Bon aussi'], 1])
    expect(table.report.problems.find(({ severity }) => severity === 'refused')).toMatchObject({
      file: 'list.csv',
      record: 3,
      field: expect.stringMatching(/title|Titre/),
    })
  })

  test('in JSON-LD of ours', async () => {
    const graph = ['Bon', '\u200b'].map((title, index) =>
      toSchemaOrg(documentSchema.parse({ id: `notices:${index}`, source: 'notices', kind: 'guide', title, language: 'fr' })),
    )
    const { report, titles } = await imported('ours.jsonld', JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }))
    expect(titles).toEqual(['Bon'])
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: 'missing-field', severity: 'refused', record: 2, field: 'title' }),
    )
  })

  test.each(['0', '…', '日', 'é', '?'])('"%s" is a title', async title => {
    expect((await imported('ours.csv', `${OWN.join(';')}\n1;guide;${title};fr;;;\n`)).titles).toEqual([title])
  })
})
