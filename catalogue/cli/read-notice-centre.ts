import { join } from 'node:path'
import { z } from 'zod'
import type { NoticeCentre } from '../check/check-notices.ts'
import { centreSchema } from '../model/centre.ts'
import { deskSchema } from '../model/desk.ts'
import type { Problem } from '../model/problem.ts'
import { refusedNamesSchema } from '../model/refused-names.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { readIfThere, readJson } from '../release/read-centre-file.ts'

/** The files of a centre that a notice is about, and no others: somebody who is half through its plan or its events keeps reception from nothing. */
export async function readNoticeCentre(home: string): Promise<Result<NoticeCentre, readonly Problem[]>> {
  const dir = join(home, 'centre')
  const centre = await readJson(dir, 'centre.json', centreSchema)
  if (!centre.ok) return centre
  const desks = await readJson(dir, 'desks.json', z.array(deskSchema))
  if (!desks.ok) return desks
  const problems: Problem[] = []
  const names = await readIfThere(dir, ['names.json', refusedNamesSchema], problems)
  if (problems.length > 0) return fail(problems)
  return ok({ centre: centre.value, desks: desks.value, ...(names === undefined ? {} : { names }) })
}
