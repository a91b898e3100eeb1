import type { Batch } from '../draft/batches.ts'
import { readBatches } from '../draft/batches.ts'
import { DraftDamage } from '../draft/draft-damage.ts'

/** What the draft has of a source that an import did not come to touch; `kept` is absent where the draft's list cannot be read. */
export async function untouchedSource(home: string, source: string): Promise<Readonly<{ kept?: number; before?: Batch }>> {
  try {
    const before = (await readBatches(home)).find(batch => batch.source === source)
    return before === undefined ? { kept: 0 } : { kept: before.concepts ?? before.documents, before }
  } catch (error) {
    if (error instanceof DraftDamage) return {}
    throw error
  }
}
