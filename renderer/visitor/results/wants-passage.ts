import type { Reason } from '../../../catalogue/search/types.ts'

/** Where a title, a subject or a summary says already why a document is there. */
const TOLD: ReadonlySet<Reason['kind']> = new Set([
  'title',
  'alternative-title',
  'subject',
  'summary',
  'concept',
  'number',
  'chosen',
  'list',
  'browse',
])

/** A hit whose words stand in its text only: nothing of its card shows them, so the passage does. */
export const wantsPassage = (reasons: readonly Reason[]): boolean =>
  reasons.some(({ kind }) => kind === 'text') && !reasons.some(({ kind }) => TOLD.has(kind))
