import type { KioskConfig } from '../../catalogue/model/kiosk-config.ts'
import { problemText } from '../../catalogue/model/problem-text.ts'
import { readKioskConfig } from '../../catalogue/release/read-kiosk-config.ts'
import type { Journal } from '../journal.ts'

/**
 * This machine's configuration. One that is refused is said on standard error and in the journal, and the kiosk serves without what it would have given: people
 * who come to search are not sent away for a printer's name.
 */
export async function readConfig(releaseDir: string, journal: Journal): Promise<KioskConfig> {
  const read = await readKioskConfig(releaseDir)
  if (read.ok) return read.value
  process.stderr.write(`escale: ${problemText(read.error)}\n`)
  journal.write({ code: 'config-refused', problem: read.error.code })
  return {}
}
