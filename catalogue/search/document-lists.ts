import { titleForms } from '../text/title-forms.ts'
import { callNumberOrder } from './call-numbers.ts'
import { documentFilter } from './document-filter.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import { newSince } from './new-since.ts'
import { titleLetters } from './title-letter.ts'
import type { Copy, FacetCount, Listed, Listing, ListRequest } from './types.ts'

/** Lists kept ready: one of each sort, and the one before. */
const KEPT = 4

/** A job's title is said in both genders; other titles with a slash are no two titles. */
const JOB = 'job-sheet'

/** `heading` absent: its title. */
type Line = Readonly<{ loaded: LoadedSegment; document: number; heading?: string; group: string; copy?: Copy }>

/** The lines of a letter or a place; in their order once they were looked at. */
type Group = { readonly value: string; readonly lines: readonly Line[]; sorted?: readonly Line[] }

/** The lists of a release, made when first asked for; a letter or a shelf is put in order when it is opened. */
export class DocumentLists {
  private readonly segments: readonly LoadedSegment[]
  private readonly made = new Map<string, readonly Group[]>()

  constructor(segments: readonly LoadedSegment[]) {
    this.segments = segments
  }

  list(request: ListRequest, { offset, limit }: Readonly<{ offset: number; limit: number }>): Listing {
    const all = this.all(request)
    const open = request.group === undefined ? all : all.filter(({ value }) => value === request.group)
    const page: Line[] = []
    let total = 0
    for (const group of open) {
      const [from, to] = [Math.max(0, offset - total), offset + limit - total]
      if (to > 0 && from < group.lines.length) {
        group.sorted ??= inOrder(group.lines, request)
        page.push(...group.sorted.slice(from, to))
      }
      total += group.lines.length
    }
    return { total, documents: documentsIn(open), lines: page.map(line => listed(line, request)), groups: countsOf(all) }
  }

  private all(request: ListRequest): readonly Group[] {
    const { by, language, filters, access, today, withinDays } = request
    const key = JSON.stringify([by, language, filters, access, today, withinDays])
    const known = this.made.get(key)
    if (known !== undefined) return known
    const since = newSince(this.segments, request)
    const groups = groupsOf(
      this.segments.flatMap(loaded => linesOf(loaded, request, since)),
      request,
    )
    const oldest = this.made.keys().next()
    if (this.made.size >= KEPT && oldest.done !== true) this.made.delete(oldest.value)
    this.made.set(key, groups)
    return groups
  }
}

/** How many documents the lines are of: a job stands under the letters of both forms of its title, and a document in several places. */
function documentsIn(groups: readonly Group[]): number {
  const seen = new Map<LoadedSegment, Set<number>>()
  for (const { lines } of groups)
    for (const { loaded, document } of lines) {
      const own = seen.get(loaded) ?? new Set()
      if (own.size === 0) seen.set(loaded, own)
      own.add(document)
    }
  return [...seen.values()].reduce((sum, { size }) => sum + size, 0)
}

/** Letters in the language's order, places by their names. */
function groupsOf(lines: readonly Line[], { by, language }: ListRequest): readonly Group[] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const group = groups.get(line.group)
    if (group === undefined) groups.set(line.group, [line])
    else group.push(line)
  }
  const order = by === 'title' ? new Intl.Collator(language, { numeric: true }).compare : byText
  return [...groups].map(([value, own]) => ({ value, lines: own })).sort((one, other) => order(one.value, other.value))
}

const countsOf = (groups: readonly Group[]): readonly FacetCount[] =>
  groups.flatMap(({ value, lines }) => (value === '' ? [] : [{ value, count: lines.length }]))

function linesOf(loaded: LoadedSegment, request: ListRequest, since: number): readonly Line[] {
  const filter = documentFilter(loaded, request.filters, request.today)
  const letter = titleLetters(request.language)
  const lines: Line[] = []
  for (let document = 0; document < loaded.documents; document++) {
    if (filter.isExpired(document) || filter.fails(document) !== 0 || dateOf({ loaded, document }) < since) continue
    lines.push(...ofDocument(loaded, document, { ...request, letter }))
  }
  return lines
}

type Wanted = ListRequest & Readonly<{ letter: (title: string) => string }>

function ofDocument(loaded: LoadedSegment, document: number, wanted: Wanted): readonly Line[] {
  if (wanted.by === 'date' && dateOf({ loaded, document }) === 0) return []
  const copies = wanted.by === 'place' || wanted.access !== undefined ? copiesOf(loaded, document, wanted.access) : undefined
  if (copies?.length === 0) return []
  if (wanted.by === 'place') {
    // Two copies side by side are one line.
    const placed = new Map((copies ?? []).map(copy => [`${copy.place} ${copy.callNumber}`, copy]))
    return [...placed.values()].flatMap(copy => (copy.place === undefined ? [] : [{ loaded, document, group: copy.place, copy }]))
  }
  const first = copies?.[0]
  const line = { loaded, document, ...(first !== undefined && { copy: first }) }
  if (wanted.by === 'date') return [{ ...line, group: '' }]
  return headingsOf(titleOf(line), loaded.kind(document) === JOB, wanted.letter).map(([group, heading]) => ({ ...line, group, heading }))
}

function copiesOf(loaded: LoadedSegment, document: number, access: ListRequest['access']): readonly Copy[] {
  const copies = loaded.copies(document)
  return access === undefined ? copies : copies.filter(copy => copy.access === access)
}

const titleOf = ({ loaded, document }: Pick<Line, 'loaded' | 'document'>): string => loaded.title(document, 0) ?? ''
const headingOf = (line: Line): string => line.heading ?? titleOf(line)

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

/** What is as new as each other: so many months. */
const AS_NEW = 3

/** Months since the year 0; a date of which only the year is known is as old as its first month. */
function monthsOf(line: Line): number {
  const date = dateOf(line)
  return Math.floor(date / 10_000) * 12 + Math.max(0, (Math.floor(date / 100) % 100) - 1)
}

/**
 * The newest first, and of what is as new each kind in its turn: a feed of many offers hides no book. Takes lines by their dates, the newest
 * first; within a kind they keep that order.
 */
function newestOfEachKind(sorted: readonly Line[]): readonly Line[] {
  const [newest] = sorted
  if (newest === undefined) return sorted
  const turns = new Map<string, number>()
  const placed = sorted.map(line => {
    const age = Math.floor((monthsOf(newest) - monthsOf(line)) / AS_NEW)
    const key = `${age} ${line.loaded.kind(line.document)}`
    const turn = turns.get(key) ?? 0
    turns.set(key, turn + 1)
    return { line, age, turn }
  })
  return placed.sort((one, other) => one.age - other.age || one.turn - other.turn).map(({ line }) => line)
}

/** As the release has them: by what they are and say, never by their source (ARCHITECTURE.md, "A release"). */
function byPlaceInRelease(one: Line, other: Line): number {
  const a = one.loaded.locator(one.document)
  const b = other.loaded.locator(other.document)
  return a.block - b.block || a.record - b.record
}

type Order = (one: Line, other: Line) => number

/** The lines of one group in their order. */
function inOrder(lines: readonly Line[], { by, language }: ListRequest): readonly Line[] {
  if (by === 'date') return newestOfEachKind(newestFirst(lines))
  const collator = new Intl.Collator(language, { numeric: true })
  const headings = new Map<Line, string>()
  const spoken = (line: Line): string => {
    const known = headings.get(line) ?? headingOf(line).replace(/^[^\p{L}\p{N}]+/u, '')
    headings.set(line, known)
    return known
  }
  const byHeading: Order = (one, other) => collator.compare(spoken(one), spoken(other)) || byPlaceInRelease(one, other)
  if (by === 'title') return lines.toSorted(byHeading)
  const callNumbers = callNumberOrder(collator)
  return lines.toSorted((one, other) => byCallNumber(one, other, callNumbers) || byHeading(one, other))
}

/** By numbers that are read once: a centre may have 40,000 dates. */
function newestFirst(lines: readonly Line[]): readonly Line[] {
  return lines
    .map(line => ({ line, date: dateOf(line) }))
    .sort((one, other) => other.date - one.date || byPlaceInRelease(one.line, other.line))
    .map(({ line }) => line)
}

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

/** What has no call number comes behind what has one. */
function byCallNumber(one: Line, other: Line, order: (one: string, other: string) => number): number {
  const [a, b] = [one.copy?.callNumber, other.copy?.callNumber]
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return order(a, b)
}

function listed(line: Line, { by }: ListRequest): Listed {
  const { loaded, document, copy } = line
  const card = loaded.card(document)
  const { place: _place, callNumber: _callNumber, access: _access, ...bare } = card
  const date = by === 'date' ? dayOf(dateOf({ loaded, document })) : undefined
  return {
    card: copy === undefined ? card : { ...bare, ...copy },
    heading: headingOf(line),
    ...(date !== undefined && { date: { day: date, is: date === card.issued ? 'issued' : 'modified' } }),
  }
}

/** The inverse of `dateNumber`: 20260300 is "2026-03". */
function dayOf(date: number): string {
  const digits = String(date).padStart(8, '0')
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter(part => part !== '00').join('-')
}
