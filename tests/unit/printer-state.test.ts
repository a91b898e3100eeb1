import { describe, expect, it } from 'vitest'
import { whyNotPrint } from '../../electron/printing/printer-state.ts'

const idle = { 'printer-state': '3', 'printer-state-reasons': 'none', 'printer-is-accepting-jobs': 'true' }

describe('a printer', () => {
  it('is given a job when it is idle, at work or low on paper', () => {
    expect(whyNotPrint(idle)).toBeUndefined()
    expect(whyNotPrint({ ...idle, 'printer-state': '4' })).toBeUndefined()
    expect(whyNotPrint({ ...idle, 'printer-state-reasons': 'media-low-report,toner-low-warning' })).toBeUndefined()
  })

  it.each(['media-empty-error', 'media-needed', 'toner-low-warning,media-jam-error'])('is out of paper when it says %s', reasons => {
    expect(whyNotPrint({ ...idle, 'printer-state-reasons': reasons })).toBe('no-paper')
  })

  it.each([
    { 'printer-state': '5' },
    { 'printer-is-accepting-jobs': 'false' },
    { 'printer-state-reasons': 'offline-report' },
    { 'printer-state-reasons': 'connecting-to-device' },
    { 'printer-state-reasons': 'cover-open' },
  ])('is not given a job that it would print for the next person: %o', said => {
    expect(whyNotPrint({ ...idle, ...said })).toBe('not-ready')
  })

  it('that says nothing of itself is tried', () => {
    expect(whyNotPrint({})).toBeUndefined()
  })
})
