import { createHash } from 'node:crypto'
import { realpath, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Lets the folder go. */
export type Unlock = () => Promise<void>

/**
 * Takes a folder for one process alone; undefined when another has it. The lock is a local socket of the system, not a file: it goes with its
 * process, so that a kill or a power cut never leaves a folder locked.
 */
export async function lockFolder(folder: string): Promise<Unlock | undefined> {
  const name = `escale-${createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')}`
  const address = socketAddress(name)
  const unlock = await listen(address)
  if (unlock !== undefined || !isFile(address) || (await answers(address))) return unlock
  // Only where the system keeps the socket as a file: its process is gone.
  await rm(address, { force: true })
  return listen(address)
}

/** Linux: an abstract socket; Windows: a named pipe; elsewhere a socket file. */
function socketAddress(name: string): string {
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name.slice(0, 40)}.sock`)
}

const isFile = (address: string) => !address.startsWith('\0') && process.platform !== 'win32'

function listen(address: string): Promise<Unlock | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(socket => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen(address, () => {
      server.unref()
      resolve(() => new Promise(done => server.close(() => done())))
    })
  })
}

function answers(address: string): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(address)
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('close', () => socket.destroy())
  })
}
