import type { Problem } from '../../model/problem.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { onisepJobs } from './onisep-jobs.ts'
import { onisepSchools } from './onisep-schools.ts'
import type { OnisepTable } from './onisep-tables.ts'
import { onisepTable } from './onisep-tables.ts'
import { onisepTrainings, trainingNames } from './onisep-trainings.ts'

/**
 * Onisep's open data (base Idéo), in CSV, XML or JSON: jobs with the publications on them, specialities of upper schools, descriptions of trainings. Keys are
 * Onisep's own (`MET.782`, `AF.17873`, `FOR.1007`). Of several lists of jobs the newest by its name is read and the others are left aside.
 */
export const onisep: Format = { id: 'onisep', source: 'onisep', claim: claimOnisep, read: readOnisep }

function claimOnisep(files: readonly SourceFile[]): readonly Claim[] {
  const known = files.filter(file => onisepTable(file) !== undefined)
  const makes = known.filter(file => onisepTable(file) !== 'trainingNames')
  if (makes.length === 0) return []
  const older = jobLists(known).slice(1)
  return [{ files: known.filter(file => !older.includes(file)), sureness: 1, leaves: older }]
}

/** The lists of jobs, the newest first: their names end with the month ("..._2025-10.xml"). */
const jobLists = (files: readonly SourceFile[]): readonly SourceFile[] =>
  files.filter(file => onisepTable(file) === 'jobs').toSorted((a, b) => (a.name < b.name ? 1 : -1))

async function* readOnisep(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  const of = (table: OnisepTable) => files.filter(file => onisepTable(file) === table)
  for (const file of of('jobs')) yield* onisepJobs(file, context)
  for (const file of of('schools')) yield* onisepSchools(file, context)
  const trainings = of('trainings')
  if (trainings.length === 0) return
  const problems: Problem[] = []
  const names = await trainingNames(of('trainingNames'), context, problems)
  yield* problems
  for (const file of trainings) yield* onisepTrainings(file, context, names)
}
