import type { FieldInput } from './build-marc.ts'

const escaped = (text: string | Uint8Array) =>
  Buffer.from(text).toString('utf8').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** One record of MARCXML, `<record>`; `prefix` with its colon. */
export function marcXmlRecord(fields: readonly FieldInput[], options: { leader?: string; prefix?: string } = {}): string {
  const { prefix: p = '', leader = 'nam0 ' } = options
  const inner = fields.map(([tag, first, ...subfields]) =>
    tag.startsWith('00')
      ? `<${p}controlfield tag="${tag}">${escaped(first)}</${p}controlfield>`
      : `<${p}datafield tag="${tag}" ind1="${String(first)[0]}" ind2="${String(first)[1]}">${subfields
          .map(([code, text]) => `<${p}subfield code="${code}">${escaped(text)}</${p}subfield>`)
          .join('')}</${p}datafield>`,
  )
  return `<${p}record><${p}leader>00000${leader}2200000   450 </${p}leader>\n  ${inner.join('\n  ')}\n</${p}record>\n`
}

/** A file of MARCXML around records. */
export const marcXml = (
  records: readonly string[],
  root = '<collection xmlns="http://www.loc.gov/MARC21/slim">',
  before = '<?xml version="1.0" encoding="UTF-8"?>\n',
) => `${before}${root}\n${records.join('')}</${/^<([\w:]+)/.exec(root)?.[1] ?? ''}>\n`

/** One record as PMB exports it, `<notice>`. */
export function pmbRecord(fields: readonly FieldInput[], codes = 'nam0'): string {
  const inner = fields.map(([tag, first, ...subfields]) =>
    tag.startsWith('00')
      ? `  <f c="${tag}">${escaped(first)}</f>`
      : `  <f c="${tag}" ind="${escaped(first)}">\n${subfields.map(([code, text]) => `    <s c="${code}">${escaped(text)}</s>\n`).join('')}  </f>`,
  )
  const head = ['rs', 'dt', 'bl', 'hl'].map((name, at) => `  <${name}>${codes[at] === ' ' ? '*' : codes[at]}</${name}>`)
  return `<notice>\n${[...head, '  <el>1</el>', '  <ru>i</ru>', ...inner].join('\n')}\n</notice>\n`
}

/** A file as PMB exports it. */
export const pmbXml = (records: readonly string[], encoding = 'utf-8') =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<unimarc>\n${records.join('')}</unimarc>\n`
