import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { writeDurably } from '../draft/durable-file.ts'
import { mappingFile } from '../draft/kept-mapping.ts'
import { LIMITS } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { whereNoJson } from '../release/parse-json.ts'
import type { Detected } from './detect-formats.ts'

/**
 * The mapping an import uses, and whether it is to be saved for the source once the import is done. `file`: where it was read;
 * without a mapping, where a start of one was written for a person to correct.
 */
export type ResolvedMapping = Readonly<{ value: unknown; save: boolean; file?: string }>

/**
 * The mapping of the file given, else the one saved for this source, else the one the files themselves suggest, else none.
 * Fails with `bad-mapping` when a mapping file cannot be read or is no JSON.
 */
export async function resolveMapping(
  options: Readonly<{ home: string; source: string; given: string | undefined; detected: readonly Detected<unknown>[] }>,
): Promise<Result<ResolvedMapping, Problem>> {
  if (options.given !== undefined) {
    const given = await readMapping(options.given)
    return given.ok ? ok({ value: await withKeptNeeds(given.value, options), save: true, file: options.given }) : given
  }
  const mapped = options.detected.filter(one => one.format.proposeMapping !== undefined)
  const savedFile = mappingFile(options.home, options.source)
  if (existsSync(savedFile)) {
    const saved = await readMapping(savedFile)
    return saved.ok ? ok({ value: saved.value, save: false, file: savedFile }) : saved
  }
  // Of several formats with a mapping (papers, and a table that has nothing to do with them) the first that has one to propose.
  for (const { format, claim } of mapped) {
    const proposed = await format.proposeMapping?.(claim.files)
    if (proposed !== undefined) return ok({ value: proposed, save: true })
  }
  const sketch = await sketchOf(mapped)
  if (sketch === undefined) return ok({ value: undefined, save: false })
  // No source can be called this: a dot is in no source's id.
  const file = mappingFile(options.home, `${options.source}.start`)
  await writeDurably(file, `${JSON.stringify(sketch, undefined, 2)}\n`)
  return ok({ value: undefined, save: false, file })
}

/** A mapping that says nothing of needs, with what the librarian has made of those that were proposed for its source before. */
async function withKeptNeeds(given: unknown, { home, source }: Readonly<{ home: string; source: string }>): Promise<unknown> {
  if (typeof given !== 'object' || given === null || 'needs' in given || !existsSync(mappingFile(home, source))) return given
  const kept = await readMapping(mappingFile(home, source))
  return kept.ok && typeof kept.value === 'object' && kept.value !== null && 'needs' in kept.value
    ? { ...given, needs: kept.value.needs }
    : given
}

async function sketchOf(mapped: readonly Detected<unknown>[]): Promise<unknown> {
  for (const { format, claim } of mapped) {
    const sketch = await format.sketchMapping?.(claim.files)
    if (sketch !== undefined) return sketch
  }
  return undefined
}

/** Keeps a source's mapping in `mappings/<source>.json`, for the next import and for the librarian to edit. */
export const saveMapping = (home: string, source: string, mapping: unknown): Promise<void> =>
  writeDurably(mappingFile(home, source), `${JSON.stringify(mapping, undefined, 2)}\n`)

async function readMapping(file: string): Promise<Result<unknown, Problem>> {
  let text = ''
  try {
    const found = await stat(file)
    // A device or a pipe may have no end.
    if (!found.isFile() || found.size > LIMITS.mappingBytes)
      return fail(refused(file, found.isFile() ? 'it is too large for a mapping' : 'it is not a file'))
    text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '')
    return ok(JSON.parse(text))
  } catch (error) {
    const why = error instanceof SyntaxError ? `it is no JSON, ${whereNoJson(text)}` : 'there is no file to be read at this path'
    return fail(refused(file, why))
  }
}

const refused = (file: string, why: string): Problem => ({
  code: 'bad-mapping',
  severity: 'refused',
  file,
  message: `The mapping cannot be used: ${why}.`,
})
