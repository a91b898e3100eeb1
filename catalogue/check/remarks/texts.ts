import { paperLanguage } from '../../formats/papers/paper-language.ts'
import { isReachable } from '../../intake/check-record.ts'
import type { CatalogueDocument } from '../../model/document.ts'
import { isSeen } from '../../model/unseen.ts'
import { primaryLanguage } from '../../text/primary-language.ts'
import type { Remark } from './remark.ts'

/** Kinds that are known by their title and where they stand. */
const WITHOUT_SUMMARY = new Set(['periodical', 'issue', 'collection', 'poster', 'directory'])

/** A language is asked of so many documents of a source, and then of each so-manieth: it costs a millisecond each. */
const ASKED = 300
const THEN_EACH = 50

/** Documents that nobody can reach, summaries that are missing, and texts in another language than the record says. */
export function textRemarks(): readonly Remark[] {
  const asked = new Map<string, number>()
  const isAsked = ({ source }: CatalogueDocument): boolean => {
    const count = (asked.get(source) ?? 0) + 1
    asked.set(source, count)
    return count <= ASKED || count % THEN_EACH === 0
  }
  return [
    {
      id: 'blank-title',
      code: 'missing-field',
      field: 'title',
      find: ({ title }) => (isSeen(title) ? undefined : ''),
      one: 'has a title of which nobody sees anything',
      many: 'have titles of which nobody sees anything',
      remedy: 'Write them in the source and import it again: no import takes such a title any more.',
    },
    {
      id: 'unreachable',
      code: 'unreachable',
      field: 'holdings',
      find: document => (isReachable(document) ? undefined : document.title),
      one: 'can be reached by nobody: it has no text, copy, link or file',
      many: 'can be reached by nobody: they have no text, copy, link or file',
      remedy: 'Add one of them, or leave these documents out.',
    },
    {
      id: 'summary',
      code: 'missing-field',
      field: 'summary',
      find: ({ kind, summary, body, title }) =>
        summary === undefined && body === undefined && !WITHOUT_SUMMARY.has(kind) ? title : undefined,
      one: 'has neither a summary nor a text',
      many: 'have neither a summary nor a text',
      remedy: 'They are found by their titles and subjects alone: two sentences each would help.',
    },
    {
      id: 'language',
      code: 'bad-value',
      field: 'language',
      find: document => (isAsked(document) ? otherLanguage(document) : undefined),
      one: 'is written in another language than it says',
      many: 'are written in another language than they say',
      remedy: `Correct "language" in the source; of a large source the first ${ASKED} and then one in ${THEN_EACH} are looked at.`,
    },
  ]
}

function otherLanguage({ body, summary, language }: CatalogueDocument): string | undefined {
  const text = body?.text ?? summary
  const written = text === undefined ? undefined : paperLanguage(text, undefined)
  return written === undefined || primaryLanguage(language) === 'und' || written === primaryLanguage(language)
    ? undefined
    : `says ${language}, is ${written}`
}
