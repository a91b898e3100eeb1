import type { DocumentInput } from '../../model/document.ts'
import { withoutStop } from '../marc/isbd.ts'
import type { MarcField, MarcRecord } from '../marc/marc-record.ts'
import { fieldsOf, subfieldOf, subfieldsOf } from '../marc/marc-record.ts'

type Contributor = NonNullable<DocumentInput['contributors']>[number]

/** Relator codes ($4) and terms ($e, English and French) that say more than "took part". */
const ROLES: readonly (readonly [RegExp, NonNullable<Contributor['role']>])[] = [
  [/^(aut|author|auteur)/i, 'author'],
  [/^(edt|edit|éditeur scientifique|directeur de publication)/i, 'editor'],
  [/^(ill\b|illust)/i, 'illustrator'],
  [/^(trl|transl|traduc)/i, 'translator'],
]

/** Who made the work: persons (100, 700), bodies and meetings (110, 111, 710, 711). Entries of another work within it (with $t) are left out. */
export function marc21Contributors(record: MarcRecord): Contributor[] {
  const all = fieldsOf(record, '100', '110', '111', '700', '710', '711').map(contributorOf)
  return all
    .filter(one => one !== undefined)
    .filter((one, index, list) => list.findIndex(other => other.name === one.name && other.role === one.role) === index)
}

function contributorOf(field: MarcField): Contributor | undefined {
  const own = subfieldOf(field, 'a')
  if (own === undefined || subfieldOf(field, 't') !== undefined) return undefined
  if (!field.tag.endsWith('00')) return { name: [own, ...subfieldsOf(field, 'b')].map(withoutStop).join('. '), role: 'organisation' }
  const said = [...subfieldsOf(field, '4'), ...subfieldsOf(field, 'e')]
  const role = ROLES.find(([pattern]) => said.some(text => pattern.test(text)))?.[1]
  const known = role ?? (field.tag === '100' && said.length === 0 ? 'author' : undefined)
  return { name: straightName(withoutStop(own)), ...(known !== undefined && { role: known }) }
}

/** "Phare, Louise" as one says it. A family name alone, or a name with two commas, stays as it stands. */
function straightName(name: string): string {
  const parts = name.split(/,\s*/)
  return parts.length === 2 ? parts.reverse().join(' ') : name
}
