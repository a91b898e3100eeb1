import type { SessionRemains } from '../visit/session-remains.ts'

/** Counts what the session holds before any code of the page has run. All requests are made at once, ahead of any of the page's own. */
export async function countRemains(): Promise<SessionRemains> {
  const { localStorage, sessionStorage, document, history } = window
  const kept = {
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    cookies: document.cookie.length,
    history: history.length,
  }
  const [databases, caches, workers, files, usage] = await Promise.all([
    window.indexedDB.databases().then(found => found.length),
    absentOnScheme(() => window.caches.keys()).then(found => found.length),
    absentOnScheme(() => window.navigator.serviceWorker.getRegistrations()).then(found => found.length),
    countFiles(),
    window.navigator.storage.estimate().then(estimate => estimate.usage ?? Number.NaN),
  ])
  return { ...kept, databases, caches, workers, files, usage }
}

/** What Chromium answers for a store that it does not give to a scheme of one's own. */
const NOT_FOR_SCHEMES = new Set(['SecurityError', 'InvalidStateError', 'TypeError'])

/** A store that cannot be opened here could not be filled here: it counts as empty. */
async function absentOnScheme(list: () => Promise<readonly unknown[]>): Promise<readonly unknown[]> {
  try {
    return await list()
  } catch (error) {
    if (error instanceof Error && NOT_FOR_SCHEMES.has(error.name)) return []
    throw error
  }
}

async function countFiles(): Promise<number> {
  let count = 0
  for await (const _name of (await window.navigator.storage.getDirectory()).keys()) count += 1
  return count
}
