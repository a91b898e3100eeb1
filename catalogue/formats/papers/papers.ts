import type { Problem } from '../../model/problem.ts'
import { packageRoot } from '../../programs/package-root.ts'
import { isAboutTheExport } from '../about-the-export.ts'
import { csv } from '../csv/csv.ts'
import { NAMED_AS_TABLE } from '../csv/csv-dialect.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { paperDocument, rowWithPapers } from './paper-document.ts'
import { calledAlike, keyOfWords, paperKeys } from './paper-keys.ts'
import { paperKindOf } from './paper-kind.ts'
import { paperNames } from './paper-names.ts'
import { openPaperReader } from './paper-reader.ts'
import type { PaperRow } from './paper-rows.ts'
import { paperRows } from './paper-rows.ts'
import type { PaperTable } from './paper-table.ts'
import { findPaperTables, proposePaperMapping } from './paper-table.ts'
import type { TakenPaper } from './take-paper.ts'
import { takePaper } from './take-paper.ts'

/** Reading a paper takes long: few of them say what a source is like. */
const LOOKED = 50

/** Folders and archives of PDF, HTML, DOCX, ODT, EPUB and text files, with a table (CSV) that says what they are where one lies beside them. */
export const papers: Format = {
  id: 'papers',
  looked: LOOKED,
  // Each paper is a document; the table beside them says what they are.
  canDoWithout: name => !NAMED_AS_TABLE.test(name),
  claim: claimPapers,
  read: readPapers,
  proposeMapping,
}

/** More than a table of any kind, which a text file may be, and less than whoever knows a file by its form. */
const SURENESS = 0.55
/** Text files alone: beside an export they are notes about it. */
const TEXTS_ALONE = 0.45

/** Of no centre: the language of the demonstration. */
const LAST_LANGUAGE = 'fr'

function claimPapers(files: readonly SourceFile[]): readonly Claim[] {
  const found = files.filter(isPaper)
  if (found.length === 0) return []
  const tables = findPaperTables(files, found).map(({ file }) => file)
  if (tables.length > 0) return [{ files: [...tables, ...found], sureness: SURENESS }]
  const sureness = found.every(file => paperKindOf(file) === 'text') ? TEXTS_ALONE : SURENESS
  return [{ files: found, sureness, givesWay: true }]
}

function isPaper(file: SourceFile): boolean {
  if (isAboutTheExport(file.name)) return false
  const kind = paperKindOf(file)
  return kind !== undefined && (kind !== 'text' || csv.claim([file]).length === 0)
}

const tablesAmong = (files: readonly SourceFile[]): readonly PaperTable[] => findPaperTables(files, files.filter(isPaper))

async function proposeMapping(files: readonly SourceFile[]): Promise<unknown> {
  const [table] = tablesAmong(files)
  return table === undefined ? undefined : proposePaperMapping(table)
}

/** The program that reads papers, as it was built beside the command. */
const ownProgram = (): string => `${packageRoot()}/dist/cli/paper-child.js`

async function* readPapers(files: readonly SourceFile[], context: ReadContext): AsyncGenerator<FormatRecord | Problem> {
  const found = files.filter(isPaper)
  const reader = openPaperReader(context.paperProgram ?? ownProgram(), context.limits)
  const unsaid: SourceFile[] = []
  const reading: Reading = { found, keys: paperKeys(found), context, unsaid, take: file => takePaper(file, { reader, context }) }
  const tables = tablesAmong(files)
  const named = new Set<SourceFile>()
  try {
    for (const table of tables) yield* readTable(table, named, reading)
    const alone = found.filter(one => !named.has(one))
    if (tables.length > 0 && alone.length > 0) yield withoutRow(tables, alone)
    for (const file of alone) yield* readAlone(file, reading)
  } finally {
    reader.close()
  }
  if (unsaid.length > 0) yield languageUnsaid(unsaid, languageOf(reading))
  for (const group of calledAlike(found)) yield nearlyOneName(group)
}

/** What is said once of all papers whose text does not tell its language. */
function languageUnsaid(files: readonly SourceFile[], language: string): Problem {
  const [first] = files
  const which =
    files.length === 1 ? 'The text of 1 file does not tell its language' : `The texts of ${files.length} files do not tell their language`
  const message = `${which} (${listOf(files.map(({ name }) => name))}): "${language}" was taken. Say it in a table beside the files if that is wrong.`
  return { code: 'bad-value', severity: 'warning', file: first?.name ?? '', field: 'language', message }
}

function nearlyOneName(files: readonly SourceFile[]): Problem {
  const [first] = files
  const message = `${files.length} files are called alike but for case, accents and signs: ${listOf(files.map(({ name }) => name))}. Each went in, under a key made of its own name; give them names that differ, for one that is left alone has another key.`
  return { code: 'duplicate-id', severity: 'warning', file: first?.name ?? '', message }
}

type Reading = Readonly<{
  found: readonly SourceFile[]
  keys: ReadonlyMap<SourceFile, string>
  context: ReadContext
  /** Papers whose text does not tell its language. */
  unsaid: SourceFile[]
  take(file: SourceFile): Promise<TakenPaper | Problem>
}>

const languageOf = ({ context }: Reading): string => context.language ?? LAST_LANGUAGE
const keyOf = ({ keys }: Reading, file: SourceFile): string => keys.get(file) ?? file.name

async function* readAlone(file: SourceFile, reading: Reading): AsyncGenerator<FormatRecord | Problem> {
  reading.context.count?.met(file.name)
  const taken = await reading.take(file)
  if (isProblem(taken)) {
    yield taken
    return
  }
  const { document, remarks, unsaid } = paperDocument(file, taken, languageOf(reading))
  reading.unsaid.push(...unsaid)
  yield* remarks
  yield { file: file.name, record: 1, key: keyOf(reading, file), document }
}

const EXAMPLES = 10

/** The rows with their papers; `named` is told of every paper that a row names. In the end, the rows that have none. */
async function* readTable(table: PaperTable, named: Set<SourceFile>, reading: Reading): AsyncGenerator<FormatRecord | Problem> {
  const names = paperNames(reading.found)
  const warning = (message: string, place: Partial<Problem> = {}): Problem => ({
    code: 'missing-file',
    severity: 'warning',
    file: table.file.name,
    field: table.column,
    message,
    ...place,
  })
  const without: number[] = []
  for await (const row of paperRows(table, reading.context)) {
    if (isProblem(row)) {
      yield row
      continue
    }
    const { found, missing } = names.inCell(row.cell)
    for (const file of found) named.add(file)
    if (found.length + missing.length === 0) without.push(row.record.record)
    for (const name of missing)
      yield warning(
        `No file beside the table is called "${name.slice(0, 100)}": the document went in without it. Put it there, or correct the name.`,
        {
          record: row.record.record,
          unit: 'line',
        },
      )
    yield* readRowPapers(row, found, reading)
  }
  if (without.length > 0)
    yield warning(`${countOf(without.length, 'row')} without a file went in all the same: ${listOf(without.map(line => `line ${line}`))}.`)
}

const withoutRow = (tables: readonly PaperTable[], alone: readonly SourceFile[]): Problem => ({
  code: 'missing-file',
  severity: 'warning',
  file: tables.map(({ file }) => file.name).join(', '),
  field: tables.map(({ column }) => column).join(', '),
  message: `${countOf(alone.length, 'file')} without a row went in by what is written inside: ${listOf(alone.map(({ name }) => name))}.`,
})

const countOf = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
const listOf = (all: readonly string[]): string => `${all.slice(0, EXAMPLES).join(', ')}${all.length > EXAMPLES ? ', …' : ''}`

async function* readRowPapers(row: PaperRow, files: readonly SourceFile[], reading: Reading): AsyncGenerator<FormatRecord | Problem> {
  const taken: { file: SourceFile; paper: TakenPaper }[] = []
  for (const file of files) {
    const paper = await reading.take(file)
    if (isProblem(paper)) yield { ...paper, severity: 'warning', message: `${paper.message} The document of its row went in without it.` }
    else taken.push({ file, paper })
  }
  const { document, remarks, unsaid } = rowWithPapers(row.record.document, taken, languageOf(reading))
  reading.unsaid.push(...unsaid)
  yield* remarks
  const [first] = files
  // A row's own key, else its paper's, else its title: each stays from one import to the next.
  const own = row.isKeyOfPaper ? '' : row.record.key
  const key = own !== '' ? own : first === undefined ? keyOfWords(document.title) : keyOf(reading, first)
  const title = row.isTitleOfPaper ? (taken[0]?.paper.title ?? document.title) : document.title
  yield { ...row.record, key, document: { ...document, title } }
}
