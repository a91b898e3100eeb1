import type { ReleaseDocument } from '../model/document.ts'
import type { Card } from '../search/types.ts'

const SUMMARY_CHARACTERS = 160

/** The first characters of a summary, cut at a word where one ends near, never inside a character. */
function shortSummary(summary: string): string {
  if (summary.length <= SUMMARY_CHARACTERS) return summary
  const cut = summary.slice(0, SUMMARY_CHARACTERS).replace(/[\ud800-\udbff]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > SUMMARY_CHARACTERS - 30 ? space : cut.length).replace(/[\s,;:.]+$/, '')}…`
}

const isReadable = (document: ReleaseDocument): boolean =>
  document.rights?.display !== false && (document.attachments.length > 0 || document.body !== undefined)

/** What a result row shows and no column of the segment says. */
export type CardRest = Omit<Card, 'title' | 'number' | 'kind' | 'language' | 'horizon' | 'cost'>

/** What the columns and the titles say of a document. */
export type CardColumns = Pick<Card, 'title' | 'number' | 'kind' | 'language' | 'horizon' | 'cost'>

/** What a result row shows of a document besides its columns. */
export function cardRestOf(document: ReleaseDocument): CardRest {
  const holding = document.holdings[0]
  const pages = document.attachments.find(attachment => attachment.pages !== undefined)?.pages
  return {
    id: document.id,
    needs: document.needs,
    ...(document.summary !== undefined && { summary: shortSummary(document.summary) }),
    ...(document.publisher !== undefined && { publisher: document.publisher }),
    ...(document.issued !== undefined && { issued: document.issued }),
    ...(document.minutes !== undefined && { minutes: document.minutes }),
    ...(pages !== undefined && { pages }),
    ...(holding?.place !== undefined && { place: holding.place }),
    ...(holding?.callNumber !== undefined && { callNumber: holding.callNumber }),
    ...(holding?.access !== undefined && { access: holding.access }),
    readable: isReadable(document),
  }
}

/** Order of the values in the stored row: changing it needs a new segment version. */
const KEYS = [
  'id',
  'needs',
  'summary',
  'publisher',
  'issued',
  'minutes',
  'pages',
  'place',
  'callNumber',
  'access',
  'readable',
] as const satisfies readonly (keyof CardRest)[]

/** This rest as the text of a JSON array, absent values as null. */
export const encodeCard = (card: CardRest): string => JSON.stringify(KEYS.map(key => card[key] ?? null))

/** The card back from its text and the columns. The segment's checksum vouches for it: only `encodeCard` wrote it. */
export function decodeCard(text: string, columns: CardColumns): Card {
  const values: readonly unknown[] = JSON.parse(text)
  const entries = KEYS.map((key, i) => [key, values[i]] as const).filter(([, value]) => value !== null && value !== undefined)
  return { ...columns, ...Object.fromEntries(entries) } as Card
}
