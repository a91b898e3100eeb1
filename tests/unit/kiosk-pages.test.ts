import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../catalogue/contract/host.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import type { Source } from '../../electron/pages/answer-request.ts'
import { answerRequest } from '../../electron/pages/answer-request.ts'
import { readPageFiles } from '../../electron/pages/page-files.ts'

/** Two and a half million bytes, no two neighbours the same. */
const INDEX = Uint8Array.from({ length: 2_500_000 }, (_, at) => at % 251)

let folder: string
let source: Source

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'escale-pages-'))
  mkdirSync(join(folder, 'pages', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'pages', 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'pages', 'assets', 'index.js'), 'void 0')
  writeFileSync(join(folder, 'secret.txt'), 'outside')
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'pages', 'link.txt'))
  const files = new Map<string, Uint8Array>([
    ['documents/00000.blk', Buffer.from('block')],
    ['index/fr.seg', INDEX],
  ])
  source = {
    pages: readPageFiles(join(folder, 'pages')),
    release: {
      read: async path => {
        const bytes = files.get(path)
        return bytes === undefined ? fail({ code: 'not-found' }) : ok(bytes)
      },
    },
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const get = (address: string) => answerRequest('GET', address, source)

describe('answerRequest', () => {
  it.each([
    ['escale://kiosk/', 'text/html; charset=utf-8'],
    ['escale://kiosk/index.html', 'text/html; charset=utf-8'],
    ['escale://kiosk/assets/index.js', 'text/javascript; charset=utf-8'],
    ['escale://kiosk/release/documents/00000.blk', 'application/octet-stream'],
  ])('gives %s as %s', async (address, type) => {
    const answer = await get(address)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
  })

  it('P710: hands a large file over in pieces of the memory it lies in, to every window the same', async () => {
    for (let window = 0; window < 2; window += 1) {
      const { body } = await get('escale://kiosk/release/index/fr.seg')
      if (body === null) throw new Error('no body')
      const pieces: Uint8Array[] = []
      for await (const piece of body as unknown as AsyncIterable<Uint8Array>) pieces.push(piece)
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(1024 * 1024)
      expect(pieces.every(({ buffer }) => buffer === INDEX.buffer)).toBe(true)
      expect(Buffer.concat(pieces).equals(INDEX)).toBe(true)
    }
  })

  it('sends the strict headers with every answer, the bad ones too', async () => {
    for (const address of ['escale://kiosk/', 'escale://kiosk/none', 'escale://kiosk/?x', 'escale://elsewhere/']) {
      const { headers } = await get(address)
      expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
      expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })

  it.each(['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses the method %s', async method => {
    expect((await answerRequest(method, 'escale://kiosk/', source)).status).toBe(405)
  })

  it.each([
    'escale://kiosk/../secret.txt',
    'escale://kiosk/assets/../../secret.txt',
    'escale://kiosk/%2e%2e/secret.txt',
    'escale://kiosk/..%5csecret.txt',
    'escale://kiosk/link.txt',
    'escale://kiosk/INDEX.HTML',
    'escale://kiosk/index.html?x=1',
    'escale://kiosk/index.html#x',
    'escale://kiosk//index.html',
    'escale://kiosk/release/',
    'escale://kiosk/release/../index.html',
    'escale://kiosk/release/documents/../documents/00000.blk',
    'escale://kiosk/release/%64ocuments/00000.blk',
    'escale://other/index.html',
    'file:///etc/passwd',
    `escale://kiosk/${'a'.repeat(64_000)}`,
    'escale://kiosk/\0',
  ])('refuses %s', async address => {
    const answer = await get(address)
    expect([400, 404]).toContain(answer.status)
    expect(await answer.text()).toBe('')
  })

  it('gives bytes for no address but the listed ones, however it is written', async () => {
    const listed = new Set(['/', '/index.html', '/assets/index.js', '/release/documents/00000.blk'])
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '', 'assets', 'release', 'documents', 'index.html', 'index.js', '%2e', '\\'),
      fc.string({ unit: 'binary' }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 5 }), async pieces => {
        const path = `/${pieces.join('/')}`
        const answer = await get(`escale://kiosk${path}`)
        expect(answer.status === 200).toBe(listed.has(path))
      }),
      { numRuns: 500 },
    )
  })
})
