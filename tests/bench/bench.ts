import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openSearch } from '../../catalogue/cli/open-search.ts'
import { buildSegment } from '../../catalogue/index/build-segment.ts'
import { openEngine } from '../../catalogue/search/open-engine.ts'
import type { SearchEngine } from '../../catalogue/search/types.ts'
import { corpusDocument } from './corpus.ts'
import type { Spread } from './measure.ts'
import { spreadOf, timeQueries } from './measure.ts'
import { publishCorpus } from './publish-corpus.ts'
import { QUERIES } from './queries.ts'

const ROUNDS = 15
const MB = 1024 * 1024

type EngineFigures = Readonly<{
  buildDocsPerSecond: number
  bytesPerDocument: number
  coldLoadMs: number
  memoryMb: number
  classes: Readonly<Record<string, Spread>>
}>

function* corpus(documents: number) {
  for (let i = 0; i < documents; i++) yield { document: corpusDocument(i), locator: { block: Math.floor(i / 64), record: i % 64 } }
}

const memory = (): number => {
  global.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** The whole keystroke: ranking, facets, completions, reasons, marks. */
const keystroke = (engine: SearchEngine, words: string): void => {
  engine.search({ words, language: 'fr', typing: true, today: '2026-11-24' })
}

const classesOf = (engine: SearchEngine): Record<string, Spread> =>
  Object.fromEntries(
    Object.entries(QUERIES).map(([name, queries]) => [name, timeQueries(queries, ROUNDS, query => keystroke(engine, query))]),
  )

async function measureOurs(documents: number): Promise<EngineFigures> {
  // The corpus is made before the clock starts: building is measured, not writing sentences.
  const entries = [...corpus(documents)]
  const began = performance.now()
  const segment = await buildSegment('fr', entries)
  const buildSeconds = (performance.now() - began) / 1000
  entries.length = 0
  const before = memory()
  const loading = performance.now()
  const engine = openEngine({ segments: [segment.buffer], synonyms: [] })
  keystroke(engine, 'infirmier')
  const coldLoadMs = performance.now() - loading
  const own = memory() - before + segment.byteLength
  return {
    buildDocsPerSecond: Math.round(documents / buildSeconds),
    bytesPerDocument: Math.round(segment.byteLength / documents),
    coldLoadMs: Math.round(coldLoadMs * 10) / 10,
    memoryMb: Math.round((own / MB) * 10) / 10,
    classes: classesOf(engine),
  }
}

async function measureRelease(dir: string) {
  const opened = await openSearch(dir)
  if (!opened.ok) throw new Error(opened.error.map(({ message }) => message).join('\n'))
  const { engine } = opened.value
  const words = Object.values(QUERIES).flat()
  const began = words.map(query => {
    const start = performance.now()
    keystroke(engine, query)
    return performance.now() - start
  })
  return { docs: engine.documents, firstTime: spreadOf(began), classes: classesOf(engine) }
}

function table(title: string, classes: Readonly<Record<string, Spread>>): string {
  const rows = Object.entries(classes).map(([name, { p50, p95, max }]) => `| ${name} | ${p50} | ${p95} | ${max} |`)
  return [`### ${title}`, '', '| class, whole keystroke (ms) | p50 | p95 | max |', '|---|---:|---:|---:|', ...rows, ''].join('\n')
}

const { values } = parseArgs({
  options: {
    docs: { type: 'string', default: '10000' },
    json: { type: 'string' },
    release: { type: 'string' },
    'publish-to': { type: 'string' },
  },
})
const documents = Number(values.docs)
if (!Number.isInteger(documents) || documents < 1) throw new RangeError('--docs needs a number of documents')

if (values['publish-to'] !== undefined) {
  await publishCorpus(values['publish-to'], documents)
  process.exit()
}
const ours = await measureOurs(documents)
const release = values.release === undefined ? undefined : await measureRelease(values.release)
const config = { node: process.version, rounds: ROUNDS, documentBytes: 2000 }
const { classes, ...figures } = ours
console.log(`## ${documents} documents, Node ${process.version}\n`)
console.log('| | ours |\n|---|---:|')
for (const [name, value] of Object.entries(figures)) console.log(`| ${name} | ${value} |`)
console.log(`\n${table('Generated French corpus', classes)}`)
if (release !== undefined) console.log(table(`The release given, ${release.docs} documents`, release.classes))
if (values.json !== undefined) {
  await writeFile(values.json, `${JSON.stringify({ docs: documents, config, engines: { ours }, ...(release && { release }) }, null, 2)}\n`)
}
