import type { Glossary } from '../../model/centre.ts'
import type { CatalogueDocument } from '../../model/document.ts'
import type { Problem } from '../../model/problem.ts'
import { warned } from '../found.ts'

const ACRONYM = /(?<![\p{L}\p{N}.-])\p{Lu}{2,6}(?![\p{L}\p{N}-])/gu
const ROMAN = /^[IVXLCM]+$/
/** One that stands in fewer documents is no word of this catalogue. */
const LEAST = 5
const MOST_NAMED = 12

/** Acronyms of titles and summaries that the glossary does not explain, the commonest first: visitors read them without knowing. */
export class UnknownAcronyms {
  readonly #known: ReadonlySet<string>
  readonly #counts = new Map<string, number>()

  constructor(glossary: Glossary) {
    this.#known = new Set(glossary.map(({ term }) => term.toUpperCase()))
  }

  see({ title, summary }: CatalogueDocument): void {
    const text = `${title}\n${summary ?? ''}`
    // What is all capitals holds no acronym that could be told from a word.
    if (!/\p{Ll}/u.test(title)) return
    for (const acronym of new Set(text.match(ACRONYM))) {
      if (!this.#known.has(acronym) && !ROMAN.test(acronym)) this.#counts.set(acronym, (this.#counts.get(acronym) ?? 0) + 1)
    }
  }

  problems(): readonly Problem[] {
    const common = [...this.#counts].filter(([, count]) => count >= LEAST).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    if (common.length === 0) return []
    const named = common.slice(0, MOST_NAMED).map(([acronym, count]) => `${acronym} (${count})`)
    const more = common.length > named.length ? ` and ${common.length - named.length} more` : ''
    const message = `The glossary does not explain ${named.join(', ')}${more}, with how many documents have it in a title or a summary: write what they stand for, in plain words.`
    return [warned({ file: 'glossary.json' }, 'missing-field', 'term', message)]
  }
}
