import type { CatalogueDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import { markOf } from './shelf-finder.ts'

/** Marks named in the one sentence. */
const NAMED = 8

/** Copies that stand where the centre's plan knows no place: counted by how their mark begins, file by file. */
export class StrangeShelves {
  readonly #files = new Map<string, Map<string, number>>()

  see(document: CatalogueDocument, file: string): void {
    this.#count(document, file, 1)
  }

  /** Takes back what was seen of a document that is not taken. */
  forget(document: CatalogueDocument, file: string): void {
    this.#count(document, file, -1)
  }

  #count({ holdings }: CatalogueDocument, file: string, by: 1 | -1): void {
    const own = this.#files.get(file) ?? new Map<string, number>()
    this.#files.set(file, own)
    // What is asked for at the desk is fetched by somebody who knows where: no visitor looks for it on the plan.
    const sought = holdings.filter(({ access }) => access !== 'ask')
    for (const mark of sought.flatMap(holding => markOf(holding) ?? [])) own.set(mark, (own.get(mark) ?? 0) + by)
  }

  /** One warning for all of them, the most frequent first. */
  problems(source: string, isKept: (file: string) => boolean): readonly Problem[] {
    const counts = new Map<string, number>()
    for (const [file, own] of this.#files) {
      if (isKept(file)) for (const [mark, count] of own) counts.set(mark, (counts.get(mark) ?? 0) + count)
    }
    const marks = [...counts].filter(([, count]) => count > 0).toSorted((one, other) => other[1] - one[1])
    const copies = marks.reduce((sum, [, count]) => sum + count, 0)
    if (copies === 0) return []
    const named = marks.slice(0, NAMED).map(([mark, count]) => `"${mark}" (${count})`)
    const rest = marks.length > NAMED ? ` and ${marks.length - NAMED} more` : ''
    const message = `${copies === 1 ? '1 copy stands' : `${copies} copies stand`} where the centre’s plan knows no place: ${named.join(', ')}${rest}. Visitors read the mark and are shown no way. Give the shelf such a "sign" or name in plan.json, or correct the mark in the source.`
    return [{ code: 'bad-reference', severity: 'warning', file: source, field: 'holdings', message }]
  }
}
