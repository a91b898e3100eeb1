import { KEPT_RELEASES } from '../release/kept-releases.ts'
import type { OpenRelease } from '../release/open-release.ts'

/** A request by the release that its page was loaded from; `asked` is the path without the page's own folder. */
export type Placed = Readonly<{ release: OpenRelease | undefined; asked: string; isPage: boolean; isNewest: boolean }>

export type Editions = Readonly<{
  /** The folder of a page that is loaded now. */
  newest(): string
  place(path: string): Placed
}>

const EDITION = /^\/edition\/([0-9a-f]{16})(\/.*)$/

/**
 * Which release a browser's page reads. Each page has a folder of its own, `/edition/<the release's name, shortened>/`, from which all that it asks for is relative: so a
 * visit goes on with the release that it began with while the next one, in a page loaded anew, gets the newest. What is asked for outside such a folder is the newest's.
 */
export function editions(current: () => OpenRelease): Editions {
  const known = new Map<string, OpenRelease>()
  const newestName = (): string => {
    const release = current()
    const name = release.manifest.name.slice(0, 16)
    known.delete(name)
    known.set(name, release)
    // As many as stay on the disk: a visit that lasts through more publications than that is told that its documents are gone.
    for (const oldest of [...known.keys()].slice(0, -KEPT_RELEASES)) known.delete(oldest)
    return name
  }
  return {
    newest: () => `/edition/${newestName()}/`,
    place(path) {
      const [, name, asked] = EDITION.exec(path) ?? []
      if (name === undefined || asked === undefined) return { release: current(), asked: path, isPage: path === '/', isNewest: false }
      return { release: known.get(name), asked, isPage: asked === '/', isNewest: name === newestName() }
    },
  }
}
