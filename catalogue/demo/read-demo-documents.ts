import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Attachment, CatalogueDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { adviseOnIssue, fieldPath } from '../release/field-path.ts'
import { parseJson } from '../release/parse-json.ts'
import { isMissing } from '../release/system-problem.ts'
import { withBookletPages } from './booklet-pages.ts'
import type { DemoDocument } from './demo-document.ts'
import { demoDocumentsSchema, resolveDemoDocument } from './demo-document.ts'

export type ReadDemoOptions = Readonly<{
  /** The folder of the JSON files. */
  dir: string
  /** The folder of the PDF files that they name. */
  pdfDir: string
  /** The day that relative days count from, `2026-11-24`. */
  today: string
}>

/** The demonstration's documents sorted by id; all problems of all files at once when there is one. */
export async function readDemoDocuments(options: ReadDemoOptions): Promise<Result<readonly CatalogueDocument[], readonly Problem[]>> {
  const problems: Problem[] = []
  const documents = new Map<string, CatalogueDocument>()
  for (const name of (await readdir(options.dir)).filter(one => one.endsWith('.json')).sort()) {
    const file = join(options.dir, name)
    for (const demo of await readFileOf(file, problems)) {
      const attachments = await attachmentsOf(demo, { file, pdfDir: options.pdfDir, problems })
      const document = resolveDemoDocument(withBookletPages(demo), options.today, attachments)
      if (documents.has(document.id))
        problems.push({ ...refused(file, `${document.id} is there twice: give one of them another key.`), code: 'duplicate-id' })
      documents.set(document.id, document)
    }
  }
  if (problems.length > 0) return fail(problems)
  return ok([...documents.values()].sort((left, right) => (left.id < right.id ? -1 : 1)))
}

async function readFileOf(file: string, problems: Problem[]): Promise<readonly DemoDocument[]> {
  const parsed = demoDocumentsSchema.safeParse(parseJson(await readFile(file, 'utf8')))
  if (parsed.success) return parsed.data
  problems.push(...parsed.error.issues.map(issue => ({ ...refused(file, adviseOnIssue(issue)), field: fieldPath(issue.path) })))
  return []
}

type AttachmentsPlace = Readonly<{ file: string; pdfDir: string; problems: Problem[] }>

async function attachmentsOf(demo: DemoDocument, { file, pdfDir, problems }: AttachmentsPlace): Promise<readonly Attachment[]> {
  if (demo.pdf === undefined) return []
  let bytes: Buffer
  try {
    bytes = await readFile(join(pdfDir, demo.pdf))
  } catch (error) {
    if (!isMissing(error)) throw error
    const message = `${join(pdfDir, demo.pdf)} is not there: make the PDF files with "node build/demo-pdfs.mjs".`
    problems.push({ ...refused(file, message), code: 'missing-file', id: `${demo.source}:${demo.key}`, field: 'pdf' })
    return []
  }
  const pages = countPages(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return [{ path: demo.pdf, mediaType: 'application/pdf', bytes: bytes.byteLength, sha256, ...(pages > 0 && { pages }) }]
}

/** Pages of a PDF whose page objects are not compressed, as our own are (ISO 32000-1, 7.7.3.3); 0 where none shows. */
const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0

const refused = (file: string, message: string): Problem => ({ code: 'bad-record', severity: 'refused', file, message })
