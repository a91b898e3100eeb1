import { namedColumns } from '../csv/csv-columns.ts'
import type { CsvMapping } from '../csv/csv-mapping.ts'
import { columnSpecOf, MAPPED_FIELDS } from '../csv/csv-mapping.ts'
import { columnList } from '../csv/explain-mapping.ts'
import { foldHeader } from '../csv/fold-header.ts'
import { PRICES } from '../csv/propose-mapping.ts'

/** How a table is read, in sentences that are no problems: how its lists are parted, and which of its columns nobody asked for. */
export function tableRemarks(header: readonly string[], mapping: CsvMapping): readonly string[] {
  const used = new Set(namedColumns(mapping).map(({ name }) => foldHeader(name)))
  const isPrice = (name: string) => PRICES.includes(foldHeader(name)) && mapping.fields.cost === undefined
  const unused = header.filter(name => name.trim() !== '' && !used.has(foldHeader(name)) && !isPrice(name))
  const parted = MAPPED_FIELDS.flatMap(field => {
    const spec = mapping.fields[field]
    const { columns, separator } = spec === undefined ? { columns: [], separator: undefined } : columnSpecOf(spec)
    return separator === undefined ? [] : [`${columnList(columns)} by ${separator === '\n' ? 'line breaks' : `"${separator}"`}`]
  })
  return [
    ...(parted.length === 0 ? [] : [`lists are parted: ${parted.join('; ')}`]),
    ...(unused.length === 0
      ? []
      : [
          `${unused.length === 1 ? 'a column is' : 'columns are'} not used: ${columnList(unused)}; the mapping can say what ${unused.length === 1 ? 'it holds' : 'they hold'}`,
        ]),
    ...header.filter(isPrice).map(name => ofPrices(name, mapping)),
  ]
}

/** Why amounts are not read, and what to do where they are what a visitor pays. */
function ofPrices(name: string, { rules }: CsvMapping): string {
  const words = rules.flatMap(({ column, contains, cost }) =>
    column === name && cost !== undefined && contains !== undefined ? [`"${contains}"`] : [],
  )
  const read =
    words.length === 0 ? `"${name}" is not read` : `of "${name}" only ${words.join(' and ')} ${words.length === 1 ? 'is' : 'are'} read`
  return `${read}: what stands on a shelf is read there for nothing, whatever was paid for it. Where it is what a visitor pays, as for a course or an event, write "cost": "${name}" under "fields" of the mapping`
}
