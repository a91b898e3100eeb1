import { resolve } from 'node:path'
import type { App } from 'electron'

/**
 * The arguments meant for the program, to be read against the list of those allowed. In a checkout, Electron is started with the folder of the program
 * before them; a test may put debug switches before that folder (ESCALE_TEST=1), an installed program has no such place.
 */
export function ownArguments(app: App, argv: readonly string[]): readonly string[] {
  if (app.isPackaged) return argv.slice(1)
  const folder = argv.findIndex((argument, place) => place > 0 && resolve(argument) === app.getAppPath())
  const isTest = process.env.ESCALE_TEST === '1'
  return [...(isTest ? [] : argv.slice(1, Math.max(folder, 1))), ...argv.slice(folder + 1)]
}
