import type { CatalogueDocument, ReleaseDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { encodeRecord } from './blocks.ts'
import { orderOf } from './document-order.ts'
import type { NumberGiver } from './numbers.ts'
import { placeAttachments } from './place-attachments.ts'
import type { RecordSpool, SpoolPlace } from './record-spool.ts'
import type { SealedFolder } from './sealed-folder.ts'
import { shownDocument } from './shown-document.ts'

/**
 * A document put aside: all that is kept of it in memory. `document` itself only while the catalogue is small: then nothing is unpacked again. `shown`: where the
 * record lies that a release carries, when its rights keep a part of it from screens.
 */
export type PlacedDocument = SpoolPlace &
  Readonly<{ order: Buffer; kind: string; language: string; document?: ReleaseDocument; shown?: SpoolPlace }>

/** Encoded bytes up to which documents stay in memory; they take some twenty times as much there. */
const KEPT_BYTES = 4 * 1024 * 1024

export type PlaceOptions = Readonly<{
  /** Sorted by id. */
  documents: AsyncIterable<CatalogueDocument>
  /** The absolute file of an attachment as documents name it. */
  attachmentFile(path: string): string
  numbers: NumberGiver
  spool: RecordSpool
  folder: SealedFolder
  progress(line: string): void
  /** Shown every document once, whole and as the release carries it. */
  see(document: ReleaseDocument, shown: ReleaseDocument): void
}>

/**
 * Numbers every document, copies its attachments into the release, puts it aside encoded, and gives all of them in the release's order.
 * The first document or attachment that cannot go in ends it: a release is whole or is not. Throws when ids do not come sorted: a bug of the draft.
 */
export async function placeDocuments(options: PlaceOptions): Promise<Result<readonly PlacedDocument[], readonly Problem[]>> {
  const placed: PlacedDocument[] = []
  for await (const document of toRelease(options)) {
    if (!document.ok) return fail([document.error])
    const { kind, language } = document.value
    const place = await options.spool.append(encodeRecord(document.value))
    const kept = place.offset + place.length <= KEPT_BYTES && { document: document.value }
    const shown = shownDocument(document.value)
    options.see(document.value, shown)
    const other = shown !== document.value && { shown: await options.spool.append(encodeRecord(shown)) }
    placed.push({ ...place, ...kept, ...other, order: orderOf(shown), kind, language })
    if (placed.length % 1000 === 0) options.progress(`${placed.length} documents numbered`)
  }
  await options.spool.flush()
  return ok(placed.sort((left, right) => left.order.compare(right.order)))
}

/** Every document numbered, its attachments in the release under their hash; ends with the first that cannot go in. */
async function* toRelease(options: PlaceOptions): AsyncGenerator<Result<ReleaseDocument, Problem>> {
  let last = ''
  for await (const document of options.documents) {
    if (document.id <= last) throw new Error(`the draft gave ${document.id} after ${last}: documents must come sorted by id`)
    last = document.id
    const number = options.numbers.numberOf(document.id)
    if (number === undefined) {
      yield fail(noNumberLeft(document.id))
      return
    }
    const attachments = await placeAttachments(document, options)
    if (!attachments.ok) {
      yield attachments
      return
    }
    yield ok({ ...document, attachments: attachments.value, number })
  }
}

const noNumberLeft = (id: string): Problem => ({
  code: 'too-big',
  severity: 'refused',
  file: 'draft',
  id,
  field: 'number',
  message: 'All 999,999 document numbers are given: this installation can take no new document.',
})
