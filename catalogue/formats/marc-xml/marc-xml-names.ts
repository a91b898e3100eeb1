/**
 * What elements mean, by their local names: MARCXML (loc.gov/standards/marcxml) and MarcXchange (ISO 25577); the slim form of UNIMARC of the Italian national
 * library (`rec`, `lab`, `cf`, `df`, `sf`); PMB's (`notice`, `rs` and its sisters, `f`, `s`).
 */
export const ROLES: Readonly<Record<string, 'record' | 'leader' | 'code' | 'field' | 'subfield'>> = {
  record: 'record',
  rec: 'record',
  notice: 'record',
  leader: 'leader',
  lab: 'leader',
  controlfield: 'field',
  datafield: 'field',
  cf: 'field',
  df: 'field',
  f: 'field',
  subfield: 'subfield',
  sf: 'subfield',
  s: 'subfield',
  rs: 'code',
  dt: 'code',
  bl: 'code',
  hl: 'code',
  el: 'code',
  ru: 'code',
}

/** Namespaces whose records are read without a word; records of others are read too, and said. */
export const KNOWN_NAMESPACES: ReadonlySet<string> = new Set([
  'http://www.loc.gov/MARC21/slim',
  'info:lc/xmlns/marcxchange-v1',
  'info:lc/xmlns/marcxchange-v2',
  'http://www.bncf.firenze.sbn.it/unimarc/slim',
  'http://www.rba.ru/rusmarc/soft',
])

/** The leader of PMB's codes: record status (5), type (6), bibliographic level (7), hierarchical level (8), encoding level (17), cataloguing form (18). */
export function pmbLeader(codes: ReadonlyMap<string, string>): string {
  const code = (name: string) => (codes.get(name)?.trim() ?? '').replace('*', ' ').padEnd(1).slice(0, 1)
  return `     ${['rs', 'dt', 'bl', 'hl'].map(code).join('')} 22     ${code('el')}${code('ru')} 450 `
}
