import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { answerAsks } from './answer-asks.ts'
import { svgChart } from './chart.ts'
import { compareEngines, WARM_MS } from './compare-engines.ts'
import { ENGINES } from './engines/engines.ts'
import { markdownTables } from './markdown.ts'
import { measureRelease } from './measure-release.ts'
import { NOTES } from './notes.ts'
import { publishCorpus } from './publish-corpus.ts'
import { ratiosToOurs } from './ratios.ts'

/** Rounds unless others are asked for: where lunr answers 100,000 documents one takes a minute. */
const ROUNDS = '15'

const { values } = parseArgs({
  options: {
    docs: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: ROUNDS },
    engines: { type: 'string', default: Object.keys(ENGINES).join(',') },
    json: { type: 'string' },
    svg: { type: 'string' },
    release: { type: 'string' },
    'publish-to': { type: 'string' },
    // Given by this program to those it starts.
    engine: { type: 'string' },
  },
})

const load = (): string =>
  loadavg()
    .map(average => average.toFixed(1))
    .join(' ')

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

async function compare(documents: number, names: readonly string[]): Promise<void> {
  const unknown = names.filter(name => ENGINES[name] === undefined)
  if (unknown.length > 0) throw new RangeError(`--engines: ${unknown.join(', ')} is none of ${Object.keys(ENGINES).join(', ')}`)
  const hasSqlite = Number(process.versions.node.split('.')[0]) >= 24
  const limitSeconds = documents <= 10_000 ? 120 : documents <= 100_000 ? 600 : 2_400
  const before = load()
  await mkdir('.escale', { recursive: true })
  const folder = await mkdtemp(join('.escale', 'bench-engines-'))
  try {
    const engines = await compareEngines({ names, documents, rounds, limitSeconds, folder })
    const release = values.release === undefined ? undefined : await measureRelease(values.release, rounds)
    const config = { node: process.version, rounds, warmMs: WARM_MS, limitSeconds, load: { before, after: load() } }
    const title = `${documents} documents, Node ${process.version}`
    console.log(`## ${title}\n`)
    console.log(`Load of the machine (1, 5, 15 minutes): ${before} before, ${config.load.after} after. Each step has ${limitSeconds} s.`)
    if (!hasSqlite) console.log('No Node 24 could be had (build/node24): without FTS5.')
    console.log(`\n${markdownTables(engines)}\n\n${NOTES.map(note => `- ${note}`).join('\n')}`)
    if (release !== undefined) console.log(`\nThe release given: ${JSON.stringify(release, null, 2)}`)
    await write(values.svg ?? join('bench-results', `bench-${documents}.svg`), svgChart(title, engines))
    if (values.json !== undefined) {
      const found = { docs: documents, config, engines, ratios: ratiosToOurs(engines), ...(release !== undefined && { release }) }
      await write(values.json, `${JSON.stringify(found, null, 2)}\n`)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError('--rounds needs a number of rounds')
const documents = Number(values.docs)
if (!Number.isInteger(documents) || documents < 1) throw new RangeError('--docs needs a number of documents')
const engine = values.engine === undefined ? undefined : await ENGINES[values.engine]?.()

if (engine !== undefined) answerAsks(engine)
else if (values['publish-to'] !== undefined) {
  await publishCorpus(values['publish-to'], documents)
  process.exit()
} else await compare(documents, values.engines.split(','))
