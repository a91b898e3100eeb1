import type { MarcRecord } from '../marc/marc-record.ts'
import { controlOf, fieldsOf } from '../marc/marc-record.ts'

/**
 * The kind of document by the leader's bibliographic level (7) and type of record (6), then 008 and 006: nature of contents of books (008, 24 to 27),
 * type of computer file (008, 26), serial control of what is no text (006, first character "s"). `document` where they say nothing that is a kind of ours.
 */
export function marc21Kind(record: MarcRecord): string {
  const [type, level] = [record.leader[6] ?? '', record.leader[7] ?? '']
  if (level === 's' || fieldsOf(record, '006').some(field => field.value.startsWith('s'))) return 'periodical'
  if (level === 'a' || level === 'b') return 'article'
  const coded = controlOf(record, '008') ?? ''
  if (level === 'i' && (coded[21] === 'w' || controlOf(record, '007')?.startsWith('cr') === true)) return 'website'
  if (type === 'a' || type === 't') return bookKind(coded.slice(24, 28))
  if (type === 'g') return 'video'
  if (type === 'm') return fileKind(coded[26])
  return type === 'k' ? 'poster' : 'document'
}

/** Codes of what a book holds that make another kind of it: r directory, l legislation. */
function bookKind(contents: string): string {
  if (contents.includes('r')) return 'directory'
  return contents.startsWith('l') ? 'law' : 'book'
}

/** b program, g game, i interactive multimedia; j online service. */
function fileKind(code: string | undefined): string {
  if (code === 'b' || code === 'g' || code === 'i') return 'software'
  return code === 'j' ? 'website' : 'document'
}
