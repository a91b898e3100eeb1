import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { removeSource } from '../../../catalogue/draft/remove-source.ts'
import type { ImportOptions } from '../../../catalogue/intake/import-files.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import type { Problem } from '../../../catalogue/model/problem.ts'
import { buildZip } from '../../helpers/intake/build-zip.ts'
import { draftDocuments, draftIds } from '../../helpers/intake/draft-state.ts'
import { writeRome } from '../../helpers/intake/rome-folder.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'
import { buildDocx, buildEpub, buildOdt } from '../../helpers/papers/build-office.ts'
import { buildPdf } from '../../helpers/papers/build-pdf.ts'
import { withPaperProgram } from '../../helpers/papers/paper-program.ts'
import { ENGLISH, FRENCH, writeFolder } from '../../helpers/papers/papers-folder.ts'

withPaperProgram()
/** A process is started for each import: a busy machine takes its time. */
const PATIENT = { timeout: 60_000 }
const fresh = temporaryFolders()
const kept = (home: string) => readdirSync(join(home, 'draft', 'attachments')).sort()
const said = (problems: readonly Problem[]) => problems.map(({ file, code, severity }) => `${file} ${code} ${severity}`)
const sum = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** Without proposals of needs, for which papers would be read beforehand. */
const importPapers = (paths: readonly string[], options: ImportOptions) => importFiles(paths, { ...options, needs: 'none' })

const guide = await buildPdf(
  [{ heading: 'Devenir cuisinier', text: FRENCH }, { text: '' }, { text: `La plonge se trouve au fond. ${FRENCH}` }],
  { title: 'Microsoft Word - guide.doc' },
)

describe('P410: a folder of papers gives one document each, with its text and its file', PATIENT, () => {
  const html = `<!doctype html><html lang="fr"><head><title>Les aides</title><style>p { color: red }</style><script>alert('dangereux')</script></head><body><p>${FRENCH}</p><script>alert('dangereux')</script><noscript>sans script</noscript><nav>Accueil</nav><div role="navigation">Plan</div></body></html>`
  const files = {
    'guides/Devenir cuisinier.pdf': guide,
    'fiche.docx': buildDocx(['Le conseil', FRENCH, 'Un mot'], {
      body: '<w:p><w:del><w:r><w:delText>efface</w:delText></w:r></w:del><w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p>',
    }),
    'note.odt': buildOdt(['Une note', FRENCH], {
      title: 'Note de rentrée',
      body: '<text:p>Un<text:s text:c="3"/>mot<office:annotation><text:p>remarque</text:p></office:annotation></text:p>',
    }),
    'livre.epub': buildEpub([`<h1>Chapitre un</h1><p>${FRENCH}</p>`, '<p>Chapitre deux</p>'], { title: 'Le livre' }),
    'aides.html': html,
    'horaires.txt': Buffer.from(`Horaires d’été\n\n${FRENCH}`.replaceAll('’', "'"), 'latin1'),
    'english.txt': `Opening hours\n\n${ENGLISH}`,
  }

  test('title, language, pages and text of each kind; the same folder again changes nothing', async () => {
    const home = fresh()
    const folder = writeFolder(join(fresh(), 'papiers'), files)
    const report = await importPapers([folder], { home })
    expect(said(report.problems)).toEqual([])
    expect(report).toMatchObject({
      outcome: 'done',
      source: 'papiers',
      read: 7,
      new: 7,
      refused: 0,
      formats: [{ format: 'papers', files: 7 }],
    })
    const documents = await draftDocuments(home)
    expect(documents.map(({ id, title, language, kind }) => [id, title, language, kind])).toEqual([
      ['papiers:aides', 'Les aides', 'fr', 'document'],
      ['papiers:english', 'Opening hours', 'en', 'document'],
      ['papiers:fiche', 'Le conseil', 'fr', 'document'],
      ['papiers:guides/devenir-cuisinier', 'Devenir cuisinier', 'fr', 'document'],
      ['papiers:horaires', "Horaires d'été", 'fr', 'document'],
      ['papiers:livre', 'Le livre', 'fr', 'document'],
      ['papiers:note', 'Note de rentrée', 'fr', 'document'],
    ])
    const [page, , word, pdf, text, book, note] = documents.map(({ body }) => body)
    expect(page?.text).toBe(FRENCH)
    expect(word?.text).toBe(`Le conseil\n${FRENCH}\nUn mot`)
    expect(note?.text).toBe(`Une note\n${FRENCH}\nUn   mot`)
    expect(text?.text).toContain("d'été")
    expect(book?.text).toMatch(/^Chapitre un\n\n[\s\S]*\n\nChapitre deux$/)
    const [first = -1, second = -1, third = -1] = pdf?.pages ?? []
    expect([pdf?.pages?.length, first, pdf?.text.slice(third, third + 28)]).toEqual([3, 0, 'La plonge se trouve au fond.'])
    expect(pdf?.text.slice(first, second)).toContain('Devenir cuisinier')
    expect(documents[3]?.attachments).toEqual([
      {
        path: `${sum(guide)}.pdf`,
        mediaType: 'application/pdf',
        bytes: guide.length,
        sha256: sum(guide),
        pages: 3,
        title: 'Devenir cuisinier',
      },
    ])
    expect(kept(home)).toEqual(documents.map(({ attachments }) => attachments[0]?.path).sort())

    const before = documents.map(({ id }) => id)
    const again = await importPapers([folder], { home })
    expect(again).toMatchObject({ outcome: 'done', same: 7, new: 0, changed: 0, removed: 0 })
    expect([await draftIds(home), kept(home).length]).toEqual([before, 7])

    // A ZIP of the same files is the same source.
    const zip = join(fresh(), 'papiers.zip')
    writeFileSync(
      zip,
      buildZip([...Object.entries(files).map(([name, content]) => ({ name, content })), { name: '__MACOSX/._x.pdf', content: 'x' }]),
    )
    const zipped = await importPapers([zip], { home })
    expect(zipped).toMatchObject({
      outcome: 'done',
      source: 'papiers',
      same: 7,
      new: 0,
      changed: 0,
      ignored: ['papiers.zip/__MACOSX/._x.pdf'],
    })
    expect(kept(home)).toHaveLength(7)
  })
})

describe('P411: what cannot be taken is named with its file and a remedy, and the rest goes in', PATIENT, () => {
  test('a password, a scan, a cut file, other bytes, an old Word file, an empty one', async () => {
    const home = fresh()
    const folder = writeFolder(join(fresh(), 'papiers'), {
      'bon.pdf': guide,
      'secret.pdf': await buildPdf([{ text: FRENCH }], { password: 'secret' }),
      'scan.pdf': await buildPdf([{ text: '' }, { text: '' }]),
      'coupe.pdf': (await buildPdf([{ text: FRENCH }, { text: FRENCH }])).subarray(0, -20),
      'mi-coupe.pdf': (await buildPdf([{ text: FRENCH }, { text: FRENCH }])).subarray(0, -700),
      'casse.pdf': '%PDF-1.7\nrien de plus',
      'faux.pdf': 'ceci est un texte',
      'page.pdf': `<html><body>${FRENCH}</body></html>`,
      'ancien.doc': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Array(600).fill(0)]),
      'vide.docx': '',
      'cle.odt': buildOdt(['a'], { manifest: '<manifest><file-entry><encryption-data/></file-entry></manifest>' }),
      'drm.epub': buildEpub(['<p>a</p>'], {
        parts: [{ name: 'META-INF/encryption.xml', content: '<e:CipherReference xmlns:e="x" URI="OEBPS/texte/chapitre%200.xhtml"/>' }],
      }),
      'photo.jpg': Buffer.from([0xff, 0xd8, 0xff]),
    })
    const report = await importPapers([folder], { home, acceptRefused: true })
    expect(said(report.problems).sort()).toEqual([
      'papiers/ancien.doc unreadable-file refused',
      'papiers/casse.pdf unreadable-file refused',
      'papiers/cle.odt unreadable-file refused',
      'papiers/coupe.pdf truncated warning',
      'papiers/drm.epub unreadable-file refused',
      'papiers/faux.pdf type-mismatch refused',
      'papiers/mi-coupe.pdf unreadable-file refused',
      'papiers/page.pdf type-mismatch warning',
      'papiers/scan.pdf empty warning',
      'papiers/secret.pdf unreadable-file refused',
      'papiers/vide.docx empty refused',
    ])
    expect(report).toMatchObject({ outcome: 'done', read: 12, new: 4, refused: 8, ignored: ['papiers/photo.jpg'] })
    const about = (name: string) => report.problems.find(({ file }) => file.endsWith(name))?.message
    expect(about('secret.pdf')).toContain('password')
    expect(about('cle.odt')).toContain('password')
    expect(about('scan.pdf')).toContain('OCR')
    const scan = (await draftDocuments(home)).find(({ id }) => id === 'papiers:scan')
    expect(scan).toMatchObject({ title: 'scan', attachments: [{ pages: 2 }] })
    expect(scan?.body).toBeUndefined()
    expect(kept(home)).toHaveLength(4)
  })
})

describe('P600: a file that cannot be opened by its name keeps no other paper out', PATIENT, () => {
  // The name as an old system wrote it, which is no UTF-8.
  const oldName = (folder: string, ending: string) =>
    Buffer.concat([Buffer.from(`${folder}/m`), Buffer.from([0xe9]), Buffer.from(`tier.${ending}`)])

  test('it is one problem with its remedy, and the others go in', async () => {
    const home = fresh()
    const folder = writeFolder(join(fresh(), 'papiers'), { 'a.txt': `Un\n\n${FRENCH}`, 'b.txt': `Deux\n\n${FRENCH}` })
    writeFileSync(oldName(folder, 'txt'), FRENCH)
    const report = await importPapers([folder], { home })
    expect(report).toMatchObject({ outcome: 'done', new: 2 })
    expect(report.problems.map(({ code, file, message }) => [code, file, message])).toEqual([
      ['unreadable-file', 'papiers/m\ufffdtier.txt', expect.stringContaining('Give it a plain name and import again')],
    ])
  })

  test('a table that may say what the others are is waited for', async () => {
    const home = fresh()
    const folder = writeFolder(join(fresh(), 'papiers'), { 'a.txt': `Un\n\n${FRENCH}`, 'b.txt': `Deux\n\n${FRENCH}` })
    writeFileSync(oldName(folder, 'csv'), 'Fichier;Titre\na.txt;Un\n')
    expect((await importPapers([folder], { home })).outcome).toBe('rejected')
  })
})

describe('P412: a table beside the files says what they are', PATIENT, () => {
  const table = [
    'Fichier;Titre;Type;Mots-clés;Cote',
    'devenir cuisinier.PDF;Cuisinier, un métier;Brochure;cuisine|métier;371 CUI',
    'guides\\aides.txt;Les aides;;;',
    'perdu.pdf;Un papier perdu;Livre;;',
    ';Un livre sans fichier;Livre;;800 LIV',
  ].join('\n')
  const files = {
    'Devenir cuisinier.pdf': guide,
    'guides/aides.txt': `Aides\n\n${ENGLISH}`,
    'seul.txt': `Tout seul\n\n${FRENCH}`,
    'liste.csv': table,
  }

  test('by a column whose values are their names; what stands on one side alone is named', async () => {
    const home = fresh()
    const folder = writeFolder(join(fresh(), 'papiers'), files)
    const report = await importPapers([folder], { home })
    expect(report).toMatchObject({ outcome: 'done', new: 5, refused: 0, formats: [{ format: 'papers', files: 4 }] })
    expect(report.problems.map(({ record, message }) => [record, message])).toEqual([
      [4, 'No file beside the table is called "perdu.pdf": the document went in without it. Put it there, or correct the name.'],
      [undefined, '1 row without a file went in all the same: line 5.'],
      [undefined, '1 file without a row went in by what is written inside: papiers/seul.txt.'],
      [undefined, expect.stringContaining('1 document says in no way how to reach it')],
    ])
    const documents = await draftDocuments(home)
    const brochure = documents.find(({ title }) => title === 'Cuisinier, un métier')
    expect(brochure).toMatchObject({
      id: 'papiers:devenir-cuisinier',
      kind: 'leaflet',
      language: 'fr',
      subjects: ['cuisine', 'métier'],
      holdings: [{ callNumber: '371 CUI' }],
      attachments: [{ path: `${sum(guide)}.pdf`, pages: 3 }],
    })
    expect(brochure?.body?.pages).toHaveLength(3)
    expect(documents.find(({ title }) => title === 'Les aides')).toMatchObject({
      id: 'papiers:guides/aides',
      language: 'en',
      body: { text: expect.stringContaining('adviser') },
    })
    expect(documents.find(({ title }) => title === 'Tout seul')).toMatchObject({ id: 'papiers:seul', kind: 'document' })
    expect(await importPapers([folder], { home })).toMatchObject({ outcome: 'done', same: 5, changed: 0, new: 0 })
  })

  test('two tables say each what its own papers are, by their own headers; what has no row is named once', async () => {
    const home = fresh()
    const folder = writeFolder(join(fresh(), 'papiers'), {
      'a.txt': `Un\n\n${FRENCH}`,
      'b.txt': `Deux\n\n${FRENCH}`,
      'c.txt': `Trois\n\n${FRENCH}`,
      'liste.csv': 'Fichier;Titre;Cote\na.txt;La feuille;A 1\n',
      'autres.csv': 'Document;Intitulé;Mots-clés\nb.txt;La deuxième;cuisine\n',
    })
    const report = await importPapers([folder], { home })
    expect(report).toMatchObject({ outcome: 'done', new: 3, read: 3, refused: 0 })
    expect(report.problems.map(({ message }) => message)).toEqual([
      '1 file without a row went in by what is written inside: papiers/c.txt.',
    ])
    expect((await draftDocuments(home)).map(({ title, subjects }) => [title, subjects])).toEqual([
      ['La feuille', []],
      ['La deuxième', ['cuisine']],
      ['Trois', []],
    ])
  })

  test('that texts do not tell their language is said once, with how many, and so are names that differ in case alone', async () => {
    const home = fresh()
    const folder = writeFolder(join(fresh(), 'papiers'), { 'a.txt': 'Ok', 'b.txt': 'Oui', 'B.txt': 'Non' })
    const { problems } = await importPapers([folder], { home })
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The texts of 3 files do not tell their language \(papiers\/B\.txt, papiers\/a\.txt, papiers\/b\.txt\)/),
      expect.stringMatching(/^2 files are called alike but for case, accents and signs: papiers\/B\.txt, papiers\/b\.txt\./),
    ])
  })

  test('also where the folder was imported before it had one, and needs were proposed', async () => {
    const home = fresh()
    const folder = writeFolder(join(fresh(), 'papiers'), { 'a.txt': `Un\n\n${FRENCH}` })
    await importFiles([folder], { home })
    writeFolder(folder, { 'liste.csv': 'Fichier;Titre\na.txt;La feuille\n' })
    expect(await importFiles([folder], { home })).toMatchObject({ outcome: 'done', changed: 1, new: 0 })
    expect((await draftDocuments(home)).map(({ id, title }) => [id, title])).toEqual([['papiers:a', 'La feuille']])
  })

  test('a row whose file is refused goes in without it; without a title the paper’s own is taken', async () => {
    const home = fresh()
    const folder = writeFolder(join(fresh(), 'papiers'), {
      'secret.pdf': await buildPdf([{ text: FRENCH }], { password: 'x' }),
      'guide.pdf': guide,
      'liste.csv': 'Document;Mots-clés\nsecret.pdf;secret\nguide.pdf;cuisine\n',
    })
    const report = await importPapers([folder], { home })
    expect(report).toMatchObject({ outcome: 'done', new: 2, refused: 0 })
    expect(said(report.problems.slice(0, 1))).toEqual(['papiers/secret.pdf unreadable-file warning'])
    expect((await draftDocuments(home)).map(({ title, subjects, attachments }) => [title, subjects, attachments.length])).toEqual([
      ['Devenir cuisinier', ['cuisine'], 1],
      ['secret.pdf', ['secret'], 0],
    ])
  })
})

describe('P413: the files of papers stay with the documents that name them, and go with the last one', PATIENT, () => {
  test('one file named by two sources is kept once, until neither names it', async () => {
    const home = fresh()
    const both = { 'a.txt': `Un\n\n${FRENCH}`, 'b.txt': `Deux\n\n${FRENCH}` }
    const folder = writeFolder(join(fresh(), 'papiers'), both)
    await importPapers([folder], { home, source: 'un' })
    await importPapers([folder], { home, source: 'deux' })
    expect(kept(home)).toHaveLength(2)
    // What a killed import left behind goes too.
    writeFileSync(join(home, 'draft', 'attachments', `${'0'.repeat(64)}.pdf.tmp-1-abcdef12`), 'x')
    writeFileSync(join(home, 'draft', 'attachments', `${'0'.repeat(64)}.pdf`), 'x')
    rmSync(join(folder, 'b.txt'))
    await importPapers([folder], { home, source: 'un', mode: 'snapshot', acceptRemovals: true })
    expect(kept(home)).toHaveLength(2)
    await removeSource(home, 'deux', true)
    // What undo would bring back names the other one.
    expect(kept(home)).toHaveLength(2)
    await removeSource(home, 'un')
    expect(kept(home)).toEqual([`${sum(both['a.txt'])}.txt`])
    expect(await removeSource(home, 'un', true)).toMatchObject({ ok: true, value: { records: 0 } })
    expect(kept(home)).toEqual([])
  })

  test('an import that comes to nothing leaves none behind', async () => {
    const home = fresh()
    const folder = writeFolder(join(fresh(), 'papiers'), { 'a.txt': `Un\n\n${FRENCH}`, 'b.docx': '', 'c.docx': '' })
    expect((await importPapers([folder], { home })).outcome).toBe('held')
    expect(kept(home)).toEqual([])
  })

  test('a kept file that was damaged is written anew', async () => {
    const home = fresh()
    const text = `Un\n\n${FRENCH}`
    const folder = writeFolder(join(fresh(), 'papiers'), { 'a.txt': text })
    await importPapers([folder], { home })
    const place = join(home, 'draft', 'attachments', `${sum(text)}.txt`)
    writeFileSync(place, 'damaged')
    expect(await importPapers([folder], { home })).toMatchObject({ same: 1, changed: 0 })
    expect(readFileSync(place, 'utf8')).toBe(text)
  })
})

test('notes beside an export are none either; texts by themselves are documents, with commas or without', PATIENT, async () => {
  const table = 'N°;Titre\n1;Un\n2;Deux\n'
  const beside = await importPapers(
    [writeFolder(join(fresh(), 'fonds'), { 'fonds.csv': table, 'colonnes.txt': 'Les colonnes, une à une' })],
    { home: fresh() },
  )
  expect([beside.formats, beside.ignored]).toEqual([[{ format: 'csv', files: 1, read: 2 }], ['fonds/colonnes.txt']])
  const alone = await importPapers(
    [writeFolder(join(fresh(), 'notes'), { 'a.txt': FRENCH, 'b.txt': `Une note, et deux.\nUn mot, et deux.` })],
    { home: fresh() },
  )
  expect(alone.formats).toEqual([{ format: 'papers', files: 2, read: 2 }])
})

test('papers beside a set of data are about it, and no documents', PATIENT, async () => {
  const home = fresh()
  const folder = writeFolder(writeRome(join(fresh(), 'rome')), { 'documentation-technique.pdf': guide })
  const report = await importPapers([folder], { home })
  expect(report.formats.map(({ format }) => format)).toEqual(['rome'])
  expect(report.ignored).toContain('rome/documentation-technique.pdf')
})
