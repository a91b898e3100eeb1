import type { CatalogueDocument } from '../../model/document.ts'
import type { Problem } from '../../model/problem.ts'
import { warned } from '../found.ts'

/** Something that is worth a look in single documents: which field, what is found there, and what is said of one and of several. */
export type Remark = Readonly<{
  id: string
  code: Problem['code']
  field: string
  /** What of the document is remarkable, in a few words of its own; undefined for nothing. */
  find(document: CatalogueDocument): string | undefined
  /** "1 document ..." and "12 documents ...", without the number and the full stop. */
  one: string
  many: string
  /** What to do, a sentence. */
  remedy: string
}>

/** So many documents are named for an example. */
const EXAMPLES = 5
const LONGEST_EXAMPLE = 60

type Seen = { count: number; readonly examples: string[] }

/** Looks at every document once, and says of each source what is remarkable in it: one problem for a remark, however many documents it is of. */
export class RemarkTally {
  readonly #remarks: readonly Remark[]
  readonly #seen = new Map<string, Seen>()

  constructor(remarks: readonly Remark[]) {
    this.#remarks = remarks
  }

  see(document: CatalogueDocument): void {
    for (const remark of this.#remarks) {
      const found = remark.find(document)
      if (found === undefined) continue
      const key = `${document.source}\n${remark.id}`
      const seen = this.#seen.get(key) ?? { count: 0, examples: [] }
      seen.count++
      if (seen.examples.length < EXAMPLES) seen.examples.push(exampleOf(document.id, found))
      this.#seen.set(key, seen)
    }
  }

  problems(): readonly Problem[] {
    return [...this.#seen].sort(byKey).flatMap(([key, { count, examples }]) => {
      const [source = '', id] = key.split('\n')
      const remark = this.#remarks.find(one => one.id === id)
      if (remark === undefined) return []
      const what = count === 1 ? `1 document ${remark.one}` : `${count} documents ${remark.many}`
      const message = `${what}, for example ${examples.join('; ')}. ${remark.remedy}`
      return [warned({ file: source }, remark.code, remark.field, message)]
    })
  }
}

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1)

function exampleOf(id: string, found: string): string {
  const line = found.replace(/\s+/g, ' ').trim()
  if (line === '') return id
  return `${id} ("${line.length > LONGEST_EXAMPLE ? `${line.slice(0, LONGEST_EXAMPLE - 1)}…` : line}")`
}
