import type { CatalogueDocument } from '../model/document.ts'
import { documentSchema } from '../model/document.ts'

/** A document as one line of the draft, with the id it is sorted by. Two documents are the same when their lines are. */
export type DocumentLine = Readonly<{ id: string; line: string }>

/** The canonical line of a document: JSON with its id first, all other keys sorted, nothing that is empty or not known. */
export function documentLine({ id, ...rest }: CatalogueDocument): DocumentLine {
  return canonicalLine(id, rest)
}

/** The canonical line of anything with an id: however its keys were ordered, the bytes are the same. */
export function canonicalLine(id: string, rest: Readonly<Record<string, unknown>>): DocumentLine {
  const parts = [`{"id":${JSON.stringify(id)}`]
  for (const [key, value] of Object.entries(rest).sort(byKey)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
    parts.push(`${JSON.stringify(key)}:${JSON.stringify(value, sortKeys)}`)
  }
  return { id, line: `${parts.join(',')}}` }
}

/** The document of a draft line. Throws `ZodError` or `SyntaxError` on a line that this program did not write. */
export const parseDocumentLine = (line: string): CatalogueDocument => documentSchema.parse(JSON.parse(line))

/** Only the id of a draft line, without parsing the rest; undefined on a line that this program did not write. */
export function idOfLine(line: string): string | undefined {
  const found = /^\{"id":("(?:[^"\\]|\\.)*")/.exec(line)?.[1]
  return found === undefined || !line.endsWith('}') ? undefined : String(JSON.parse(found))
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0)

// A replacer for JSON.stringify: plain objects come out with their keys in one order, whoever made them.
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(byKey))
}
