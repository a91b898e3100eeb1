import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { exportVerb } from '../../../catalogue/cli/export.ts'
import { importVerb } from '../../../catalogue/cli/import.ts'
import { runCli } from '../../../catalogue/cli/run-cli.ts'
import { documentLine } from '../../../catalogue/draft/document-line.ts'
import type { DocumentInput } from '../../../catalogue/model/document.ts'
import { documentSchema } from '../../../catalogue/model/document.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const LEAFLET = Buffer.from('Une feuille à prendre.\n')
const SUM = createHash('sha256').update(LEAFLET).digest('hex')
const PATH = `${SUM}.txt`

const LAMP: Omit<DocumentInput, 'id' | 'source'> = {
  kind: 'book',
  title: '=La lampe; "la mèche"',
  subtitle: 'Une veillée',
  alternativeTitles: ['a | b', '\\c'],
  summary: 'Un\ndeux',
  body: { text: 'Page une. Page deux.', pages: [0, 10] },
  language: 'fr',
  subjects: ['huile', '-mèche'],
  needs: ['emploi'],
  contributors: [
    { name: 'Lumière, Claire', role: 'author' },
    { name: 'Atelier', role: 'organisation' },
    { name: 'Ancre, Léa', role: 'author' },
  ],
  issued: '2014-05',
  identifiers: [{ scheme: 'isbn', value: '9782070368228' }],
  holdings: [{ site: 'Centre', callNumber: 'ZZ 621.3', use: ['read-here'] }],
  links: [{ url: 'https://lampes.example/1', label: 'La page' }],
  cost: { kind: 'fundable', note: 'par la région' },
  rights: { licence: 'Etalab-2.0', display: true },
}
const SHEET: Omit<DocumentInput, 'id' | 'source'> = {
  kind: 'leaflet',
  title: 'À prendre',
  language: 'fr',
  attachments: [{ path: PATH, mediaType: 'text/plain', bytes: LEAFLET.length, sha256: SUM, title: 'À prendre' }],
}

const temporaryFolder = temporaryFolders()
let home: string
let out: string
let said: string[]
let noted: string[]

const escale = (into: string, ...args: readonly string[]) => {
  said = []
  noted = []
  const speaker = { out: (line: string) => said.push(line), note: (line: string) => noted.push(line), progress: () => undefined }
  return runCli({ args: [...args, '--into', into], verbs: [exportVerb, importVerb], environment: {}, speaker })
}
const draftLines = (into: string, source = 'lampes') => readFile(join(into, `draft/sources/${source}.jsonl`), 'utf8')

beforeEach(async () => {
  home = temporaryFolder()
  out = join(temporaryFolder(), 'out')
  await mkdir(join(home, 'draft/sources'), { recursive: true })
  await mkdir(join(home, 'draft/attachments'), { recursive: true })
  await writeFile(join(home, 'draft/attachments', PATH), LEAFLET)
  const lines = Object.entries({ 'k-1': LAMP, 'k-2': SHEET }).map(
    ([key, fields]) => documentLine(documentSchema.parse({ ...fields, id: `lampes:${key}`, source: 'lampes' })).line,
  )
  await writeFile(join(home, 'draft/sources/lampes.jsonl'), lines.map(line => `${line}\n`).join(''))
  await writeFile(join(home, 'draft/batches.json'), JSON.stringify({ batches: [] }))
})

describe('a catalogue that leaves', () => {
  test.each(['csv', 'schema-org'])('as %s, with its files, is the same catalogue in another installation, byte for byte', async form => {
    expect(await escale(home, 'export', '--as', form, '--to', out)).toBe(0)
    expect(said[0]).toContain('lampes: 2 documents in')
    expect(said[0]).toContain('with 1 file beside it')
    const other = temporaryFolder()
    expect(await escale(other, 'import', join(out, 'lampes'), '--source', 'lampes')).toBe(0)
    expect(await draftLines(other)).toBe(await draftLines(home))
    expect(await readFile(join(other, 'draft/attachments', PATH))).toEqual(LEAFLET)
  })

  test('as Dublin Core says what it has no place for, and how many documents have it', async () => {
    expect(await escale(home, 'export', '--as', 'dc', '--to', out, '--json')).toBe(0)
    const { exported, problems } = JSON.parse(said.join(''))
    expect(problems).toEqual([])
    expect(exported[0]).toMatchObject({
      documents: 2,
      attachments: 0,
      without: { body: 1, holdings: 1, attachments: 1, cost: 1, needs: 1, subtitle: 1 },
    })
    const xml = await readFile(exported[0].file, 'utf8')
    expect(xml).toContain('<dc:title>=La lampe; &quot;la mèche&quot;</dc:title>')
    expect(xml).toContain('<dc:identifier>9782070368228</dc:identifier>')
  })

  test('overwrites nothing, and names what is there', async () => {
    await escale(home, 'export', '--as', 'csv', '--to', out)
    await writeFile(join(out, 'lampes/catalogue.csv'), 'mine')
    expect(await escale(home, 'export', '--as', 'csv', '--to', out)).toBe(1)
    expect(noted.join('\n')).toContain('is there already and stays as it is')
    expect(await readFile(join(out, 'lampes/catalogue.csv'), 'utf8')).toBe('mine')
  })

  test.each([
    [['--as', 'pdf', '--to', 'x'], 'say the form'],
    [['--as', 'csv'], 'name the folder'],
    [['--as', 'csv', '--to', 'x', '--source', 'nobody'], 'no source "nobody"'],
  ])('asked for with %s is wrong use and says so', async (args, sentence) => {
    expect(await escale(home, 'export', ...args)).toBe(2)
    expect(noted.join('\n')).toContain(sentence)
  })

  test('names the documents whose text a spreadsheet would cut', async () => {
    const long = documentSchema.parse({ ...SHEET, attachments: [], body: { text: 'x'.repeat(40_000) }, id: 'lampes:k-3', source: 'lampes' })
    await writeFile(join(home, 'draft/sources/lampes.jsonl'), `${documentLine(long).line}\n`)
    await escale(home, 'export', '--as', 'csv', '--to', out)
    expect(said.join('\n')).toContain('1 have a text of more than 32,767 characters')
  })
})

describe('a table that a person changed since', () => {
  const changed = async (change: (text: string) => string | Buffer) => {
    await escale(home, 'export', '--as', 'csv', '--to', out)
    const file = join(out, 'lampes/catalogue.csv')
    await writeFile(file, change(await readFile(file, 'utf8')))
    const other = temporaryFolder()
    const code = await escale(other, 'import', join(out, 'lampes'), '--source', 'lampes', '--accept-refused', '--json')
    return { code, other, ...JSON.parse(said.join('')) }
  }

  test('goes in with the change, saved as Windows-1252 and with a column of its own', async () => {
    const { code, problems, other } = await changed(text =>
      Buffer.from(text.replace('\ufeff', '').replace(/\r\n/g, ';à voir\r\n').replace('À prendre', 'À emporter'), 'latin1'),
    )
    expect(code).toBe(0)
    expect(problems.filter(({ record }: { record: number | null }) => record !== null)).toEqual([])
    expect(await draftLines(other)).toContain('"title":"À emporter"')
  })

  test('that lost its parts, its title or its columns is refused by line and column (3)', async () => {
    const parts = await changed(text => text.replace('""Lumière', 'Lumière'))
    expect(parts.problems).toContainEqual(expect.objectContaining({ record: 2, field: 'contributors', code: 'bad-value' }))
    await rm(out, { recursive: true })
    const title = await changed(text => text.replace('leaflet;À prendre', 'leaflet;'))
    expect(title.problems).toContainEqual(expect.objectContaining({ field: 'title', code: 'missing-field' }))
    await rm(out, { recursive: true })
    const columns = await changed(text => text.replace('k-2;leaflet;', 'k-2;'))
    expect(columns.problems).toContainEqual(expect.objectContaining({ code: 'bad-row' }))
  })

  test('whose file is gone or another goes in without it, and says which (2)', async () => {
    await escale(home, 'export', '--as', 'csv', '--to', out)
    const attached = join(out, 'lampes/attachments', PATH)
    await writeFile(attached, 'another')
    const other = temporaryFolder()
    expect(await escale(other, 'import', join(out, 'lampes'), '--source', 'lampes', '--json')).toBe(0)
    const message = JSON.parse(said.join('')).problems.find(({ code }: { code: string }) => code === 'missing-file').message
    expect(message).toContain(`attachments/${PATH} cannot be read, or is not the file that was exported`)
    expect(await readdir(join(other, 'draft/attachments')).catch(() => [])).toEqual([])
    await rm(attached)
    expect(await escale(temporaryFolder(), 'import', join(out, 'lampes'), '--source', 'lampes', '--json')).toBe(0)
    expect(said.join('')).toContain(`attachments/${PATH} is not there`)
  })
})
