import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { CONTENT_SECURITY_POLICY } from '../contract/host.ts'

/**
 * How long a browser may keep an answer. `never` for whatever tells what was read (R1: a cache on disk would remember it) and for the host's messages;
 * `checked` for what every window loads alike: asked for again with its hash each time; `forever` for files whose name changes with their content.
 */
type Keep = 'never' | 'checked' | 'forever'

/** What is sent back. */
export type Answer = Readonly<{ status: number; type: string; body: Uint8Array | string; keep: Keep; allow?: string; location?: string }>

const SAME_FOR_ALL = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), display-capture=()',
} as const

const CACHE = { never: 'no-store', checked: 'no-cache', forever: 'public, max-age=31536000, immutable' } as const

const PLAIN = 'text/plain; charset=utf-8'

/** A short answer without content of its own: 404 and the like. */
export const plainAnswer = (status: number, body: string, allow?: string): Answer => ({
  status,
  type: PLAIN,
  body,
  keep: 'never',
  ...(allow !== undefined && { allow }),
})

/** Where the page is to be had now; nobody keeps it, for it moves with each publication. */
export const movedAnswer = (location: string): Answer => ({ ...plainAnswer(302, 'here'), location })

/** A message of the host. */
export const jsonAnswer = (value: unknown): Answer => ({
  status: 200,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
  keep: 'never',
})

/** Sends an answer: the same security headers on every one, the body left out for HEAD and for what the browser has already. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body
  const tag = answer.keep === 'never' ? undefined : `"${createHash('sha256').update(body).digest('hex')}"`
  const headers = {
    ...SAME_FOR_ALL,
    'Cache-Control': CACHE[answer.keep],
    ...(tag !== undefined && { ETag: tag }),
    ...(answer.allow !== undefined && { Allow: answer.allow }),
    ...(answer.location !== undefined && { Location: answer.location }),
  }
  if (tag !== undefined && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end()
    return
  }
  if (answer.status === 204) {
    response.writeHead(204, headers).end()
    return
  }
  response.writeHead(answer.status, { ...headers, 'Content-Type': answer.type, 'Content-Length': body.byteLength })
  response.end(request.method === 'HEAD' ? undefined : body)
}
