import type { Holding, ReleaseDocument } from '../model/document.ts'
import type { Card, Copy } from '../search/types.ts'

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

/** What of a holding, or of a card, says where a copy is. */
export const copyOf = ({ place, callNumber, access }: Pick<Holding, keyof Copy>): Copy => ({
  ...(place !== undefined && { place }),
  ...(callNumber !== undefined && { callNumber }),
  ...(access !== undefined && { access }),
})

const isThere = ({ state }: Holding): boolean => state !== 'missing' && state !== 'on-order'

/** The places of the plan where a copy is that is there. */
export const placesHolding = ({ holdings }: Pick<ReleaseDocument, 'holdings'>): readonly string[] =>
  holdings.filter(isThere).flatMap(({ place }) => (place === undefined ? [] : [place]))

/** The copies that are there; undefined where the first holding says it all. */
function copiesOf({ holdings }: ReleaseDocument): readonly Copy[] | undefined {
  const there = holdings.filter(isThere)
  return holdings.length <= 1 && there.length === holdings.length ? undefined : there.map(copyOf)
}

/** What a result row shows of a document besides its columns. */
export function cardRestOf(document: ReleaseDocument): CardRest {
  const holding = document.holdings[0]
  const copies = copiesOf(document)
  const pages = document.attachments.find(attachment => attachment.pages !== undefined)?.pages
  return {
    id: document.id,
    needs: document.needs,
    ...(document.summary !== undefined && { summary: shortSummary(document.summary) }),
    ...(document.publisher !== undefined && { publisher: document.publisher }),
    ...(document.issued !== undefined && { issued: document.issued }),
    ...(document.minutes !== undefined && { minutes: document.minutes }),
    ...(pages !== undefined && { pages }),
    ...(holding !== undefined && copyOf(holding)),
    ...(copies !== undefined && { copies }),
    readable: isReadable(document),
  }
}

/**
 * Order of the values in the stored row: changing it needs a new segment version. The last one is written only where it is known: a segment
 * made before there was such a value has none, and a program that does not know it reads the others.
 */
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
  'copies',
] as const satisfies readonly (keyof CardRest)[]

/** This rest as the text of a JSON array, absent values as null. */
export function encodeCard(card: CardRest): string {
  const values = KEYS.map(key => card[key] ?? null)
  return JSON.stringify(card.copies === undefined ? values.slice(0, -1) : values)
}

/** The card back from its text and the columns. The segment's checksum vouches for it: only `encodeCard` wrote it. */
export function decodeCard(text: string, columns: CardColumns): Card {
  const values: readonly unknown[] = JSON.parse(text)
  const entries = KEYS.map((key, i) => [key, values[i]] as const).filter(([, value]) => value !== null && value !== undefined)
  return { ...columns, ...Object.fromEntries(entries) } as Card
}
