import type { CatalogueDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { CheckedCentre, Place } from './found.ts'
import { warned } from './found.ts'

/** One list of what is to be read first: whose it is, in which field; where it is a theme's, the need that it belongs to. */
type Wanted = Readonly<{ place: Place; field: string; ids: readonly string[]; need?: string }>

/** What desks, needs and their themes want read first. */
function wantedOf({ desks, centre }: CheckedCentre): readonly Wanted[] {
  return [
    ...desks.map(({ id, readFirst }, index) => ({
      place: { file: 'desks.json', record: index + 1, id },
      field: 'readFirst',
      ids: readFirst,
    })),
    ...centre.needs.map(({ id: need, readFirst }, index) => ({
      place: { file: 'centre.json', id: need },
      field: `needs[${index}].readFirst`,
      ids: readFirst,
      need,
    })),
    ...centre.needs.flatMap(({ id: need, themes }, index) =>
      themes.map(({ id, readFirst }, theme) => ({
        place: { file: 'centre.json', id: `${need}: ${id}` },
        field: `needs[${index}].themes[${theme}].readFirst`,
        ids: readFirst,
        need,
      })),
    ),
  ]
}

const sourceOf = (id: string): string => id.slice(0, id.indexOf(':'))

/** Collects, document by document, what there is of what is to be read first. */
export class ReadFirst {
  readonly #wanted: readonly Wanted[]
  readonly #asked: ReadonlySet<string>
  /** The needs of each document that is asked for and there. */
  readonly #there = new Map<string, readonly string[]>()
  readonly #sources = new Set<string>()

  constructor(folder: CheckedCentre) {
    this.#wanted = wantedOf(folder)
    this.#asked = new Set(this.#wanted.flatMap(({ ids }) => ids))
  }

  see({ id, source, needs }: CatalogueDocument): void {
    this.#sources.add(source)
    if (this.#asked.has(id)) this.#there.set(id, needs)
  }

  /**
   * What is to be read first and is not in the draft, or is not for the need under which it is to stand. Documents of sources of which nothing is there (the
   * demonstration's, once a centre has its own) are one problem together: they are not each a slip.
   */
  problems(): readonly Problem[] {
    const single = this.#wanted.flatMap(wanted => wanted.ids.flatMap((id, index) => this.#problemOf(wanted, id, index)))
    const files = [...new Set(this.#wanted.map(({ place }) => place.file))]
    return [...single, ...files.flatMap(file => this.#gone(file))]
  }

  #problemOf({ place, field, need }: Wanted, id: string, index: number): readonly Problem[] {
    const needs = this.#there.get(id)
    const where = `${field}[${index}]`
    if (needs === undefined) {
      if (!this.#sources.has(sourceOf(id))) return []
      return [warned(place, 'bad-reference', where, `No document "${id}" is in the draft: import it, or name another.`)]
    }
    if (need === undefined || needs.includes(need)) return []
    const message = `"${id}" does not serve the need "${need}", so that nobody finds it there: give it that need, or name another.`
    return [warned(place, 'bad-reference', where, message)]
  }

  #gone(file: string): readonly Problem[] {
    const ids = this.#wanted.filter(({ place }) => place.file === file).flatMap(wanted => wanted.ids)
    const gone = ids.filter(id => !this.#there.has(id) && !this.#sources.has(sourceOf(id)))
    if (gone.length === 0) return []
    const who = file === 'desks.json' ? 'Desks ask' : 'Needs and their themes ask'
    const message = `${who} ${gone.length} times to read first what comes from ${[...new Set(gone.map(sourceOf))].join(', ')}, of which nothing is in the draft: name documents of your own in "readFirst", or leave it empty. Until then visitors are shown none of them.`
    return [warned({ file }, 'bad-reference', 'readFirst', message)]
  }
}
