import type { Limits } from '../../../model/limits.ts'
import { openZip } from '../../zip/open-zip.ts'
import type { PaperAnswer, PaperQuestion } from '../paper-text.ts'
import { bytesFile } from './bytes-file.ts'
import type { Flow } from './paragraphs.ts'
import { partBytes } from './part-bytes.ts'
import { readFlow, readSaid } from './read-flow.ts'

const MOST_SPACES = 100

/** OpenDocument text: all that stands in `text:p` and `text:h`, but remarks and what was deleted. */
const OPEN_DOCUMENT: Flow = {
  paragraphs: new Set(['p', 'h']),
  left: new Set(['annotation', 'tracked-changes', 'scripts', 'forms', 'note-citation']),
  signs: {
    s: attributes => ' '.repeat(Math.min(MOST_SPACES, Math.max(1, Number(attributes['text:c'] ?? 1) || 1))),
    tab: () => '\t',
    'line-break': () => '\n',
  },
  isHeading: (name, attributes) => name === 'h' || (name === 'p' && /^title$/i.test(attributes['text:style-name'] ?? '')),
}
const BODY = 'content.xml'
const LIST = 'META-INF/manifest.xml'
const MOST_OF_LIST = 1024 * 1024

/** A text of LibreOffice and the like. */
export async function readOdt(bytes: Uint8Array, question: PaperQuestion, limits: Limits): Promise<PaperAnswer> {
  const archive = await openZip(bytesFile(bytes), limits)
  if (!archive.names.includes(BODY)) return { refused: 'unreadable-file', why: `it lacks the part ${BODY} of an OpenDocument text` }
  // The list of a file with a password says of each part how it is locked.
  const list = archive.names.includes(LIST) ? await partBytes(archive.stream(LIST), MOST_OF_LIST) : new Uint8Array()
  if (Buffer.from(list).includes('encryption-data'))
    return { refused: 'unreadable-file', why: 'it is protected by a password; save it without one' }
  const read = await readFlow(archive, { part: BODY, flow: OPEN_DOCUMENT, limits, question })
  return { ...read, ...(await readSaid(archive, 'meta.xml', limits)) }
}
