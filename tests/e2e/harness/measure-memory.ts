import { readFileSync } from 'node:fs'
import { processTree } from './scan-memory.ts'

/** The memory of a process and all it started, in MiB: what they share is counted once (PSS, proc(5)). */
export function treeMemory(root: number): number {
  return processTree(root).reduce((sum, pid) => sum + processMemory(pid), 0) / 1024
}

/** PSS of one process in KiB; 0 when it went meanwhile. */
export function processMemory(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ESRCH'].includes(String(error.code))) return 0
    throw error
  }
}
