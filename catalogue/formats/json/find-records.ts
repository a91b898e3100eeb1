import type { Problem } from '../../model/problem.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import { decodeHead } from '../text-encoding.ts'
import type { JsonPlace } from './json-outline.ts'
import { outlineOf } from './json-outline.ts'
import type { JsonItem } from './read-json-items.ts'
import { readJsonItems } from './read-json-items.ts'
import { readJsonLines } from './read-json-lines.ts'

/** Where the records of a JSON file stand: a value on each line, or at a path of the reader; `place` where it was looked for. */
export type JsonRecords = Readonly<{ isLines: boolean; path: string; isByKey: boolean; place?: JsonPlace; others: readonly JsonPlace[] }>

const LIST: JsonRecords = { isLines: false, path: '$.*', isByKey: false, others: [] }
const LINES: JsonRecords = { isLines: true, path: '$', isByKey: false, others: [] }
/** Several values one after the other, or one alone. */
export const VALUES: JsonRecords = { isLines: false, path: '$', isByKey: false, others: [] }

/** How many lines say whether a file has a value on each. */
const LINES_LOOKED_AT = 10

/**
 * Whether a file could be of records, by its beginning: a list of objects, an object a line, an object with objects or a list of objects inside.
 */
export function mayHoldRecords(file: SourceFile): boolean {
  const text = beginningOf(file)
  return /^\[\s*\{/.test(text) || (text.startsWith('{') && (isLines(text) || /"\s*:\s*(?:\[\s*)?\{/.test(text)))
}

const beginningOf = ({ head }: SourceFile): string => decodeHead(head).replace(/^\ufeff?\s*/, '')

/** Every line begins an object, and one of them is whole: a broken one among them is one broken line. */
function isLines(text: string): boolean {
  if (!text.startsWith('{')) return false
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter(line => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT)
  return lines.every(line => line.trimStart().startsWith('{')) && lines.some(isWhole)
}

const isWhole = (line: string): boolean => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** What stands in the first object of a file before any object inside of it, a context apart: whether the file itself is a record. */
export function outermostOf(file: SourceFile): string {
  const text = beginningOf(file).replace(/"@context"\s*:\s*\{[^{}]*\}/, '')
  const inner = text.indexOf('{', 1)
  return text.startsWith('{') ? text.slice(0, inner === -1 ? undefined : inner) : ''
}

/** How the list of a file is called in a mapping and in sentences. */
export const nameOfPlace = ({ path }: JsonPlace): string => path.join('.')

/**
 * Looks for the records of a file. Of several lists it is the one that `named` names, else the only one that `fits`; undefined where nobody can say which: then
 * `places` has them all. Throws `FileReadError`.
 */
export async function findRecords(
  file: SourceFile,
  context: Pick<ReadContext, 'limits'>,
  { named, fits }: Readonly<{ named?: string | undefined; fits(place: JsonPlace): boolean }>,
): Promise<Readonly<{ records: JsonRecords | undefined; places: readonly JsonPlace[] }>> {
  const text = beginningOf(file)
  if (isLines(text) && !isOneObject(text)) return { records: LINES, places: [] }
  if (text.startsWith('[')) return { records: LIST, places: [] }
  const { places, values } = await outlineOf(file, context)
  if (values > 1) return { records: VALUES, places: [] }
  if (places.length === 0 && named === undefined) return { records: VALUES, places }
  const chosen =
    named !== undefined ? places.filter(place => nameOfPlace(place) === named) : places.length > 1 ? places.filter(fits) : places
  const [place] = chosen
  return { records: place === undefined || chosen.length > 1 ? undefined : recordsAt(place, places), places }
}

/** A name that the reader's language of paths has no way to say: none at all, or one with its own signs. */
const isUnsayable = (name: string): boolean => name === '' || /[.*]/.test(name)

/** The records of one place; undefined where a name on the way cannot be said in the reader's own language of paths. */
export function recordsAt(place: JsonPlace, places: readonly JsonPlace[]): JsonRecords | undefined {
  if (place.path.some(isUnsayable)) return undefined
  const path = ['$', ...place.path, '*'].join('.')
  return { isLines: false, path, isByKey: place.isByKey, place, others: places.filter(one => one !== place) }
}

/** One line alone is the whole file: its lists are looked at. */
const isOneObject = (text: string): boolean =>
  text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .filter(line => line.trim() !== '').length === 1

/** The records of a file, wherever they stand. Throws `FileReadError`. */
export const readJsonRecords = (
  file: SourceFile,
  context: Pick<ReadContext, 'limits' | 'count'>,
  { isLines: isByLine, path }: JsonRecords,
): AsyncGenerator<JsonItem | Problem> => (isByLine ? readJsonLines(file, context) : readJsonItems(file, context, [path]))

const MOST_NAMED = 8

/** What is said of a file of which nobody can say where its records stand, or whose mapping names a list that is not there. */
export function whichList(file: string, places: readonly JsonPlace[], named?: string): Problem {
  const problem = { code: 'missing-column', severity: 'refused', file, field: 'list' } as const
  const list = places.slice(0, MOST_NAMED).map(place => `"${nameOfPlace(place)}" (${place.objects})`)
  const all = `${list.join(', ')}${places.length > MOST_NAMED ? ` and ${places.length - MOST_NAMED} more` : ''}`
  if (named !== undefined) {
    const there = places.length === 0 ? 'it holds none that has a name' : `its lists are ${all}`
    return {
      ...problem,
      message: `The mapping names a list "${named}" that the file does not have, or whose name holds a dot or a star; ${there}. Correct "list" in the mapping.`,
    }
  }
  if (places.length === 1)
    return {
      ...problem,
      message: `The records stand in a list whose name cannot be used, ${all}: it is empty, or holds a dot or a star. Give it another name in the source.`,
    }
  const example = places[0] === undefined ? 'results' : nameOfPlace(places[0])
  return {
    ...problem,
    message: `The file holds several lists of objects: ${all}. Say in the mapping which one holds the records, such as "list": "${example}".`,
  }
}

/** What is said of a file of several lists, for formats without a mapping: none alone is of what they read. */
export function noneOf(what: string, file: string, places: readonly JsonPlace[]): Problem {
  const list = places.slice(0, MOST_NAMED).map(place => `"${nameOfPlace(place)}" (${place.objects})`)
  const message = `The file holds several lists of objects, ${list.join(', ')}, and not one of them alone is of ${what}. Export the ${what} alone.`
  return { code: 'bad-record', severity: 'refused', file, message }
}
