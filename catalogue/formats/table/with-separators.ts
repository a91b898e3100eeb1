import type { MappedField, UsedMapping } from '../csv/csv-mapping.ts'
import { columnSpecOf, LIST_FIELDS, NAME_FIELDS } from '../csv/csv-mapping.ts'
import { foldHeader } from '../csv/fold-header.ts'
import { listSeparator } from '../csv/list-separator.ts'

/** Lists that a mapping may name without saying how their cells are parted. */
const LISTS: readonly MappedField[] = [...LIST_FIELDS, 'needs']

/** The mapping, with the separator that a table's first rows show for each list that names none. */
export function withSeparators(mapping: UsedMapping, header: readonly string[], firstRows: readonly (readonly string[])[]): UsedMapping {
  const places = new Map(header.map((name, index) => [foldHeader(name), index]))
  const fields = { ...mapping.fields }
  for (const field of LISTS) {
    const given = fields[field]
    const spec = given === undefined ? undefined : columnSpecOf(given)
    if (spec === undefined || spec.separator !== undefined) continue
    const cells = spec.columns.flatMap(column => firstRows.map(row => row[places.get(foldHeader(column)) ?? -1]?.trim() ?? ''))
    const separator = listSeparator(cells, { ofNames: NAME_FIELDS.some(name => name === field) })
    if (separator === undefined) continue
    const { columns, values, otherwise } = spec
    fields[field] = { column: [...columns], separator, ...(values && { values: copyOf(values) }), ...(otherwise && { otherwise }) }
  }
  return { ...mapping, fields }
}

const copyOf = (values: Readonly<Record<string, string | readonly string[]>>): Record<string, string | string[]> =>
  Object.fromEntries(Object.entries(values).map(([word, means]) => [word, typeof means === 'string' ? means : [...means]]))
