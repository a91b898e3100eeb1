import { APP_ORIGIN, CONTENT_SECURITY_POLICY } from '../../catalogue/contract/host.ts'
import { releasePath } from '../../catalogue/model/release.ts'
import type { OpenRelease } from '../../catalogue/release/open-release.ts'
import type { PageFile, PageFiles } from './page-files.ts'
import { contentType } from './page-files.ts'

/** Sent with every answer, good or bad. Same-origin isolation gives the search worker shared memory. */
export const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), bluetooth=(), display-capture=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const

/** Where an answer comes from: the kiosk's pages, and the release that was open when the window was made. */
export type Source = Readonly<{ pages: PageFiles; release: Pick<OpenRelease, 'read'> }>

const RELEASE = '/release/'
const LONGEST_ADDRESS = 512

/**
 * Answers a request of a window: GET only, the page itself, its listed files, or a file that the release's manifest lists.
 * Addresses are compared as they are written: nothing in them is decoded, so that no other spelling of a path means anything.
 */
export async function answerRequest(method: string, address: string, source: Source): Promise<Response> {
  if (method !== 'GET') return refuse(405)
  if (address.length > LONGEST_ADDRESS || !address.startsWith(`${APP_ORIGIN}/`) || /[?#\\%]/.test(address)) return refuse(400)
  const path = address.slice(APP_ORIGIN.length)
  const file = path.startsWith(RELEASE) ? await releaseFile(path.slice(RELEASE.length), source) : await source.pages.read(pagePath(path))
  return file === undefined ? refuse(404) : new Response(inPieces(file.bytes), { headers: { ...HEADERS, 'content-type': file.type } })
}

/** So much of a file is handed over at a time. */
const PIECE_BYTES = 1024 * 1024

/** A small file as it is; a large one in pieces of the same memory, so that main is not busy with copying it as a whole. */
function inPieces(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> {
  if (bytes.length <= PIECE_BYTES) return bytes
  let from = 0
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(bytes.subarray(from, from + PIECE_BYTES))
      from += PIECE_BYTES
      if (from >= bytes.length) controller.close()
    },
  })
}

const pagePath = (path: string): string => (path === '/' ? '/index.html' : path)

async function releaseFile(path: string, { release }: Source): Promise<PageFile | undefined> {
  if (!releasePath.safeParse(path).success) return undefined
  const read = await release.read(path)
  return read.ok ? { type: contentType(path), bytes: uncopied(read.value) } : undefined
}

/** The same bytes, where they lie: an index of many megabytes is not copied for each window. */
const uncopied = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes)

const refuse = (status: number): Response => new Response(null, { status, headers: HEADERS })
