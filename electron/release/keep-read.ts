import type { OpenRelease } from '../../catalogue/release/open-release.ts'

/** What every window reads whole when it is made, whoever comes and whatever they will type. */
const READ_BY_EVERY_WINDOW = /^(?:index\/|vocabulary\/|centre\.json$)/

/**
 * Keeps what every window reads in memory, as it was read and verified the first time: the next window waits neither for the disk nor for its hash. A release is
 * never changed where it stands; a new one is opened anew.
 */
export function keepRead(release: OpenRelease): OpenRelease {
  const kept = new Map<string, ReturnType<OpenRelease['read']>>()
  return {
    ...release,
    read(path) {
      if (!READ_BY_EVERY_WINDOW.test(path)) return release.read(path)
      const known = kept.get(path) ?? release.read(path)
      kept.set(path, known)
      // What could not be read now may be readable later.
      known.then(
        read => !read.ok && kept.delete(path),
        () => kept.delete(path),
      )
      return known
    },
  }
}
