import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { z } from 'zod'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { adviseOnIssue, fieldPath } from './field-path.ts'
import { keysKnownAt } from './keys-known-at.ts'
import { whereNoJson } from './parse-json.ts'

/** One of a centre's JSON files by its schema; problems name the file, the path of the field and what to do. */
export async function readJson<S extends z.ZodType>(
  dir: string,
  file: string,
  schema: S,
): Promise<Result<z.output<S>, readonly Problem[]>> {
  const text = await readInside(dir, file)
  if (!text.ok) return fail([text.error])
  let raw: unknown
  try {
    raw = JSON.parse(text.value)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fail([problem('unreadable-file', file, `This is not JSON, ${whereNoJson(text.value)}.`)])
  }
  const parsed = schema.safeParse(raw)
  if (parsed.success) return ok(parsed.data)
  return fail(
    parsed.error.issues.map(issue => ({
      ...problem('bad-value', file, adviseOnIssue(issue, keysKnownAt(schema, issue.path))),
      ...recordAt(raw, issue.path),
    })),
  )
}

/** Which record a path leads into, from 1, with its id, and the field in it; a list inside a file keeps its name in the field. */
function recordAt(raw: unknown, path: readonly PropertyKey[]): Pick<Problem, 'record' | 'id' | 'field'> {
  const [first, second] = path
  const isList = Array.isArray(raw)
  const list: unknown = isList ? raw : typeof first === 'string' && isObject(raw) ? raw[first] : undefined
  const index = isList ? first : second
  if (!Array.isArray(list) || typeof index !== 'number') return { field: fieldPath(path) }
  const record: unknown = list[index]
  const id = isObject(record) ? record.id : undefined
  const inside = isList ? path.slice(1) : path
  return {
    record: index + 1,
    ...(typeof id === 'string' ? { id } : {}),
    field: inside.length === 0 ? '(whole record)' : fieldPath(inside),
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/**
 * The text of one of a centre's files that lies in its folder, which may itself be a link. What a link inside leads to outside would be published with the centre: a
 * file that nobody thought of, and that changes without the centre.
 */
export async function readInside(dir: string, file: string): Promise<Result<string, Problem>> {
  const [folder, real] = await Promise.all([realPath(dir), realPath(join(dir, file))])
  // Nothing there, or nothing that may be looked at: reading it says which.
  if (folder === undefined || real === undefined || real.startsWith(`${folder.replace(/[/\\]$/, '')}${sep}`)) return readText(dir, file)
  const message = `This is a link, or stands in one, that leads out of the centre's folder to ${real}: put a copy of that file here instead.`
  return fail(problem('unsafe-path', file, message))
}

const realPath = (path: string): Promise<string | undefined> => realpath(path).catch(() => undefined)

/** The text of a file, by its folder and its name there. */
export async function readText(dir: string, file: string): Promise<Result<string, Problem>> {
  try {
    const bytes = await readFile(join(dir, file))
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof TypeError) return fail(problem('bad-encoding', file, 'This file is not UTF-8: save it again as UTF-8.'))
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (code === undefined) throw error
    if (code === 'ENOENT')
      return fail(
        problem('missing-file', file, `${join(dir, file)} is not there: a centre needs this file; copy it from the demonstration centre.`),
      )
    if (code === 'EISDIR') return fail(problem('unreadable-file', file, 'This is a folder, and a file belongs here: rename or remove it.'))
    return fail(problem('unreadable-file', file, `${join(dir, file)} cannot be read (${code}): look at its permissions.`))
  }
}

/** A file that a centre may do without. */
export async function readIfThere<S extends z.ZodType>(
  dir: string,
  [file, schema]: readonly [string, S],
  problems: Problem[],
): Promise<z.output<S> | undefined> {
  const read = await readJson(dir, file, schema)
  if (read.ok) return read.value
  problems.push(...read.error.filter(({ code }) => code !== 'missing-file'))
  return undefined
}

/** What is in a folder, by name; nothing where there is none. */
export async function listIfThere(dir: string): Promise<readonly Dirent[]> {
  try {
    return (await readdir(dir, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** Whether there is something of this name, and it is no folder. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return !(await stat(path)).isDirectory()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

/** A problem that must be mended. */
export const problem = (code: Problem['code'], file: string, message: string): Problem => ({ code, severity: 'refused', file, message })
