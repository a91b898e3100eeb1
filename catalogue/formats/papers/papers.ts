import type { Problem } from '../../model/problem.ts'
import { packageRoot } from '../../programs/package-root.ts'
import { isAboutTheExport } from '../about-the-export.ts'
import { csv } from '../csv/csv.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { paperDocument, rowWithPapers } from './paper-document.ts'
import { keyOfWords, paperKeys } from './paper-keys.ts'
import { paperKindOf } from './paper-kind.ts'
import { paperNames } from './paper-names.ts'
import { openPaperReader } from './paper-reader.ts'
import type { PaperRow } from './paper-rows.ts'
import { paperRows } from './paper-rows.ts'
import type { PaperTable } from './paper-table.ts'
import { findPaperTable, proposePaperMapping } from './paper-table.ts'
import type { TakenPaper } from './take-paper.ts'
import { takePaper } from './take-paper.ts'

/** Reading a paper takes long: few of them say what a source is like. */
const LOOKED = 50

/** Folders and archives of PDF, HTML, DOCX, ODT, EPUB and text files, with a table (CSV) that says what they are where one lies beside them. */
export const papers: Format = { id: 'papers', looked: LOOKED, claim: claimPapers, read: readPapers, proposeMapping }

/** More than a table of any kind, which a text file may be, and less than whoever knows a file by its form. */
const SURENESS = 0.55
/** Text files alone: beside an export they are notes about it. */
const TEXTS_ALONE = 0.45

/** Of no centre: the language of the demonstration. */
const LAST_LANGUAGE = 'fr'

function claimPapers(files: readonly SourceFile[]): readonly Claim[] {
  const found = files.filter(isPaper)
  if (found.length === 0) return []
  const table = findPaperTable(files, found)
  if (table !== undefined) return [{ files: [table.file, ...found], sureness: SURENESS }]
  const sureness = found.every(file => paperKindOf(file) === 'text') ? TEXTS_ALONE : SURENESS
  return [{ files: found, sureness, givesWay: true }]
}

function isPaper(file: SourceFile): boolean {
  if (isAboutTheExport(file.name)) return false
  const kind = paperKindOf(file)
  return kind !== undefined && (kind !== 'text' || csv.claim([file]).length === 0)
}

const tableAmong = (files: readonly SourceFile[]): PaperTable | undefined => findPaperTable(files, files.filter(isPaper))

async function proposeMapping(files: readonly SourceFile[]): Promise<unknown> {
  const table = tableAmong(files)
  return table === undefined ? undefined : proposePaperMapping(table)
}

/** The program that reads papers, as it was built beside the command. */
const ownProgram = (): string => `${packageRoot()}/dist/cli/paper-child.js`

async function* readPapers(files: readonly SourceFile[], context: ReadContext): AsyncGenerator<FormatRecord | Problem> {
  const found = files.filter(isPaper)
  const reader = openPaperReader(context.paperProgram ?? ownProgram(), context.limits)
  const reading: Reading = { found, keys: paperKeys(found), context, take: file => takePaper(file, { reader, context }) }
  const table = tableAmong(files)
  const named = new Set<SourceFile>()
  try {
    if (table !== undefined) yield* readTable(table, named, reading)
    for (const file of found.filter(one => !named.has(one))) yield* readAlone(file, reading)
  } finally {
    reader.close()
  }
}

type Reading = Readonly<{
  found: readonly SourceFile[]
  keys: ReadonlyMap<SourceFile, string>
  context: ReadContext
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
  const { document, remarks } = paperDocument(file, taken, languageOf(reading))
  yield* remarks
  yield { file: file.name, record: 1, key: keyOf(reading, file), document }
}

const EXAMPLES = 10

/** The rows with their papers; `named` is told of every paper that a row names. In the end, what stands on one side alone. */
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
  const alone = reading.found.filter(file => !named.has(file))
  if (alone.length > 0)
    yield warning(
      `${countOf(alone.length, 'file')} without a row went in by what is written inside: ${listOf(alone.map(({ name }) => name))}.`,
    )
}

const countOf = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
const listOf = (all: readonly string[]): string => `${all.slice(0, EXAMPLES).join(', ')}${all.length > EXAMPLES ? ', …' : ''}`

async function* readRowPapers(row: PaperRow, files: readonly SourceFile[], reading: Reading): AsyncGenerator<FormatRecord | Problem> {
  const taken: { file: SourceFile; paper: TakenPaper }[] = []
  for (const file of files) {
    const paper = await reading.take(file)
    if (isProblem(paper)) yield { ...paper, severity: 'warning', message: `${paper.message} The document of its row went in without it.` }
    else taken.push({ file, paper })
  }
  const { document, remarks } = rowWithPapers(row.record.document, taken, languageOf(reading))
  yield* remarks
  const [first] = files
  // A row's own key, else its paper's, else its title: each stays from one import to the next.
  const own = row.isKeyOfPaper ? '' : row.record.key
  const key = own !== '' ? own : first === undefined ? keyOfWords(document.title) : keyOf(reading, first)
  const title = row.isTitleOfPaper ? (taken[0]?.paper.title ?? document.title) : document.title
  yield { ...row.record, key, document: { ...document, title } }
}
