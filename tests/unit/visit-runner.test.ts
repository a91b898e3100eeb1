import { describe, expect, it } from 'vitest'
import type { VisitPorts } from '../../electron/visit/run-visits.ts'
import { runVisits } from '../../electron/visit/run-visits.ts'
import type { Side } from '../../electron/visit/visit-state.ts'

/** Ports that write down what they are asked, in order, and do as `outcomes` says. */
function ports(outcomes: Partial<Pick<VisitPorts, 'retire' | 'wipe'>> = {}) {
  const asked: string[] = []
  const note = (what: string): void => {
    asked.push(what)
  }
  const kiosk: VisitPorts = {
    make: side => note(`make ${side}`),
    show: side => note(`show ${side}`),
    async retire(side) {
      note(`retire ${side}`)
      await outcomes.retire?.(side)
      note(`gone ${side}`)
    },
    async wipe(side) {
      note(`wipe ${side}`)
      await outcomes.wipe?.(side)
      note(`wiped ${side}`)
    },
    refuse: code => note(`refuse ${code}`),
    restart: () => note('restart'),
  }
  return { asked, kiosk }
}

const settle = (): Promise<void> => new Promise(done => setImmediate(done))

function start(outcomes?: Parameters<typeof ports>[0]) {
  const { asked, kiosk } = ports(outcomes)
  const visits = runVisits(kiosk, () => undefined)
  const make = (side: Side): void => {
    visits.tell({ type: 'painted', side })
    visits.tell({ type: 'proved-empty', side })
  }
  visits.tell({ type: 'begun' })
  make('a')
  make('b')
  make('c')
  asked.length = 0
  return { asked, visits, make }
}

describe('runVisits', () => {
  it('carries out the order of forgetting: gone, then shown, then wiped, then made again', async () => {
    const { asked, visits } = start()
    visits.tell({ type: 'ended', side: 'a' })
    await settle()
    expect(asked).toEqual(['retire a', 'gone a', 'wipe a', 'show b', 'wiped a', 'make a'])
    expect(visits.shown()).toBe('b')
  })

  it('waits as long as a wipe takes before that side may serve again', async () => {
    let finish: () => void = () => undefined
    const { asked, visits } = start({ wipe: () => new Promise(done => (finish = done)) })
    visits.tell({ type: 'ended', side: 'a' })
    await settle()
    expect(asked).not.toContain('make a')
    finish()
    await settle()
    expect(asked.at(-1)).toBe('make a')
  })

  it('refuses to serve when a wipe throws', async () => {
    const { asked, visits, make } = start({ wipe: () => Promise.reject(new Error('no')) })
    visits.tell({ type: 'ended', side: 'a' })
    await settle()
    make('a')
    expect(asked.at(-1)).toBe('refuse wipe-failed')
    expect(visits.shown()).toBeUndefined()
  })

  it('refuses to serve when a used process does not go', async () => {
    const { asked, visits } = start({ retire: () => Promise.reject(new Error('still there')) })
    visits.tell({ type: 'ended', side: 'a' })
    await settle()
    expect(asked).toEqual(['retire a', 'refuse process-stays'])
  })
})
