/** A field to build: `['001', 'X1']`, or `['200', '1 ', ['a', 'Titre'], ['e', 'suite']]`; texts as strings (UTF-8) or bytes. */
export type FieldInput = readonly [string, string | Uint8Array, ...(readonly [string, string | Uint8Array])[]]

const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? Buffer.from(text, 'utf8') : Buffer.from(text))

/** One ISO 2709 record with its terminator; `order` permutes the directory without moving the fields. */
export function buildMarc(
  fields: readonly FieldInput[],
  options: { leader?: string; shuffle?: (entries: string[]) => string[] } = {},
): Buffer {
  const bodies = fields.map(([, first, ...subfields]) =>
    Buffer.concat([
      bytesOf(first),
      ...subfields.flatMap(([code, text]) => [Buffer.from(`\u001f${code}`), bytesOf(text)]),
      Buffer.from([0x1e]),
    ]),
  )
  let start = 0
  const entries = fields.map(([tag], index) => {
    const length = bodies[index]!.length
    const entry = `${tag}${String(length).padStart(4, '0')}${String(start).padStart(5, '0')}`
    start += length
    return entry
  })
  const directory = Buffer.from(`${(options.shuffle ?? (list => list))(entries).join('')}\u001e`)
  const body = Buffer.concat([...bodies, Buffer.from([0x1d])])
  const base = 24 + directory.length
  const kind = options.leader ?? 'nam0 '
  const leader = `${String(base + body.length).padStart(5, '0')}${kind}22${String(base).padStart(5, '0')}   450 `
  return Buffer.concat([Buffer.from(leader.slice(0, 24)), directory, body])
}

/** A small whole record. */
export const simpleMarc = (id: string, title: string, more: readonly FieldInput[] = []): Buffer =>
  buildMarc([['001', id], ['101', '0 ', ['a', 'fre']], ['200', '1 ', ['a', title]], ...more])
