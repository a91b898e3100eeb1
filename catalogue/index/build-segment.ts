import type { DocumentConcept, ReleaseDocument } from '../model/document.ts'
import type { Locator } from '../search/types.ts'
import { SegmentBuilder } from './segment-builder.ts'

/** A document of the release, where it lies there, and the concepts that were inferred from its words besides those that its source states. */
export type SegmentEntry = Readonly<{ document: ReleaseDocument; locator: Locator; inferred?: readonly DocumentConcept[] }>

/**
 * Builds the segment of one language. Documents stand in it in the order of their locators; the same entries in any order give the same bytes.
 * Two entries must not share a locator.
 */
export async function buildSegment(
  language: string,
  entries: AsyncIterable<SegmentEntry> | Iterable<SegmentEntry>,
): Promise<Uint8Array<ArrayBuffer>> {
  const builder = new SegmentBuilder(language)
  for await (const { document, locator, inferred } of entries) {
    builder.add(document, locator, { ...(inferred !== undefined && { inferred }) })
  }
  return builder.finish()
}
