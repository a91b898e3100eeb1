import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { App } from 'electron'
import { dataFolder } from '../catalogue/cli/data-folder.ts'

/** The kiosk's own pages, beside the main bundle. */
export const pagesFolder = (): string => fileURLToPath(new URL('../renderer/', import.meta.url))

/** Where the release is: as asked for, else this machine's own, else, in an installed program, the demonstration that came with it. */
export function releaseFolder(app: App, asked: string | undefined): string {
  if (asked !== undefined) return asked
  const own = join(dataFolder(process.env), 'releases')
  return app.isPackaged && !existsSync(join(own, 'current')) ? join(process.resourcesPath, 'demonstration') : own
}
