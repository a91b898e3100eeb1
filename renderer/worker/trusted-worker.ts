/** What of Trusted Types this program uses; absent where a browser does not know them. */
type TrustedTypes = Readonly<{
  createPolicy(name: string, rules: Readonly<{ createScriptURL(url: string): string }>): Readonly<{ createScriptURL(url: string): URL }>
}>

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

function ownScript(url: string): string {
  const { origin, protocol } = new URL(url, document.baseURI)
  // A page from a scheme of our own may have the opaque origin "null": there the scheme must be the page's.
  const isOwn = origin === 'null' ? protocol === location.protocol : origin === location.origin
  if (!isOwn) throw new TypeError('a worker from elsewhere')
  return url
}

// The content policy allows this name once: every worker of the pages is made here.
const policy = window.trustedTypes?.createPolicy('escale-worker', { createScriptURL: ownScript })

/** Starts a module worker from a script of this page's own origin. Throws `TypeError` for any other. */
export function trustedWorker(url: string): Worker {
  return new Worker(policy?.createScriptURL(url) ?? ownScript(url), { type: 'module' })
}
