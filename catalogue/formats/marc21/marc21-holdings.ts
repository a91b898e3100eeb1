import type { MarcHolding } from '../marc/marc-holding.ts'
import { accessFromWords, compactHolding } from '../marc/marc-holding.ts'
import type { MarcField, MarcRecord } from '../marc/marc-record.ts'
import { fieldsOf, joinedIn, subfieldOf, subfieldsOf } from '../marc/marc-record.ts'

const RUNS = ['866', '867', '868'] as const

/**
 * Every copy or run a record tells of (MARC 21 Format for Holdings Data):
 * 852, where one stands: $a and $b site, $c zone, $k $h $i $m call number in the scheme of the first indicator or $2, $z public note;
 * 866 to 868, what is held in words ($a, public note $z), of the 852 with the same number in $8, or of the only one there is;
 * 952 as Koha writes it in MARC 21: $b or $a site, $c zone, $o call number, $h issue, $7 not for loan, $1 lost.
 * Coded runs (853 to 865) are not read.
 */
export function marc21Holdings(record: MarcRecord): MarcHolding[] {
  const places = fieldsOf(record, '852')
  const runs = fieldsOf(record, ...RUNS)
  const owned = new Map<MarcField | undefined, MarcField[]>()
  for (const run of runs) {
    const place = places.length === 1 ? places[0] : places.find(one => sequenceOf(one) !== undefined && sequenceOf(one) === sequenceOf(run))
    owned.set(place, [...(owned.get(place) ?? []), run])
  }
  const loose = owned.get(undefined) ?? []
  return [
    ...places.map(place => placeOf(place, owned.get(place) ?? [])),
    ...(loose.length > 0 ? [compactHolding({ statement: statementOf(loose), access: accessFromWords(notesOf(loose)) })] : []),
    ...fieldsOf(record, '952').filter(isKohaItem).map(itemOf),
  ].filter(holding => Object.keys(holding).length > 0)
}

/** $8 is a number, a point and a sequence: 866 $8 1.2 belongs to 852 $8 1. */
const sequenceOf = (field: MarcField): string | undefined => subfieldOf(field, '8')?.split(/[.\\]/)[0]

/** Shelving schemes by the first indicator of 852. */
const SCHEMES: Readonly<Record<string, string>> = { '0': 'LCC', '1': 'Dewey' }

function placeOf(field: MarcField, runs: readonly MarcField[]): MarcHolding {
  const zone = subfieldOf(field, 'c')
  const callNumber = joinedIn(field, 'khim', ' ') || subfieldOf(field, 'j')
  const note = subfieldsOf(field, 'z').join(' ; ') || undefined
  const access = accessFromWords(zone, note, notesOf(runs))
  const ownScheme = field.indicators[0] === '7' ? subfieldOf(field, '2') : SCHEMES[field.indicators[0] ?? '']
  const said = [subfieldOf(field, '3'), statementOf(runs), accessFromWords(note) === undefined ? note : undefined]
  return compactHolding({
    site: subfieldsOf(field, 'b').join(', ') || subfieldOf(field, 'a'),
    zone,
    callNumber,
    scheme: callNumber === undefined ? undefined : ownScheme,
    statement: said.filter(part => part !== undefined).join(' ; ') || undefined,
    access,
  })
}

/** What is held, and public notes beside it that say more than how to get at it. */
function statementOf(runs: readonly MarcField[]): string | undefined {
  const parts = runs.flatMap(run => [
    ...subfieldsOf(run, 'a'),
    ...subfieldsOf(run, 'z').filter(note => accessFromWords(note) === undefined),
  ])
  return parts.join(' ; ') || undefined
}

const notesOf = (runs: readonly MarcField[]): string => runs.flatMap(run => subfieldsOf(run, 'z')).join(' ')

/** Other systems give 952 other meanings: Koha's items have a library and a barcode, a call number or an item type. */
const isKohaItem = (field: MarcField): boolean =>
  subfieldOf(field, 'a') !== undefined && ['o', 'p', 'y'].some(code => subfieldOf(field, code) !== undefined)

function itemOf(field: MarcField): MarcHolding {
  const zone = subfieldOf(field, 'c')
  const lending = subfieldOf(field, '7')
  return compactHolding({
    site: subfieldOf(field, 'b') ?? subfieldOf(field, 'a'),
    zone,
    callNumber: subfieldOf(field, 'o'),
    scheme: subfieldOf(field, '2') === 'ddc' ? 'Dewey' : undefined,
    statement: subfieldOf(field, 'h'),
    access: accessFromWords(zone, subfieldOf(field, 'z')),
    ...(lending === '0' && { loan: true }),
    ...(lending !== undefined && /^[1-9]/.test(lending) && { loan: false, use: ['read-here' as const] }),
    ...(lending === '-1' && { state: 'on-order' as const }),
    ...(/^[1-9]/.test(subfieldOf(field, '1') ?? '') && { state: 'missing' as const }),
  })
}
