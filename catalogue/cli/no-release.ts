import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'

const DEMONSTRATION = join('.escale', 'demo')

/** What to do where nothing was published yet: an own catalogue, or the demonstration, made already or not. `root`: this program's folder; `here`: where the command runs. */
export function noReleaseAdvice(root: string, here: string): string {
  const demo = relative(here, join(root, DEMONSTRATION))
  const releases = join(demo, 'releases')
  const make = existsSync(join(root, DEMONSTRATION, 'releases')) ? '' : `npm run escale -- demo --into ${demo}, then `
  return `For documents of your own: npm run escale -- import FILE, then npm run escale -- publish. For the demonstration: ${make}npm run escale -- serve --release ${releases}`
}
