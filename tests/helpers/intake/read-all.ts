import type { Format, FormatRecord, ReadContext, SourceFile } from '../../../catalogue/formats/format.ts'
import { isProblem } from '../../../catalogue/formats/format.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import type { Problem } from '../../../catalogue/model/problem.ts'

/** Everything a format reads from files, records and problems apart. */
export async function readAll(
  format: Format,
  files: readonly SourceFile[],
  context: Partial<ReadContext> = {},
): Promise<{ records: FormatRecord[]; problems: Problem[] }> {
  const records: FormatRecord[] = []
  const problems: Problem[] = []
  for await (const item of format.read(files, { limits: LIMITS, ...context })) {
    if (isProblem(item)) problems.push(item)
    else records.push(item)
  }
  return { records, problems }
}
