import type { Problem } from '../../model/problem.ts'
import type { Result } from '../../model/result.ts'
import { fail, ok } from '../../model/result.ts'
import type { CsvMapping, UsedMapping } from './csv-mapping.ts'
import { columnSpecOf, HOLDING_FIELDS, MAPPED_FIELDS } from './csv-mapping.ts'
import { columnList } from './explain-mapping.ts'
import { foldHeader } from './fold-header.ts'

/** Reads a cell of a row by its column's name as the mapping writes it. */
export type CellReader = (cells: readonly string[], column: string) => string

/**
 * Finds every column a mapping names in a file's header. Fails with one `missing-column` problem per name that is not there, or stands there twice,
 * naming the columns there are.
 */
export function findColumns(
  file: string,
  header: readonly string[],
  mapping: CsvMapping & Pick<UsedMapping, 'from'>,
): Result<CellReader, readonly Problem[]> {
  const places = new Map<string, number[]>()
  for (const [index, name] of header.entries()) places.set(foldHeader(name), [...(places.get(foldHeader(name)) ?? []), index])
  const problems: Problem[] = []
  const columns = new Map<string, number>()
  const looked = new Set<string>()
  for (const { name, field } of namedColumns(mapping)) {
    if (looked.has(name)) continue
    looked.add(name)
    const [place, again] = places.get(foldHeader(name)) ?? []
    if (place !== undefined && again === undefined) columns.set(name, place)
    else problems.push(missing(file, { name, field, header, twice: again !== undefined, from: mapping.from }))
  }
  if (problems.length > 0) return fail(problems)
  return ok((cells, column) => {
    const place = columns.get(column)
    const cell = place === undefined ? undefined : cells[place]
    if (cell === undefined) throw new RangeError(`no column ${column}`)
    return cell
  })
}

/** Every column that a mapping names, and what for. */
export function namedColumns(mapping: CsvMapping): { name: string; field: string }[] {
  const keys = typeof mapping.key === 'string' ? [mapping.key] : mapping.key
  return [
    ...keys.map(name => ({ name, field: 'key' })),
    ...MAPPED_FIELDS.flatMap(field => {
      const spec = mapping.fields[field]
      return spec === undefined ? [] : columnSpecOf(spec).columns.map(name => ({ name, field }))
    }),
    ...mapping.holdings.flatMap(copy =>
      HOLDING_FIELDS.flatMap(field => {
        const spec = copy[field]
        return spec === undefined ? [] : columnSpecOf(spec).columns.map(name => ({ name, field: `holdings.${field}` }))
      }),
    ),
    ...mapping.concepts.flatMap(({ column, label }) => [column, label ?? column].map(name => ({ name, field: 'concepts' }))),
    ...mapping.rules.map(({ column }) => ({ name: column, field: 'rules' })),
    ...mapping.leaveOut.map(({ column }) => ({ name: column, field: 'leaveOut' })),
    ...mapping.needs.flatMap(rule => (rule.column === undefined ? [] : [{ name: rule.column, field: 'needs' }])),
  ]
}

type Missing = Readonly<{ name: string; field: string; header: readonly string[]; twice: boolean; from: string | undefined }>

function missing(file: string, { name, field, header, twice, from }: Missing): Problem {
  const there = columnList(header)
  const [mapping, mend] =
    from === undefined
      ? ['The mapping', 'Correct the mapping or the export']
      : [`The mapping in ${from}`, 'Correct it or the export, give another with --mapping, or delete it where the headers need none']
  const message = twice
    ? `The column "${name}" stands in the file more than once, so it is not clear which one is meant. Rename one; the columns are ${there}.`
    : `${mapping} names a column "${name}" that the file does not have. ${mend}; the columns are ${there}.`
  return { code: 'missing-column', severity: 'refused', file, field, message }
}
