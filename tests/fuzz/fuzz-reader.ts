import type { SourceFile, SourceFormat } from '../../catalogue/formats/format.ts'
import { FileReadError } from '../../catalogue/formats/format.ts'
import { formats } from '../../catalogue/formats/registry.ts'
import { vocabularyFormats } from '../../catalogue/formats/vocabulary/vocabulary-registry.ts'
import { LIMITS } from '../../catalogue/model/limits.ts'
import { memoryFile } from '../helpers/intake/memory-file.ts'
import { seeded } from '../helpers/seeded.ts'
import { mutate } from './mutate.ts'
import type { Seed } from './seeds.ts'
import { seeds } from './seeds.ts'

/** What came of a reader's inputs: how many it claimed and read, records, problems, crashes by their inputs, and the longest one. */
export type Fuzzed = {
  reader: string
  inputs: number
  claimed: number
  records: number
  problems: number
  crashes: string[]
  longestMs: number
  mostMb: number
}

const readers: ReadonlyMap<string, SourceFormat<object>> = new Map<string, SourceFormat<object>>([
  ...formats.map(format => [format.id, format] as const),
  ...vocabularyFormats.map(format => [`vocabulary: ${format.id}`, format] as const),
])

/** The ids of all readers, in the order of their registries. */
export const readerIds: readonly string[] = [...readers.keys()]

type Asked = Readonly<{ reader: string; runs: number; seed: number; tell?(done: number): void }>

/** Gives a reader so many damaged inputs, each made by `seed` and its number. What it throws that is no `FileReadError` is a crash. */
export async function fuzzReader({ reader, runs, seed, tell }: Asked): Promise<Fuzzed> {
  const format = readers.get(reader)
  const all = (await seeds())[reader]
  if (format === undefined || all === undefined) throw new Error(`no reader, or no seed for "${reader}"`)
  const fuzzed: Fuzzed = { reader, inputs: 0, claimed: 0, records: 0, problems: 0, crashes: [], longestMs: 0, mostMb: 0 }
  for (let input = 0; input < runs; input++) {
    tell?.(input)
    const files = damaged(all[input % all.length] ?? {}, seed + input)
    const started = performance.now()
    try {
      await readOne(format, files, fuzzed)
    } catch (error) {
      if (!(error instanceof FileReadError))
        fuzzed.crashes.push(`seed ${seed + input}: ${error instanceof Error ? `${error.name} ${error.message}` : String(error)}`)
    }
    fuzzed.inputs++
    fuzzed.longestMs = Math.max(fuzzed.longestMs, performance.now() - started)
    fuzzed.mostMb = Math.max(fuzzed.mostMb, process.memoryUsage.rss() / 2 ** 20)
  }
  return fuzzed
}

/** One of the seed's files, by chance, is damaged. */
function damaged(seed: Seed, number: number): readonly SourceFile[] {
  const chance = seeded(number)
  const names = Object.keys(seed)
  const spoilt = names[Math.floor(chance() * names.length)]
  return names.map(name => {
    const bytes = Buffer.from(seed[name] ?? '')
    return memoryFile(name, name === spoilt ? mutate(bytes, chance) : bytes, 1 + Math.floor(chance() * 4000))
  })
}

/** Claims and reads; what nobody claims any more is read all the same, as `--format` asks. */
async function readOne(format: SourceFormat<object>, files: readonly SourceFile[], fuzzed: Fuzzed): Promise<void> {
  const [claim] = format.claim(files)
  if (claim !== undefined) fuzzed.claimed++
  const mapping = (await format.proposeMapping?.(files)) ?? (await format.sketchMapping?.(files))
  const context = {
    limits: LIMITS,
    language: 'fr',
    mapping,
    ...(claim?.learnt && { learnt: claim.learnt }),
  }
  for await (const item of format.read(claim?.files ?? files, context)) {
    if ('severity' in item) fuzzed.problems++
    else fuzzed.records++
  }
}
