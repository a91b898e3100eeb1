import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { stageBatch } from './batches.ts'
import { compareLines } from './compare-lines.ts'
import type { SourceKind } from './draft-folder.ts'
import { draftFolder } from './draft-folder.ts'
import { lockDraft } from './draft-lock.ts'
import { syncFolder } from './durable-file.ts'
import { sweepKeptFiles } from './kept-files.ts'
import { mappingText, stageMapping } from './kept-mapping.ts'
import { keepBefore, kindInDraft, linesBefore, listBefore, readBefore, sameBytes } from './source-before.ts'

/** What became of a source's mapping: what stood before is there again, it is gone as there was none, or it is what it was. */
export type MappingUndone = 'put-back' | 'taken-away' | 'same'

/** What stands in the draft again: how many documents or concepts, and since which import; how many there were, how many of them with other content; and which mapping. */
export type Undone = Readonly<{
  kind: SourceKind
  records: number
  instead: number
  differing: number
  imported?: string
  mapping: MappingUndone
}>

/**
 * Brings a source and its mapping back as they stood before its last import or removal. What stood until now is kept in the place of it: a second time goes back to that. Fails with
 * `missing-file` where nothing is kept of the source, or `busy`.
 */
export async function undoSource(home: string, source: string): Promise<Result<Undone, Problem>> {
  const folder = draftFolder(home)
  const lock = await lockDraft(folder.folder)
  if (!lock.ok) return lock
  try {
    const before = await readBefore(home, source)
    if (before === undefined)
      return fail(
        nothingKept(
          source,
          (await listBefore(home)).map(one => one.source),
        ),
      )
    const { kind, batch, mapping: wanted } = before
    const now = kindInDraft(home, source)
    const lines = linesBefore(home, before)
    const compared = await compareLines(lines, now === undefined ? undefined : folder.source(source, now))
    const staged = `${folder.source(source, kind)}.tmp-${process.pid}-${randomBytes(4).toString('hex')}`
    if (lines !== undefined) {
      await mkdir(folder.kinds[kind], { recursive: true })
      await sameBytes(lines, staged)
    }
    const mapping = mappingUndone(wanted, await mappingText(home, source))
    const staging = mapping === 'same' || wanted === undefined ? undefined : await stageMapping(home, source, wanted)
    const list = await stageBatch(home, source, batch)
    try {
      await keepBefore(home, source, kind)
      if (lines !== undefined) await rename(staged, folder.source(source, kind))
      if (now !== undefined && (now !== kind || lines === undefined)) await rm(folder.source(source, now), { force: true })
      for (const changed of new Set([kind, now ?? kind])) await syncFolder(folder.kinds[changed])
      await list.commit()
      await staging?.commit()
    } finally {
      await list.discard()
      await staging?.discard()
      await rm(staged, { force: true })
    }
    await sweepKeptFiles(home)
    const { left: records, right: instead, differing } = compared
    return ok({ kind, records, instead, differing, mapping, ...(batch !== undefined && { imported: batch.imported }) })
  } finally {
    await lock.value.release()
  }
}

function mappingUndone(wanted: string | null | undefined, there: string | null | undefined): MappingUndone {
  if (wanted === undefined || wanted === there) return 'same'
  return wanted === null ? 'taken-away' : 'put-back'
}

const nothingKept = (source: string, others: readonly string[]): Problem => ({
  code: 'missing-file',
  severity: 'refused',
  file: source,
  message: `Nothing is kept of a source "${source}". ${others.length === 0 ? 'No import or removal has changed anything yet.' : `There is something of: ${others.join(', ')}.`}`,
})
