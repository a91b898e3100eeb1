import type { CheckedCentre } from '../check/found.ts'
import type { LeftOfDemonstration } from '../check/left-of-demonstration.ts'
import { leftOfDemonstration } from '../check/left-of-demonstration.ts'
import { wantedFirst } from '../check/wanted-first.ts'
import type { Problem } from '../model/problem.ts'
import { demonstrationCentre } from '../programs/package-root.ts'
import type { CentreFolder } from '../release/centre-folder.ts'
import { readCentre } from '../release/centre-folder.ts'

/** The demonstration's own files; undefined where they are not there to compare with. */
async function demonstration(): Promise<CentreFolder | undefined> {
  const read = await readCentre(demonstrationCentre())
  return read.ok ? read.value : undefined
}

/** What a centre's files still have of the demonstration, which a fresh installation begins with; nothing where the demonstration is not there to compare with. */
export async function stillOfDemonstration(own: CheckedCentre): Promise<readonly LeftOfDemonstration[]> {
  const its = await demonstration()
  return its === undefined ? [] : leftOfDemonstration(own, its)
}

/** The same as problems worth a look, one for each file. */
export async function demonstrationProblems(own: CheckedCentre): Promise<readonly Problem[]> {
  return (await stillOfDemonstration(own)).map(({ file, what }) => ({
    code: 'bad-value',
    severity: 'warning',
    file,
    message: `Still the demonstration's: ${what}. Visitors read it as yours: put your own, or take it out.`,
  }))
}

/** The same centre with what the demonstration's files name in it, which is no slip of whoever has begun with them. */
export async function withLent(centre: CentreFolder): Promise<CentreFolder & Readonly<{ lent: ReadonlySet<string> }>> {
  const its = await demonstration()
  return { ...centre, lent: new Set(its === undefined ? [] : wantedFirst(its).flatMap(({ ids }) => ids)) }
}
