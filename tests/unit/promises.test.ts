import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const rows = readFileSync(`${root}PROMISES.md`, 'utf8')
  .split('\n')
  .filter(line => /^\| P\d+ /.test(line))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  )

describe('PROMISES.md', () => {
  it('numbers each promise once', () => {
    const numbers = rows.map(([number]) => number)
    expect(rows.length).toBeGreaterThan(20)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it.each(rows)('%s is held by a test that exists: %s', (_number, _promise, held) => {
    const links = [...(held ?? '').matchAll(/`([^`]+\.(?:test|spec)\.tsx?)`((?:,? "[^"]+")*)/g)]
    expect(links.length).toBeGreaterThan(0)
    for (const [, file, titles = ''] of links) {
      expect(existsSync(`${root}${file}`), `${file} is missing`).toBe(true)
      for (const [, title = ''] of titles.matchAll(/"([^"]+)"/g)) expect(readFileSync(`${root}${file}`, 'utf8')).toContain(title)
    }
  })
})
