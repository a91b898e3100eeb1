import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

/** A file of the kiosk's own pages, as it is sent. */
export type PageFile = Readonly<{ type: string; bytes: Uint8Array<ArrayBuffer> }>

/** The files of a folder, by their address from the root (`/assets/index.js`). A closed list: there is no path to climb. */
export type PageFiles = Readonly<{ read(path: string): Promise<PageFile | undefined> }>

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** What a file is, by its name: our own names, never a visitor's. */
export const contentType = (path: string): string => TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'

/** Lists the folder once and keeps what was read: the next window finds its pages in memory. */
export function readPageFiles(folder: string): PageFiles {
  const listed = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(file => [`/${relative(folder, file).split(sep).join('/')}`, file]),
  )
  const kept = new Map<string, Promise<PageFile>>()
  return {
    async read(path) {
      const file = listed.get(path)
      if (file === undefined) return undefined
      const found = kept.get(path) ?? readFile(file).then(bytes => ({ type: contentType(path), bytes: new Uint8Array(bytes) }))
      kept.set(path, found)
      return found
    },
  }
}
