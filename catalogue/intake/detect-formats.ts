import { isAboutTheExport } from '../formats/about-the-export.ts'
import type { Claim, SourceFile, SourceFormat } from '../formats/format.ts'

/** Files that one format will read together. */
export type Detected<R> = Readonly<{ format: SourceFormat<R>; claim: Claim }>

const HALF_SURE = 0.5

/** Files that a format joins and knows for certain: what lies beside them is about them. */
const isDataSet = ({ claim }: Detected<unknown>): boolean => claim.sureness === 1 && claim.files.length > 1

/**
 * Lets every format claim files by their bytes; the surest claim on a file wins, the earlier format among equals.
 * A claim that is less than half sure holds only where no surer one is: beside an export stand lists that belong to it.
 * `ignored`: what no format wants, and the papers about the export.
 */
export function detectFormats<R>(
  files: readonly SourceFile[],
  formats: readonly SourceFormat<R>[],
): Readonly<{ detected: readonly Detected<R>[]; ignored: readonly string[] }> {
  const claims = formats.flatMap(format => format.claim(files).map(claim => ({ format, claim })))
  claims.sort((a, b) => b.claim.sureness - a.claim.sureness)
  const taken = new Set(files.filter(file => isAboutTheExport(file.name)))
  const detected: Detected<R>[] = []
  for (const { format, claim } of claims) {
    if (claim.sureness < HALF_SURE && detected.some(one => one.claim.sureness >= HALF_SURE)) continue
    const free = claim.files.filter(file => !taken.has(file))
    if (free.length === 0 || (claim.givesWay === true && detected.some(isDataSet))) continue
    for (const file of [...free, ...(claim.leaves ?? [])]) taken.add(file)
    detected.push({ format, claim: { ...claim, files: free } })
  }
  const claimed = new Set(detected.flatMap(one => one.claim.files))
  return { detected, ignored: files.filter(file => !claimed.has(file)).map(file => file.name) }
}
