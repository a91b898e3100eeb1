import { addDays } from '../desks/zone-time.ts'
import type { CatalogueDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import type { CheckedCentre } from './found.ts'
import { CENTRE_FILE, warned } from './found.ts'
import { readFirstLanguages } from './read-first-languages.ts'
import type { Wanted } from './wanted-first.ts'
import { wantedFirst } from './wanted-first.ts'

/** A publication may be shown for so long before the next one: what ends meanwhile leaves a list that somebody chose. */
const SHOWN_DAYS = 92

const sourceOf = (id: string): string => id.slice(0, id.indexOf(':'))

type There = Readonly<Pick<CatalogueDocument, 'needs' | 'language' | 'validUntil'>>

/** Collects, document by document, what there is of what is to be read first. `today` is a date. */
export class ReadFirst {
  readonly #folder: CheckedCentre
  readonly #today: string
  readonly #wanted: readonly Wanted[]
  readonly #asked: ReadonlySet<string>
  /** Each document that is asked for and there. */
  readonly #there = new Map<string, There>()
  readonly #sources = new Set<string>()
  readonly #languages = new Map<string, Set<string>>()
  #isEmpty = true

  constructor(folder: CheckedCentre, today: string) {
    this.#folder = folder
    this.#today = today
    this.#wanted = wantedFirst(folder)
    this.#asked = new Set(this.#wanted.flatMap(({ ids }) => ids))
  }

  see({ id, source, needs, language, validUntil }: CatalogueDocument): void {
    this.#isEmpty = false
    this.#sources.add(source)
    for (const need of needs) this.#languages.set(need, (this.#languages.get(need) ?? new Set()).add(primaryLanguage(language)))
    if (this.#asked.has(id)) this.#there.set(id, { needs, language, validUntil })
  }

  /** The same documents, each seen as it passes. */
  async *watch(documents: AsyncIterable<CatalogueDocument>): AsyncGenerator<CatalogueDocument> {
    for await (const document of documents) {
      this.see(document)
      yield document
    }
  }

  /**
   * What is to be read first and is not in the draft, is over or soon will be, is not for the need under which it is to stand, or is in no language of whoever reads it; none
   * where there is no document at all. Documents of sources of which nothing is there (the demonstration's, once a centre has its own) are one problem together: they
   * are not each a slip. Nor are those that a centre still has of the demonstration's files: they are one for all files.
   */
  problems(): readonly Problem[] {
    if (this.#isEmpty) return []
    const single = this.#wanted.flatMap(wanted => wanted.ids.flatMap((id, index) => this.#problemsOf(wanted, id, index)))
    const files = [...new Set(this.#wanted.map(({ place }) => place.file))]
    const languageOf = (id: string) => this.#there.get(id)?.language
    return [
      ...single,
      ...files.flatMap(file => this.#gone(file)),
      ...this.#lentOnes(),
      ...readFirstLanguages(this.#folder, { wanted: this.#wanted, languageOf, byNeed: this.#languages }),
    ]
  }

  #problemsOf({ place, field, need, ids }: Wanted, id: string, index: number): readonly Problem[] {
    // What stands twice in a list is told of as that.
    if (ids.indexOf(id) !== index) return []
    const there = this.#there.get(id)
    const where = `${field}[${index}]`
    if (there === undefined) {
      if (!this.#sources.has(sourceOf(id)) || this.#isLent(id)) return []
      return [warned(place, 'bad-reference', where, `No document "${id}" is in the draft: import it, or name another.`)]
    }
    const over = this.#overSoon(id, there, need === undefined)
    const unserved = `"${id}" does not serve the need "${need}", so that nobody finds it there: give it that need, or name another.`
    return [
      ...(over === undefined ? [] : [warned(place, 'bad-value', where, over)]),
      ...(need === undefined || there.needs.includes(need) ? [] : [warned(place, 'bad-reference', where, unserved)]),
    ]
  }

  /** What is said of a document whose last day is past, or comes before the next publication most likely does. A desk's page leads to it all the same, a list leaves it out. */
  #overSoon(id: string, { validUntil }: There, isOfDesk: boolean): string | undefined {
    if (validUntil === undefined || validUntil > addDays(this.#today, SHOWN_DAYS)) return undefined
    const isOver = validUntil < this.#today
    const day = isOver ? `was ${validUntil}` : `is ${validUntil}, within three months`
    const so = isOfDesk
      ? `the desk's page leads to it ${isOver ? 'all the same' : 'afterwards too'}`
      : isOver
        ? 'nobody is shown it'
        : 'the list is shown without it from then on'
    return `The last day of "${id}" ${day}, and ${so}: name another${isOver ? '' : ' in time'}, or import its source again where it goes on.`
  }

  #isLent(id: string): boolean {
    return this.#folder.lent?.has(id) === true
  }

  #lentOnes(): readonly Problem[] {
    const missing = this.#wanted.flatMap(({ ids }) => ids).filter(id => !this.#there.has(id) && this.#isLent(id))
    if (missing.length === 0) return []
    const message = `${missing.length} times a "readFirst" of the centre's files names, as the demonstration's do, a document of the demonstration that is not in this catalogue: visitors are shown none of them. Name documents of your own there, or leave it empty.`
    return [warned(CENTRE_FILE, 'bad-reference', 'readFirst', message)]
  }

  #gone(file: string): readonly Problem[] {
    const ids = this.#wanted.filter(({ place }) => place.file === file).flatMap(wanted => wanted.ids)
    const gone = ids.filter(id => !this.#there.has(id) && !this.#sources.has(sourceOf(id)) && !this.#isLent(id))
    if (gone.length === 0) return []
    const who = file === 'desks.json' ? 'Desks ask' : 'Needs and their themes ask'
    const message = `${who} ${gone.length} times to read first what comes from ${[...new Set(gone.map(sourceOf))].join(', ')}, of which nothing is in the draft: name documents of your own in "readFirst", or leave it empty. Until then visitors are shown none of them.`
    return [warned({ file }, 'bad-reference', 'readFirst', message)]
  }
}
