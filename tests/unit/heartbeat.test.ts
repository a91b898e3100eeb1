import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startHeartbeat } from '../../electron/visit/heartbeat.ts'

const TICK_MS = 2_000

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A window's heartbeat on a clock of the test's: each tick is one question, as much later than it should be as `lateMs` says. */
function beating() {
  let clockMs = 0
  const [send, hung] = [vi.fn(), vi.fn()]
  const heartbeat = startHeartbeat({ isDestroyed: () => false, send }, () => clockMs, hung)
  const tick = (times: number, lateMs = 0) => {
    for (let time = 0; time < times; time += 1) {
      clockMs += TICK_MS + lateMs
      vi.advanceTimersByTime(TICK_MS)
    }
  }
  /** Time in which main is not let run. */
  const pass = (ms: number) => {
    clockMs += ms
  }
  return { heartbeat, send, hung, pass, tick }
}

describe('the heartbeat of a window (P714)', () => {
  it('is hung when it has not answered for more than six seconds', () => {
    const { hung, tick } = beating()
    tick(3)
    expect(hung).not.toHaveBeenCalled()
    tick(1)
    expect(hung).toHaveBeenCalledTimes(1)
    tick(5)
    expect(hung).toHaveBeenCalledTimes(1)
  })

  it('lives as long as it answers', () => {
    const { heartbeat, hung, send, tick } = beating()
    for (let round = 0; round < 10; round += 1) {
      tick(2)
      heartbeat.answered()
    }
    expect(send).toHaveBeenCalledTimes(20)
    expect(hung).not.toHaveBeenCalled()
  })

  it('is not blamed for the time in which main itself was not let run, and still found hung', () => {
    const { hung, tick } = beating()
    tick(3, 9_000)
    expect(hung).not.toHaveBeenCalled()
    tick(1, 9_000)
    expect(hung).toHaveBeenCalledTimes(1)
  })

  it('forgives no silence after an answer for what was late before it', () => {
    const { heartbeat, hung, pass, tick } = beating()
    pass(60_000)
    heartbeat.answered()
    tick(1)
    tick(4)
    expect(hung).toHaveBeenCalledTimes(1)
  })

  it('asks nothing more once it is stopped', () => {
    const { heartbeat, hung, send, tick } = beating()
    heartbeat.stop()
    tick(10)
    expect(send).not.toHaveBeenCalled()
    expect(hung).not.toHaveBeenCalled()
  })
})
