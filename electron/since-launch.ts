import { readFileSync } from 'node:fs'

/** Linux counts times of processes in hundredths of a second for whoever reads them (`USER_HZ`). */
const TICK_MS = 10
/** Of the fields after the name in brackets, which may hold anything: field 22 of proc_pid_stat(5). */
const STARTED_AT_FIELD = 19

/**
 * Milliseconds since the system started this process; 0 where it does not tell. On Linux by `/proc`, to a hundredth of a second: Electron's own
 * `getCreationTime` reckons from the whole second in which the machine was started, and says up to a second too much.
 */
export function sinceLaunchMs(): number {
  if (process.platform === 'linux') return ageMs(readFileSync('/proc/self/stat', 'utf8'), readFileSync('/proc/uptime', 'utf8'))
  const created = process.getCreationTime()
  return created === null ? 0 : Date.now() - created
}

/** The age of the process that the text of its `/proc/PID/stat` tells of, in milliseconds, by that of `/proc/uptime` read after it. */
export function ageMs(stat: string, uptime: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number.parseFloat(uptime) * 1_000 - Number(fields[STARTED_AT_FIELD]) * TICK_MS
}
