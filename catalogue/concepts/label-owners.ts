import { titleKey } from '../text/title-forms.ts'
import type { ConceptLabel } from './concept-labels.ts'
import { NOBODY, soleOwner, withOwner } from './sole-owner.ts'

/** Who is called by one key, and who prefers to be. */
type Owners = { all: number; preferred: number }

/** The concepts of a vocabulary by the keys (`titleKey`) of their labels in one language. */
export class LabelOwners {
  private readonly owners = new Map<string, Owners>()

  constructor(labels: readonly (readonly ConceptLabel[])[]) {
    for (const [concept, own] of labels.entries()) for (const label of own) this.add(concept, label)
  }

  keys(): Iterable<string> {
    return this.owners.keys()
  }

  /** The one concept that a key names: its sole owner, or the sole one that prefers to be called so. */
  named(key: string): Readonly<{ concept: number; isPreferred: boolean }> | undefined {
    const own = this.owners.get(key)
    const concept = own === undefined ? undefined : soleOwner(own.preferred, own.all)
    return concept === undefined ? undefined : { concept, isPreferred: own?.preferred === concept }
  }

  private add(concept: number, { form, isPreferred }: ConceptLabel): void {
    const key = titleKey(form)
    if (key === '') return
    const own = this.owners.get(key) ?? { all: NOBODY, preferred: NOBODY }
    this.owners.set(key, own)
    own.all = withOwner(own.all, concept)
    if (isPreferred) own.preferred = withOwner(own.preferred, concept)
  }
}
