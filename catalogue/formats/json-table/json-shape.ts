import type { SourceFile } from '../format.ts'
import { decodeHead } from '../text-encoding.ts'

/** Where the records of a JSON file stand: `$.*` in a list, or in an object that has one for each key; `$.name.*` in a list of that name; `$` one a line. */
export type JsonShape = Readonly<{ path: string; isByKey: boolean }>

/** A list of objects under a name, at the beginning of an object: `{"total": 2, "results": [{`. */
const NAMED_LIST = /"((?:[^"\\]|\\.)+)"\s*:\s*\[\s*\{/
const KEYED = /^\{\s*"(?:[^"\\]|\\.)+"\s*:\s*\{/

/** The shape of a file by its beginning; undefined where it holds no records that could be rows. */
export function jsonShape(file: SourceFile): JsonShape | undefined {
  const text = decodeHead(file.head).replace(/^\ufeff?\s*/, '')
  if (/^\[\s*\{/.test(text)) return { path: '$.*', isByKey: false }
  if (!text.startsWith('{')) return undefined
  const [first = '', second = ''] = text.split('\n').filter(line => line.trim() !== '')
  if (isWhole(first) && second.startsWith('{')) return LINES
  if (KEYED.test(text) && isDictionary(text)) return { path: '$.*', isByKey: true }
  return named(text) ?? (isWhole(first) ? LINES : undefined)
}

const LINES: JsonShape = { path: '$', isByKey: false }

const isWhole = (line: string): boolean => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

function named(text: string): JsonShape | undefined {
  const name = NAMED_LIST.exec(text)?.[1]
  // The path is the reader's own language: a name with a dot or a star in it cannot be said there.
  return name === undefined || /[.*"\\]/.test(name) ? undefined : { path: `$.${name}.*`, isByKey: false }
}

/** Whether an object of objects is a dictionary of records: its second member is an object as well, or there is no other. */
function isDictionary(text: string): boolean {
  let depth = 0
  let isInText = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (isInText) {
      if (sign === '\\') at++
      else if (sign === '"') isInText = false
    } else if (sign === '"') isInText = true
    else if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') {
      depth--
      if (depth === 1) return /^[}\]]\s*(?:,\s*"(?:[^"\\]|\\.)+"\s*:\s*\{|\})/.test(text.slice(at, at + 2000))
    }
  }
  return true
}
