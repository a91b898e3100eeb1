import { describe, expect, it } from 'vitest'
import type { Visit, VisitAction } from '../../../renderer/visitor/state/visit-state.ts'
import { freshVisit, visitReducer } from '../../../renderer/visitor/state/visit-state.ts'
import { loudness } from '../../../renderer/voice/loudness.ts'

const visitAfter = (...actions: readonly VisitAction[]): Visit => actions.reduce(visitReducer, freshVisit('fr'))
const speak = { do: 'speak', by: 'keys', alone: false } as const

describe('the voice that speaks everything', () => {
  it('begins the visit from Welcome, and is off, with volume and curtain, at its end', () => {
    const speaking = visitAfter(speak, { do: 'curtain', on: true }, { do: 'volume', volume: 'loud' })
    expect(speaking.screen.at).toBe('home')
    expect(speaking.selfVoicing).toEqual({ by: 'keys', curtain: true, alone: false })
    const ended = visitReducer(speaking, { do: 'end' })
    expect([ended.selfVoicing, ended.volume, ended.keys]).toEqual([undefined, 'normal', 'usual'])
    // Nothing wakes it in a window that is going.
    expect(visitReducer(ended, speak).selfVoicing).toBeUndefined()
  })

  it('stops when asked to, and the visit goes on where it was', () => {
    const agenda = visitAfter(speak, { do: 'go', screen: { at: 'agenda' } }, { do: 'stop-speaking' })
    expect([agenda.screen.at, agenda.selfVoicing]).toEqual(['agenda', undefined])
  })

  it('knows whether one person hears or everybody: as the machine is wired, and as headphones come and go', () => {
    expect(visitAfter({ do: 'speak', by: 'touch', alone: true }).selfVoicing?.alone).toBe(true)
    expect(visitAfter(speak, { do: 'headphones', on: true }, { do: 'headphones', on: false }).selfVoicing?.alone).toBe(false)
    expect(visitAfter({ do: 'begin' }, { do: 'headphones', on: true }, { do: 'curtain', on: true }).selfVoicing).toBeUndefined()
  })
})

describe('loudness', () => {
  it('never goes over the centre’s ceiling, and has three steps under any', () => {
    for (const loudest of [0.2, 0.5, 0.85, 1]) {
      const steps = (['quiet', 'normal', 'loud'] as const).map(volume => loudness(volume, loudest))
      expect(Math.max(...steps)).toBeLessThanOrEqual(loudest)
      expect(new Set(steps).size).toBe(3)
      expect(steps).toEqual(steps.toSorted((left, right) => left - right))
    }
  })
})
