import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { FREED_MEMORY_ARGUMENT } from '../../electron/freed-memory.ts'
import { demonstrationReleases, electronExecutable, freshFolder, PROGRAM } from './harness/surroundings.ts'

/** The main processes that use this profile, with their command lines, from the kernel's own list. */
function mainsOf(profile: string): readonly Readonly<{ pid: number; line: string }>[] {
  return readdirSync('/proc')
    .map(Number)
    .filter(Number.isInteger)
    .map(pid => ({ pid, line: commandLine(pid) }))
    .filter(({ line }) => line.includes(profile) && !line.includes('--type='))
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    // It went meanwhile.
    return ''
  }
}

test('a program started without the switch that overwrites freed memory starts itself again with it, once', async () => {
  const profile = freshFolder('started-again')
  const args = [PROGRAM, '--demonstration', '--release', demonstrationReleases(), '--profile', profile]
  const first = spawn(electronExecutable(), args, { stdio: 'ignore' })
  const journal = (): string => {
    try {
      return readFileSync(join(profile, 'journal.jsonl'), 'utf8')
    } catch {
      return ''
    }
  }
  try {
    await expect.poll(journal, { timeout: 30_000 }).toContain('"started"')
    const mains = mainsOf(profile)
    expect(mains.map(({ line }) => line.includes(FREED_MEMORY_ARGUMENT))).toEqual([true])
    expect(mains[0]?.pid).not.toBe(first.pid)
  } finally {
    for (const { pid } of mainsOf(profile)) process.kill(pid, 'SIGTERM')
    await expect.poll(() => mainsOf(profile)).toEqual([])
  }
})

test('a program that cannot start ends with a code and a reason, and shows nothing', async () => {
  const child = spawn(electronExecutable(), [PROGRAM, FREED_MEMORY_ARGUMENT, '--demonstration', '--profile', '/dev/null/nowhere'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8')
  })
  const [code] = await once(child, 'close')
  expect(code).toBe(70)
  expect(said).toContain('escale: ')
})
