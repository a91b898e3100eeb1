import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { endProcess } from '../../electron/visit/end-process.ts'

const nowMs = (): number => performance.now()

describe.runIf(process.platform !== 'win32')('endProcess', () => {
  it('comes back at once for a process that never was', async () => {
    await endProcess(0, nowMs)
    await endProcess(2 ** 22 + 1, nowMs)
  })

  it('ends a process that would not go by itself', async () => {
    const lingering = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'])
    const ended = once(lingering, 'exit')
    await endProcess(lingering.pid ?? 0, nowMs)
    expect(await ended).toEqual([null, 'SIGKILL'])
  })
})
