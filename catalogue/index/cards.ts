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

/** What a result row shows of a document. */
export function cardOf(document: ReleaseDocument): Card {
  const holding = document.holdings[0]
  const pages = document.attachments.find(attachment => attachment.pages !== undefined)?.pages
  return {
    id: document.id,
    number: document.number,
    kind: document.kind,
    title: document.title,
    language: document.language,
    needs: document.needs,
    ...(document.summary !== undefined && { summary: shortSummary(document.summary) }),
    ...(document.publisher !== undefined && { publisher: document.publisher }),
    ...(document.issued !== undefined && { issued: document.issued }),
    ...(document.horizon !== undefined && { horizon: document.horizon }),
    ...(document.cost !== undefined && { cost: document.cost.kind }),
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
  'number',
  'kind',
  'language',
  'needs',
  'summary',
  'publisher',
  'issued',
  'horizon',
  'cost',
  'minutes',
  'pages',
  'place',
  'callNumber',
  'access',
  'readable',
] as const satisfies readonly (keyof Card)[]

/** A card as the text of a JSON array, absent values as null and cut at the end; the title is stored elsewhere. */
export const encodeCard = (card: Card): string => JSON.stringify(KEYS.map(key => card[key] ?? null))

/** The card back from its text. The segment's checksum vouches for it: only `encodeCard` wrote it. */
export function decodeCard(text: string, title: string): Card {
  const values: readonly unknown[] = JSON.parse(text)
  const entries = KEYS.map((key, i) => [key, values[i]] as const).filter(([, value]) => value !== null && value !== undefined)
  return { ...Object.fromEntries(entries), title } as Card
}
