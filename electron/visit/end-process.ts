import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const LOOK_EVERY_MS = 1
const GIVE_UP_AFTER_MS = 3_000

/**
 * Ends a process from outside, whatever it is doing, and comes back when none of that id is alive: its memory is the system's again. Throws when it is still
 * there after three seconds. A window's process is never asked to go: one that hangs would not listen, and one that listens takes longer.
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
  return !isZombie(pid)
}

/** An ended process that its parent has not yet noticed holds no memory any more. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2))
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ESRCH')) return true
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
