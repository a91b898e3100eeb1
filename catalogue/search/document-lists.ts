import { titleForms } from '../text/title-forms.ts'
import { callNumberOrder } from './call-numbers.ts'
import { documentFilter } from './document-filter.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import { titleLetters } from './title-letter.ts'
import type { Copy, FacetCount, Listed, Listing, ListRequest } from './types.ts'

/** Lists kept ready: one of each sort, and the one before. */
const KEPT = 4

/** A job's title is said in both genders; other titles with a slash are no two titles. */
const JOB = 'job-sheet'

type Line = Readonly<{ loaded: LoadedSegment; document: number; heading: string; group: string; copy?: Copy }>

/** The lists of a release, made when first asked for. */
export class DocumentLists {
  private readonly segments: readonly LoadedSegment[]
  private readonly made = new Map<string, readonly Line[]>()

  constructor(segments: readonly LoadedSegment[]) {
    this.segments = segments
  }

  list(request: ListRequest, { offset, limit }: Readonly<{ offset: number; limit: number }>): Listing {
    const all = this.all(request)
    const open = request.group === undefined ? all : all.filter(({ group }) => group === request.group)
    return { total: open.length, lines: open.slice(offset, offset + limit).map(line => listed(line, request)), groups: groupsOf(all) }
  }

  private all(request: ListRequest): readonly Line[] {
    const { by, language, filters, access, today } = request
    const key = JSON.stringify([by, language, filters, access, today])
    const known = this.made.get(key)
    if (known !== undefined) return known
    const lines = this.segments.flatMap(loaded => linesOf(loaded, request)).sort(orderOf(request))
    const oldest = this.made.keys().next()
    if (this.made.size >= KEPT && oldest.done !== true) this.made.delete(oldest.value)
    this.made.set(key, lines)
    return lines
  }
}

function linesOf(loaded: LoadedSegment, request: ListRequest): readonly Line[] {
  const filter = documentFilter(loaded, request.filters, request.today)
  const letter = titleLetters(request.language)
  const lines: Line[] = []
  for (let document = 0; document < loaded.documents; document++) {
    if (filter.isExpired(document) || filter.fails(document) !== 0) continue
    lines.push(...ofDocument(loaded, document, { ...request, letter }))
  }
  return lines
}

type Wanted = ListRequest & Readonly<{ letter: (title: string) => string }>

function ofDocument(loaded: LoadedSegment, document: number, wanted: Wanted): readonly Line[] {
  if (wanted.by === 'date' && dateOf({ loaded, document }) === 0) return []
  const copies = wanted.by === 'place' || wanted.access !== undefined ? copiesOf(loaded, document, wanted.access) : undefined
  if (copies?.length === 0) return []
  const title = loaded.title(document, 0) ?? ''
  if (wanted.by === 'place') {
    // Two copies side by side are one line.
    const placed = new Map((copies ?? []).map(copy => [`${copy.place} ${copy.callNumber}`, copy]))
    return [...placed.values()].flatMap(copy =>
      copy.place === undefined ? [] : [{ loaded, document, heading: title, group: copy.place, copy }],
    )
  }
  const first = copies?.[0]
  const line = { loaded, document, ...(first !== undefined && { copy: first }) }
  if (wanted.by === 'date') return [{ ...line, heading: title, group: '' }]
  return headingsOf(title, loaded.kind(document) === JOB, wanted.letter).map(([group, heading]) => ({ ...line, group, heading }))
}

function copiesOf(loaded: LoadedSegment, document: number, access: ListRequest['access']): readonly Copy[] {
  const copies = loaded.copies(document)
  return access === undefined ? copies : copies.filter(copy => copy.access === access)
}

/** The letters a title stands under, each with how it begins there: both forms of a job's title where they begin differently. */
function headingsOf(title: string, isJob: boolean, letter: Wanted['letter']): readonly (readonly [letter: string, heading: string])[] {
  const [first = title, second] = isJob ? titleForms(title) : [title]
  const group = letter(first)
  if (second === undefined || letter(second) === group) return [[group, title]]
  return [
    [group, title],
    [letter(second), `${second} / ${first}`],
  ]
}

const dateOf = ({ loaded, document }: Pick<Line, 'loaded' | 'document'>): number => loaded.segment.columns.dates[document] as number

/** As the release has them: by what they are and say, never by their source (ARCHITECTURE.md, "A release"). */
function byPlaceInRelease(one: Line, other: Line): number {
  const a = one.loaded.locator(one.document)
  const b = other.loaded.locator(other.document)
  return a.block - b.block || a.record - b.record
}

type Order = (one: Line, other: Line) => number

function orderOf({ by, language }: ListRequest): Order {
  if (by === 'date') return (one, other) => dateOf(other) - dateOf(one) || byPlaceInRelease(one, other)
  const collator = new Intl.Collator(language, { numeric: true })
  const headings = new Map<string, string>()
  const spoken = (heading: string): string => {
    const known = headings.get(heading) ?? heading.replace(/^[^\p{L}\p{N}]+/u, '')
    headings.set(heading, known)
    return known
  }
  const byHeading: Order = (one, other) => collator.compare(spoken(one.heading), spoken(other.heading)) || byPlaceInRelease(one, other)
  if (by === 'title') return (one, other) => collator.compare(one.group, other.group) || byHeading(one, other)
  const callNumbers = callNumberOrder(collator)
  return (one, other) => byText(one.group, other.group) || byCallNumber(one, other, callNumbers) || byHeading(one, other)
}

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

/** What has no call number comes behind what has one. */
function byCallNumber(one: Line, other: Line, order: (one: string, other: string) => number): number {
  const [a, b] = [one.copy?.callNumber, other.copy?.callNumber]
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return order(a, b)
}

function groupsOf(lines: readonly Line[]): readonly FacetCount[] {
  const counts = new Map<string, number>()
  for (const { group } of lines) if (group !== '') counts.set(group, (counts.get(group) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count }))
}

function listed({ loaded, document, heading, copy }: Line, { by }: ListRequest): Listed {
  const card = loaded.card(document)
  const { place: _place, callNumber: _callNumber, access: _access, ...bare } = card
  const date = by === 'date' ? dayOf(dateOf({ loaded, document })) : undefined
  return {
    card: copy === undefined ? card : { ...bare, ...copy },
    heading,
    ...(date !== undefined && { date: { day: date, is: date === card.issued ? 'issued' : 'modified' } }),
  }
}

/** The inverse of `dateNumber`: 20260300 is "2026-03". */
function dayOf(date: number): string {
  const digits = String(date).padStart(8, '0')
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter(part => part !== '00').join('-')
}
