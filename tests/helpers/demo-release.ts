import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OpenSearch } from '../../catalogue/cli/open-search.ts'
import { openSearch } from '../../catalogue/cli/open-search.ts'
import { makeDemo } from '../../catalogue/demo/make-demo.ts'

const DEMO = fileURLToPath(new URL('../../catalogue/demo', import.meta.url))

/** The demonstration published at `at` into `folder`, without its PDF files, which take long to draw; opened. */
export async function openDemo(folder: string, at: Date): Promise<OpenSearch> {
  const demoDir = join(folder, 'demo')
  await cp(join(DEMO, 'centre'), join(demoDir, 'centre'), { recursive: true })
  await mkdir(join(demoDir, 'documents'))
  for (const name of await readdir(join(DEMO, 'documents'))) {
    const documents: readonly Record<string, unknown>[] = JSON.parse(await readFile(join(DEMO, 'documents', name), 'utf8'))
    const withoutPdf = documents.map(({ pdf: _pdf, ...document }) => document)
    await writeFile(join(demoDir, 'documents', name), JSON.stringify(withoutPdf))
  }
  const made = await makeDemo({ home: join(folder, 'home'), demoDir, pdfDir: join(folder, 'pdfs'), at })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  const opened = await openSearch(made.value.releases)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}
