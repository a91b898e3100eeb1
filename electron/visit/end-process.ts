import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const LOOK_EVERY_MS = 1
const GIVE_UP_AFTER_MS = 3_000

/**
 * Ends a process from outside, whatever it is doing, and comes back when it can do and hold nothing any more: none of that id is alive, or (Linux) the kernel has
 * taken its memory from every one of its threads. Giving the pages back, which the last thread does, can take it a tenth of a second more, out of everybody's
 * reach. Throws when the process is still there after three seconds. A window's process is never asked to go: one that hangs would not listen, and one that
 * listens takes longer.
 */
export async function endProcess(pid: number, nowMs: () => number): Promise<void> {
  const startedMs = nowMs()
  if (isAlive(pid)) kill(pid)
  while (isAlive(pid)) {
    if (nowMs() - startedMs > GIVE_UP_AFTER_MS) throw new Error('the process of a used window is still there')
    await pause(LOOK_EVERY_MS)
  }
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return isCode(error, 'EPERM')
  }
  return process.platform !== 'linux' || hasMemory(pid)
}

/**
 * Whether a thread of it still has memory. An ended process that its parent has not noticed has none, nor one whose pages the kernel gives back; that its first
 * thread has ended says nothing of the others. Each thread tells its size in pages, 0 for none (proc_pid_statm(5)).
 */
function hasMemory(pid: number): boolean {
  const threads = `/proc/${pid}/task`
  return whileThere(() => readdirSync(threads), []).some(
    thread => !whileThere(() => readFileSync(`${threads}/${thread}/statm`, 'utf8'), '0 ').startsWith('0 '),
  )
}

/** What is read of a process or thread, or `gone` when it ended before it was read. */
function whileThere<Read>(read: () => Read, gone: Read): Read {
  try {
    return read()
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ESRCH')) return gone
    throw error
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!isCode(error, 'ESRCH')) throw error
  }
}

const isCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code
