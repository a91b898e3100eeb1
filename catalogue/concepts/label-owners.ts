import { titleKey } from '../text/title-forms.ts'
import type { ConceptLabel } from './concept-labels.ts'

/** Who is called by one key: concepts by their place, and those whose preferred label reads so. */
type Owners = { readonly all: Set<number>; readonly preferred: Set<number> }

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
    if (own === undefined) return undefined
    const [preferred] = own.preferred
    if (own.preferred.size === 1 && preferred !== undefined) return { concept: preferred, isPreferred: true }
    const [sole] = own.all
    return own.all.size === 1 && sole !== undefined ? { concept: sole, isPreferred: false } : undefined
  }

  private add(concept: number, { form, isPreferred }: ConceptLabel): void {
    const key = titleKey(form)
    if (key === '') return
    const own = this.owners.get(key) ?? { all: new Set(), preferred: new Set() }
    this.owners.set(key, own)
    own.all.add(concept)
    if (isPreferred) own.preferred.add(concept)
  }
}
