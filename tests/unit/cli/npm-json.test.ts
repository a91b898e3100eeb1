import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url).pathname
const home = mkdtempSync(join(tmpdir(), 'escale-npm-'))
afterAll(() => rmSync(home, { recursive: true }))

describe('npm run escale', () => {
  it('prints JSON alone on standard output with --json, npm’s own banner included in nothing', { timeout: 120_000 }, () => {
    // As a person in a shell would run it: without what a surrounding npm passes on to its children.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_')))
    const { stdout, status } = spawnSync('npm', ['run', 'escale', '--', 'releases', '--json', '--into', home], {
      cwd: root,
      encoding: 'utf8',
      env,
    })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual([])
  })
})
