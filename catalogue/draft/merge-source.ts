import type { ImportMode } from './batches.ts'
import type { DocumentLine } from './document-line.ts'
import { idOfLine } from './document-line.ts'
import { damagedSource } from './draft-damage.ts'
import { readLines } from './read-lines.ts'
import type { IncomingLine } from './sort-lines.ts'

/** What an import does to a source, counted while its new file is written. */
export type MergeTally = {
  new: number
  changed: number
  same: number
  removed: number
  /** How many documents the source had before. */
  before: number
  /** How many it has after. */
  after: number
  /** Records left aside by the mode: changed ones in mode `new`, unknown ones in `update-only`. They count as `same`: the draft keeps what it has. */
  leftAside: number
}

export const emptyTally = (): MergeTally => ({ new: 0, changed: 0, same: 0, removed: 0, before: 0, after: 0, leftAside: 0 })

/** Told of each further record with an id that came before: `first` is the one that stands. */
export type OnDuplicate = (duplicate: IncomingLine, first: IncomingLine) => void

/**
 * What one record and the line that the draft has of it make together; undefined when the record cannot be taken, which it has told somebody:
 * the draft then keeps what it has.
 */
export type Combine = (incoming: IncomingLine, known: string | undefined) => string | undefined

/**
 * Merges what comes in (sorted by id) with the lines a source has, by the rules of the mode; yields the source's new lines in order and counts into `tally`.
 * A repeated id with the same content counts as `same`; with other content it is told to `onDuplicate` and left out.
 */
export async function* mergeSource(
  options: Readonly<{
    file: string
    incoming: AsyncIterable<IncomingLine>
    mode: ImportMode
    tally: MergeTally
    onDuplicate: OnDuplicate
    /** Told of each further record with an id that came before, whatever its content. */
    onRepeated?(one: IncomingLine): void
    combine: Combine
    /** Whether a line that a snapshot did not bring is gone at its source; absent: always. Asked once everything has been read. */
    isGone?(id: string): boolean
  }>,
): AsyncGenerator<string> {
  const { tally, mode } = options
  const old = readOld(options.file, tally)
  let current = await old.next()
  const keepOrRemove = function* (line: DocumentLine): Generator<string> {
    if (mode === 'snapshot' && (options.isGone?.(line.id) ?? true)) tally.removed++
    else yield keep(line.line, tally)
  }
  for await (const one of withoutDuplicates(options)) {
    while (current.done !== true && current.value.id < one.id) {
      yield* keepOrRemove(current.value)
      current = await old.next()
    }
    const known = current.done !== true && current.value.id === one.id ? current.value.line : undefined
    const combined = options.combine(one, known)
    const line = combined === undefined ? known : decide(combined, known, mode, tally)
    if (line !== undefined) yield keep(line, tally)
    if (known !== undefined) current = await old.next()
  }
  while (current.done !== true) {
    yield* keepOrRemove(current.value)
    current = await old.next()
  }
}

function keep(line: string, tally: MergeTally): string {
  tally.after++
  return `${line}\n`
}

/** The line to keep for one id: the one coming in, the one that stands, or none. */
function decide(incoming: string, known: string | undefined, mode: ImportMode, tally: MergeTally): string | undefined {
  if (known === incoming) {
    tally.same++
    return known
  }
  const allowed = known === undefined ? mode !== 'update-only' : mode !== 'new'
  if (!allowed) {
    tally.same++
    tally.leftAside++
    return known
  }
  if (known === undefined) tally.new++
  else tally.changed++
  return incoming
}

async function* readOld(file: string, tally: MergeTally): AsyncGenerator<DocumentLine> {
  for await (const line of readLines(file)) {
    tally.before++
    const id = idOfLine(line)
    if (id === undefined) throw damagedSource(file, tally.before)
    yield { id, line }
  }
}

type Coming = Pick<Parameters<typeof mergeSource>[0], 'incoming' | 'tally' | 'onDuplicate' | 'onRepeated'>

async function* withoutDuplicates({ incoming, tally, onDuplicate, onRepeated }: Coming): AsyncGenerator<IncomingLine> {
  let first: IncomingLine | undefined
  for await (const one of incoming) {
    if (first === undefined || one.id !== first.id) {
      first = one
      yield one
      continue
    }
    onRepeated?.(one)
    if (one.line === first.line) tally.same++
    else onDuplicate(one, first)
  }
}
