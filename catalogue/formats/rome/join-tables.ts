import type { Problem } from '../../model/problem.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import type { RomeRow } from './rome-rows.ts'
import { romeRows } from './rome-rows.ts'

/** The rows of a table as lists by ROME code, in file order. */
export type Grouped<T> = Map<string, T[]>

/** The tables of one set, read on demand. A table that is not there has no rows. */
export type JoinedTables<Table extends string> = Readonly<{
  each(table: Table, take: (row: RomeRow) => void): Promise<void>
  /** What `make` makes of each row, by the row's ROME code; a row of which it makes nothing is left out. */
  group<T>(table: Table, make: (row: RomeRow) => T | undefined): Promise<Grouped<T>>
}>

/** Reads tables that are joined on the ROME code. What is wrong with single rows goes to `problems`. Both readers throw `FileReadError`. */
export function joinTables<Table extends string>(
  files: ReadonlyMap<Table, SourceFile>,
  context: ReadContext,
  problems: Problem[],
): JoinedTables<Table> {
  const each = async (table: Table, take: (row: RomeRow) => void): Promise<void> => {
    const file = files.get(table)
    if (file === undefined) return
    for await (const rows of romeRows(file, context, problems)) for (const row of rows) take(row)
  }
  const group = async <T>(table: Table, make: (row: RomeRow) => T | undefined): Promise<Grouped<T>> => {
    const groups: Grouped<T> = new Map()
    await each(table, row => {
      const made = make(row)
      if (made === undefined) return
      const code = row.cell('code_rome').trim()
      const list = groups.get(code)
      if (list === undefined) groups.set(code, [made])
      else list.push(made)
    })
    return groups
  }
  return { each, group }
}
