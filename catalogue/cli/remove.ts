import { SOURCE_NOUNS } from '../draft/draft-folder.ts'
import { removeSource } from '../draft/remove-source.ts'
import type { Verb } from './verb.ts'
import { EXIT } from './verb.ts'

/** `remove`: takes one batch out of the draft. */
export const removeVerb: Verb = {
  name: 'remove',
  summary: 'Takes one batch out of the draft: the source and all its documents or concepts.',
  usage: '<source> [--for-good]',
  help: ['--for-good   keeps nothing of it: without this, undo brings the source back as it stood, with the files that its documents name'],
  options: { 'for-good': { type: 'boolean' } },
  async run({ home, json, positionals, speaker, values }) {
    const [source] = positionals
    if (source === undefined || positionals.length > 1) {
      speaker.note('escale remove: say which one batch to remove; npm run escale -- batches lists them.')
      return EXIT.usage
    }
    const isForGood = values['for-good'] === true
    const removed = await removeSource(home, source, isForGood)
    if (!removed.ok) {
      const { file, code, message } = removed.error
      if (json) speaker.out(JSON.stringify({ source, removed: 0, problems: [{ file, record: null, field: null, code, message }] }))
      else speaker.note(`escale remove: ${message}`)
      return EXIT.unchanged
    }
    const { kind, records } = removed.value
    if (json) speaker.out(JSON.stringify({ source, removed: records, problems: [] }))
    else
      speaker.out(
        `Removed "${source}": ${records} ${SOURCE_NOUNS[kind]} left the draft. What is published stays until the next publication.${isForGood ? '' : ` To bring it back: npm run escale -- undo ${source}`}`,
      )
    return EXIT.done
  },
}
