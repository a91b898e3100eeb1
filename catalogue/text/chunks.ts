/**
 * What stands between two spaces and belongs together: words with their apostrophes, hyphens and inclusive endings, codes with their signs.
 * `l'agent·e`, `vendeur(se)`, `aide-soignant`, `bac+2`, `C++`, `C.A.P.`, `3D`. Plain words take the first branch.
 * An ending in brackets may be written with its accents apart.
 */
const CHUNK =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’ʼ‘`´·•⋅‧.\-‐‑­+&*:_]|\((?=\p{L}[\p{L}\p{M}]{0,7}\)))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*\)?)*(?:\+\+|[+#])?/uy

/** The longest chunk that is looked at; what is longer is no word that anybody searches. */
const LONGEST_CHUNK = 80

/** How far one look of the regular expression reaches: without an end, a text made of joints or marks alone fills its stack. */
const FARTHEST = 10_000

/** "bac + 3" and "bac +3" are "bac+3". */
const SPACED_LEVEL = /\b(bac)\s?\+\s?(?=\d)/gi

/** Below this code, what a character is stands in `ROLES`; above it the regular expressions tell. */
const KNOWN_CODES = 0x2b0
const WORD = 1
/** Signs that may go on with a chunk: only the regular expression tells whether they do. */
const JOINT = 2

const ROLES = Uint8Array.from({ length: KNOWN_CODES }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[\p{L}\p{N}]/u.test(character)) return WORD
  return /['’ʼ‘`´·•⋅‧.\-‐‑\u00ad+&*:_(#\p{M}]/u.test(character) ? JOINT : 0
})

const BEGINNING = /[\p{L}\p{N}]/gu

/** Where the next chunk begins, at `from` or after it; the text's length when there is none. */
function nextBeginning(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code >= KNOWN_CODES) break
    if (ROLES[code] === WORD) return at
    at++
  }
  BEGINNING.lastIndex = at
  return at < text.length ? (BEGINNING.exec(text)?.index ?? text.length) : text.length
}

/** Where the chunk that begins here ends. Most are letters between spaces and commas, for which no regular expression is asked. */
function endOfChunk(text: string, start: number): number {
  let at = start
  let role = WORD
  while (role === WORD && ++at < text.length) {
    const code = text.charCodeAt(at)
    role = code < KNOWN_CODES ? (ROLES[code] as number) : JOINT
  }
  if (at < text.length ? role !== JOINT : text.charCodeAt(start) < KNOWN_CODES) return at
  const isNear = text.length - start <= FARTHEST
  CHUNK.lastIndex = isNear ? start : 0
  CHUNK.test(isNear ? text : text.slice(start, start + FARTHEST))
  return isNear ? CHUNK.lastIndex : start + CHUNK.lastIndex
}

/**
 * The text with its spaced levels joined, and where a place of it stands in the text as it was. Places must be asked for in ascending
 * order.
 */
function joinLevels(text: string): Readonly<{ joined: string; placeOf(at: number): number }> {
  const shifts: Readonly<{ from: number; by: number }>[] = []
  let removed = 0
  const joined = text.replace(SPACED_LEVEL, (level: string, bac: string, place: number) => {
    const end = place - removed + bac.length + 1
    removed += level.length - bac.length - 1
    shifts.push({ from: end, by: removed })
    return `${bac}+`
  })
  let next = 0
  let by = 0
  const placeOf = (at: number): number => {
    for (let shift = shifts[next]; shift !== undefined && shift.from <= at; shift = shifts[++next]) by = shift.by
    return at + by
  }
  return { joined, placeOf }
}

const asItStands = (text: string) => ({ joined: text, placeOf: (at: number): number => at })

/**
 * Calls `each` with where every chunk of a text stands, in order: in `joined`, which is the text with its spaced levels joined. Nothing is cut out: for those who know
 * most chunks already. Linear in the text's length.
 */
export function forEachSpan(text: string, each: (joined: string, start: number, end: number) => void): void {
  const joined = text.includes('+') ? text.replace(SPACED_LEVEL, (_, bac: string) => `${bac}+`) : text
  let at = nextBeginning(joined, 0)
  while (at < joined.length) {
    const end = endOfChunk(joined, at)
    if (end - at <= LONGEST_CHUNK) each(joined, at, end)
    at = nextBeginning(joined, end)
  }
}

/**
 * Calls `each` with every chunk of the text, in order, and where it stands there (`text.slice(start, end)` is the chunk, or "bac + 3" for
 * `bac+3`). Linear in the text's length.
 */
export function forEachChunk(text: string, each: (chunk: string, start: number, end: number) => void): void {
  const { joined, placeOf } = text.includes('+') ? joinLevels(text) : asItStands(text)
  let at = nextBeginning(joined, 0)
  while (at < joined.length) {
    const end = endOfChunk(joined, at)
    if (end - at <= LONGEST_CHUNK) each(joined.slice(at, end), placeOf(at), placeOf(end))
    at = nextBeginning(joined, end)
  }
}

/** The chunks of a short text. */
export function chunksOf(text: string): readonly string[] {
  const chunks: string[] = []
  forEachChunk(text, chunk => chunks.push(chunk))
  return chunks
}
