import { z } from 'zod'
import { vocabularySchema } from '../model/centre.ts'
import type { DocumentLine } from './document-line.ts'
import { canonicalLine } from './document-line.ts'

const { licence, attribution } = vocabularySchema.shape

/** A concept as the draft keeps it: with its scheme, and whose it is, for a source may bring several schemes. */
const draftConceptSchema = vocabularySchema.shape.concepts.element.extend({ scheme: z.string().min(1), licence, attribution })
export type DraftConcept = z.infer<typeof draftConceptSchema>

/** The canonical line of a concept, sorted by scheme, then code. A tab is in neither. */
export const conceptLine = (concept: DraftConcept): DocumentLine =>
  canonicalLine(`${concept.scheme}\t${concept.code}`, { ...concept, altLabel: orNothing(concept.altLabel) })

const orNothing = <T extends object>(record: T): T | undefined => (Object.keys(record).length === 0 ? undefined : record)

/** The concept of a draft line. Throws `ZodError` or `SyntaxError` on a line that this program did not write. */
export function parseConceptLine(line: string): DraftConcept {
  const { id: _id, ...concept } = z.looseObject({ id: z.string() }).parse(JSON.parse(line))
  return draftConceptSchema.parse(concept)
}
