import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answer, Ask, Built, Loaded, Round, Saved } from './ask.ts'
import type { AskedProcess } from './asked-process.ts'
import { startAsked } from './asked-process.ts'
import type { QueryClass, Way } from './engines/engine.ts'
import { WAYS } from './engines/engine.ts'
import type { Classes, EngineFigures, Engines, Unanswered } from './figures.ts'
import type { RoundsSpread } from './measure.ts'
import { spreadWithWaking } from './measure.ts'
import { CLASSES } from './queries.ts'

/** Fresh processes whose cold loads are taken; the middle one counts. */
const LOADS = 3
/** Before its first round a class is asked of every engine for this long: the goals are for an engine whose code is compiled. */
export const WARM_MS = 300
/** This very program, started again for each engine. */
const PROGRAM = process.argv[1] as string

export type Comparison = Readonly<{ names: readonly string[]; documents: number; rounds: number; limitSeconds: number; folder: string }>

type Standing = {
  process?: AskedProcess
  figures: EngineFigures
  rounds: Map<string, Round[]>
  failures: Map<string, string>
  loaded?: Loaded
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number

async function value<T>(
  process: AskedProcess,
  question: Ask,
  seconds: number,
): Promise<Readonly<{ value: T }> | Readonly<{ why: string }>> {
  const answer: Answer = await process.ask(question, seconds)
  // Each question has one shape of answer, and both ends are this program.
  return answer.ok ? { value: answer.value as T } : { why: answer.why }
}

/** Builds and saves in a process of its own, which ends then. */
async function buildOne(name: string, folder: string, { documents, limitSeconds }: Comparison): Promise<EngineFigures> {
  const own = startAsked(PROGRAM, name)
  try {
    const built = await value<Built>(own, { ask: 'build', documents, folder }, limitSeconds)
    if ('why' in built) return { classes: {}, failed: `build: ${built.why}` }
    const buildDocsPerSecond = Math.round(documents / built.value.seconds)
    const saved = await value<Saved>(own, { ask: 'save', folder }, limitSeconds)
    if ('why' in saved) return { classes: {}, buildDocsPerSecond, failed: `save: ${saved.why}` }
    const { peakMb: buildPeakMb } = built.value
    return { classes: {}, buildDocsPerSecond, buildPeakMb, bytesPerDocument: Math.round(saved.value.bytes / documents) }
  } finally {
    own.stop()
  }
}

/** Loads several times, each in a new process; the last one stays for the queries. */
async function loadOne(name: string, folder: string, limitSeconds: number, standing: Standing): Promise<void> {
  const loads: Loaded[] = []
  for (let i = 0; i < LOADS; i++) {
    standing.process?.stop()
    standing.process = startAsked(PROGRAM, name)
    const loaded = await value<Loaded>(standing.process, { ask: 'load', folder, onDemand: false }, limitSeconds)
    if ('why' in loaded) {
      standing.figures = { ...standing.figures, failed: `load: ${loaded.why}` }
      standing.process.stop()
      delete standing.process
      return
    }
    loads.push(loaded.value)
  }
  const last = loads.at(-1) as Loaded
  standing.loaded = last
  standing.figures = {
    ...standing.figures,
    coldLoadMs: middle(loads.map(({ coldLoadMs }) => coldLoadMs)),
    memoryMb: middle(loads.map(({ memoryMb }) => memoryMb)),
    heapMb: middle(loads.map(({ heapMb }) => heapMb)),
  }
}

/** The same without reading more than is asked for. */
async function loadOnDemand(name: string, folder: string, limitSeconds: number): Promise<EngineFigures['onDemand']> {
  const loads: Loaded[] = []
  for (let i = 0; i < LOADS; i++) {
    const process = startAsked(PROGRAM, name)
    try {
      const loaded = await value<Loaded>(process, { ask: 'load', folder, onDemand: true }, limitSeconds)
      if ('why' in loaded) throw new Error(`${name} on demand: ${loaded.why}`)
      loads.push(loaded.value)
    } finally {
      process.stop()
    }
  }
  const of = (figure: 'coldLoadMs' | 'memoryMb' | 'heapMb'): number => middle(loads.map(loaded => loaded[figure]))
  return { coldLoadMs: of('coldLoadMs'), memoryMb: of('memoryMb'), heapMb: of('heapMb') }
}

const keyOf = (asked: QueryClass, way: Way): string => `${way} ${asked}`

/** Whether the class is to be asked of the engine in this way; notes what it cannot. */
function isAsked({ process, loaded, failures }: Standing, asked: QueryClass, way: Way): boolean {
  if (process === undefined || failures.has(keyOf(asked, way)) || loaded?.ways.includes(way) !== true) return false
  if (!loaded.cannot.includes(asked)) return true
  if (way === 'search') failures.set(keyOf(asked, way), 'cannot')
  return false
}

async function askRound(standing: Standing, asked: QueryClass, way: Way, seconds: number): Promise<void> {
  const { process, failures, rounds } = standing
  if (process === undefined || !isAsked(standing, asked, way)) return
  const key = keyOf(asked, way)
  if (!rounds.has(key)) {
    const warmed = await value<undefined>(process, { ask: 'warm', asked, way, milliseconds: WARM_MS }, seconds)
    if ('why' in warmed) {
      failures.set(key, warmed.why)
      return
    }
  }
  const taken = await value<Round>(process, { ask: 'round', asked, way }, seconds)
  if ('why' in taken) failures.set(key, taken.why)
  else rounds.set(key, [...(rounds.get(key) ?? []), taken.value])
}

function classesOf({ rounds, failures }: Standing, way: Way): Classes {
  return Object.fromEntries(
    CLASSES.flatMap((asked): readonly (readonly [QueryClass, RoundsSpread | Unanswered])[] => {
      const key = keyOf(asked, way)
      const failed = failures.get(key)
      const taken = rounds.get(key)
      if (failed !== undefined) return [[asked, { failed }]]
      return taken === undefined ? [] : [[asked, spreadWithWaking(taken)]]
    }),
  )
}

function finished(standing: Standing): EngineFigures {
  const { figures, rounds, loaded } = standing
  if (loaded === undefined) return figures
  const found = CLASSES.flatMap(asked => {
    const first = rounds.get(keyOf(asked, 'search'))?.[0]
    return first === undefined ? [] : [[asked, first.found] as const]
  })
  return {
    ...figures,
    classes: classesOf(standing, 'search'),
    ...(loaded.ways.includes('keystroke') && { keystroke: classesOf(standing, 'keystroke') }),
    ...(loaded.ways.includes('exact') && { exact: classesOf(standing, 'exact') }),
    found: Object.fromEntries(found),
  }
}

/**
 * Measures the engines one beside the other, each in its own process over the same corpus. They are built one after the other; then every class is asked of
 * each in turn, round after round, so that other load on the machine falls on all alike.
 */
export async function compareEngines(comparison: Comparison): Promise<Engines> {
  const { names, rounds, limitSeconds } = comparison
  const standings = new Map<string, Standing>()
  try {
    for (const name of names) {
      const folder = join(comparison.folder, name)
      await mkdir(folder, { recursive: true })
      console.error(`${name}: building`)
      const standing: Standing = { figures: await buildOne(name, folder, comparison), rounds: new Map(), failures: new Map() }
      standings.set(name, standing)
      if (standing.figures.failed === undefined) await loadOne(name, folder, limitSeconds, standing)
      if (standing.loaded?.canOnDemand === true) {
        const onDemand = await loadOnDemand(name, folder, limitSeconds)
        standing.figures = { ...standing.figures, ...(onDemand && { onDemand }) }
      }
      if (standing.figures.failed !== undefined) console.error(`${name}: ${standing.figures.failed}`)
    }
    for (let round = 0; round < rounds; round++) {
      console.error(`round ${round + 1} of ${rounds}`)
      for (const asked of CLASSES) {
        for (const standing of standings.values()) {
          for (const way of WAYS) await askRound(standing, asked, way, limitSeconds)
        }
      }
    }
  } finally {
    for (const { process } of standings.values()) process?.stop()
  }
  return Object.fromEntries([...standings].map(([name, standing]) => [name, finished(standing)]))
}
