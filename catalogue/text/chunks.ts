/**
 * What stands between two spaces and belongs together: words with their apostrophes, hyphens and inclusive endings, codes with their signs.
 * `l'agent·e`, `vendeur(se)`, `aide-soignant`, `bac+2`, `C++`, `C.A.P.`, `3D`. Plain words take the first branch.
 * An ending in brackets may be written with its accents apart.
 */
const CHUNK =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’ʼ‘`´·•⋅‧.\-‐‑­+&*:_]|\((?=\p{L}[\p{L}\p{M}]{0,7}\)))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*\)?)*(?:\+\+|[+#])?/uy

/** The longest chunk that is looked at; what is longer is no word that anybody searches. */
const LONGEST_CHUNK = 80

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
  CHUNK.lastIndex = start
  CHUNK.test(text)
  return CHUNK.lastIndex
}

/** Calls `each` with every chunk of the text, in order. Linear in the text's length. */
export function forEachChunk(text: string, each: (chunk: string) => void): void {
  const joined = text.includes('+') ? text.replace(SPACED_LEVEL, '$1+') : text
  let at = nextBeginning(joined, 0)
  while (at < joined.length) {
    const end = endOfChunk(joined, at)
    if (end - at <= LONGEST_CHUNK) each(joined.slice(at, end))
    at = nextBeginning(joined, end)
  }
}

/** The chunks of a short text. */
export function chunksOf(text: string): readonly string[] {
  const chunks: string[] = []
  forEachChunk(text, chunk => chunks.push(chunk))
  return chunks
}
