import { wantedFirst } from '../check/wanted-first.ts'
import { demonstrationCentre } from '../programs/package-root.ts'
import type { CentreFolder } from '../release/centre-folder.ts'
import { readCentre } from '../release/centre-folder.ts'

/** The demonstration, where a centre's files are still its own: a fresh installation begins with them. */
export async function demonstrationOf({ centre }: Pick<CentreFolder, 'centre'>): Promise<CentreFolder | undefined> {
  const demonstration = await readCentre(demonstrationCentre())
  return demonstration.ok && demonstration.value.centre.id === centre.id ? demonstration.value : undefined
}

/** The same centre with what the demonstration's files name in it, which is no slip of whoever has begun with them. */
export async function withLent(centre: CentreFolder): Promise<CentreFolder & Readonly<{ lent: ReadonlySet<string> }>> {
  const demonstration = await demonstrationOf(centre)
  return { ...centre, lent: new Set(demonstration === undefined ? [] : wantedFirst(demonstration).flatMap(({ ids }) => ids)) }
}
