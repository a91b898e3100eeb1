// What the bench uses of Node 24's own SQLite: the types that the project has are those of Node 20.
declare module 'node:sqlite' {
  type Value = string | number | null
  class StatementSync {
    run(...values: readonly Value[]): unknown
    all(...values: readonly Value[]): readonly Readonly<Record<string, Value>>[]
  }
  export class DatabaseSync {
    constructor(path: string)
    exec(statement: string): void
    prepare(statement: string): StatementSync
    close(): void
  }
}
