/** What readers stumble over: signs of their grammars, numbers without end, names that objects have of themselves, depth. */
const SIGNS = [
  '"',
  "'",
  '\n',
  '\r',
  ';',
  ',',
  '|',
  '\t',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '</record>',
  '<!DOCTYPE a>',
  '<!--',
  '<![CDATA[',
  ']]>',
  '&',
  '&#0;',
  '&lt;',
  '\u0000',
  '\u001d',
  '\u001e',
  '\u001f',
  '\ufeff',
  '\ufffd',
  '99999999999999999999',
  '-1',
  '1e999',
  'NaN',
  '__proto__',
  'constructor',
  'null',
  '{'.repeat(300),
  '<a>'.repeat(300),
  '"'.repeat(7),
  '\u0301'.repeat(50),
  '%00',
  '=1+1',
  'ER  - ',
  '@prefix',
  '\\u0000',
  '../../x',
]

/** The bytes with one to six changes: flipped bits, bytes of chance, parts cut out, doubled, moved or put in, the end cut off. */
export function mutate(bytes: Uint8Array, chance: () => number): Uint8Array {
  let now = Buffer.from(bytes)
  const pick = (below: number) => Math.floor(chance() * below)
  for (let change = 1 + pick(6); change > 0; change--) {
    const at = pick(now.length + 1)
    const length = pick(Math.min(200, now.length - at) + 1)
    const part = now.subarray(at, at + length)
    const rest = now.subarray(at + length)
    const before = now.subarray(0, at)
    switch (pick(7)) {
      case 0:
        if (now.length > 0) now[Math.min(at, now.length - 1)] = (now[Math.min(at, now.length - 1)] ?? 0) ^ (1 << pick(8))
        break
      case 1:
        if (now.length > 0) now[Math.min(at, now.length - 1)] = pick(256)
        break
      case 2:
        now = Buffer.concat([before, rest])
        break
      case 3:
        now = Buffer.concat([before, part, part, rest])
        break
      case 4:
        now = Buffer.concat([before, Buffer.from(SIGNS[pick(SIGNS.length)] ?? ''), now.subarray(at)])
        break
      case 5:
        now = Buffer.concat([rest, before, part])
        break
      default:
        now = chance() < 0.2 ? Buffer.from(before) : Buffer.concat([before, Buffer.from(Array.from(part).reverse()), rest])
    }
  }
  return new Uint8Array(now)
}
