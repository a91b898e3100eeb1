import { holding as holdingSchema } from '../../model/document.ts'
import { distinct } from '../clean-text.ts'
import type { DocumentDraft } from '../format.ts'
import type { HoldingField, UsedMapping } from './csv-mapping.ts'
import { columnSpecOf, HOLDING_FIELDS } from './csv-mapping.ts'
import { foldHeader } from './fold-header.ts'
import { meaningOf } from './meaning-of.ts'
import { withPlaceWords } from './place-words.ts'
import type { RowReader } from './row-reader.ts'

type Copy = NonNullable<DocumentDraft['holdings']>[number]
type CopyColumns = UsedMapping['holdings'][number]

/**
 * The copies and runs a row tells of: the one whose columns stand in the mapping's `fields`, and those of its `holdings`. Where a column's cell is a list by its
 * separator, each of its parts is a copy: parts of several columns belong together in their order, and a column with one part says it of all.
 */
export function rowCopies(row: RowReader, mapping: UsedMapping): Copy[] {
  const { site, zone, access } = mapping.constants
  const ofFields: CopyColumns = Object.fromEntries(HOLDING_FIELDS.map(field => [field, mapping.fields[field]]).filter(([, spec]) => spec))
  const copies = [ofFields, ...mapping.holdings].flatMap(columns => copiesOf(row, columns))
  const constant: Copy = {
    ...(site !== undefined && { site }),
    ...(zone !== undefined && { zone }),
    ...(access !== undefined && { access }),
  }
  return copies.map(copy => ({ ...constant, ...withPlaceWords(copy) }))
}

function copiesOf(row: RowReader, columns: CopyColumns): Copy[] {
  const lists = HOLDING_FIELDS.flatMap(field => {
    const spec = columns[field]
    if (spec === undefined) return []
    const { separator, ...rest } = columnSpecOf(spec)
    const all = row.parts({ ...rest, ...(separator !== undefined && { separator }) })
    // Without a separator the cells of several columns are one text: "Salle 2", "rayon B".
    const joined = all.filter(part => part !== undefined).join(' ')
    return [{ field, spec: columnSpecOf(spec), parts: separator === undefined ? [joined === '' ? undefined : joined] : all }]
  })
  const lengths = distinct(lists.map(({ parts }) => String(parts.length))).filter(length => length !== '1')
  if (lengths.length > 1) {
    const counts = lists.map(({ field, parts }) => `${field} ${parts.length}`).join(', ')
    row.trouble('holdings', `The copies' columns do not fit each other (${counts}): which belongs to which is not clear.`)
    return []
  }
  const count = Number(lengths[0] ?? 1)
  const copies = Array.from({ length: count }, (_, index) => {
    const entries = lists.flatMap(({ field, spec, parts }) => {
      const text = parts.length === 1 ? parts[0] : parts[index]
      const value = text === undefined ? undefined : copyValue(row, field, meaningOf(text, spec) ?? text)
      return value === undefined ? [] : [[field, value] as const]
    })
    return holdingSchema.parse(Object.fromEntries(entries))
  })
  return copies.filter(copy => Object.keys(copy).length > 0)
}

/** A cell's value for a copy's field, or undefined and a trouble where the field has no such value. */
function copyValue(row: RowReader, field: HoldingField, given: string | readonly string[]): unknown {
  const known = KNOWN_WORDS[field]
  const words = typeof given === 'string' ? [given] : given
  const values = words.map(word => known?.find(({ words: names }) => names.includes(foldHeader(word)))?.means ?? readAs(field, word))
  const value = field === 'use' ? values : values[0]
  if (holdingSchema.safeParse({ [field]: value }).success) return value
  row.trouble(field, `"${words.join(', ')}" is no value of this field; add it to the mapping's value table.`)
  return undefined
}

const readAs = (field: HoldingField, word: string): string | number | boolean =>
  field === 'copies' ? Number(word) : field === 'loan' && /^(true|false)$/i.test(word) ? /^true$/i.test(word) : word

type Known = readonly Readonly<{ words: readonly string[]; means: string | boolean }>[]

/** Words of French and English library programs whose sense nobody doubts, folded as headers are. */
const KNOWN_WORDS: Partial<Record<HoldingField, Known>> = {
  access: [
    { words: ['libre_acces', 'acces_libre', 'en_rayon', 'en_salle', 'salle', 'open_shelf', 'open_shelves'], means: 'open-shelf' },
    {
      words: [
        ...['magasin', 'en_magasin', 'reserve', 'en_reserve', 'acces_indirect', 'sur_demande', 'communication_sur_demande'],
        ...[
          'demander_a_l_accueil',
          'a_demander',
          'a_l_accueil',
          'bureau',
          'au_bureau',
          'closed_stacks',
          'stacks',
          'on_request',
          'ask_at_the_desk',
        ],
      ],
      means: 'ask',
    },
    { words: ['a_emporter', 'a_prendre', 'libre_service', 'gratuit_a_emporter', 'take_away', 'take_one'], means: 'take' },
    { words: ['en_ligne', 'sur_ecran', 'consultation_sur_ecran', 'sur_poste', 'online', 'on_screen'], means: 'screen' },
  ],
  loan: [
    { words: ['oui', 'yes', '1', 'empruntable', 'pretable', 'pret', 'loan'], means: true },
    {
      words: ['non', 'no', '0', 'exclu_du_pret', 'consultation_sur_place', 'sur_place', 'usuel', 'not_for_loan', 'reference_only'],
      means: false,
    },
  ],
  use: [
    { words: ['consultation_sur_place', 'sur_place', 'consultation', 'read_here'], means: 'read-here' },
    { words: ['photocopie', 'copie', 'reproduction', 'copy'], means: 'copy' },
  ],
  state: [
    { words: ['present', 'disponible', 'en_place', 'available', 'there'], means: 'there' },
    { words: ['perdu', 'manquant', 'absent', 'missing', 'lost'], means: 'missing' },
    { words: ['en_commande', 'commande', 'on_order', 'ordered'], means: 'on-order' },
  ],
}
