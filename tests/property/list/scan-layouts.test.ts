import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeListLine } from '../../../catalogue/model/list-line.ts'
import { numberFromSerial } from '../../../catalogue/release/numbers.ts'
import type { Stroke } from '../../../renderer/visitor/scan/read-strokes.ts'
import { DIGIT_ROWS } from '../../../renderer/visitor/scan/read-strokes.ts'
import type { ScanHeard } from '../../../renderer/visitor/scan/scan-reader.ts'
import { SCAN_GAP_MS, ScanReader } from '../../../renderer/visitor/scan/scan-reader.ts'

const lists = fc.array(fc.integer({ min: 1, max: 999_999 }).map(numberFromSerial), { minLength: 1, maxLength: 40 })
const layouts = fc.constantFrom(...Object.keys(DIGIT_ROWS))

/** What is heard of strokes that come so many milliseconds apart, and whether the page ever had one of them. */
function hear(strokes: readonly Stroke[], gapMs: number) {
  const heard: string[] = []
  const reader = new ScanReader({
    typed: typed => heard.push(`typed ${typed.map(({ key }) => key).join('')}`),
    scanned: numbers => heard.push(`scanned ${numbers.join(' ')}`),
    unread: () => heard.push('unread'),
  } satisfies ScanHeard)
  const passed = strokes.filter((stroke, index) => !reader.key(stroke, 1000 + index * gapMs))
  reader.settle()
  return { heard, passed }
}

/** A line as a keyboard of that layout brings it, with its Enter; `placed` where the system tells the keys' places too. */
const strokesOf = (line: string, layout: string, placed: boolean): readonly Stroke[] => [
  ...[...line].map(digit => ({ key: [...DIGIT_ROWS[layout]!][Number(digit)]!, code: placed ? `Digit${digit}` : '' })),
  { key: 'Enter', code: 'Enter' },
]

describe('a scanner that acts as a keyboard', () => {
  it('P61: is read whatever the layout of scanner and system, and no key of it reaches the page', () => {
    fc.assert(
      fc.property(lists, layouts, fc.boolean(), fc.integer({ min: 0, max: SCAN_GAP_MS }), (numbers, layout, placed, gapMs) => {
        const { heard, passed } = hear(strokesOf(writeListLine(numbers), layout, placed), gapMs)
        expect(heard).toEqual([`scanned ${numbers.join(' ')}`])
        expect(passed).toEqual([])
      }),
    )
  })

  it('P61: a line read wrongly opens no list and reaches no field', () => {
    fc.assert(
      fc.property(lists, layouts, fc.nat(), fc.integer({ min: 1, max: 9 }), (numbers, layout, at, more) => {
        const line = writeListLine(numbers)
        const index = at % line.length
        const wrong = `${line.slice(0, index)}${(Number(line[index]) + more) % 10}${line.slice(index + 1)}`
        expect(hear(strokesOf(wrong, layout, false), 5)).toEqual({ heard: ['unread'], passed: [] })
      }),
    )
  })

  it('what a person types comes to the field whole and in order, at any speed that hands have', () => {
    const keys = fc.array(fc.constantFrom(...'0123456789éèàç&"(-abz'), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(keys, fc.integer({ min: SCAN_GAP_MS + 1, max: 400 }), (typed, gapMs) => {
        const shown: string[] = []
        const reader = new ScanReader({
          typed: strokes => shown.push(...strokes.map(({ key }) => key)),
          scanned: () => shown.push('a list'),
          unread: () => shown.push('unread'),
        })
        typed.forEach((key, index) => {
          if (!reader.key({ key, code: '' }, index * gapMs)) shown.push(key)
        })
        reader.settle()
        expect(shown).toEqual(typed)
      }),
    )
  })

  it('a few digits typed very fast are typed, not scanned', () => {
    const { heard, passed } = hear(strokesOf('2026', 'plain', true), 10)
    expect(heard).toEqual(['typed 2026'])
    expect(passed).toEqual([{ key: 'Enter', code: 'Enter' }])
  })
})
