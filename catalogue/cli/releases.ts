import type { ListedRelease } from '../release/list-releases.ts'
import { listReleases } from '../release/list-releases.ts'
import { releasesFolder, TO_HELP, TO_OPTION } from './releases-folder-option.ts'
import { sayInstant } from './say-instant.ts'
import type { Verb } from './verb.ts'
import { EXIT } from './verb.ts'

/** `releases`: what was published and is kept. */
export const releasesVerb: Verb = {
  name: 'releases',
  summary: 'Lists the releases kept, the newest first; * marks the one shown.',
  usage: '[--to DIR]',
  help: [TO_HELP],
  options: TO_OPTION,
  async run(call) {
    if (call.positionals.length > 0) {
      call.speaker.note('escale releases: it takes no name; to look into one release, use verify.')
      return EXIT.usage
    }
    const listed = await listReleases(releasesFolder(call))
    if (call.json) call.speaker.out(JSON.stringify(listed.map(({ manifest, ...release }) => ({ ...release, ...manifest }))))
    else call.speaker.out(listed.length === 0 ? `No release in ${releasesFolder(call)} yet: publish one.` : listed.map(line).join('\n'))
    return EXIT.done
  },
}

function line({ release, current, manifest }: ListedRelease): string {
  const mark = current ? '*' : ' '
  if (manifest === undefined) return `${mark}  ${release}  its manifest cannot be read`
  const { sequence, created, documents, bytes } = manifest
  return `${mark} ${String(sequence).padStart(4)}  ${release}  ${sayInstant(created)}  ${String(documents).padStart(6)} documents  ${(bytes / 1e6).toFixed(1)} MB`
}
