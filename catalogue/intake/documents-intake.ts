import { documentLine, parseDocumentLine } from '../draft/document-line.ts'
import type { FormatRecord } from '../formats/format.ts'
import { formats } from '../formats/registry.ts'
import type { CatalogueDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import { ok } from '../model/result.ts'
import { checkRecord, isReachable } from './check-record.ts'
import { findTwins } from './find-twins.ts'
import type { IntakeKind, NeedsInUse, ReadRecord } from './intake-kind.ts'
import { planNeeds } from './needs/plan-needs.ts'
import type { DroppedParts } from './persons/drop-persons.ts'
import { dropPersons } from './persons/drop-persons.ts'
import { ShelfFinder } from './shelf-finder.ts'
import { StrangeShelves } from './strange-shelves.ts'
import { TIDIED, tidyDocument } from './tidy-document.ts'

/** How many documents a summary names. */
const EXAMPLES = 5

/** Documents: each record is one, with an id of its own; what comes in replaces what the draft has. */
export const documentsIntake: IntakeKind<FormatRecord> = {
  kind: 'documents',
  formats,
  planNeeds,
  findTwins,
  checker({ source, limits, needs, places = [], today, keepsPersons = false }) {
    const noted: Noted[] = []
    const persons: DroppedFrom[] = []
    const shelves = new ShelfFinder(places)
    const strange = new StrangeShelves()
    return {
      line(record) {
        const { document: seen, tidied } = tidyDocument(record.document)
        const { document: tidy, dropped } = keepsPersons ? { document: seen, dropped: NOBODY } : dropPersons(seen)
        const placed = shelves.knowsShelves ? withPlaces(tidy, shelves) : tidy
        const { document, tell } = needs === undefined ? { document: placed, tell: undefined } : withNeeds(placed, record, needs)
        const checked = checkRecord({ ...record, document }, source, limits)
        if (!checked.ok) return checked
        // What is refused stands behind no door.
        tell?.()
        for (const what of tidied) note(noted, { what, file: record.file, id: checked.value.id })
        if (Object.values(dropped).some(count => count > 0)) persons.push({ file: record.file, id: checked.value.id, dropped })
        if (shelves.knowsShelves) strange.see(checked.value, record.file)
        if (isPast(checked.value, today)) note(noted, { what: 'past', file: record.file, id: checked.value.id })
        if (!isReachable(checked.value)) note(noted, { what: 'unreachable', file: record.file, id: checked.value.id })
        return ok(documentLine(checked.value))
      },
      repeated({ line, file, record }) {
        const document = parseDocumentLine(line)
        if (needs !== undefined) forgetNeeds(document, { file, record }, needs)
        if (shelves.knowsShelves) strange.forget(document, file)
        if (isPast(document, today)) forget(noted, { what: 'past', file, id: document.id })
        if (!isReachable(document)) forget(noted, { what: 'unreachable', file, id: document.id })
      },
      end(isKept) {
        const kept = noted.filter(({ file }) => isKept(file))
        const said = WORTH_SAYING.flatMap(what =>
          warningOf(
            source,
            what,
            kept.filter(one => one.what === what),
          ),
        )
        const named = persons.filter(({ file }) => isKept(file))
        return [...said, ...personsDropped(source, named), ...strange.problems(source, isKept)]
      },
    }
  },
  merging: () => ({ combine: incoming => incoming.line }),
}

/** Whether a document is over: it has a last day, and that was before today. */
const isPast = (
  { validUntil }: Readonly<{ validUntil?: CatalogueDocument['validUntil'] | undefined }>,
  today: string | undefined,
): boolean => today !== undefined && validUntil !== undefined && validUntil < today.slice(0, validUntil.length)

/** The document with its copies where the plan has them. */
function withPlaces(document: FormatRecord['document'], shelves: ShelfFinder): FormatRecord['document'] {
  const { holdings } = document
  return holdings === undefined || holdings.length === 0 ? document : { ...document, holdings: holdings.map(copy => shelves.place(copy)) }
}

type WithNeeds = Readonly<{ document: FormatRecord['document']; tell(): void }>

/** The document with the needs that rules find: those of a person's rules always, proposed ones where nothing else says any; and what counts it, once it goes in. */
function withNeeds(document: FormatRecord['document'], { file, record }: ReadRecord, { finder, tally }: NeedsInUse): WithNeeds {
  const own = document.needs ?? []
  const found = finder.find(document).filter(({ isProposed }) => !isProposed || own.length === 0)
  const isGiven = own.length > 0 || found.some(({ isProposed }) => !isProposed)
  const tell = () => tally.see({ file, record, title: document.title, isGiven, found: found.filter(({ isProposed }) => isProposed) })
  return {
    document: found.length === 0 ? document : { ...document, needs: [...new Set([...own, ...found.map(({ need }) => need)])] },
    tell,
  }
}

/** Takes back what was counted of a document's needs. It has those that were found for it; where these are all that it has, nobody had given it any. */
function forgetNeeds(document: CatalogueDocument, { file, record }: ReadRecord, { finder, tally }: NeedsInUse): void {
  const all = finder.find(document)
  const hadNone = document.needs.length === all.length && all.every(({ need }) => document.needs.includes(need))
  const found = hadNone ? all : all.filter(({ isProposed }) => !isProposed)
  const isGiven = (!hadNone && document.needs.length > 0) || found.some(({ isProposed }) => !isProposed)
  tally.forget({ file, record, title: document.title, isGiven, found: found.filter(({ isProposed }) => isProposed) })
}

const NOBODY: DroppedParts = { name: 0, 'e-mail': 0, mobile: 0 }

/** A document out of which natural persons were taken. */
type DroppedFrom = Readonly<{ file: string; id: string; dropped: DroppedParts }>

/** One warning for all of them, with the sums of what was taken out; none where nobody was named. */
function personsDropped(source: string, named: readonly DroppedFrom[]): readonly Problem[] {
  if (named.length === 0) return []
  const sum = (what: keyof DroppedParts) => named.reduce((all, { dropped }) => all + dropped[what], 0)
  const parts = [
    [sum('name'), 'name', 'names'],
    [sum('e-mail'), 'e-mail address', 'e-mail addresses'],
    [sum('mobile'), 'mobile number', 'mobile numbers'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
  const examples = named.slice(0, EXAMPLES).map(({ id }) => id)
  const message = `${said.join(', ')} of natural persons left out of ${named.length} ${named.length === 1 ? 'offer' : 'offers'} (R28), for example ${examples.join(', ')}. Nothing to do; where a person must be named, write "persons": "kept" into the source's mapping.`
  return [{ code: 'name-dropped', severity: 'warning', file: source, message }]
}

const WORTH_SAYING = [...TIDIED, 'past', 'unreachable'] as const
type What = (typeof WORTH_SAYING)[number]

/** Documents of one file of which the same is to be said. */
type Noted = { what: What; file: string; count: number; first: string[] }

/** Counts one more for its file. */
function note(noted: Noted[], { what, file, id }: Readonly<{ what: What; file: string; id: string }>): void {
  let last = noted.findLast(one => one.what === what)
  if (last?.file !== file) {
    last = { what, file, count: 0, first: [] }
    noted.push(last)
  }
  last.count++
  if (last.first.length < EXAMPLES) last.first.push(id)
}

/** Takes one back that was counted for its file. */
function forget(noted: readonly Noted[], { what, file, id }: Readonly<{ what: What; file: string; id: string }>): void {
  const counted = noted.find(one => one.what === what && one.file === file)
  if (counted === undefined) return
  counted.count--
  const named = counted.first.lastIndexOf(id)
  if (named !== -1) counted.first.splice(named, 1)
}

/** What is said of one document, of several, and what was done or is to be done. */
const SENTENCES: Readonly<Record<What, Readonly<{ one: string; many: string; done: string }>>> = {
  unseen: {
    one: '1 document held characters that are not seen (control characters, marks that turn the writing round)',
    many: 'documents held characters that are not seen (control characters, marks that turn the writing round)',
    done: 'they were taken out; correct them in the source',
  },
  'user-info': {
    one: '1 document has an address with a name before its site, such as https://name@site',
    many: 'documents have addresses with a name before their site, such as https://name@site',
    done: 'one cannot see where these lead, and they were left out; correct them in the source',
  },
  'other-site': {
    one: '1 document has a link whose label names another site than its address leads to',
    many: 'documents have links whose labels name another site than their addresses lead to',
    done: 'the labels were left out, and the addresses stand in their place',
  },
  past: {
    one: '1 document is past its last day',
    many: 'documents are past their last day',
    done: 'they went in, and the kiosk shows none of them to anybody; fetch a newer export, and import it with --mode snapshot to take out what is over',
  },
  unreachable: {
    one: '1 document says in no way how to reach it',
    many: 'documents say in no way how to reach them',
    done: 'no text, no shelf, no link, no attachment',
  },
}

/** One warning for all: a source without shelf marks would otherwise drown every other. */
function warningOf(source: string, what: What, noted: readonly Noted[]): readonly Problem[] {
  const count = noted.reduce((sum, one) => sum + one.count, 0)
  if (count === 0) return []
  const first = noted.flatMap(one => one.first).slice(0, EXAMPLES)
  const { one, many, done } = SENTENCES[what]
  const message = `${count === 1 ? one : `${count} ${many}`}: ${done}. For example ${first.join(', ')}.`
  return [{ code: what === 'unreachable' ? 'unreachable' : 'bad-value', severity: 'warning', file: source, message }]
}
