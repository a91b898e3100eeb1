import { SOURCE_NOUNS } from '../draft/draft-folder.ts'
import type { MappingUndone } from '../draft/undo-source.ts'
import { undoSource } from '../draft/undo-source.ts'
import { problemsJson } from './problems-json.ts'
import { sayInstant } from './say-instant.ts'
import type { Verb } from './verb.ts'
import { EXIT } from './verb.ts'

/** What is said of a source's mapping. */
const MAPPINGS: Readonly<Record<MappingUndone, string>> = {
  'put-back': ' Its mapping is the one that stood then.',
  'taken-away': ' Its mapping is gone too: it had none then.',
  same: '',
}

/** `undo`: brings one source back as it stood before its last import or removal. */
export const undoVerb: Verb = {
  name: 'undo',
  summary: 'Brings one source back as it stood before its last import or its removal; a second time goes forward again.',
  usage: '<source>',
  help: [
    'One state of each source is kept: the one before what was done to it last. `batches` says of which there is one.',
    'An import that changed nothing changes nothing of it. The source’s mapping comes back with it, or goes where it had none; what is published stays as it is.',
  ],
  options: {},
  async run({ home, json, positionals, speaker }) {
    const [source] = positionals
    if (source === undefined || positionals.length > 1) {
      speaker.note('escale undo: say which one source to bring back; npm run escale -- batches lists them.')
      return EXIT.usage
    }
    const undone = await undoSource(home, source)
    if (!undone.ok) {
      if (json) speaker.out(JSON.stringify({ source, problems: problemsJson([undone.error]) }))
      else speaker.note(`escale undo: ${undone.error.message}`)
      return EXIT.unchanged
    }
    const { kind, records, instead, differing, imported, mapping } = undone.value
    if (json) speaker.out(JSON.stringify({ source, records, instead, differing, imported: imported ?? null, mapping, problems: [] }))
    else {
      const now = records === 0 ? `"${source}" is no longer in the draft` : `"${source}" has ${records} ${SOURCE_NOUNS[kind]} again`
      const since = imported === undefined ? '' : `, as they were imported on ${sayInstant(imported)}`
      const other = records === 0 || instead === 0 ? '' : ` (${differing} of them ${differing === 1 ? 'differs' : 'differ'})`
      speaker.out(
        `Brought back: ${now}${since}; ${instead} stood there until now${other}.${MAPPINGS[mapping]} Undo once more returns to those. What is published stays until the next publication.`,
      )
    }
    return EXIT.done
  },
}
