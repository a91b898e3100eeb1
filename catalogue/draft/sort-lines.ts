import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentLine } from './document-line.ts'
import { readLines } from './read-lines.ts'

/** A document on its way into the draft: its line, and where it came from. */
export type IncomingLine = DocumentLine & Readonly<{ file: string; record: number }>

/** How many characters of lines are sorted in memory before they go to disk. */
const RUN_CHARACTERS = 8 * 1024 * 1024

/**
 * Sorts lines by id, those with one id in the order they came, in bounded memory: what exceeds a run is written to `folder` (made and removed here)
 * and merged back. `runCharacters` is for tests.
 */
export async function* sortLines(
  lines: AsyncIterable<IncomingLine>,
  folder: string,
  runCharacters: number = RUN_CHARACTERS,
): AsyncGenerator<IncomingLine> {
  const files: string[] = []
  let run: IncomingLine[] = []
  let held = 0
  try {
    for await (const line of lines) {
      run.push(line)
      held += line.line.length
      if (held < runCharacters) continue
      files.push(await spill(sorted(run), folder, files.length))
      run = []
      held = 0
    }
    if (files.length === 0) yield* sorted(run)
    else yield* merge([...files.map(readRun), fromMemory(sorted(run))])
  } finally {
    // Also where the first of its files could not be written whole: the folder stands, and what is in it fills the disk.
    await rm(folder, { recursive: true, force: true })
  }
}

// Array.prototype.sort is stable: equal ids keep their order.
const sorted = (run: IncomingLine[]) => run.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

async function spill(run: readonly IncomingLine[], folder: string, number: number): Promise<string> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${number}.run`)
  await writeFile(file, run.map(({ id, line, file: from, record }) => `${JSON.stringify([id, from, record])}\n${line}\n`).join(''))
  return file
}

async function* readRun(file: string): AsyncGenerator<IncomingLine> {
  let head: [string, string, number] | undefined
  for await (const text of readLines(file)) {
    if (head === undefined) {
      head = JSON.parse(text) as [string, string, number]
    } else {
      yield { id: head[0], file: head[1], record: head[2], line: text }
      head = undefined
    }
  }
}

async function* fromMemory(run: readonly IncomingLine[]): AsyncGenerator<IncomingLine> {
  yield* run
}

type Head = Readonly<{ source: AsyncGenerator<IncomingLine>; line: IncomingLine; run: number }>

/** Merges sorted runs; of equal ids the earlier run's comes first. The runs' heads stand in order, the next one to give at the end. */
async function* merge(runs: readonly AsyncGenerator<IncomingLine>[]): AsyncGenerator<IncomingLine> {
  const heads: Head[] = []
  for (const [run, source] of runs.entries()) {
    const { value, done } = await source.next()
    if (done !== true) insert(heads, { source, line: value, run })
  }
  for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
    yield head.line
    const { value, done } = await head.source.next()
    if (done !== true) insert(heads, { ...head, line: value })
  }
}

/** Puts a head where it belongs among heads that stand from last to first, by halving. */
function insert(heads: Head[], head: Head): void {
  let [low, high] = [0, heads.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = heads[middle]
    if (other !== undefined && isBefore(head, other)) low = middle + 1
    else high = middle
  }
  heads.splice(low, 0, head)
}

const isBefore = (a: Head, b: Head) => a.line.id < b.line.id || (a.line.id === b.line.id && a.run < b.run)
