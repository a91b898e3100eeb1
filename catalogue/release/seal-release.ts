import { join } from 'node:path'
import { linkVocabularies } from '../concepts/link-vocabularies.ts'
import { SheetVocabularies } from '../concepts/sheet-vocabularies.ts'
import { tagger } from '../concepts/tagger.ts'
import { withEveryday } from '../everyday/with-everyday.ts'
import { WORD_LISTS } from '../everyday/word-lists.ts'
import { BLOCK_SIZE, blockPath } from '../index/block.ts'
import type { SegmentEntry } from '../index/build-segment.ts'
import { labelPath } from '../index/label-path.ts'
import { buildLabelSegments } from '../index/label-segments.ts'
import { SegmentBuilder } from '../index/segment-builder.ts'
import { wordListPath } from '../index/word-list-path.ts'
import type { Vocabulary } from '../model/centre.ts'
import type { CatalogueDocument, ReleaseDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { Manifest } from '../model/release.ts'
import { RELEASE_FORMAT } from '../model/release.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { decodeOwnRecord, encodeBlock } from './blocks.ts'
import { bundleCentre } from './bundle-centre.ts'
import type { CentreFolder } from './centre-folder.ts'
import { FileSpool } from './file-spool.ts'
import type { NumberGiver } from './numbers.ts'
import type { PlacedDocument } from './place-documents.ts'
import { placeDocuments } from './place-documents.ts'
import { readFirstThere, themesThere, wantedFirst } from './read-first-there.ts'
import type { RecordSpool } from './record-spool.ts'
import { openSpool } from './record-spool.ts'
import { NUMBERS_FILE } from './recover-registry.ts'
import { SealedFolder } from './sealed-folder.ts'

/** What a release is made of. */
export type SealOptions = Readonly<{
  /** Sorted by id. */
  documents: AsyncIterable<CatalogueDocument>
  /** The absolute file of an attachment as documents name it. */
  attachmentFile(path: string): string
  centre: CentreFolder
  /** The instant of publication: hours and events are expanded from its day. */
  at: Date
  /** A catalogue without a document is meant: the last batch was taken out. Refused unless it is said. */
  acceptEmpty?: boolean
  sequence: number
  numbers: NumberGiver
  /** Asked once every document has its number, before the long work: a problem ends it there. */
  mayGoOn?(documents: number): Problem | undefined
  /** Told of each document as the release carries it. */
  carried?(document: ReleaseDocument): void
  progress(line: string): void
}>

/** Writes a whole release into `work/release`, synced; `work` must exist and be empty. The memory holds one record, one block, and of an index the words and some numbers a document. */
export async function sealRelease(work: string, options: SealOptions): Promise<Result<Manifest, readonly Problem[]>> {
  const folder = new SealedFolder(join(work, 'release'))
  const spool = await openSpool(join(work, 'spool'))
  try {
    const sheets = new SheetVocabularies()
    const wanted = wantedFirst(options.centre)
    const there = new Set<string>()
    const see = (document: ReleaseDocument, shown: ReleaseDocument) => {
      sheets.see(document)
      options.carried?.(shown)
      if (wanted.has(document.id)) there.add(document.id)
    }
    const placed = await placeDocuments({ ...options, spool, folder, see })
    if (!placed.ok) return placed
    if (placed.value.length === 0 && options.acceptEmpty !== true) return fail([EMPTY])
    const held = options.mayGoOn?.(placed.value.length)
    if (held !== undefined) return fail([held])
    const { expandedUntil, bundle } = bundleCentre(
      { ...options.centre, centre: themesThere(options.centre.centre, there), desks: readFirstThere(options.centre.desks, there) },
      options.at,
      placed.value.length,
    )
    await writeBlocks(folder, spool, placed.value)
    const given = options.centre.vocabularies.map(({ vocabulary }) => vocabulary)
    const linked = linkVocabularies([...given, ...sheets.vocabularies(new Set(given.map(({ scheme }) => scheme)))])
    const infer = tagger(linked)
    // What documents call their concepts is in their titles already.
    const vocabularies = linked.slice(0, given.length)
    const languages = [...new Set(placed.value.map(document => document.language))].sort()
    const carried = new Set<string>()
    for (const language of languages) {
      options.progress(`index ${language}`)
      const concepts = await writeIndex(folder, language, {
        file: join(work, `index-${language}`),
        entries: entries(language, spool, placed.value, infer),
      })
      for (const concept of concepts) carried.add(concept)
    }
    await writeLabels(folder, vocabularies, carried)
    await folder.write('centre.json', JSON.stringify(bundle))
    await writeCentreFiles(folder, options.centre, vocabularies)
    await folder.write(NUMBERS_FILE, JSON.stringify(options.numbers.remainder()))
    options.progress('sealing')
    return ok(
      await folder.finish({
        format: RELEASE_FORMAT,
        sequence: options.sequence,
        created: options.at.toISOString(),
        centre: options.centre.centre.id,
        languages,
        counts: { documents: placed.value.length, byKind: countKinds(placed.value), attachments: folder.count('attachments') },
        blockSize: BLOCK_SIZE,
        expandedUntil,
      }),
    )
  } finally {
    await spool.close()
  }
}

const EMPTY: Problem = {
  code: 'empty',
  severity: 'refused',
  file: 'draft',
  message:
    'The draft holds no document: import something first. If visitors are to find the desks and the agenda alone, and no document at all, say so: publish --accept-empty.',
}

type Indexed = Readonly<{ file: string; entries: AsyncIterable<SegmentEntry> }>

/** `file`: where the index puts aside what the memory need not hold. Gives the keys of the concepts that its documents carry. */
async function writeIndex(folder: SealedFolder, language: string, { file, entries }: Indexed): Promise<readonly string[]> {
  const spool = new FileSpool(file)
  try {
    const builder = new SegmentBuilder(language, spool)
    for await (const { document, locator, inferred } of entries)
      builder.add(document, locator, { ...(inferred !== undefined && { inferred }) })
    await folder.writePieces(`index/${language}.seg`, builder.file())
    return builder.conceptKeys()
  } finally {
    spool.close()
  }
}

async function writeBlocks(folder: SealedFolder, spool: RecordSpool, placed: readonly PlacedDocument[]): Promise<void> {
  for (let first = 0; first < placed.length; first += BLOCK_SIZE) {
    const records: Uint8Array[] = []
    for (const document of placed.slice(first, first + BLOCK_SIZE)) records.push(await spool.read(document.shown ?? document))
    await folder.write(blockPath(first / BLOCK_SIZE), encodeBlock(records))
  }
}

async function* entries(
  language: string,
  spool: RecordSpool,
  placed: readonly PlacedDocument[],
  infer: ReturnType<typeof tagger>,
): AsyncGenerator<SegmentEntry> {
  for (const [index, one] of placed.entries()) {
    if (one.language !== language) continue
    const locator = { block: Math.floor(index / BLOCK_SIZE), record: index % BLOCK_SIZE }
    const document = one.document ?? decodeOwnRecord(await spool.read(one))
    yield { document, locator, inferred: infer(document) }
  }
}

async function writeCentreFiles(folder: SealedFolder, centre: CentreFolder, linked: readonly Vocabulary[]): Promise<void> {
  for (const [svg, text] of Object.entries(centre.drawings)) await folder.write(`plan/${svg}`, text)
  await folder.write('vocabulary/synonyms.json', JSON.stringify(withEveryday(centre.synonyms, centre.centre.languages[0])))
  for (const [language, bytes] of WORD_LISTS) await folder.write(wordListPath(language), bytes)
  for (const [place, { file }] of centre.vocabularies.entries()) await folder.write(file, JSON.stringify(linked[place]))
}

/** The labels of the centre's vocabularies as far as they lead to a document: what search is asked besides the index. */
async function writeLabels(folder: SealedFolder, vocabularies: readonly Vocabulary[], carried: ReadonlySet<string>): Promise<void> {
  const segments = buildLabelSegments(vocabularies, key => carried.has(key))
  for (const [language, bytes] of segments) await folder.write(labelPath(language), bytes)
}

function countKinds(placed: readonly PlacedDocument[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { kind } of placed) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([left], [right]) => (left < right ? -1 : 1)))
}
