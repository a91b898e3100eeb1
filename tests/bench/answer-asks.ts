import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { documentTexts } from '../../catalogue/index/document-text.ts'
import type { Answer, Ask, Built, Loaded, Round, Saved } from './ask.ts'
import { corpusDocument } from './corpus.ts'
import type { BenchDocument, BenchTexts, Engine, IndexBuilder, LoadedEngine, Search, Way } from './engines/engine.ts'
import { WAYS } from './engines/engine.ts'
import { timeRound } from './measure.ts'
import { QUERIES } from './queries.ts'

/** Documents made at a time, outside the clock: all of them would not fit into memory. */
const BATCH = 2_000
const MB = 1024 * 1024

const tenth = (value: number): number => Math.round(value * 10) / 10

function benchDocument(i: number): BenchDocument {
  const whole = corpusDocument(i)
  const [title = '', alternatives = '', subjects = '', summary = '', body = ''] = documentTexts(whole).map(texts => texts.join('\n'))
  const texts: BenchTexts = { id: whole.id, title, alternatives, subjects, summary, body }
  return { whole, texts }
}

async function build(builder: IndexBuilder, documents: number): Promise<Built> {
  let milliseconds = 0
  const timed = async (step: () => Promise<void>): Promise<void> => {
    const began = performance.now()
    await step()
    milliseconds += performance.now() - began
  }
  for (let first = 0; first < documents; first += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, documents - first) }, (_, i) => benchDocument(first + i))
    await timed(() => builder.add(batch))
  }
  await timed(() => builder.finish())
  return { seconds: milliseconds / 1000, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }
}

async function save(builder: IndexBuilder, folder: string): Promise<Saved> {
  await builder.save()
  const sizes = await Promise.all((await readdir(folder)).map(async name => (await stat(join(folder, name))).size))
  return { bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

function memory(): Readonly<{ resident: number; heap: number }> {
  global.gc?.()
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage()
  return { resident: rss, heap: heapUsed + arrayBuffers }
}

type State = { builder?: IndexBuilder; loaded?: LoadedEngine }

async function load(engine: Engine, { folder, onDemand }: Extract<Ask, { ask: 'load' }>, state: State): Promise<Loaded> {
  const before = memory()
  const began = performance.now()
  if (onDemand && engine.loadOnDemand === undefined) throw new Error('cannot read on demand')
  const loaded = await (onDemand && engine.loadOnDemand !== undefined ? engine.loadOnDemand(folder) : engine.load(folder))
  loaded.search('infirmier', 'word')
  const coldLoadMs = tenth(performance.now() - began)
  state.loaded = loaded
  const after = memory()
  return {
    coldLoadMs,
    memoryMb: tenth((after.resident - before.resident) / MB),
    heapMb: tenth((after.heap - before.heap) / MB),
    ways: WAYS.filter(way => loaded[way] !== undefined),
    canOnDemand: engine.loadOnDemand !== undefined,
    cannot: engine.cannot ?? [],
  }
}

function searchOf({ loaded }: State, way: Way): Search {
  const search = loaded?.[way]
  if (search === undefined) throw new Error('asked before it was loaded')
  return search
}

/** One query more is asked first: while the other engines answered, this one's process slept and its memory left the processor's caches. */
function round(state: State, { asked, way }: Extract<Ask, { ask: 'round' }>): Round {
  const search = searchOf(state, way)
  let found = 0
  const [wakingMs = 0] = timeRound(QUERIES[asked].slice(-1), query => void search(query, asked))
  const times = timeRound(QUERIES[asked], query => {
    if (search(query, asked) > 0) found++
  })
  return { times, found, wakingMs }
}

/** Once at least; then until the time is over. */
function warm(state: State, { asked, way, milliseconds }: Extract<Ask, { ask: 'warm' }>): void {
  const search = searchOf(state, way)
  const until = performance.now() + milliseconds
  do for (const query of QUERIES[asked]) search(query, asked)
  while (performance.now() < until)
}

async function answer(engine: Engine, state: State, question: Ask): Promise<Built | Saved | Loaded | Round | undefined> {
  switch (question.ask) {
    case 'build':
      state.builder = await engine.build(question.folder)
      return build(state.builder, question.documents)
    case 'save':
      if (state.builder === undefined) throw new Error('asked to save before it was built')
      return save(state.builder, question.folder)
    case 'load':
      return load(engine, question, state)
    case 'warm':
      warm(state, question)
      return undefined
    case 'round':
      return round(state, question)
  }
}

/** Answers the questions of the process that started this one, until that one ends it. An engine's own failure is an answer. */
export function answerAsks(engine: Engine): void {
  const state: State = {}
  process.on('message', (question: Ask) => {
    const send = (said: Answer): void => void process.send?.(said)
    answer(engine, state, question).then(
      value => send({ ok: true, value }),
      error => send({ ok: false, why: error instanceof Error ? error.message : String(error) }),
    )
  })
}
