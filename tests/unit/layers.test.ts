import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'escale-layers-')))
afterAll(() => rmSync(folder, { recursive: true }))

// The rules as they are, over files that break them, in a folder of their own.
const rules = JSON.parse(readFileSync(`${root}biome.json`, 'utf8'))
writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...rules, $schema: undefined, vcs: undefined }))

const IPC = "import { ipcMain } from 'electron'\nipcMain.on('x', () => undefined)\n"
const PROBES = [
  ['catalogue/model/a.ts', "import { app } from 'electron'\napp.quit()\n", 'noRestrictedImports'],
  ['catalogue/model/b.ts', "import { useState } from 'react'\nuseState(1)\n", 'noRestrictedImports'],
  ['catalogue/release/c.ts', "import { start } from '../../electron/main.ts'\nstart()\n", 'noRestrictedImports'],
  ['catalogue/concepts/k.ts', "import { readFileSync } from 'node:fs'\nreadFileSync('x')\n", 'noNodejsModules'],
  ['catalogue/concepts/l.ts', "import { publish } from '../release/publish.ts'\npublish()\n", 'noRestrictedImports'],
  ['catalogue/search/d.ts', "import { publish } from '../release/publish.ts'\npublish()\n", 'noRestrictedImports'],
  ['catalogue/search/e.ts', "import { readFileSync } from 'node:fs'\nreadFileSync('x')\n", 'noNodejsModules'],
  ['renderer/visitor/f.ts', "import { app } from 'electron'\napp.quit()\n", 'noRestrictedImports'],
  ['renderer/visitor/g.ts', "import { publish } from '../../catalogue/release/publish.ts'\npublish()\n", 'noRestrictedImports'],
  ['renderer/visitor/h.ts', "import { readFileSync } from 'node:fs'\nreadFileSync('x')\n", 'noNodejsModules'],
  ['electron/visit/i.ts', IPC, 'noRestrictedImports'],
  ['electron/visit/j.ts', "import { home } from '../../renderer/visitor/home.ts'\nhome()\n", 'noRestrictedImports'],
] as const
for (const [path, source] of [...PROBES, ['electron/door/allowed.ts', IPC] as const]) {
  mkdirSync(join(folder, dirname(path)), { recursive: true })
  writeFileSync(join(folder, path), source)
}
const { stdout } = spawnSync(`${root}node_modules/.bin/biome`, ['lint', '--reporter=github', '--max-diagnostics=none', '.'], {
  cwd: folder,
  encoding: 'utf8',
})
const broken = [...stdout.matchAll(/title=lint\/[a-z]+\/(\w+),file=([^,]+)/gi)].map(
  ([, rule, file]) => `${relative(folder, file ?? '')} ${rule}`,
)

describe('the layers of ARCHITECTURE.md', () => {
  it.each(PROBES)('are held by a rule: %s may not say %j', (path, _source, rule) => {
    expect(broken).toContain(`${path} ${rule}`)
  })

  it('let the one door, and only it, touch raw messages', () => {
    expect(broken.filter(line => line.startsWith('electron/door/allowed.ts') && line.endsWith('noRestrictedImports'))).toEqual([])
  })

  it('name channels nowhere outside the contract, its server and the preload script', () => {
    const found = execFileSync('git', ['grep', '-lE', "'escale:[a-z-]+'", '--', 'catalogue', 'electron', 'renderer'], {
      cwd: root,
      encoding: 'utf8',
    })
    const allowed = (file: string) =>
      file.startsWith('catalogue/contract/') || file.startsWith('electron/door/') || file === 'electron/preload.ts'
    expect(
      found
        .trim()
        .split('\n')
        .filter(file => !allowed(file)),
    ).toEqual([])
  })
})
