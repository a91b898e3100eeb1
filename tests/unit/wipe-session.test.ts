import type { Session } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import type { SystemClipboard } from '../../electron/visit/empty-clipboard.ts'
import { countFormats, emptyClipboard } from '../../electron/visit/empty-clipboard.ts'
import { WIPE_STEPS } from '../../electron/visit/visit-state.ts'
import { wipeSession } from '../../electron/visit/wipe-session.ts'

/** A session that writes down what it is told, finds itself empty, and fails at one call if asked to. */
function session(options: { failing?: string; cookies?: number; cacheBytes?: number; words?: string[] } = {}) {
  const asked: string[] = []
  const words = [...(options.words ?? [])]
  const call = (name: string) => async () => {
    asked.push(name)
    if (options.failing === name) throw new Error('no')
  }
  const fake = {
    closeAllConnections: call('closeAllConnections'),
    clearData: call('clearData'),
    clearStorageData: call('clearStorageData'),
    clearCache: call('clearCache'),
    clearCodeCaches: call('clearCodeCaches'),
    clearHostResolverCache: call('clearHostResolverCache'),
    clearAuthCache: call('clearAuthCache'),
    listWordsInSpellCheckerDictionary: async () => [...words],
    removeWordFromSpellCheckerDictionary: (word: string) => words.splice(words.indexOf(word), 1).length > 0,
    cookies: { get: async () => Array(options.cookies ?? 0).fill({}) },
    getCacheSize: async () => options.cacheBytes ?? 0,
    serviceWorkers: { getAllRunning: () => ({}) },
  }
  return { asked, session: fake as unknown as Session, words }
}

const emptied: SystemClipboard = { clear: () => undefined, availableFormats: () => [] }

describe('wipeSession', () => {
  it('clears everything there is to clear', async () => {
    const { asked, session: used, words } = session({ words: ['infirmière'] })
    await wipeSession(used, emptied)
    expect(asked).toEqual([
      'closeAllConnections',
      'clearData',
      'clearStorageData',
      'clearCache',
      'clearCodeCaches',
      'clearHostResolverCache',
      'clearAuthCache',
    ])
    expect(words).toEqual([])
  })

  it('P683: a step that never comes back is one that failed: Chromium’s own service may have died under it', async () => {
    vi.useFakeTimers()
    const { session: used } = session()
    const wiped = wipeSession(Object.assign(used, { clearCache: () => new Promise<void>(() => undefined) }), emptied)
    const failed = expect(wiped).rejects.toMatchObject({ step: 'cache' })
    await vi.advanceTimersByTimeAsync(10_000)
    await failed
    vi.useRealTimers()
  })

  it.each([
    ['closeAllConnections', 'connections'],
    ['clearData', 'storage'],
    ['clearStorageData', 'storage'],
    ['clearCache', 'cache'],
    ['clearCodeCaches', 'code-cache'],
    ['clearHostResolverCache', 'hosts'],
    ['clearAuthCache', 'passwords'],
  ])('fails when %s fails, and says at which step', async (failing, step) => {
    await expect(wipeSession(session({ failing }).session, emptied)).rejects.toMatchObject({ step })
    expect(WIPE_STEPS).toContain(step)
  })

  it.each([{ cookies: 1 }, { cacheBytes: 1 }])('fails when something is still there: %o', async left => {
    await expect(wipeSession(session(left).session, emptied)).rejects.toMatchObject({ step: 'proof' })
  })

  it('fails when the clipboard still holds something', async () => {
    const stubborn: SystemClipboard = { clear: () => undefined, availableFormats: () => ['text/plain'] }
    await expect(wipeSession(session().session, stubborn)).rejects.toMatchObject({ step: 'proof' })
  })
})

describe.runIf(process.platform === 'linux')('the clipboard, as Electron gives it', () => {
  it('is emptied with the primary selection where a word names that', async () => {
    const held = new Map([
      ['clipboard', ['text/plain']],
      ['selection', ['text/plain', 'text/html']],
    ])
    const clipboard: SystemClipboard = {
      clear: which => void held.set(which ?? 'clipboard', []),
      availableFormats: which => held.get(which ?? 'clipboard') ?? [],
    }
    expect(await countFormats(clipboard)).toBe(3)
    emptyClipboard(clipboard)
    expect(await countFormats(clipboard)).toBe(0)
  })

  it('is emptied with the primary selection where that is a clipboard of its own', async () => {
    const clipboardOf = (types: string[]) => {
      const items = [{ types }]
      return {
        clear() {
          items.length = 0
        },
        read: async () => items,
      }
    }
    const clipboard: SystemClipboard = { ...clipboardOf(['text/plain']), selection: clipboardOf(['text/html']) }
    expect(await countFormats(clipboard)).toBe(2)
    emptyClipboard(clipboard)
    expect(await countFormats(clipboard)).toBe(0)
  })

  it('counts as not empty when it cannot tell', async () => {
    await expect(countFormats({ clear: () => undefined })).rejects.toThrow(TypeError)
  })
})
