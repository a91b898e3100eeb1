import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'

/** What a program is started with so that `killFamily` reaches all of it. */
export const AS_FAMILY = { detached: process.platform !== 'win32' } as const

/**
 * Ends a program and all that it started: a wrapper script dies at once, and what it called would go on. The program must have been started with `AS_FAMILY`: on
 * Linux it is then a process group of its own; Windows ends a tree by its own command.
 */
export function killFamily(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).once('error', () =>
      child.kill('SIGKILL'),
    )
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    // All of the group is gone already.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
