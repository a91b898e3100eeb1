import { dirname } from 'node:path'
import type { Problem } from '../model/problem.ts'

const NOTHING_CHANGED = 'Nothing was changed.'
const ELSEWHERE = `Name another folder, or look at this one's permissions. ${NOTHING_CHANGED}`

/** What is said of what the system refused, by its own code. */
const SAID: Readonly<Record<string, string>> = {
  ENOSPC: `The disk is full: free some space and try again. ${NOTHING_CHANGED}`,
  EDQUOT: `The disk is full: free some space and try again. ${NOTHING_CHANGED}`,
  EACCES: `You have no right to read or write here. ${ELSEWHERE}`,
  EPERM: `You have no right to read or write here. ${ELSEWHERE}`,
  EROFS: `Nothing can be written here: this disk can only be read. Name a folder on another one. ${NOTHING_CHANGED}`,
  ENOTDIR: `A file stands where a folder is wanted. Name another folder, or move that file. ${NOTHING_CHANGED}`,
  EEXIST: `A file stands where a folder is wanted. Name another folder, or move that file. ${NOTHING_CHANGED}`,
  ENAMETOOLONG: `This name is too long for the system. Name a folder with a shorter one. ${NOTHING_CHANGED}`,
  ELOOP: `Links lead from one to the next here without end. Name another folder, or take the links away. ${NOTHING_CHANGED}`,
}

/** What the system refused, as a problem; undefined for anything that is no system error, which is a bug and must be thrown on. */
export function systemProblem(error: unknown, file: string): Problem | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || !('syscall' in error)) return undefined
  const { code } = error
  const syscall = String(error.syscall)
  const where = 'path' in error && typeof error.path === 'string' ? error.path : file
  // A folder that is there, and nothing can be made in it.
  const nothingMade =
    code === 'ENOENT' && (syscall === 'mkdir' || isTemporary(where)) ? `Nothing can be made here. ${ELSEWHERE}` : undefined
  const unknown = `The system refused (${code}, ${syscall}): look at the folder's permissions and at the disk. ${NOTHING_CHANGED}`
  return {
    code: code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'io',
    severity: 'refused',
    file: folderOf(where),
    message: SAID[code] ?? nothingMade ?? unknown,
  }
}

/** What is only there while we work is of no use to anybody: the folder that it was to stand in is. */
const folderOf = (path: string): string => (isTemporary(path) ? dirname(path) : path)

const isTemporary = (path: string): boolean => /\.tmp-[^/\\]*$/.test(path)

/** Whether a file or folder is simply not there. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
