import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

const PIECE_BYTES = 1024 * 1024

/** Whoever else the program serves waits no longer than this. */
const MOST_BUSY_MS = 5

/**
 * Reads many files one after the other for their SHA-256. Reading waits for the disk instead of asking for each piece: in Electron every answer comes by way of the
 * windows' own events, which took four times as long for the 1,600 files of 100,000 documents. Every few milliseconds it lets others have their turn. `into`, as long as
 * the file, keeps its bytes.
 */
export function fileHasher(): (path: string, into?: Uint8Array) => Promise<string> {
  const room = new Uint8Array(PIECE_BYTES)
  const rest = resting()
  return async (path, into) => {
    const hash = createHash('sha256')
    const file = openSync(path, 'r')
    try {
      for (let at = 0; ; ) {
        const piece = into?.subarray(at, at + PIECE_BYTES) ?? room
        const read = readSync(file, piece)
        if (read === 0) return hash.digest('hex')
        hash.update(piece.subarray(0, read))
        at += read
        await rest()
      }
    } finally {
      closeSync(file)
    }
  }
}

function resting(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < MOST_BUSY_MS) return undefined
    return new Promise(resolve => {
      setImmediate(() => {
        since = performance.now()
        resolve()
      })
    })
  }
}
