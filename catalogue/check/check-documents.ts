import type { CatalogueDocument } from '../model/document.ts'
import { KINDS } from '../model/document.ts'
import { LIMITS } from '../model/limits.ts'
import { hasUserInfo, otherSiteIn } from '../model/link-label.ts'
import type { Problem } from '../model/problem.ts'
import { unseenIn } from '../model/unseen.ts'
import type { CheckedCentre, Place } from './found.ts'
import { warned } from './found.ts'
import { ReadFirst } from './read-first.ts'
import { DocumentRemarks } from './remarks/document-remarks.ts'
import { textsOf } from './texts-of.ts'

/** How many documents were looked at, and what is worth a look in them; `left` counts the problems beyond the ones kept. */
export type DocumentsChecked = Readonly<{ documents: number; problems: readonly Problem[]; left: number }>

/** The draft's documents against the centre: ways to reach them, needs, places, collections; and what desks and themes ask to read first. */
export async function checkDocuments(
  documents: AsyncIterable<CatalogueDocument>,
  folder: CheckedCentre,
  today: string,
): Promise<DocumentsChecked> {
  const remarks = new DocumentRemarks(folder, today)
  const unnamed = new UnnamedKinds(folder)
  const known = {
    needs: new Set(folder.centre.needs.map(({ id }) => id)),
    places: new Set(folder.plan.places.map(({ id }) => id)),
    collections: new Set(folder.centre.collections.map(({ id }) => id)),
  }
  const readFirst = new ReadFirst(folder, today)
  const found: Problem[] = []
  let [count, left] = [0, 0]
  for await (const document of documents) {
    count += 1
    readFirst.see(document)
    unnamed.see(document)
    remarks.see(document)
    for (const problem of checkDocument(document, known)) {
      if (found.length < LIMITS.problemsKept) found.push(problem)
      else left += 1
    }
  }
  // An empty draft says nothing about what is asked for.
  return {
    documents: count,
    problems: count === 0 ? found : [...found, ...remarks.problems(), ...unnamed.problems(), ...readFirst.problems()],
    left,
  }
}

type Known = Readonly<{ needs: ReadonlySet<string>; places: ReadonlySet<string>; collections: ReadonlySet<string> }>

function checkDocument(document: CatalogueDocument, known: Known): readonly Problem[] {
  // The draft knows no record number of the source: the id is what finds it there.
  const place: Place = { file: document.source, id: document.id }
  const strange = (field: string, values: readonly string[], among: ReadonlySet<string>, what: string) =>
    values.flatMap(value =>
      among.has(value)
        ? []
        : [warned(place, 'bad-reference', field, `There is no ${what} called "${value}": correct it, or add it to the centre.`)],
    )
  const { holdings } = document
  return [
    ...unseenOf(document, place),
    ...linksOf(document, place),
    ...strange('needs', document.needs, known.needs, 'need'),
    ...strange('collections', document.collections, known.collections, 'collection'),
    ...strange(
      'holdings.place',
      holdings.flatMap(holding => holding.place ?? []),
      known.places,
      'place of the plan',
    ),
  ]
}

/** A document that came in by an import is without them; a draft made before, or by hand, may not be. */
const unseenOf = (document: CatalogueDocument, place: Place): readonly Problem[] =>
  [...textsOf(document)].flatMap(([field, text]) => {
    const character = unseenIn(text)
    if (character === undefined) return []
    const message = `This text holds ${character}, which is not seen and changes what is read: import its source again, and it is taken out.`
    return [warned(place, 'bad-value', field, message)]
  })

const linksOf = ({ links }: CatalogueDocument, place: Place): readonly Problem[] =>
  links.flatMap(({ url, label }, index) => {
    const other = label === undefined ? undefined : otherSiteIn(label, url)
    const deceives = `The label names ${other}, and the address leads to ${new URL(url).hostname}: correct the one that is wrong.`
    const hides = 'The address has a name before its site, and one cannot see where it leads: write it without.'
    return [
      ...(other === undefined ? [] : [warned(place, 'bad-value', `links[${index}].label`, deceives)]),
      ...(hasUserInfo(url) ? [warned(place, 'bad-value', `links[${index}].url`, hides)] : []),
    ]
  })

/** Kinds that have a name neither in the program nor in the centre: one problem for each, however many documents are of it. */
class UnnamedKinds {
  readonly #named: ReadonlySet<string>
  readonly #seen = new Map<string, { place: Place; count: number }>()

  constructor({ centre }: CheckedCentre) {
    this.#named = new Set([...KINDS, ...Object.keys(centre.kinds)])
  }

  see({ kind, source, id }: CatalogueDocument): void {
    if (this.#named.has(kind)) return
    const seen = this.#seen.get(kind) ?? { place: { file: source, id }, count: 0 }
    seen.count += 1
    this.#seen.set(kind, seen)
  }

  problems(): readonly Problem[] {
    return [...this.#seen].map(([kind, { place, count }]) => {
      const of = count === 1 ? 'This document is' : `${count} documents, this one among them, are`
      const message = `${of} of the kind "${kind}", which has no name: give it one in "kinds" of centre.json, or map it to another in the mapping's value table.`
      return warned(place, 'bad-reference', 'kind', message)
    })
  }
}
