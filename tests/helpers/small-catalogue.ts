import type { z } from 'zod'
import { buildSegment } from '../../catalogue/index/build-segment.ts'
import { buildLabelSegments } from '../../catalogue/index/label-segments.ts'
import { openSegment } from '../../catalogue/index/segment.ts'
import type { Synonyms } from '../../catalogue/model/centre.ts'
import { vocabularySchema } from '../../catalogue/model/centre.ts'
import type { DocumentInput, ReleaseDocument } from '../../catalogue/model/document.ts'
import { releaseDocumentSchema } from '../../catalogue/model/document.ts'
import { openEngine } from '../../catalogue/search/open-engine.ts'
import type { SearchEngine, SearchRequest, SearchResponse } from '../../catalogue/search/types.ts'
import { primaryLanguage } from '../../catalogue/text/primary-language.ts'

export type SmallDocument = Omit<Partial<DocumentInput>, 'id' | 'body'> & { title: string; id?: string; body?: string; number?: string }

/** A vocabulary as its file writes it. */
export type VocabularyInput = z.input<typeof vocabularySchema>

/** A whole document from the little that a test cares about. */
export function releaseDocument({ body, ...given }: SmallDocument, place: number): ReleaseDocument {
  return releaseDocumentSchema.parse({
    id: `test:${place}`,
    number: String(1_000_000 + place),
    source: 'test',
    kind: 'job-sheet',
    language: 'fr',
    ...(body !== undefined && { body: { text: body } }),
    ...given,
  })
}

/** Segments of documents that stand in the order given, one per language. */
export async function segmentsOf(documents: readonly SmallDocument[]): Promise<readonly ArrayBuffer[]> {
  const entries = documents.map((document, i) => ({
    document: releaseDocument(document, i),
    locator: { block: Math.floor(i / 64), record: i % 64 },
  }))
  const languages = [...new Set(entries.map(({ document }) => primaryLanguage(document.language)))].sort()
  const ofLanguage = (language: string) => entries.filter(({ document }) => primaryLanguage(document.language) === language)
  return Promise.all(languages.map(async language => (await buildSegment(language, ofLanguage(language))).buffer))
}

function conceptKeys(segment: ArrayBuffer): readonly string[] {
  const { concepts, meta } = openSegment(segment)
  return Array.from({ length: meta.concepts }, (_, place) => concepts.get(place))
}

/** The label segments of vocabularies beside those documents, by language. */
export function labelsOf(
  vocabularies: readonly VocabularyInput[],
  segments: readonly ArrayBuffer[],
): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const carried = new Set(segments.flatMap(conceptKeys))
  return buildLabelSegments(
    vocabularies.map(vocabulary => vocabularySchema.parse(vocabulary)),
    key => carried.has(key),
  )
}

export async function engineOf(
  documents: readonly SmallDocument[],
  synonyms: Synonyms = [],
  vocabularies: readonly VocabularyInput[] = [],
): Promise<SearchEngine> {
  const segments = await segmentsOf(documents)
  const labels = [...labelsOf(vocabularies, segments).values()].map(bytes => bytes.buffer)
  return openEngine({ segments, synonyms, vocabularies: labels })
}

/** Searches as a visitor with a French screen who has stopped typing. */
export const find = (engine: SearchEngine, words: string, more: Partial<SearchRequest> = {}): SearchResponse =>
  engine.search({ words, language: 'fr', ...more })

export const titles = (response: SearchResponse): readonly string[] => response.hits.map(hit => hit.title)
