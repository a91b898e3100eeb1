import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { z } from 'zod'

/**
 * Who holds a lock: a process of a machine since it was started. `boot` and `started` tell a process from a later one of the same number, `hold` one holding of a
 * process from another.
 */
const lockOwner = z.strictObject({ host: z.string(), boot: z.string(), pid: z.int().positive(), started: z.string(), hold: z.string() })
export type LockOwner = z.infer<typeof lockOwner>

const UPTIME_SLACK_S = 60

/** What this process holds now. */
const holding = new Set<string>()

/** This process, about to hold something. */
export const ownIdentity = (): LockOwner => ({
  host: hostname(),
  boot: bootOf(),
  pid: process.pid,
  started: startOf(process.pid) ?? '',
  hold: randomBytes(8).toString('hex'),
})

/** From now on until `letGo`, `mayLive` is true of this owner. */
export const hold = ({ hold: name }: LockOwner): void => void holding.add(name)
export const letGo = ({ hold: name }: LockOwner): void => void holding.delete(name)

/** The owner that a lock file names; undefined for a file that was never written whole. */
export function parseLockOwner(text: string): LockOwner | undefined {
  try {
    return lockOwner.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** False only when it is sure that the owner is gone: another start of this machine, or a process of it that ended. Of other machines nobody here can say. */
export function mayLive(owner: LockOwner): boolean {
  if (owner.host !== hostname()) return true
  if (!isThisBoot(owner.boot)) return false
  if (!exists(owner.pid)) return false
  const started = startOf(owner.pid)
  if (started !== undefined && started !== owner.started) return false
  return owner.pid !== process.pid || holding.has(owner.hold)
}

/** Linux names every start of the machine; elsewhere the second at which it was started stands for it. */
function bootOf(): string {
  return readOrUndefined('/proc/sys/kernel/random/boot_id') ?? String(Math.round(Date.now() / 1000 - uptime()))
}

function isThisBoot(boot: string): boolean {
  const own = bootOf()
  return own === boot || (/^\d+$/.test(own) && /^\d+$/.test(boot) && Math.abs(Number(own) - Number(boot)) < UPTIME_SLACK_S)
}

/** When a process was started, in the kernel's own clock (proc(5), field 22); undefined where the system does not tell. */
function startOf(pid: number): string | undefined {
  const stat = readOrUndefined(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

function readOrUndefined(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    // Only Linux has these files.
    return undefined
  }
}
