import type { z } from 'zod'
import type { Vocabulary } from '../../catalogue/model/centre.ts'
import { vocabularySchema } from '../../catalogue/model/centre.ts'

type SmallConcept = z.input<typeof vocabularySchema>['concepts'][number]

/** A French concept: its code, its preferred label, its other labels, and what a test adds. */
export const french = (code: string, label: string, others: readonly string[] = [], more: Partial<SmallConcept> = {}): SmallConcept => ({
  code,
  prefLabel: { fr: label },
  altLabel: { fr: [...others] },
  ...more,
})

/** A whole vocabulary from the little that a test cares about. */
export const vocabulary = (scheme: string, ...concepts: readonly SmallConcept[]): Vocabulary =>
  vocabularySchema.parse({ scheme, concepts: [...concepts] })
