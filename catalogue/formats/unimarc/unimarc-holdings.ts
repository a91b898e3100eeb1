import type { MarcHolding } from '../marc/marc-holding.ts'
import { accessFromWords, compactHolding } from '../marc/marc-holding.ts'
import type { MarcField, MarcRecord } from '../marc/marc-record.ts'
import { fieldsOf, subfieldOf, subfieldsOf } from '../marc/marc-record.ts'

/**
 * Every copy or run a record tells of:
 * 995, one copy ("Recommandation 995", as Koha and PMB write it): $c or $b or $a site, $e zone, $k call number, $v or $l what it holds, $o lending code, $u note;
 * 955, a run of a serial (Sudoc): $c site, $d zone, $e call number, $b or $r what is held, $w gaps;
 * 950, a run of a serial as PMB exports it ("état de collection"): $a site, $c zone, $f call number, $b what is held, $i gaps;
 * 461 and 463 of an article: the volume it stands in.
 */
export function unimarcHoldings(record: MarcRecord): MarcHolding[] {
  const isArticle = record.leader[7] === 'a'
  return [
    ...fieldsOf(record, '995').map(copyOf),
    ...fieldsOf(record, '955').map(runOf),
    ...fieldsOf(record, '950').map(pmbRunOf),
    ...(isArticle ? fieldsOf(record, '461', '463').map(hostOf) : []),
  ].filter(holding => Object.keys(holding).length > 0)
}

function copyOf(field: MarcField): MarcHolding {
  const lending = subfieldOf(field, 'o')
  const zone = subfieldOf(field, 'e')
  return compactHolding({
    site: subfieldOf(field, 'c') ?? subfieldOf(field, 'b') ?? subfieldOf(field, 'a'),
    zone,
    ...callNumber(subfieldOf(field, 'k')),
    statement: subfieldOf(field, 'v') ?? subfieldOf(field, 'l'),
    access: accessFromWords(zone, subfieldOf(field, 'u')),
    ...lendingOf(lending),
    ...(/^[1-9]/.test(subfieldOf(field, '2') ?? '') && { state: 'missing' as const }),
  })
}

// Numbers mean the same in every Koha; letters are each library's own and are not guessed at.
function lendingOf(code: string | undefined): Pick<MarcHolding, 'loan' | 'use' | 'state'> {
  if (code === '0') return { loan: true }
  if (code === '-1') return { state: 'on-order' }
  return code !== undefined && /^[1-9]\d*$/.test(code) ? { loan: false, use: ['read-here'] } : {}
}

function runOf(field: MarcField): MarcHolding {
  const held = subfieldOf(field, 'b') ?? subfieldOf(field, 'r')
  const gaps = subfieldOf(field, 'w')
  const zone = subfieldOf(field, 'd')
  return compactHolding({
    site: subfieldOf(field, 'c'),
    zone,
    ...callNumber(subfieldOf(field, 'e')),
    statement: [held, gaps].filter(part => part !== undefined).join(' ; ') || undefined,
    access: accessFromWords(zone),
  })
}

/** Other systems give 950 other meanings: PMB's has a state of the collection beside its place. */
function pmbRunOf(field: MarcField): MarcHolding {
  const [held, gaps, zone] = [subfieldOf(field, 'b'), subfieldOf(field, 'i'), subfieldOf(field, 'c')]
  if (held === undefined && subfieldOf(field, 'f') === undefined) return {}
  return compactHolding({
    site: subfieldOf(field, 'a'),
    zone,
    ...callNumber(subfieldOf(field, 'f')),
    statement: [held, gaps].filter(part => part !== undefined).join(' ; ') || undefined,
    access: accessFromWords(zone, subfieldOf(field, 'j')),
  })
}

function hostOf(field: MarcField): MarcHolding {
  const parts = [...subfieldsOf(field, 't'), ...subfieldsOf(field, 'v'), ...subfieldsOf(field, 'd'), ...subfieldsOf(field, 'p')]
  return compactHolding({ statement: parts.join(', ') || undefined })
}

/** A call number with the scheme it names itself: "DEW 336" is Dewey. */
function callNumber(text: string | undefined): Pick<MarcHolding, 'callNumber' | 'scheme'> {
  if (text === undefined) return {}
  return { callNumber: text, ...(/^(DEW\s+)?\d{3}(\.\d+)?(\s|$)/.test(text) && { scheme: 'Dewey' }) }
}
