import { z } from 'zod'

const count = z.int().nonnegative()

/** What a session held when its new window was made, counted by the preload script before any code of the page ran. */
export const sessionRemains = z.strictObject({
  localStorage: count,
  sessionStorage: count,
  cookies: count,
  databases: count,
  caches: count,
  workers: count,
  files: count,
  /** Bytes that the browser itself counts for the origin. */
  usage: count,
  history: count,
})
export type SessionRemains = z.infer<typeof sessionRemains>

/** True when nothing of an earlier visit is there; the window's own first entry is all its history. */
export const isEmptySession = ({ history, ...counts }: SessionRemains): boolean =>
  history <= 1 && Object.values(counts).every(found => found === 0)
