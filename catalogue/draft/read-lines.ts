import { createReadStream } from 'node:fs'

/**
 * The lines of a UTF-8 file, split on LF only (JSON may hold U+2028, where other readers split). Blank lines are left out.
 * A file that is not there has no lines; rejects with the system's error otherwise.
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file, { encoding: 'utf8', highWaterMark: 256 * 1024 })
  let rest = ''
  try {
    for await (const chunk of stream as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line !== '') yield line
    }
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  if (rest !== '') yield rest
}

/** True for the error of a file or folder that is not there. */
export const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'
