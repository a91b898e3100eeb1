import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files of the built screens: a closed list, made once. */
export type RendererFiles = Readonly<{ read(path: string): Uint8Array | undefined }>

/**
 * Reads a folder of built screens, a few megabytes, into memory: a page that is there asks for more of its files later, and a build anew gives them other names. What
 * is not a plain file in it (a link, a device) does not exist. Rejects when there is no `index.html`.
 */
export async function readRendererFiles(dir: string): Promise<RendererFiles> {
  const files = new Map<string, Uint8Array>()
  if (existsSync(dir)) await walk(dir, '', files)
  if (!files.has('index.html')) throw new Error(`There are no built screens in ${dir}: run "npm run build" first.`)
  return { read: path => files.get(path) }
}

async function walk(dir: string, prefix: string, files: Map<string, Uint8Array>): Promise<void> {
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`
    if (entry.isDirectory()) await walk(join(dir, entry.name), `${path}/`, files)
    else if (entry.isFile()) files.set(path, await readFile(join(dir, entry.name)))
  }
}
