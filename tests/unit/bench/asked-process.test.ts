import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { startAsked } from '../../bench/asked-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'escale-asked-'))
afterAll(() => rmSync(folder, { recursive: true }))

const program = (code: string): string => {
  const file = join(folder, `${Math.random()}.mjs`)
  writeFileSync(file, `process.on('message', () => {${code}})`)
  return file
}

const QUESTION = { ask: 'save', folder: '' } as const

describe("an engine's own process", () => {
  it('answers what it is asked', async () => {
    const asked = startAsked(program('process.send({ ok: true, value: { bytes: 7 } })'), 'x')
    expect(await asked.ask(QUESTION, 20)).toEqual({ ok: true, value: { bytes: 7 } })
    asked.stop()
  })

  it('is ended when it takes too long, even in a loop without end, and is not waited for again', async () => {
    const asked = startAsked(program('for (;;);'), 'x')
    expect(await asked.ask(QUESTION, 1)).toEqual({ ok: false, why: 'not within 1 s' })
    expect(await asked.ask(QUESTION, 20)).toEqual({ ok: false, why: 'its process ended (SIGKILL)' })
  })

  it('that dies is an answer', async () => {
    const asked = startAsked(program('process.exit(3)'), 'x')
    expect(await asked.ask(QUESTION, 20)).toEqual({ ok: false, why: 'its process ended (code 3)' })
  })
})
