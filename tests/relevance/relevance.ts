import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCentre } from '../../catalogue/release/centre-folder.ts'
import { sharedData } from '../helpers/shared-data.ts'
import { escoFolders, testVocabularies } from '../helpers/test-vocabularies.ts'
import type { JudgedQueries, JudgedSet, Ranker } from './judged-set.ts'
import { labourSet } from './labour-set.ts'
import type { Scores } from './metrics.ts'
import { meanOf, scoresOf } from './metrics.ts'
import { ours } from './ours.ts'
import { fts5Ranker, lunrRanker, miniSearchRanker } from './peers.ts'
import { romeSet } from './rome-set.ts'

/** The means of an engine by class; undefined: the engine was not run. */
type ByClass = Readonly<Record<string, Scores>>
type SetFigures = Readonly<{
  set: string
  documents: number
  queries: Record<string, number>
  engines: Record<string, ByClass | undefined>
}>

function judge({ name: set, queries }: JudgedQueries, ranker: Ranker, missed?: string[]): ByClass {
  const scores = new Map<string, Scores[]>()
  for (const { class: name, words, language, grades } of queries) {
    const ranked = ranker(words, language)
    const own = scoresOf(ranked, grades)
    if (own.success5 === 0) missed?.push(`${set}, ${name}: ${words} -> ${ranked.slice(0, 5).join(' ')}`)
    scores.set(name, [...(scores.get(name) ?? []), own])
  }
  const all = [...scores.values()].flat()
  return Object.fromEntries([...[...scores].map(([name, own]) => [name, meanOf(own)]), ...(scores.size > 1 ? [['all', meanOf(all)]] : [])])
}

async function compare({ documents, judged }: JudgedSet, missed?: string[]): Promise<readonly SetFigures[]> {
  const centre = await readCentre(join('catalogue', 'demo', 'centre'))
  if (!centre.ok) throw new Error(JSON.stringify(centre.error))
  const vocabularies = await testVocabularies(escoFolders() ?? [], documents, centre.value.vocabularies)
  const own = await ours(documents, centre.value.synonyms, vocabularies)
  const lunr = lunrRanker(documents)
  const miniSearch = miniSearchRanker(documents)
  const fts5 = fts5Ranker(documents)
  return judged.map(asked => {
    const names = asked.queries.map(query => query.class)
    const counts = Object.fromEntries([...new Set(names)].map(name => [name, names.filter(other => other === name).length]))
    return {
      set: asked.name,
      documents: documents.length,
      queries: { ...counts, all: names.length },
      engines: {
        ours: judge(asked, own, missed),
        'lunr-fr': judge(asked, lunr),
        MiniSearch: judge(asked, miniSearch),
        FTS5: fts5 && judge(asked, fts5),
      },
    }
  })
}

const share = (value: number): string => value.toFixed(3)

function tableOf({ set, documents, queries, engines }: SetFigures): string {
  const classes = Object.keys(engines.ours ?? {})
  const rows = classes.flatMap(name =>
    Object.entries(engines).map(([engine, byClass]) => {
      const scores = byClass?.[name]
      const cells = scores === undefined ? Array(5).fill('not run') : Object.values(scores).map(share)
      return `| ${name} (${queries[name]}) | ${engine} | ${cells.join(' | ')} |`
    }),
  )
  const head = ['| class (queries) | engine | success@1 | success@5 | success@10 | MRR | nDCG@10 |', '|---|---|---:|---:|---:|---:|---:|']
  const notes = engines.FTS5 === undefined ? ['', `FTS5 was not run: Node ${process.version} has no \`node:sqlite\`.`] : []
  return [`## ${set} (${documents} documents)`, '', ...head, ...rows, ...notes, ''].join('\n')
}

const { values } = parseArgs({ options: { json: { type: 'string' }, missed: { type: 'boolean', default: false } } })
const rome = sharedData('rome-v4-60')
const labour = sharedData('cdtn-search-fr')
const missed: string[] = []
const figures: SetFigures[] = []
if (rome !== undefined) figures.push(...(await compare(await romeSet(rome), missed)))
if (labour !== undefined) figures.push(...(await compare(await labourSet(labour))))
const markdown = figures.map(tableOf).join('\n')
console.log(markdown)
if (values.missed) console.log(missed.join('\n'))
await mkdir('bench-results', { recursive: true })
if (figures.length > 0) await writeFile(join('bench-results', 'relevance.md'), markdown)
if (values.json !== undefined) {
  await mkdir(dirname(values.json), { recursive: true })
  await writeFile(values.json, `${JSON.stringify({ node: process.version, sets: figures }, null, 2)}\n`)
}
