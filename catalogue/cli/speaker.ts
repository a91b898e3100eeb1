import type { Speaker } from './verb.ts'

/**
 * Speaks on this process's own streams. Progress shows on a terminal only, as one line that rewrites itself and goes when something else is said.
 * A reader that closes its end early (`| head`) is no error.
 */
export function processSpeaker(): Speaker {
  let progressShown = false
  const clearProgress = () => {
    if (progressShown) process.stderr.write('\r\x1b[K')
    progressShown = false
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return {
    out(line) {
      clearProgress()
      process.stdout.write(`${line}\n`)
    },
    note(line) {
      clearProgress()
      process.stderr.write(`${line}\n`)
    },
    progress(line) {
      if (!process.stderr.isTTY) return
      process.stderr.write(`\r\x1b[K${line.slice(0, Math.max(1, process.stderr.columns - 1))}`)
      progressShown = true
    },
  }
}
