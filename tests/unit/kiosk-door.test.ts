import { describe, expect, it } from 'vitest'
import { END_REASONS, kioskStartSchema } from '../../catalogue/contract/host.ts'
import { LONGEST_SPOKEN } from '../../catalogue/contract/voice.ts'
import type { Manifest } from '../../catalogue/model/release.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import { handlersOf } from '../../electron/door/handlers.ts'
import { kioskStart } from '../../electron/door/kiosk-start.ts'
import { isOurPage } from '../../electron/door/our-page.ts'
import { trustClock } from '../../electron/release/clock-trust.ts'
import { isEmptySession, sessionRemains } from '../../electron/visit/session-remains.ts'

/** P63: it never leaves the host. */
const SECRET = 'a secret of this centre'

const manifest = {
  name: 'a'.repeat(64),
  sequence: 3,
  created: '2026-11-20T08:00:00Z',
  expandedUntil: '2027-12-25',
} as Manifest

function door() {
  const heard: unknown[] = []
  const handlers = handlersOf({
    start: () =>
      ok(
        kioskStart({
          manifest,
          isClockTrusted: () => true,
          notices: [],
          config: { printer: { name: 'Accueil', paper: 'receipt' }, ticketSecret: SECRET },
          voices: ['fr'],
        }),
      ),
    print: async (from, sheet) => {
      heard.push(['print', from, sheet])
      return ok(undefined)
    },
    painted: from => heard.push(['painted', from]),
    speak: async (from, spoken) => {
      heard.push(['speak', from, spoken])
      return fail({ code: 'no-voice' })
    },
    ticketWord: async () => ({ word: 'moulin' }),
    ended: (from, why) => heard.push(['ended', from, why]),
  })
  return { heard, handlers }
}

describe('the door', () => {
  it.each(END_REASONS)('ends a visit for the reason %s', async why => {
    const { heard, handlers } = door()
    await handlers.endVisit('a', [why])
    expect(heard).toEqual([['ended', 'a', why]])
  })

  it.each([[[]], [['because']], [['finished', 'typed words']], [[{ why: 'finished' }]], [[null]]])(
    'refuses the message %o, and nothing happens',
    async raw => {
      const { heard, handlers } = door()
      await expect(handlers.endVisit('a', raw)).rejects.toThrow()
      expect(heard).toEqual([])
    },
  )

  it.each([[[]], [[{ millimetres: 120, text: 'typed words' }]], [['typed words']], [[{ millimetres: 1.5 }]], [[{ millimetres: 9999 }]]])(
    'refuses to print %o: no text comes through the door',
    async raw => {
      const { heard, handlers } = door()
      await expect(handlers.print('a', raw)).rejects.toThrow()
      expect(heard).toEqual([])
    },
  )

  it('prints a sheet of a length', async () => {
    const { heard, handlers } = door()
    expect(await handlers.print('b', [{ millimetres: 120 }])).toEqual(ok(undefined))
    expect(heard).toEqual([['print', 'b', { millimetres: 120 }]])
  })

  it('refuses a question that carries anything', async () => {
    const { heard, handlers } = door()
    await expect(handlers.start('a', ['typed words'])).rejects.toThrow()
    await expect(handlers.loaded('a', ['typed words'])).rejects.toThrow()
    await expect(handlers.ticketWord('a', ['typed words'])).rejects.toThrow()
    expect(heard).toEqual([])
  })

  it.each([
    [[]],
    [['Bonjour']],
    [[{ language: 'fr', text: '' }]],
    [[{ language: 'fr', text: 'x'.repeat(LONGEST_SPOKEN + 1) }]],
    [[{ language: '-v', text: 'Bonjour' }]],
    [[{ language: 'fr', text: 'Bonjour', file: '/tmp/x' }]],
    [[{ language: 'fr', text: 'Bonjour' }, 'more']],
  ])('does not speak the message %o', async raw => {
    const { heard, handlers } = door()
    await expect(handlers.speak('a', raw)).rejects.toThrow()
    expect(heard).toEqual([])
  })

  it('hands on a sentence of the longest length', async () => {
    const { heard, handlers } = door()
    const spoken = { language: 'fr', text: 'x'.repeat(LONGEST_SPOKEN) }
    expect(await handlers.speak('b', [spoken])).toEqual({ ok: false, error: { code: 'no-voice' } })
    expect(heard).toEqual([['speak', 'b', spoken]])
  })

  it('answers a start in the shape of the contract', async () => {
    const answer = (await door().handlers.start('a', [])) as { value: unknown }
    expect(JSON.stringify(answer)).not.toContain(SECRET)
    expect(kioskStartSchema.parse(answer.value)).toMatchObject({
      host: 'kiosk',
      sequence: 3,
      clockTrusted: true,
      paper: 'receipt',
      voices: ['fr'],
    })
  })
})

describe('isOurPage', () => {
  it('knows the main frame of our page and nothing else', () => {
    expect(isOurPage({ parent: null, url: 'escale://kiosk/' })).toBe(true)
    for (const url of ['escale://kiosk/x', 'escale://kiosk', 'escale://kiosk.example/', 'https://kiosk/', 'about:blank', '']) {
      expect(isOurPage({ parent: null, url })).toBe(false)
    }
    expect(isOurPage({ parent: {}, url: 'escale://kiosk/' })).toBe(false)
    expect(isOurPage(null)).toBe(false)
    expect(isOurPage(undefined)).toBe(false)
  })
})

describe('what a session held before its window', () => {
  const empty = { localStorage: 0, sessionStorage: 0, cookies: 0, databases: 0, caches: 0, workers: 0, files: 0, usage: 0, history: 1 }

  it('is empty only when every count is zero and the history holds the window’s own entry', () => {
    expect(isEmptySession(empty)).toBe(true)
    for (const key of Object.keys(empty)) expect(isEmptySession({ ...empty, [key]: 2 })).toBe(false)
  })

  it('is no proof when a count is missing or no number', () => {
    const { usage: _usage, ...some } = empty
    expect(sessionRemains.safeParse(some).success).toBe(false)
    expect(sessionRemains.safeParse({ ...empty, usage: Number.NaN }).success).toBe(false)
  })
})

describe('the clock (R25)', () => {
  const at = (wall: string, monotonicMs: number) => ({ wall: new Date(wall), monotonicMs })
  function trustAfter(start: ReturnType<typeof at>, now: ReturnType<typeof at>): boolean {
    let instant = start
    const isTrusted = trustClock({ wall: () => instant.wall, monotonicMs: () => instant.monotonicMs })
    instant = now
    return isTrusted('2026-11-20T08:00:00Z')
  }

  it('is believed while it goes as the monotonic one', () => {
    expect(trustAfter(at('2026-11-24T08:00:00Z', 0), at('2026-11-24T20:00:00Z', 12 * 3_600_000))).toBe(true)
  })

  it('is not believed before the release was made, nor after a jump in either direction', () => {
    expect(trustAfter(at('2026-11-19T08:00:00Z', 0), at('2026-11-19T08:00:01Z', 1_000))).toBe(false)
    expect(trustAfter(at('2026-11-24T08:00:00Z', 0), at('2027-11-24T08:00:00Z', 1_000))).toBe(false)
    expect(trustAfter(at('2026-11-24T20:00:00Z', 0), at('2026-11-24T08:00:00Z', 1_000))).toBe(false)
  })
})
