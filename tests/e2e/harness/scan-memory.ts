import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'

/** What was looked at and found in one process. `scannedBytes` shows that there was something to look at. */
export type ScannedProcess = Readonly<{ pid: number; type: string; scannedBytes: number; hits: number; where: readonly string[] }>

const LOOK_AGAIN_MS = 50
const CLOSED_FOR_MS = 3_000

const CHUNK = 16 * 1024 * 1024

/** The process and all it started, from the kernel's own list (proc(5)). One that has ended holds no memory, even before its parent has noticed. */
export function processTree(root: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    const parent = Number.isInteger(pid) ? parentOf(pid) : undefined
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  const tree = [root]
  for (const pid of tree) tree.push(...(children.get(pid) ?? []))
  return tree
}

/**
 * Looks for a word, as UTF-8 and as UTF-16LE, in all memory that a process can write or has made for itself. Pages that only mirror a file on the disk are
 * left out: typed text cannot be there. A process that went meanwhile counts as scanned and empty; one that may not be read throws.
 */
function scanProcess(pid: number, word: string): ScannedProcess {
  const needles = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]
  const where: string[] = []
  let scannedBytes = 0
  for (const region of writableRegions(pid)) {
    for (const { bytes, at } of readRegion(pid, region)) {
      scannedBytes += bytes.length
      for (const [index, needle] of needles.entries()) {
        for (let found = bytes.indexOf(needle); found !== -1; found = bytes.indexOf(needle, found + 1)) {
          where.push(`${index === 0 ? 'utf-8' : 'utf-16'} at ${(at + found).toString(16)} in ${region.name}`)
        }
      }
    }
  }
  return { pid, type: typeOf(pid), scannedBytes, hits: where.length, where }
}

/** Scans a whole tree of processes. */
export const scanTree = (root: number, word: string): readonly ScannedProcess[] => processTree(root).map(pid => scanProcess(pid, word))

type Region = Readonly<{ from: number; to: number; name: string }>

function writableRegions(pid: number): readonly Region[] {
  let maps: string
  try {
    maps = readFileSync(`/proc/${pid}/maps`, 'utf8')
  } catch (error) {
    if (isGone(error)) return []
    throw error
  }
  return maps.split('\n').flatMap(line => {
    const match = /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ (\d+)\s*(.*)$/.exec(line)
    if (match === null) return []
    const [, from = '', to = '', rights = '', inode = '', name = ''] = match
    const isOwn =
      rights.includes('w') || inode === '0' || name.includes('(deleted)') || name.startsWith('/dev/shm') || name.startsWith('/memfd')
    if (!rights.includes('r') || !isOwn || name === '[vvar]' || name === '[vsyscall]') return []
    return [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), name: name === '' ? 'anonymous' : name }]
  })
}

function* readRegion(pid: number, { from, to }: Region): Generator<{ bytes: Buffer; at: number }> {
  const overlap = 256
  const file = openMemory(pid)
  if (file === undefined) return
  try {
    for (let at = from; at < to; at += CHUNK) {
      const bytes = Buffer.allocUnsafe(Math.min(CHUNK + overlap, to - at))
      const read = readAt(file, bytes, at)
      if (read === 0) return
      yield { bytes: bytes.subarray(0, read), at }
    }
  } finally {
    closeSync(file)
  }
}

/**
 * Opens a process's memory; undefined when the process is gone. A process that is just being made may not be read for a moment: Chromium's sandbox helper is
 * root's until it has built the sandbox. One that stays closed throws.
 */
function openMemory(pid: number): number | undefined {
  for (let waitedMs = 0; ; waitedMs += LOOK_AGAIN_MS) {
    try {
      return openSync(`/proc/${pid}/mem`, 'r')
    } catch (error) {
      if (isGone(error)) return undefined
      const isClosed = error instanceof Error && 'code' in error && error.code === 'EACCES'
      if (!isClosed || waitedMs >= CLOSED_FOR_MS) throw error
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS)
  }
}

/** Bytes read; 0 where the region went or has no memory behind it (EIO, EFAULT). */
function readAt(file: number, bytes: Buffer, at: number): number {
  try {
    return readSync(file, bytes, 0, bytes.length, at)
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['EIO', 'EFAULT', 'ESRCH'].includes(String(error.code))) return 0
    throw error
  }
}

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state = '', parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return 'ZX'.includes(state) ? undefined : Number(parent)
  } catch {
    return undefined
  }
}

function typeOf(pid: number): string {
  try {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return /--utility-sub-type=([\w.]+)/.exec(line)?.[1] ?? /--type=([\w-]+)/.exec(line)?.[1] ?? 'main'
  } catch {
    return 'gone'
  }
}

const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')
