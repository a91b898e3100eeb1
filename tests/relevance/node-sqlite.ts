/** What is used of `node:sqlite` (Node 22 and newer; the types here are those of Node 20). */
type Statement = { run(...values: readonly string[]): unknown; all(...values: readonly string[]): readonly Record<string, unknown>[] }
type Database = { exec(sql: string): void; prepare(sql: string): Statement }
type Sqlite = { DatabaseSync: new (path: string) => Database }

/** An empty database in memory, or undefined where Node has none. */
export function openMemoryDatabase(): Database | undefined {
  const sqlite = process.getBuiltinModule('node:sqlite') as unknown as Sqlite | undefined
  return sqlite === undefined ? undefined : new sqlite.DatabaseSync(':memory:')
}
