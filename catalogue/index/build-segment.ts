import type { ReleaseDocument } from '../model/document.ts'
import type { Locator } from '../search/types.ts'
import { SegmentBuilder } from './segment-builder.ts'

/** A document of the release and where it lies there. */
export type SegmentEntry = Readonly<{ document: ReleaseDocument; locator: Locator }>

/**
 * Builds the segment of one language. Documents stand in it in the order of their locators; the same entries in any order give the same bytes.
 * Two entries must not share a locator.
 */
export async function buildSegment(
  language: string,
  entries: AsyncIterable<SegmentEntry> | Iterable<SegmentEntry>,
): Promise<Uint8Array<ArrayBuffer>> {
  const builder = new SegmentBuilder(language)
  for await (const { document, locator } of entries) builder.add(document, locator)
  return builder.finish()
}
