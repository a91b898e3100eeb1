import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { endProcess } from '../../electron/visit/end-process.ts'

const nowMs = (): number => performance.now()

const LACKS_PYTHON = spawnSync('python3', ['-c', '0']).status === 0 ? '' : ' (not run here: no python3, whose threads outlive the first)'

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

  it.skipIf(process.platform !== 'linux' || LACKS_PYTHON !== '')(
    `P684: ends a process whose first thread has ended and whose second lives on with its memory${LACKS_PYTHON}`,
    async () => {
      const headless = spawn('python3', [
        '-c',
        'import ctypes, threading, time; threading.Thread(target=lambda: (print("on", flush=True), time.sleep(60))).start(); ctypes.CDLL(None).pthread_exit(None)',
      ])
      const ended = once(headless, 'exit')
      await once(headless.stdout, 'data')
      await vi.waitUntil(() => readFileSync(`/proc/${headless.pid}/stat`, 'utf8').includes(') Z '))
      await endProcess(headless.pid ?? 0, nowMs)
      expect(await ended).toEqual([null, 'SIGKILL'])
    },
  )
})
