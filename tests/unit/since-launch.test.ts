import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ageMs } from '../../electron/since-launch.ts'

describe('the age of a process', () => {
  it('is told by its start and the time the machine has run, whatever its name', () => {
    const stat = `4711 (a) b (R 9) S 1 4711 4711 0 -1 4194560 1 0 0 0 0 0 0 0 20 0 1 0 ${12_345} 1000 200`
    expect(ageMs(stat, '130.20 250.11\n')).toBeCloseTo(6_750)
  })

  it.runIf(process.platform === 'linux')('is at least what the engine has run', () => {
    const engineMs = performance.now()
    const processMs = process.uptime() * 1_000
    const age = ageMs(readFileSync('/proc/self/stat', 'utf8'), readFileSync('/proc/uptime', 'utf8'))
    expect(age).toBeGreaterThan(Math.max(engineMs, processMs) - 20)
  })
})
