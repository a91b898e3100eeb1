import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KioskConfig } from '../model/kiosk-config.ts'
import { kioskConfigSchema } from '../model/kiosk-config.ts'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { adviseOnIssue, fieldPath } from './field-path.ts'
import { installationFolders } from './installation-folders.ts'
import { parseJson } from './parse-json.ts'
import { isMissing, systemProblem } from './system-problem.ts'

const NAME = 'kiosk.json'

/** What stands in a release, and in a folder of releases: neither is where this machine's configuration may come from, since it names a program that is run. */
const NOT_OURS = ['manifest.json', 'current']

/**
 * `kiosk.json` of the installation that the release folder belongs to; an empty one where there is none. A file that cannot be read or is wrong in any field is
 * refused whole, naming its first wrong field: half a configuration would be a guess.
 */
export async function readKioskConfig(releaseDir: string): Promise<Result<KioskConfig, Problem>> {
  for (const folder of installationFolders(releaseDir)) {
    if (NOT_OURS.some(name => existsSync(join(folder, name)))) continue
    const file = join(folder, NAME)
    let text: string
    try {
      text = await readFile(file, 'utf8')
    } catch (error) {
      if (isMissing(error)) continue
      const problem = systemProblem(error, file)
      if (problem === undefined) throw error
      return fail(problem)
    }
    return parseConfig(file, text)
  }
  return ok({})
}

function parseConfig(file: string, text: string): Result<KioskConfig, Problem> {
  const raw = parseJson(text)
  if (raw === undefined)
    return fail({ code: 'unreadable-file', severity: 'refused', file, message: 'This is not JSON: mend it, or delete it to begin anew.' })
  const parsed = kioskConfigSchema.safeParse(raw)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  if (issue === undefined) throw parsed.error
  return fail({ code: 'bad-value', severity: 'refused', file, field: fieldPath(issue.path), message: adviseOnIssue(issue) })
}
