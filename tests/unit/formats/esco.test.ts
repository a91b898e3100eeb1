import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { frenchCentre } from '../../helpers/intake/french-centre.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()
const AT = 'http://data.europa.eu/esco'
const ID = '00000000-1111-2222-3333-444444444444'
const OTHER = '00000000-1111-2222-3333-555555555555'

/** Tables of a small ESCO download, invented; names, columns and separators as the source has them. */
const SET: Readonly<Record<string, string>> = {
  'occupations_fr.csv': [
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description',
    `Occupation,${AT}/occupation/${ID},9999,allumeur de réverbères/allumeuse de réverbères,"lampiste\nallumeur de réverbères/allumeuse de réverbères",`,
    `Occupation,${AT}/occupation/${OTHER},9999,gardien de phare/gardienne de phare,,`,
    '',
  ].join('\r\n'),
  'occupations_en-us.csv': [
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description',
    `Occupation,${AT}/occupation/${ID},9999,lamplighter,,"Lights <b>lamps</b> &amp; lanterns.<br/>Works at night."`,
    '',
  ].join('\r\n'),
  'ISCOGroups_fr.csv': `conceptType,conceptUri,code,preferredLabel,altLabels,description\r\nISCOGroup,${AT}/isco/C9999,9999,Métiers de la lumière,,\r\n`,
  'skills_fr.csv': `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\r\nKnowledgeSkillCompetence,${AT}/skill/aa,skill,x,tailler une mèche,,\r\n`,
  'occupationSkillRelations.csv': `occupationUri,relationType,skillType,skillUri\r\n${AT}/occupation/${ID},essential,skill,${AT}/skill/aa\r\n${AT}/occupation/${OTHER},optional,skill,${AT}/skill/aa\r\n`,
  'broaderRelationsOccPillar.csv': `conceptType,conceptUri,broaderType,broaderUri\r\nOccupation,${AT}/occupation/${ID},ISCOGroup,${AT}/isco/C9999\r\n`,
}

function write(set: Readonly<Record<string, string>>): string {
  const folder = join(fresh(), 'esco')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(set)) writeFileSync(join(folder, name), content)
  return folder
}

async function importEsco(set: Readonly<Record<string, string>>) {
  const home = frenchCentre(fresh())
  const report = await importFiles([write(set)], { home, acceptRefused: true })
  return { report, documents: new Map((await draftDocuments(home)).map(document => [document.id as string, document])) }
}

describe('ESCO folders as documents', () => {
  test('make one sheet per occupation in the centre’s language, joined with groups, skills and the other languages’ names', async () => {
    const { report, documents } = await importEsco(SET)
    expect(report).toMatchObject({ outcome: 'done', source: 'esco', read: 2, new: 2, refused: 0, ignored: [], problems: [] })
    expect(report.formats).toMatchObject([{ format: 'esco', files: 6, read: 2 }])
    expect(documents.get(`esco:${ID}`)).toMatchObject({
      kind: 'job-sheet',
      title: 'allumeur de réverbères/allumeuse de réverbères',
      alternativeTitles: ['lampiste', 'allumeur de réverbères', 'allumeuse de réverbères'],
      body: { text: '- tailler une mèche' },
      language: 'fr',
      subjects: ['Métiers de la lumière'],
      concepts: [
        { scheme: 'ESCO', code: ID, label: 'allumeur de réverbères/allumeuse de réverbères' },
        { scheme: 'ISCO-08', code: '9999', label: 'Métiers de la lumière' },
      ],
      needs: ['orientation'],
      links: [{ url: `${AT}/occupation/${ID}`, label: 'ESCO' }],
      facts: [{ label: 'American English', value: 'lamplighter' }],
      rights: { licence: 'CC BY 4.0' },
    })
  })

  test('say nothing that the set does not say: no summary where there is no description, no optional skill as if all had it', async () => {
    const { documents } = await importEsco(SET)
    const keeper = documents.get(`esco:${OTHER}`)
    expect(keeper?.summary).toBeUndefined()
    expect(keeper?.body).toBeUndefined()
    expect(keeper?.facts).toEqual([])
  })

  test('are in the set’s own language where it lacks the centre’s, with a warning that names the file to add; HTML becomes text', async () => {
    const { 'occupations_fr.csv': _french, ...english } = SET
    const { report, documents } = await importEsco(english)
    const lamplighter = documents.get(`esco:${ID}`)
    expect(lamplighter).toMatchObject({ title: 'lamplighter', language: 'en-US', summary: 'Lights lamps & lanterns. Works at night.' })
    expect(report.problems).toMatchObject([
      { severity: 'warning', code: 'missing-file', message: expect.stringContaining('occupations_fr.csv') },
    ])
  })

  test('separate other titles by a bar where release 1.2 does, from three columns', async () => {
    const csv = `conceptUri,preferredLabel,altLabels\n${AT}/occupation/${ID},lampiste,allumeur de lampes|allumeuse de lampes\n`
    const { documents } = await importEsco({ 'occupations_fr.csv': csv })
    expect(documents.get(`esco:${ID}`)?.alternativeTitles).toEqual(['allumeur de lampes', 'allumeuse de lampes'])
  })

  test('refuse a row that is no occupation and one without a name, with record and field, and take the others', async () => {
    const rows = `${SET['occupations_fr.csv']}Occupation,${AT}/skill/aa,9999,un,,\r\nOccupation,${AT}/occupation/zz,9999,,,\r\n`
    const { report } = await importEsco({ 'occupations_fr.csv': rows })
    expect(report).toMatchObject({ read: 4, new: 2, refused: 2 })
    expect(report.problems).toMatchObject([
      { record: 5, field: 'conceptUri', code: 'bad-value' },
      { record: 6, field: 'preferredLabel', code: 'missing-field' },
    ])
  })

  test('refuse a file whose name does not say its language, and say how to name it', async () => {
    const { report } = await importEsco({ 'metiers.csv': SET['occupations_fr.csv'] ?? '' })
    expect(report).toMatchObject({ outcome: 'rejected', new: 0 })
    expect(report.problems).toMatchObject([
      { field: 'language', file: 'esco/metiers.csv', message: expect.stringContaining('occupations_fr.csv') },
    ])
  })
})
