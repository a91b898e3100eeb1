import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { InterfaceWords } from '../check/check-added-languages.ts'
import { packageRoot } from '../programs/package-root.ts'
import { isMissing } from '../release/system-problem.ts'

const schema = z.strictObject({ languages: z.array(z.string()), phrases: z.record(z.string(), z.string()) })

/** The interface's phrases, which the command's bundle has beside it; `undefined` where the command runs without its bundle. */
export async function interfaceWords(): Promise<InterfaceWords | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(join(packageRoot(), 'dist', 'cli', 'interface-words.json'), 'utf8')))
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
