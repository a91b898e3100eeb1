import type { DocumentInput } from '../../model/document.ts'
import type { MarcField, MarcRecord } from './marc-record.ts'
import { fieldsOf, subfieldOf, subfieldsOf } from './marc-record.ts'

type Holding = NonNullable<DocumentInput['holdings']>[number]

/**
 * Every copy or run a record tells of:
 * 995, one copy ("Recommandation 995", as Koha and PMB write it): $c or $b or $a site, $e zone, $k call number, $v or $l what it holds, $o lending code;
 * 955, a run of a serial (Sudoc): $c site, $d zone, $e call number, $b or $r what is held, $w gaps;
 * 461 and 463 of an article: the volume it stands in.
 */
export function marcHoldings(record: MarcRecord): Holding[] {
  const isArticle = record.leader[7] === 'a'
  return [
    ...fieldsOf(record, '995').map(copyOf),
    ...fieldsOf(record, '955').map(runOf),
    ...(isArticle ? fieldsOf(record, '461', '463').map(hostOf) : []),
  ].filter(holding => Object.keys(holding).length > 0)
}

function copyOf(field: MarcField): Holding {
  const lending = subfieldOf(field, 'o')
  return compact({
    site: subfieldOf(field, 'c') ?? subfieldOf(field, 'b') ?? subfieldOf(field, 'a'),
    zone: subfieldOf(field, 'e'),
    ...callNumber(subfieldOf(field, 'k')),
    statement: subfieldOf(field, 'v') ?? subfieldOf(field, 'l'),
    ...lendingOf(lending),
    ...(/^[1-9]/.test(subfieldOf(field, '2') ?? '') && { state: 'missing' as const }),
  })
}

// Numbers mean the same in every Koha; letters are each library's own and are not guessed at.
function lendingOf(code: string | undefined): Pick<Holding, 'loan' | 'use' | 'state'> {
  if (code === '0') return { loan: true }
  if (code === '-1') return { state: 'on-order' }
  return code !== undefined && /^[1-9]\d*$/.test(code) ? { loan: false, use: ['read-here'] } : {}
}

function runOf(field: MarcField): Holding {
  const held = subfieldOf(field, 'b') ?? subfieldOf(field, 'r')
  const gaps = subfieldOf(field, 'w')
  const zone = subfieldOf(field, 'd')
  return compact({
    site: subfieldOf(field, 'c'),
    zone,
    ...callNumber(subfieldOf(field, 'e')),
    statement: [held, gaps].filter(part => part !== undefined).join(' ; ') || undefined,
    access: accessOf(zone),
  })
}

/** Closed stacks are asked for at the desk, reading rooms are walked into: said by the zone's own name, or not known. */
function accessOf(zone: string | undefined): Holding['access'] {
  if (zone === undefined) return undefined
  if (/magasin|réserve|annexe/i.test(zone)) return 'ask'
  return /salle|libre[- ]accès/i.test(zone) ? 'open-shelf' : undefined
}

function hostOf(field: MarcField): Holding {
  const parts = [...subfieldsOf(field, 't'), ...subfieldsOf(field, 'v'), ...subfieldsOf(field, 'd'), ...subfieldsOf(field, 'p')]
  return compact({ statement: parts.join(', ') || undefined })
}

/** A call number with the scheme it names itself: "DEW 336" is Dewey. */
function callNumber(text: string | undefined): Pick<Holding, 'callNumber' | 'scheme'> {
  if (text === undefined) return {}
  return { callNumber: text, ...(/^(DEW\s+)?\d{3}(\.\d+)?(\s|$)/.test(text) && { scheme: 'Dewey' }) }
}

/** Without the keys that hold nothing: what is not known is absent. */
function compact(holding: { [K in keyof Holding]: Holding[K] | undefined }): Holding {
  return Object.fromEntries(Object.entries(holding).filter(([, value]) => value !== undefined))
}
