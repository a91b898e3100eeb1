import type { Vocabulary } from '../model/centre.ts'
import { vocabularySchema } from '../model/centre.ts'
import type { ReleaseDocument } from '../model/document.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import { titleKey } from '../text/title-forms.ts'

type Labels = Readonly<{ prefLabel: Record<string, string>; altLabel: Record<string, string[]> }>

/**
 * What documents say of the concepts that they are the sheet of: a document whose title is the label of a concept it carries (a job sheet of ROME) names that
 * concept by its title and its alternative titles. So a scheme that came with documents alone can be linked with others.
 */
export class SheetVocabularies {
  private readonly schemes = new Map<string, Map<string, Labels>>()

  see({ title, alternativeTitles, language, concepts }: ReleaseDocument): void {
    for (const { scheme, code, label } of concepts) {
      if (label === undefined || titleKey(label) !== titleKey(title)) continue
      const known = this.schemes.get(scheme) ?? new Map<string, Labels>()
      this.schemes.set(scheme, known)
      const labels = known.get(code) ?? { prefLabel: {}, altLabel: {} }
      known.set(code, labels)
      const own = primaryLanguage(language)
      // Of two sheets of one concept, the first in the alphabet names it: their order leaves no mark.
      const before = labels.prefLabel[own]
      const [first, ...others] = before === undefined || title < before ? [title, before] : [before, title]
      labels.prefLabel[own] = first
      const all = [...(labels.altLabel[own] ?? []), ...others.filter(other => other !== undefined), ...alternativeTitles]
      labels.altLabel[own] = [...new Set(all)].filter(other => other !== first).sort()
    }
  }

  /** One vocabulary for each scheme, without those that are `given` by themselves. */
  vocabularies(given: ReadonlySet<string>): readonly Vocabulary[] {
    return [...this.schemes]
      .filter(([scheme]) => !given.has(scheme))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([scheme, concepts]) => {
        const sorted = [...concepts].sort(([one], [other]) => (one < other ? -1 : 1))
        return vocabularySchema.parse({ scheme, concepts: sorted.map(([code, labels]) => ({ code, ...labels })) })
      })
  }
}
