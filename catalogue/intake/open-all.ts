import type { SourceFile } from '../formats/format.ts'
import { FileReadError, headBytesOf } from '../formats/format.ts'
import type { Limits } from '../model/limits.ts'
import type { FoundFile } from './find-files.ts'
import type { ProblemLog } from './import-report.ts'
import type { OpenedArchive } from './open-archive.ts'
import { openArchive } from './open-archive.ts'
import { openFile } from './open-file.ts'

type Opening = Readonly<{ limits: Limits; log: Pick<ProblemLog, 'refuseFile'> }>

/** Every file that can be opened; an archive that stands for a folder as the files in it. What cannot be opened, or not under its name, is refused by itself. */
export async function openAll(found: readonly FoundFile[], { limits, log }: Opening): Promise<Omit<OpenedArchive, 'refused'>> {
  const files: SourceFile[] = []
  const ignored: string[] = []
  for (const place of found) {
    try {
      const file = await openFile(place, limits, headBytesOf(found.length))
      const archive = await openArchive(file, limits)
      files.push(...(archive?.files ?? [file]))
      ignored.push(...(archive?.ignored ?? []))
      for (const problem of archive?.refused ?? []) log.refuseFile(problem)
    } catch (error) {
      if (!(error instanceof FileReadError)) throw error
      log.refuseFile(error.problem)
    }
  }
  return { files, ignored }
}
