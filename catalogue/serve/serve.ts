import type { IncomingMessage, Server } from 'node:http'
import { createServer } from 'node:http'
import { z } from 'zod'
import type { KioskStart, TicketAnswer } from '../contract/host.ts'
import { endReason, ticketAnswer } from '../contract/host.ts'
import { spokenSchema } from '../contract/voice.ts'
import type { Clock } from '../model/clock.ts'
import { systemClock } from '../model/clock.ts'
import type { Notice } from '../model/desk.ts'
import type { KioskConfig } from '../model/kiosk-config.ts'
import type { OpenRelease } from '../release/open-release.ts'
import { parseJson } from '../release/parse-json.ts'
import { ticketWordNow } from '../release/ticket-word.ts'
import type { Voice } from '../voice/open-voice.ts'
import type { Answer } from './answer.ts'
import { jsonAnswer, movedAnswer, plainAnswer, send } from './answer.ts'
import type { Editions, Placed } from './editions.ts'
import { editions } from './editions.ts'
import { mediaType } from './media-types.ts'
import type { RendererFiles } from './renderer-files.ts'
import { readRendererFiles } from './renderer-files.ts'

export type ServeOptions = Readonly<{
  /** The release that a page loaded now is given; a page that is there keeps its own. */
  release(): OpenRelease
  /** The folder of the built screens, as they are when it begins. */
  rendererDir: string
  /** 0 for any free one. */
  port: number
  /** The notices that hold now; none when absent. */
  notices?: () => Promise<readonly Notice[]>
  /** Reads aloud; no voice when absent. */
  voice?: Voice
  /** What belongs to this installation; nothing when absent. */
  config?: KioskConfig
  /** Serves a counsellor's desk: sheets are offered, and printed through the browser's own dialog. Without it nothing is offered to be printed. */
  counsellor?: boolean
  clock?: Clock
  /** Told of what should never happen while answering; the browser gets 500. */
  report?: (error: unknown) => void
}>

/** A running browser host. */
export type Served = Readonly<{ url: string; close(): Promise<void> }>

/** A clock may run this much behind the release's date before it is thought to lie (R25): time zones of hand-set clocks. */
const CLOCK_SLACK_MS = 86_400_000

const ADDRESS = '127.0.0.1'

/**
 * The browser host: the same screens as a kiosk in any browser of this machine, and of no other. `/` leads to the page in the folder of the newest release
 * (`editions`), where files of that release are at `release/<path>` and the host's messages under `host/`. Rejects when the port is taken or the screens are not built.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const files = await readRendererFiles(options.rendererDir)
  const known = editions(options.release)
  let port = options.port
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, (request, response) => {
    answerTo(request, { ...options, files, port, known })
      .catch(error => {
        options.report?.(error)
        return plainAnswer(500, 'error')
      })
      .then(answer => send(request, response, answer))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, ADDRESS, resolve)
  })
  port = portOf(server)
  return { url: `http://${ADDRESS}:${port}/`, close: () => stop(server) }
}

function stop(server: Server): Promise<void> {
  return new Promise(done => {
    server.close(() => done())
    server.closeAllConnections()
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return address.port
}

type Site = ServeOptions & Readonly<{ files: RendererFiles; port: number; known: Editions }>

/** The site as the page of one release knows it. */
type Edition = Omit<Site, 'release'> & Readonly<{ release: OpenRelease }>

const NOT_FOUND = plainAnswer(404, 'not found')

async function answerTo(request: IncomingMessage, site: Site): Promise<Answer> {
  const placed = site.known.place(request.url?.split('?', 1)[0] ?? '')
  const path = placed.asked
  if (!isOurs(request, site.port) || (path.startsWith('/host/') && !isAskedByOurPage(request))) return plainAnswer(403, 'refused')
  if (path === '/host/end-visit') return request.method === 'POST' ? endVisit(request) : plainAnswer(405, 'POST only', 'POST')
  if (path === '/host/speak') return request.method === 'POST' ? speak(request, site.voice) : plainAnswer(405, 'POST only', 'POST')
  if (request.method !== 'GET' && request.method !== 'HEAD') return plainAnswer(405, 'GET and HEAD only', 'GET, HEAD')
  return path.startsWith('/') ? give(placed, site) : NOT_FOUND
}

/** What a page is made of, and what it asks of the host. */
async function give({ release, asked: path, isPage, isNewest }: Placed, site: Site): Promise<Answer> {
  if (isPage && !isNewest) return movedAnswer(site.known.newest())
  // A page of before this host was started knows a release that it does not: it learns of the newest, and gets no file that is none of its own.
  const edition = { ...site, release: release ?? site.release() }
  if (path === '/host/start') return jsonAnswer(await startOf(edition))
  if (path === '/host/notices') return jsonAnswer(await noticesOf(site))
  if (path === '/host/ticket-word') return jsonAnswer(await ticketOf(edition))
  if (path.startsWith('/release/')) return release === undefined ? NOT_FOUND : releaseFile(path.slice('/release/'.length), release)
  return rendererFile(path === '/' ? 'index.html' : path.slice(1), site.files)
}

/**
 * Against DNS rebinding and pages of other sites: the browser must think it speaks to this address, and what changes anything must come from our own page.
 */
function isOurs({ headers, headersDistinct, method }: IncomingMessage, port: number): boolean {
  const hosts = [`${ADDRESS}:${port}`, `localhost:${port}`]
  if (headers.host === undefined || !hosts.includes(headers.host) || headersDistinct.host?.length !== 1) return false
  if (method === 'GET' || method === 'HEAD') return true
  return headers.origin === undefined || headers.origin === `http://${headers.host}`
}

/**
 * The host's messages are for our own page: a browser says whose page asks, and no page can make it say otherwise. A program of this machine says nothing, or what it
 * likes: whoever has an account here is let in as by the page itself (SECURITY.md).
 */
function isAskedByOurPage({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}

/** Paths are looked up as they came, in closed lists: nothing is decoded, joined or resolved. */
async function releaseFile(path: string, release: OpenRelease): Promise<Answer> {
  const read = await release.read(path)
  if (!read.ok) return read.error.code === 'not-found' ? NOT_FOUND : plainAnswer(503, read.error.code)
  // R1: which block or attachment was asked for tells what was read.
  const keep = /^(documents|attachments)\//.test(path) ? 'never' : 'checked'
  return { status: 200, type: mediaType(path), body: read.value, keep }
}

function rendererFile(path: string, files: RendererFiles): Answer {
  const body = files.read(path)
  if (body === undefined) return NOT_FOUND
  return { status: 200, type: mediaType(path), body, keep: HASHED_NAME.test(path) ? 'forever' : 'checked' }
}

/** The bundler's file names: `assets/main-Bx3f_9Qa.js`. */
const HASHED_NAME = /^assets\/.+-[\w-]{8}\.[a-z0-9]+$/

async function startOf(site: Edition): Promise<KioskStart> {
  const { name, sequence, created, expandedUntil } = site.release.manifest
  const clockTrusted = isClockTrusted(site)
  const notices = [...(await noticesOf(site))]
  const voices = [...(site.voice?.languages ?? [])]
  const desk = site.counsellor === true ? ({ counsellor: true, paper: 'a4' } as const) : {}
  const speech = site.config?.speech
  const known = { host: 'browser', release: name, sequence, created, clockTrusted, expandedUntil, ...desk, voices, notices } as const
  const ticket = site.config?.ticketSecret !== undefined && ({ ticketWord: true } as const)
  return { ...known, ...ticket, ...(speech !== undefined && { speech }) }
}

const isClockTrusted = ({ clock = systemClock, release }: Edition): boolean =>
  clock.wall().getTime() >= Date.parse(release.manifest.created) - CLOCK_SLACK_MS

async function ticketOf(site: Edition): Promise<TicketAnswer> {
  if (!isClockTrusted(site)) return {}
  return ticketAnswer(await ticketWordNow(site.release, site.config ?? {}, (site.clock ?? systemClock).wall()))
}

const noticesOf = async (site: Pick<Site, 'notices'>): Promise<readonly Notice[]> => (site.notices === undefined ? [] : site.notices())

const MESSAGE_BYTES = 4096

/** What a page sends, or `undefined` when it is too long to be one of the host's messages. */
async function readMessage(request: IncomingMessage): Promise<Readonly<{ said: unknown }> | undefined> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of request) {
    bytes += piece.length
    if (bytes > MESSAGE_BYTES) return undefined
    pieces.push(piece)
  }
  return { said: parseJson(Buffer.concat(pieces).toString('utf8')) }
}

const TOO_LONG = plainAnswer(413, 'too long')

/** Nothing is kept of the visit here, so nothing is left to do: the page itself kills its worker and reloads. The reason is checked and forgotten. */
async function endVisit(request: IncomingMessage): Promise<Answer> {
  const message = await readMessage(request)
  if (message === undefined) return TOO_LONG
  return endVisitMessage.safeParse(message).success ? plainAnswer(204, '') : plainAnswer(400, 'no such reason')
}

const endVisitMessage = z.strictObject({ said: z.strictObject({ why: endReason }) })

/** A sentence as sound, or the reason why not; nothing of it is kept. */
async function speak(request: IncomingMessage, voice: Voice | undefined): Promise<Answer> {
  const message = await readMessage(request)
  if (message === undefined) return TOO_LONG
  const parsed = speakMessage.safeParse(message)
  if (!parsed.success) return plainAnswer(400, 'no sentence')
  if (voice === undefined) return jsonAnswer({ code: 'no-voice' })
  const spoken = await voice.speak(parsed.data.said)
  return spoken.ok ? { status: 200, type: mediaType('.wav'), body: spoken.value, keep: 'never' } : jsonAnswer(spoken.error)
}

const speakMessage = z.strictObject({ said: spokenSchema })
