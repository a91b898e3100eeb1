import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openRelease } from '../../../catalogue/release/open-release.ts'
import { publish } from '../../../catalogue/release/publish.ts'
import { readPointer } from '../../../catalogue/release/releases-folder.ts'
import { inTurn, sampleCentre, sampleDocument } from '../../helpers/sample-centre.ts'

const AT = new Date('2026-03-02T08:00:00Z')

/** What stands in a releases folder after a kill. */
type State = Readonly<{
  /** The sequence of the release shown; 0 before the first. */
  sequence: number
  /** Why the release shown is not whole; empty when it is. */
  faults: readonly string[]
  releases: number
  /** Names that nothing here should have. */
  strays: readonly string[]
}>

/** One publication whose content is that of no other `round`. Gives its sequence; throws when it fails. */
export async function publishRound(home: string, round: number): Promise<number> {
  await mkdir(home, { recursive: true })
  const documents = Array.from({ length: 70 }, (_, index) =>
    sampleDocument(`k${index}`, { summary: `Tour ${round}`, body: { text: `${index} `.repeat(40) } }),
  )
  const published = await publish({
    home,
    to: join(home, 'releases'),
    at: AT,
    acceptRemovals: true,
    documents: inTurn(documents),
    attachmentFile: path => path,
    centre: await sampleCentre(join(home, 'centre')),
  })
  if (!published.ok) throw new Error(JSON.stringify(published.error))
  return published.value.sequence
}

/** Looks at an installation as the next start would. */
export async function stateOf(home: string): Promise<State> {
  const releases = join(home, 'releases')
  const names: readonly string[] = await readdir(releases).catch(() => [])
  const known = names.filter(name => /^[0-9a-f]{64}$/.test(name))
  const strays = names.filter(name => !known.includes(name) && name !== 'current' && name !== 'history.jsonl')
  if ((await readPointer(releases)) === undefined) {
    return { sequence: 0, faults: names.includes('current') ? ['the pointer cannot be read'] : [], releases: known.length, strays }
  }
  const opened = await openRelease(releases)
  const problems = opened.ok ? opened.value.warnings : opened.error
  const sequence = opened.ok ? opened.value.manifest.sequence : 0
  return { sequence, faults: problems.map(problem => problem.message), releases: known.length, strays }
}
