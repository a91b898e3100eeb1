import type { HostError } from '../../catalogue/contract/host.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import type { ReleaseCache } from './release-cache.ts'

/** Files of the open release, served by the page's own host, which has verified them. */
export type ReleaseFiles = Readonly<{
  /** From the host. */
  fetch(path: string): Promise<Result<ArrayBuffer, HostError>>
  /** From the cache where there is one, else from the host and into the cache. */
  kept(path: string): Promise<Result<ArrayBuffer, HostError>>
  /** Forgets a kept file that proved unusable. */
  forget(path: string): Promise<void>
}>

/** `release` is the address of the release's folder, ending in `/`. */
export function releaseFiles(release: string, cache: ReleaseCache | undefined): ReleaseFiles {
  const fromHost = async (path: string): Promise<Result<ArrayBuffer, HostError>> => {
    try {
      const response = await fetch(new URL(path, release))
      if (!response.ok) return fail({ code: response.status === 404 ? 'not-found' : 'broken-release' })
      return ok(await response.arrayBuffer())
    } catch {
      // `fetch` says no more than that it failed.
      return fail({ code: 'unreachable' })
    }
  }
  return {
    fetch: fromHost,
    async kept(path) {
      const known = await cache?.get(path)
      if (known !== undefined) return ok(known)
      const fetched = await fromHost(path)
      // A full disk must not stop a search: what is not kept is fetched again next time.
      if (fetched.ok) await cache?.put(path, fetched.value).catch(() => undefined)
      return fetched
    },
    async forget(path) {
      await cache?.remove(path)
    },
  }
}
