import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importReportText } from '../../../catalogue/cli/import-report-text.ts'
import { demoDocumentsSchema } from '../../../catalogue/demo/demo-document.ts'
import type { ImportOptions } from '../../../catalogue/intake/import-files.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { NeedFinder } from '../../../catalogue/intake/needs/need-finder.ts'
import { proposeNeedRules } from '../../../catalogue/intake/needs/propose-need-rules.ts'
import { simpleMarc } from '../../helpers/intake/build-marc.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'
import { centre } from '../demo-centre-folder.ts'

const fresh = temporaryFolders()
const DEMO = new URL('../../../catalogue/demo/', import.meta.url).pathname

const LEAFLETS = [
  'Titre;Cote;Mots-clés;Besoin',
  'Faire son CV;EMP 1;CV, lettre de motivation;',
  'Réussir son entretien;EMP 2;embauche;',
  "Les offres d'emploi en ligne;EMP 3;internet;",
  'Trouver un job d’été;EMP 4;jeunes;',
  'Sites utiles près de chez vous;EMP 5;internet;',
  'Le CPF en dix questions;FOR 1;argent;',
  'La VAE pas à pas;X 1;VAE;',
  'Créer sa micro-entreprise;X 2;statut;',
  'Les métiers du bâtiment;X 3;bâtiment;',
  'Faire son CV après 50 ans;X 4;CV;Changer de vie professionnelle',
  'Plan des autobus;X 5;transport;',
].join('\n')

function desk() {
  const home = fresh()
  cpSync(join(DEMO, 'centre'), join(home, 'centre'), { recursive: true })
  const file = join(home, 'depliants.csv')
  const give = (text: string, options: Partial<ImportOptions> = {}) => {
    writeFileSync(file, text)
    return importFiles([file], { home, ...options })
  }
  const needs = async () => Object.fromEntries((await draftDocuments(home)).map(({ title, needs: of }) => [title, of]))
  const mapping = join(home, 'mappings', 'depliants.json')
  return { home, give, needs, mapping, readMapping: () => JSON.parse(readFileSync(mapping, 'utf8')) }
}

describe('P390: leaflets that say no need are behind the doors that their words name', () => {
  test('at the first import: by titles, keywords and the marks of the house; a need that stands in the table wins', async () => {
    const { give, needs } = desk()
    const report = await give(LEAFLETS)
    expect(await needs()).toMatchObject({
      'Faire son CV': ['emploi'],
      'Sites utiles près de chez vous': ['emploi'],
      'Le CPF en dix questions': ['formation'],
      'La VAE pas à pas': ['experience'],
      'Créer sa micro-entreprise': ['creer'],
      'Les métiers du bâtiment': ['orientation'],
      'Faire son CV après 50 ans': ['changer'],
      'Plan des autobus': [],
    })
    expect(report.needs).toMatchObject({ given: 1, proposed: 9, without: 1, withoutExamples: ['Plan des autobus'] })
  })

  test('P560: the word "handicap" alone says nothing of finding work; with work beside it, it does', async () => {
    const { give, needs } = desk()
    await give(
      'Titre;Cote;Mots-clés\nDyslexie et études;X 1;handicap\nLes élèves en situation de handicap;X 2;handicap\nObtenir la RQTH;X 3;handicap\nFaire son CV;X 4;handicap\n',
    )
    expect(await needs()).toEqual({
      'Dyslexie et études': [],
      'Les élèves en situation de handicap': [],
      'Obtenir la RQTH': ['emploi'],
      'Faire son CV': ['emploi'],
    })
  })

  test('P559: counts no document twice that the file holds twice', async () => {
    const { give } = desk()
    const twice =
      'Faire son CV;EMP 1;CV;Changer de vie professionnelle\nFaire son CV;EMP 1;CV, lettre de motivation;\nPlan des autocars;X 5;transport;\n'
    const report = await give(`${LEAFLETS}\n${twice}`)
    expect(report).toMatchObject({ read: 14, new: 11, same: 1, refused: 2 })
    const once = await desk().give(LEAFLETS)
    const { needs: of } = report
    expect({ ...of, mapping: '' }).toEqual({ ...once.needs, mapping: '' })
    const copies = (problems: typeof report.problems) => problems.find(({ field }) => field === 'holdings')?.message
    expect(copies(report.problems)).toBe(copies(once.problems))
    expect(importReportText(report, undefined)).toContain('10 of 11 documents read are behind one')
  })

  test('and the report says which, how many, by which words, and how they are changed', async () => {
    const { give, mapping } = desk()
    const text = importReportText(await give(LEAFLETS), undefined)
    expect(text).toContain('10 of 11 documents read are behind one')
    expect(text).toMatch(/proposed by their words: 9\. They are in use; look whether they are right/)
    expect(text).toMatch(/"Trouver un emploi" \(emploi\): 5, by EMP 5, .*\n {6}such as "Faire son CV"/)
    expect(text).toContain('add a column "Besoin" with what is on the door')
    expect(text).toContain(mapping)
  })

  test('the rules stand in the mapping, marked as proposed; what the librarian changes there is kept, and the same import changes nothing', async () => {
    const { give, needs, mapping, readMapping } = desk()
    await give(LEAFLETS)
    const rules: { needs: string[]; proposed?: boolean; words?: string[] }[] = readMapping().needs
    expect(rules.every(({ proposed }) => proposed === true)).toBe(true)
    expect((await give(LEAFLETS)).same).toBe(11)
    const changed = rules.map(rule => ({ ...rule, words: rule.words?.filter(word => word !== 'VAE') }))
    const own = { needs: ['changer'], words: ['autobus'] }
    writeFileSync(mapping, JSON.stringify({ ...readMapping(), needs: [...changed.filter(({ needs: [need] }) => need !== 'creer'), own] }))
    await give(LEAFLETS)
    expect(await needs()).toMatchObject({ 'Créer sa micro-entreprise': [], 'Plan des autobus': ['changer'], 'Faire son CV': ['emploi'] })
  })

  test('--needs none takes them away for good, --needs propose makes them anew, and a mapping that gives needs is left alone', async () => {
    const { home, give, needs } = desk()
    await give(LEAFLETS)
    await give(LEAFLETS, { needs: 'none' })
    await give(LEAFLETS)
    expect((await needs())['Faire son CV']).toEqual([])
    await give(LEAFLETS, { needs: 'propose' })
    expect((await needs())['Faire son CV']).toEqual(['emploi'])
    const mappingFile = join(home, 'own.json')
    writeFileSync(
      mappingFile,
      JSON.stringify({ key: 'Cote', fields: { title: 'Titre' }, needs: [{ needs: ['formation'], column: 'Cote', contains: 'FOR' }] }),
    )
    const report = await give(LEAFLETS, { mappingFile, source: 'autre' })
    expect(report.needs).toMatchObject({ given: 1, proposed: 0, without: 10 })
  })

  test('a mapping given anew keeps what was made of the proposals of its source', async () => {
    const { home, give, needs, mapping, readMapping } = desk()
    const mappingFile = join(home, 'own.json')
    writeFileSync(mappingFile, JSON.stringify({ key: 'Cote', fields: { title: 'Titre' } }))
    await give(LEAFLETS, { mappingFile })
    expect((await needs())['La VAE pas à pas']).toEqual(['experience'])
    const { needs: rules, ...rest } = readMapping()
    writeFileSync(
      mapping,
      JSON.stringify({ ...rest, needs: rules.filter(({ needs: [need] }: { needs: string[] }) => need !== 'experience') }),
    )
    await give(LEAFLETS, { mappingFile })
    expect((await needs())['La VAE pas à pas']).toEqual([])
  })

  test('records of a library’s program too, which have no mapping of columns', async () => {
    const { home } = desk()
    const file = join(home, 'export.mrc')
    writeFileSync(file, Buffer.concat([simpleMarc('1', 'Le guide de la validation des acquis'), simpleMarc('2', 'Histoire du port')]))
    const report = await importFiles([file], { home })
    expect(report.needs).toMatchObject({ proposed: 1, without: 1 })
    const [first] = await draftDocuments(home)
    expect(first?.needs).toEqual(['experience'])
    expect((await importFiles([file], { home })).same).toBe(2)
  })

  test('a door that is none of the centre is told with those there are', async () => {
    const { give } = desk()
    const report = await give('Titre;Cote;Besoin\nUn;A;Faire du sport\nDeux;B;trouver un emploi\n')
    expect(report.problems.map(({ message }) => message)).toEqual([expect.stringContaining('orientation (Choisir son orientation)')])
    expect(report.needs).toMatchObject({ given: 1 })
  })
})

test('P390: of the demonstration’s documents nine in ten are proposed a need, and nine in ten of those proposals are what a person gave', async () => {
  const documents = readdirSync(join(DEMO, 'documents')).flatMap(name =>
    demoDocumentsSchema.parse(JSON.parse(readFileSync(join(DEMO, 'documents', name), 'utf8'))),
  )
  const finder = new NeedFinder(proposeNeedRules(centre.needs, centre.languages))
  const found = documents.map(document => ({ document, needs: finder.find(document).map(({ need }) => need) }))
  const proposed = found.flatMap(({ document, needs }) => needs.map(need => document.needs.includes(need)))
  expect(found.filter(({ needs }) => needs.length > 0).length / documents.length).toBeGreaterThan(0.9)
  expect(proposed.filter(Boolean).length / proposed.length).toBeGreaterThan(0.9)
})
