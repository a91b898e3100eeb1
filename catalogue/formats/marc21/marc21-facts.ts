import { withoutIsbd } from '../marc/isbd.ts'
import type { MarcRecord } from '../marc/marc-record.ts'
import { firstOf, joinedOf } from '../marc/marc-record.ts'

/** Labels in English and French; which, the language of cataloguing (040$b) says: the values beside them are in that language. */
const LABELS = {
  edition: ['Edition', 'Édition'],
  frequency: ['Frequency', 'Périodicité'],
  numbering: ['Numbering', 'Numérotation'],
  description: ['Description', 'Description'],
  series: ['Series', 'Collection'],
  in: ['In', 'Dans'],
  contents: ['Contents', 'Contient'],
  audience: ['For whom', 'Pour qui'],
  access: ['Access', 'Accès'],
  language: ['Language', 'Langue'],
  note: ['Note', 'Note'],
} as const

/** What a reader of the library's catalogue looks at besides: edition, how often, which numbers, what it looks like, which series, notes (5XX). */
export function marc21Facts(record: MarcRecord): { label: string; value: string }[] {
  const joined = (tag: string, codes: string, between = ' ') => joinedOf(record, tag, codes, between).map(withoutIsbd)
  const facts: readonly (readonly [keyof typeof LABELS, readonly string[]])[] = [
    ['edition', joined('250', 'ab')],
    ['frequency', joined('310', 'ab')],
    ['numbering', joined('362', 'a')],
    ['description', joined('300', 'abce')],
    ['series', joined('490', 'av')],
    ['in', joined('773', 'tgd')],
    ['contents', joined('505', 'agrt')],
    ['audience', joined('521', 'a')],
    ['access', joined('506', 'a')],
    ['language', joined('546', 'a')],
    ['note', joined('500', 'a')],
  ]
  const french = /^fr[ae]$/.test(firstOf(record, '040', 'b') ?? '')
  return facts
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => ({ label: LABELS[name][french ? 1 : 0], value: values.join(' ; ') }))
}
