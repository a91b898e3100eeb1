import type { WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import type { PrintError } from '../../catalogue/contract/host.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import { visitPrinter } from '../../electron/printing/visit-printer.ts'

type Answer = Result<undefined, PrintError>
const OUT_OF_PAPER: Answer = fail({ code: 'no-paper' })
const SHEET = { millimetres: 100 }

function printer() {
  const waiting: ((answer: Answer) => void)[] = []
  const written: unknown[] = []
  const made = visitPrinter({
    shown: () => 'a',
    contentsOf: () => ({}) as WebContents,
    send: () => new Promise(answer => waiting.push(answer)),
    journal: { write: entry => void written.push(entry) },
  })
  return { ...made, written, answer: (answer: Answer) => waiting.shift()?.(answer) }
}

describe('sheets in the printer', () => {
  it('are left from the moment they are sent, to the one who ends that visit and to nobody after', () => {
    const { print, takeLeft } = printer()
    expect(takeLeft()).toBe(false)
    void print('a', SHEET)
    expect([takeLeft(), takeLeft()]).toEqual([true, false])
  })

  it('are not left where none came out, and the journal says why', async () => {
    const { print, takeLeft, answer, written } = printer()
    const printing = print('a', SHEET)
    answer(OUT_OF_PAPER)
    expect(await printing).toEqual(OUT_OF_PAPER)
    expect(takeLeft()).toBe(false)
    expect(written).toEqual([{ code: 'print-failed', why: 'no-paper' }])
  })

  it('of before stay left when a later one fails', async () => {
    const { print, takeLeft, answer } = printer()
    const first = print('a', SHEET)
    answer(ok(undefined))
    await first
    const second = print('a', SHEET)
    answer(OUT_OF_PAPER)
    await second
    expect(takeLeft()).toBe(true)
  })

  it('of a visit that has ended are no concern of the next one, however late the printer answers', async () => {
    const { print, takeLeft, answer } = printer()
    const late = print('a', SHEET)
    takeLeft()
    void print('a', SHEET)
    answer(OUT_OF_PAPER)
    await late
    expect(takeLeft()).toBe(true)
  })

  it('are printed for the window that is shown alone', async () => {
    const { print, takeLeft } = printer()
    expect(await print('b', SHEET)).toEqual(fail({ code: 'no-printer' }))
    expect(takeLeft()).toBe(false)
  })
})
