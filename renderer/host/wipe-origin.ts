/** What of a visit could have stayed with the browser, emptied; rejects when something is still there afterwards. */
export async function wipeOrigin(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  await Promise.all([dropDatabases(), dropCaches(), dropServiceWorkers(), dropCookies(), emptyClipboard()])
  const left = await countRemains()
  if (left > 0) throw new Error(`${left} things of the visit could not be removed from this browser`)
}

/** How many things this origin still keeps. */
async function countRemains(): Promise<number> {
  const databases = await indexedDB.databases()
  const kept = await cacheNames()
  const cookies = await cookieStore.getAll()
  return databases.length + kept.length + localStorage.length + sessionStorage.length + cookies.length
}

async function dropDatabases(): Promise<void> {
  const databases = await indexedDB.databases()
  await Promise.all(databases.flatMap(({ name }) => (name === undefined ? [] : [dropDatabase(name)])))
}

/** R1: resolves when the database is gone, not when its removal was asked for. The worker that held it open was closed before. */
function dropDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}

const cacheNames = async (): Promise<readonly string[]> => (typeof caches === 'undefined' ? [] : caches.keys())

async function dropCaches(): Promise<void> {
  for (const name of await cacheNames()) await caches.delete(name)
}

async function dropServiceWorkers(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
}

/** A browser may refuse the clipboard to a page: what was copied there is then the browser's, as everywhere outside a kiosk. */
async function emptyClipboard(): Promise<void> {
  await navigator.clipboard?.writeText('').catch(() => undefined)
}

async function dropCookies(): Promise<void> {
  for (const { name } of await cookieStore.getAll()) if (name !== undefined) await cookieStore.delete(name)
}
