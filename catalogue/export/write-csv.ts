import { OWN_COLUMNS, ownCells } from '../formats/own-export/own-columns.ts'
import type { CatalogueDocument } from '../model/document.ts'

/** Spreadsheets in most of Europe separate cells by a semicolon, for the comma is in their numbers; ours is found by itself when it is read. */
const SEPARATOR = ';'

const rowOf = (cells: readonly string[]): string =>
  `${cells.map(cell => (/["\r\n;]/.test(cell) || cell.trim() !== cell ? `"${cell.replaceAll('"', '""')}"` : cell)).join(SEPARATOR)}\r\n`

/** The table of these documents (RFC 4180, UTF-8 with a mark of its byte order, so that spreadsheets know it), row by row: `escale-csv` reads it back to the same documents. */
export async function* csvOf(documents: AsyncIterable<CatalogueDocument>): AsyncGenerator<string> {
  yield `\ufeff${rowOf(OWN_COLUMNS)}`
  for await (const document of documents) yield rowOf(ownCells(document.id.slice(document.source.length + 1), document))
}
