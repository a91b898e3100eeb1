import { homedir } from 'node:os'
import { join } from 'node:path'

/** The environment variables that decide where data lives. */
type Environment = Readonly<Record<string, string | undefined>>

/**
 * The installation's folder when nobody says otherwise: ESCALE_DATA, else `escale` in the user's data folder
 * (Windows: %LOCALAPPDATA%; macOS: ~/Library/Application Support; elsewhere: XDG_DATA_HOME or ~/.local/share).
 */
export function dataFolder(environment: Environment, platform: NodeJS.Platform = process.platform): string {
  const named = environment.ESCALE_DATA
  if (named !== undefined && named !== '') return named
  const user = homedir()
  if (platform === 'win32') return join(environment.LOCALAPPDATA ?? join(user, 'AppData', 'Local'), 'escale')
  if (platform === 'darwin') return join(user, 'Library', 'Application Support', 'escale')
  return join(environment.XDG_DATA_HOME ?? join(user, '.local', 'share'), 'escale')
}
