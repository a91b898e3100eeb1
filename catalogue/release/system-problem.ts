import type { Problem } from '../model/problem.ts'

/** What the system refused, as a problem; undefined for anything that is no system error, which is a bug and must be thrown on. */
export function systemProblem(error: unknown, file: string): Problem | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || !('syscall' in error)) return undefined
  const where = 'path' in error && typeof error.path === 'string' ? error.path : file
  const full = error.code === 'ENOSPC' || error.code === 'EDQUOT'
  return {
    code: full ? 'disk-full' : 'io',
    severity: 'refused',
    file: where,
    message: full
      ? 'The disk is full: free some space and try again. Nothing was changed.'
      : `The system refused (${error.code}, ${String(error.syscall)}): look at the folder's permissions and at the disk. Nothing was changed.`,
  }
}

/** Whether a file or folder is simply not there. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
