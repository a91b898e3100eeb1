import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../../renderer/', import.meta.url).pathname

/** Every selector of a sheet, as written; `&` stands for what it is nested in. */
function selectorsOf(css: string): readonly string[] {
  const found: string[] = []
  const open: (readonly string[] | undefined)[] = []
  let text = ''
  for (const sign of css.replaceAll(/\/\*.*?\*\//gs, '')) {
    if (sign === '{') {
      const rule = text.slice(text.lastIndexOf(';') + 1).trim()
      const outer = open.findLast(one => one !== undefined)
      const selectors = rule.startsWith('@') ? undefined : splitList(rule).flatMap(one => nested(one, outer))
      open.push(selectors)
      found.push(...(selectors ?? []))
      text = ''
    } else if (sign === '}') {
      open.pop()
      text = ''
    } else text += sign
  }
  return found
}

const nested = (selector: string, outer: readonly string[] | undefined): readonly string[] =>
  selector.startsWith('&') && outer !== undefined ? outer.map(one => `${one}${selector.slice(1)}`) : [selector]

/** Cuts at what stands outside of all brackets; what it was cut at stands before each part but the first. */
function cutOutside(selector: string, at: RegExp): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const sign of selector) {
    if (sign === '(' || sign === '[') depth += 1
    if (sign === ')' || sign === ']') depth -= 1
    if (depth === 0 && at.test(sign)) parts.push(sign)
    else parts[parts.length - 1] += sign
  }
  return parts
}

const splitList = (selectors: string): readonly string[] => cutOutside(selectors, /,/).map(part => part.replace(/^,/, '').trim())

/** Names that hundreds of elements of a screen carry: after a change anywhere all of them would be styled anew. */
const COMMON = new Set(['face', 'chip', 'hit', 'why', 'kind', 'fact', 'icon', 'n'])

function isCommon(subject: string): boolean {
  const any = /^:is\((?<of>.*)\)$/s.exec(subject)?.groups?.of
  if (any !== undefined)
    return splitList(any).some(one =>
      isCommon(
        cutOutside(one, /[\s>+~]/)
          .at(-1)
          ?.replace(/^[\s>+~]+/, '') ?? '',
      ),
    )
  const asked = subject.replaceAll(/:not\(.*?\)/gs, '')
  const isNamed = [...asked.matchAll(/[.#](?<name>[\w-]+)/g)].some(({ groups }) => !COMMON.has(groups?.name ?? ''))
  return !isNamed && !asked.includes('[') && !/^(?:header|body)\b/.test(asked)
}

/** Rules about elements of any kind, or of a kind there are hundreds of, that depend on what another element holds. A sibling of that one is one element. */
const farReaching = (css: string): readonly string[] =>
  selectorsOf(css).filter(selector => {
    const parts = cutOutside(selector.replaceAll(/\s*([>+~])\s*/g, '$1'), /[\s>+~]/)
    const subject = parts.at(-1) ?? ''
    const around = parts.slice(0, /^[+~]/.test(subject) ? -2 : -1)
    return around.some(part => part.includes(':has(')) && isCommon(subject.replace(/^[\s>+~]/, ''))
  })

describe('P707: one letter typed does not make a whole screen be styled anew', () => {
  it('knows a rule that would', () => {
    expect(farReaching('.screen:has(> .tray) .found > * { color: red }')).toHaveLength(1)
    expect(farReaching('.a { color: red } @media (x) { .screen:not(:has(.tray)) { & .list button { color: red } } }')).toHaveLength(1)
    expect(farReaching('.screen:has(.tray) :is(.sift, .row > :not(.at)) { color: red }')).toHaveLength(1)
    expect(farReaching('.screen:has(.tray) .nearby-desk, .hit:has(.open), .screen[data-keyboard] .found > * { color: red }')).toEqual([])
  })

  for (const file of readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.css')))
    it(file, () => {
      expect(farReaching(readFileSync(join(ROOT, file), 'utf8'))).toEqual([])
    })
})
