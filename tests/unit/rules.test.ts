import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES_HELD_ELSEWHERE } from '../e2e/harness/rules-held-elsewhere.ts'

const root = new URL('../../', import.meta.url).pathname
const RULES = Array.from({ length: 28 }, (_, index) => `R${index + 1}`)

/** The rules that journeys are named after. */
const told = readdirSync(`${root}tests/e2e`)
  .filter(name => /^rules-.*\.spec\.ts$/.test(name))
  .flatMap(name =>
    [...readFileSync(`${root}tests/e2e/${name}`, 'utf8').matchAll(/^test\('(R\d+): [^']{20,}/gm)].map(([, rule = '']) => rule),
  )

describe('the rules of the house', () => {
  it('are each told by a journey or held elsewhere, never both and never neither', () => {
    const elsewhere = Object.keys(RULES_HELD_ELSEWHERE)
    expect([...new Set(told), ...elsewhere].toSorted()).toEqual(RULES.toSorted())
  })

  it('are held elsewhere by tests that exist', () => {
    for (const [rule, files] of Object.entries(RULES_HELD_ELSEWHERE)) {
      expect(files.length, rule).toBeGreaterThan(0)
      for (const file of files) expect(existsSync(`${root}${file}`), `${rule}: ${file}`).toBe(true)
    }
  })
})
