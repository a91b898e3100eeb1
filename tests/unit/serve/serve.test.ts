import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY, kioskStartSchema } from '../../../catalogue/contract/host.ts'
import { fail, ok } from '../../../catalogue/model/result.ts'
import { openRelease } from '../../../catalogue/release/open-release.ts'
import type { Served } from '../../../catalogue/serve/serve.ts'
import { serve } from '../../../catalogue/serve/serve.ts'
import type { Voice } from '../../../catalogue/voice/open-voice.ts'
import { SAMPLE_FILES, sealSample, withFolder } from '../../helpers/sample-release.ts'

const SECRET = 'nobody may read this'
let served: Served
let port: number
let wall = new Date('2026-03-02T09:00:00Z')
let folder: string
const notice = { id: 'ferme', text: { fr: 'Fermé' }, from: '2026-03-02T08:00:00Z', until: '2026-03-02T18:00:00Z' }

const spoken: unknown[] = []
const voice: Voice = {
  languages: ['fr'],
  hush: () => undefined,
  async speak(sentence) {
    spoken.push(sentence)
    return sentence.language === 'fr' ? ok(new Uint8Array([1, 2, 3])) : fail({ code: 'no-voice' })
  },
}

let options: Parameters<typeof serve>[0]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-serve-'))
  const { dir } = await sealSample(folder)
  await writeFile(join(dir, 'unlisted.txt'), SECRET)
  await writeFile(join(folder, 'secret.txt'), SECRET)
  const rendererDir = join(folder, 'renderer')
  await mkdir(join(rendererDir, 'assets'), { recursive: true })
  await writeFile(join(rendererDir, 'index.html'), '<!doctype html><title>Escale</title>')
  await writeFile(join(rendererDir, 'assets/main-Ab3_x-9Q.js'), 'export {}')
  await symlink(join(folder, 'secret.txt'), join(rendererDir, 'assets/link.txt'))
  const opened = await openRelease(dir)
  if (!opened.ok) throw new Error('the sample does not open')
  const clock = { wall: () => wall, monotonicMs: () => 0 }
  options = { release: () => opened.value, rendererDir, port: 0, notices: async () => [notice], clock, voice }
  served = await serve(options)
  port = Number(new URL(served.url).port)
})
afterAll(async () => {
  await served.close()
  await rm(folder, { recursive: true })
})

const get = (path: string, init: RequestInit = {}) => fetch(new URL(path, served.url), init)

/** Sends a request line exactly as given, which no browser and no `fetch` would. */
const raw = (target: string, head = `Host: 127.0.0.1:${port}`) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${target} HTTP/1.1\r\n${head}\r\nConnection: close\r\n\r\n`))
    let text = ''
    socket.setEncoding('latin1')
    socket.on('data', (piece: string) => {
      text += piece
    })
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })

describe('the browser host', () => {
  it('listens on this machine alone', () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  })

  it('gives the page and its files with the security headers and the right types', async () => {
    for (const [path, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/assets/main-Ab3_x-9Q.js', 'text/javascript; charset=utf-8'],
      ['/release/centre.json', 'application/json; charset=utf-8'],
      ['/release/plan/rez.svg', 'image/svg+xml'],
      ['/release/attachments/0123.pdf', 'application/pdf'],
      ['/release/index/fr.seg', 'application/octet-stream'],
      ['/host/start', 'application/json; charset=utf-8'],
    ] as const) {
      const { status, headers } = await get(path)
      expect([path, status, headers.get('content-type')]).toEqual([path, 200, type])
      expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('gives the release byte by byte', async () => {
    for (const [path, text] of Object.entries(SAMPLE_FILES)) expect(await (await get(`/release/${path}`)).text()).toBe(text)
    expect(JSON.parse(await (await get('/release/manifest.json')).text())).toMatchObject({ format: 1, sequence: 4 })
  })

  it('lets a browser keep only what every visit loads alike', async () => {
    const kept = async (path: string) => (await get(path)).headers.get('cache-control')
    expect(await kept('/')).toBe('no-cache')
    expect(await kept('/release/index/fr.seg')).toBe('no-cache')
    expect(await kept('/assets/main-Ab3_x-9Q.js')).toContain('immutable')
    for (const path of ['/release/documents/00000.blk', '/release/attachments/0123.pdf', '/host/start', '/host/notices', '/nowhere']) {
      expect(await kept(path)).toBe('no-store')
    }
  })

  it('does not send again what the browser has', async () => {
    const tag = (await get('/release/index/fr.seg')).headers.get('etag')!
    expect((await get('/release/index/fr.seg', { headers: { 'If-None-Match': tag } })).status).toBe(304)
    expect((await get('/release/index/fr.seg', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  })

  it('offers print to a counsellor’s desk alone: a dialog may stand nowhere else', async () => {
    const start = async (url: string) => kioskStartSchema.parse(await (await fetch(new URL('/host/start', url))).json())
    expect(await start(served.url)).not.toHaveProperty('paper')
    expect(await start(served.url)).not.toHaveProperty('counsellor')
    const desk = await serve({ ...options, counsellor: true })
    expect(await start(desk.url)).toMatchObject({ counsellor: true, paper: 'a4' })
    await desk.close()
  })

  it('tells a window what it needs to start, and doubts a clock before the release (R25)', async () => {
    const start = async () => kioskStartSchema.parse(await (await get('/host/start')).json())
    expect(await start()).toMatchObject({ host: 'browser', sequence: 4, clockTrusted: true, notices: [notice] })
    wall = new Date('2026-02-20T09:00:00Z')
    expect((await start()).clockTrusted).toBe(false)
    wall = new Date('2026-03-02T09:00:00Z')
    expect(await (await get('/host/notices')).json()).toEqual([notice])
  })

  it('ends a visit for the reasons there are and for no other words', async () => {
    const end = async (body: string, init: RequestInit = {}) => (await get('/host/end-visit', { method: 'POST', body, ...init })).status
    expect(await end('{"why":"finished"}')).toBe(204)
    for (const body of ['', '{', '"finished"', '{"why":"because"}', '{"why":"idle","words":"infirmier"}']) expect(await end(body)).toBe(400)
    expect(await end(`{"why":"${'x'.repeat(5000)}"}`)).toBe(413)
    expect(await end('{"why":"idle"}', { headers: { Origin: 'http://example.org' } })).toBe(403)
    expect((await get('/host/end-visit')).status).toBe(405)
  })

  it('speaks a sentence, kept by nobody, or says plainly why not; anything else never reaches the voice', async () => {
    const ask = (body: string, init: RequestInit = {}) => get('/host/speak', { method: 'POST', body, ...init })
    const heard = await ask('{"language":"fr","text":"Bonjour"}')
    expect([heard.headers.get('content-type'), heard.headers.get('cache-control')]).toEqual(['audio/wav', 'no-store'])
    expect([...new Uint8Array(await heard.arrayBuffer())]).toEqual([1, 2, 3])
    expect(await (await ask('{"language":"uk","text":"Вітаю"}')).json()).toEqual({ code: 'no-voice' })
    expect(spoken.length).toBe(2)
    for (const body of ['', '{', '"x"', '{"language":"fr"}', '{"language":"fr","text":""}', '{"language":"fr","text":"x","voice":"y"}'])
      expect((await ask(body)).status).toBe(400)
    expect((await ask(`{"language":"fr","text":"${'x'.repeat(5000)}"}`)).status).toBe(413)
    expect((await ask('{"language":"fr","text":"x"}', { headers: { Origin: 'http://example.org' } })).status).toBe(403)
    expect((await get('/host/speak')).status).toBe(405)
    expect(spoken.length).toBe(2)
  })

  it('gives its messages to our own page, and to no page of another site', async () => {
    for (const path of ['/host/start', '/host/notices', '/host/ticket-word']) {
      for (const site of ['cross-site', 'same-site', 'anything'])
        expect([path, (await get(path, { headers: { 'Sec-Fetch-Site': site } })).status]).toEqual([path, 403])
      expect((await get(path, { headers: { 'Sec-Fetch-Site': 'same-origin' } })).status).toBe(200)
    }
    const said = { method: 'POST', body: '{"language":"fr","text":"x"}', headers: { 'Sec-Fetch-Site': 'cross-site' } }
    const before = spoken.length
    expect([(await get('/host/speak', said)).status, spoken.length]).toEqual([403, before])
  })

  it('takes no other method', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect((await get('/release/centre.json', { method })).status).toBe(405)
    const head = await get('/', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it.each(['example.org', 'localhost.example.org', '127.0.0.1', '127.0.0.1:1', '[::1]:80', '169.254.169.254'])(
    'does not answer to another name: %s',
    async host => {
      expect(await raw('/', `Host: ${host}`)).toMatch(/^HTTP\/1\.1 403/)
    },
  )

  it('P554: gives whoever loads the page the newest release, and a page that is there the one that it began with', () =>
    withFolder(async parent => {
      const { dir, manifest } = await sealSample(parent, { ...SAMPLE_FILES, 'centre.json': '{"centre":"next"}' })
      const [first, next] = [options.release(), await openRelease(dir)]
      if (!next.ok) throw new Error('the sample does not open')
      let newest = first
      const host = await serve({ ...options, release: () => newest })
      try {
        const load = (url: string) => fetch(new URL(url, host.url))
        const centre = async (page: Response) => (await load(new URL('release/centre.json', page.url).href)).text()
        const begun = await load('/')
        expect(await begun.text()).toContain('Escale')
        newest = next.value
        const fresh = await load('/')
        expect(await centre(begun)).toBe('{"centre":"sample"}')
        expect(await centre(fresh)).toBe('{"centre":"next"}')
        expect(await (await load(new URL('host/start', begun.url).href)).json()).toMatchObject({ release: first.manifest.name })
        const anew = await load(begun.url)
        expect(anew.url).toBe(fresh.url)
        expect(await (await load(new URL('host/start', anew.url).href)).json()).toMatchObject({ release: manifest.name })
        expect((await load(new URL('assets/main-Ab3_x-9Q.js', anew.url).href)).status).toBe(200)
        expect((await load('/edition/0123456789abcdef/release/centre.json')).status).toBe(404)
        newest = first
        expect(await centre(await load(anew.url))).toBe('{"centre":"sample"}')
      } finally {
        await host.close()
      }
    }))

  it('P742: gives the screens that it began with when they are built anew under it, and gone too', () =>
    withFolder(async dir => {
      const rendererDir = join(dir, 'renderer')
      await mkdir(join(rendererDir, 'assets'), { recursive: true })
      await writeFile(join(rendererDir, 'index.html'), 'assets/main-aaaaaaaa.js')
      await writeFile(join(rendererDir, 'assets/main-aaaaaaaa.js'), 'export {}')
      const host = await serve({ ...options, rendererDir })
      await rm(rendererDir, { recursive: true })
      await mkdir(join(rendererDir, 'assets'), { recursive: true })
      await writeFile(join(rendererDir, 'index.html'), 'assets/main-bbbbbbbb.js')
      await writeFile(join(rendererDir, 'assets/main-bbbbbbbb.js'), 'export {}')
      const page = await fetch(host.url)
      const script = await page.text()
      expect(script).toBe('assets/main-aaaaaaaa.js')
      expect((await fetch(new URL(script, page.url))).status).toBe(200)
      await host.close()
    }))

  it('P742: leads to the page in one step, and asks for no cookie', async () => {
    const { status, headers } = await get('/', { redirect: 'manual' })
    expect([status, headers.get('set-cookie')]).toEqual([302, null])
    const page = await get(headers.get('location') ?? '', { redirect: 'manual' })
    expect([page.status, page.headers.get('set-cookie')]).toEqual([200, null])
  })

  it('refuses a request without or with two names', async () => {
    expect(await raw('/', 'X-Nothing: 1')).toMatch(/^HTTP\/1\.1 400/)
    expect(await raw('/', `Host: 127.0.0.1:${port}\r\nHost: example.org`)).toMatch(/^HTTP\/1\.1 (400|403)/)
  })

  it('says in words when the screens are not built or the port is taken', () =>
    withFolder(async parent => {
      const { dir } = await sealSample(parent)
      const opened = await openRelease(dir)
      if (!opened.ok) throw new Error('the sample does not open')
      await expect(serve({ release: () => opened.value, rendererDir: dir, port: 0 })).rejects.toThrow(/npm run build/)
      await writeFile(join(dir, 'index.html'), '')
      await expect(serve({ release: () => opened.value, rendererDir: dir, port })).rejects.toThrow(/EADDRINUSE/)
    }))
})

const SEPARATORS = ['/', '\\', '%2f', '%2F', '%5c', '%252f', '//', '/./', '%c0%af', '\u00ef\u00bc\u008f']
const CLIMBS = ['..', '%2e%2e', '%2E.', '.%2e', '%252e%252e', '....', '..;', '. .', '%c0%ae%c0%ae', '\u00e2\u0080\u00a5']
const ROOTS = ['', '/release', '/release/index', '/assets', '/host']
const PLAIN_TRICKS = [
  '/etc/passwd',
  '//etc/passwd',
  '/release//etc/passwd',
  '/release/unlisted.txt',
  '/release/manifest.sha256',
  '/release/',
  '/release',
  '/release/index',
  '/release/index/',
  '/release/centre.json/',
  '/release/centre.json%00.txt',
  '/release/%63entre.json',
  '/release/Centre.json',
  '/release/CENTRE.JSON',
  '/release/centre.json.',
  '/release/centre.json::$DATA',
  '/release/centre.json#top',
  '/release/./centre.json',
  '/release/index/../centre.json',
  '/release/__proto__',
  '/release/constructor',
  '/__proto__',
  '/assets',
  '/assets/',
  '/assets/link.txt',
  '/INDEX.HTML',
  '/index.html/',
  '/index.html/..',
  '/C:/Windows/win.ini',
  '/c:\\windows\\win.ini',
  '/\\\\server\\share\\file',
  '//server/share/file',
  '/file:///etc/passwd',
  'http://example.org/secret.txt',
  'http://127.0.0.1/secret.txt',
  'file:///etc/passwd',
  'secret.txt',
  '../secret.txt',
  '*',
  '/CON',
  '/NUL',
  '/release/COM1',
  '/host',
  '/host/',
  '/host/start/',
  '/host/../secret.txt',
  '/.env',
  '/.git/config',
  '/release/\u0001',
  '/release/\u00e9',
  `/release/${'a'.repeat(8_000)}`,
  `/${'../'.repeat(2_000)}secret.txt`,
]
const NASTY = [
  ...PLAIN_TRICKS,
  ...ROOTS.flatMap(root => CLIMBS.flatMap(climb => SEPARATORS.map(separator => `${root}/${climb}${separator}secret.txt`))),
]

describe('paths that try to climb out', () => {
  it('are more than five hundred', () => expect(NASTY.length).toBeGreaterThan(500))

  it('get 404 or 400, and no byte from outside', async () => {
    for (const target of NASTY) {
      const answer = await raw(target)
      expect([target, answer.slice(0, 12)]).toEqual([target, expect.stringMatching(/^HTTP\/1\.1 (404|400)$/)])
      expect(answer).not.toContain(SECRET)
    }
  })

  it('get no more when they hold a NUL or 64 KB', async () => {
    for (const target of ['/release/centre.json\0', '/\0', `/${'a'.repeat(65_536)}`]) {
      expect(await raw(target).catch((error: NodeJS.ErrnoException) => error.code)).toMatch(/^(HTTP\/1\.1 4\d\d|EPIPE|ECONNRESET)/)
    }
  })
})
