import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files of the built screens: a closed list, made once. */
export type RendererFiles = Readonly<{ read(path: string): Promise<Uint8Array | undefined> }>

/** Lists a folder of built screens; what is not a plain file in it (a link, a device) does not exist. Rejects when there is no `index.html`. */
export async function listRendererFiles(dir: string): Promise<RendererFiles> {
  const files = new Map<string, string>()
  if (existsSync(dir)) await walk(dir, '', files)
  if (!files.has('index.html')) throw new Error(`There are no built screens in ${dir}: run "npm run build" first.`)
  return {
    async read(path) {
      const file = files.get(path)
      return file === undefined ? undefined : readFile(file)
    },
  }
}

async function walk(dir: string, prefix: string, files: Map<string, string>): Promise<void> {
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`
    if (entry.isDirectory()) await walk(join(dir, entry.name), `${path}/`, files)
    else if (entry.isFile()) files.set(path, join(dir, entry.name))
  }
}
