import type { Centre } from '../model/centre.ts'
import type { CatalogueDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import { CENTRE_FILE, warned } from './found.ts'

/** Which of the centre's needs documents serve: each need is a door of the first screen, and one that leads to no document leads nowhere. */
export class ServedNeeds {
  readonly #needs: Centre['needs']
  readonly #language: string
  readonly #served = new Set<string>()
  #documents = 0

  constructor({ needs, languages }: Pick<Centre, 'needs' | 'languages'>) {
    this.#needs = needs
    this.#language = languages[0] ?? ''
  }

  see({ needs }: CatalogueDocument): void {
    this.#documents += 1
    for (const need of needs) this.#served.add(need)
  }

  /** The same documents, each seen as it passes. */
  async *watch(documents: AsyncIterable<CatalogueDocument>): AsyncGenerator<CatalogueDocument> {
    for await (const document of documents) {
      this.see(document)
      yield document
    }
  }

  /** One warning for all needs that no document serves; none where there is no document at all. */
  problems(): readonly Problem[] {
    const unserved = this.#needs.filter(({ id }) => !this.#served.has(id))
    if (this.#documents === 0 || unserved.length === 0) return []
    const names = unserved.map(({ id, label }) => `"${label[this.#language] ?? id}" (${id})`).join(', ')
    const [first] = unserved
    const none = unserved.length === this.#needs.length
    const what = none ? `No document serves any need: ${names}` : `No document serves ${names}`
    const doors =
      unserved.length === 1 ? 'its door on the first screen opens on nothing' : 'their doors on the first screen open on nothing'
    const door = first?.label[this.#language] ?? first?.id ?? ''
    const remedy = `Import a source again with --needs propose, which looks for words in its titles, keywords and shelf marks; or write "${door}" in a column "Besoin" of the table.`
    return [warned(CENTRE_FILE, 'missing-field', 'needs', `${what}; ${doors}. ${remedy}`)]
  }
}
