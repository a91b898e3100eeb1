import type { DocumentDraft } from '../../formats/format.ts'
import type { PersonalPart } from './find-persons.ts'
import { findPersons } from './find-persons.ts'

/** How many parts of each sort were taken out. */
export type DroppedParts = Readonly<Record<PersonalPart['is'], number>>

/** Facts that say who is to be written to; others say what something is called, and schools bear persons' names. */
const CONTACT =
  /contact|r[ée]f[ée]rent|responsable|interlocut|formateur|formatrice|intervenant|animat|tuteur|tutrice|coordinat|conseill|inscription|renseignement|candidature|courriel|e-?mail|t[ée]l[ée]phone|teacher|trainer/iu

/** Kinds in which a person who is named is to be written to, and is no author. */
const KINDS = new Set(['training', 'job-offer'])

/**
 * An offer of training or work without the natural persons in it (R28): names, e-mail addresses of their own and mobile numbers are taken out of its texts before anything is indexed; other
 * kinds are left as they are, for the authors of works stay. `pages` of a text keep their places: what is taken out of it leaves as many spaces.
 */
export function dropPersons(document: DocumentDraft): Readonly<{ document: DocumentDraft; dropped: DroppedParts }> {
  const dropped = { name: 0, 'e-mail': 0, mobile: 0 }
  if (!KINDS.has(document.kind)) return { document, dropped }
  const without = (text: string): string => takenOut(text, dropped)
  const withoutInName = (text: string): string => takenOut(text, dropped, true)
  const { summary, easySummary, subtitle, publisher, ...others } = document
  const { body, facts, links, contributors, cost, title, alternativeTitles, subjects } = others
  const each = (texts: readonly string[]): string[] => texts.map(withoutInName).filter(text => text !== '')
  /** What is left; undefined where that is nothing. */
  const rest = (text: string | undefined, take = without): string | undefined => (text === undefined ? undefined : take(text) || undefined)
  const said = {
    summary: rest(summary),
    easySummary: rest(easySummary),
    subtitle: rest(subtitle, withoutInName),
    publisher: rest(publisher, withoutInName),
  }
  const changed: DocumentDraft = {
    ...others,
    ...(said.summary !== undefined && { summary: said.summary }),
    ...(said.easySummary !== undefined && { easySummary: said.easySummary }),
    ...(said.subtitle !== undefined && { subtitle: said.subtitle }),
    // A title of which nothing is left is none: the record is refused with the field named.
    title: withoutInName(title),
    ...(said.publisher !== undefined && { publisher: said.publisher }),
    ...(alternativeTitles !== undefined && { alternativeTitles: each(alternativeTitles) }),
    ...(subjects !== undefined && { subjects: each(subjects) }),
    ...(body !== undefined && { body: { ...body, text: body.pages === undefined ? without(body.text) : blanked(body.text, dropped) } }),
    ...(facts !== undefined && {
      facts: facts
        .map(fact => ({ ...fact, value: CONTACT.test(fact.label) ? without(fact.value) : withoutInName(fact.value) }))
        .filter(({ value }) => value !== ''),
    }),
    ...(links !== undefined && {
      links: links.map(link => (link.label === undefined ? link : { ...link, label: without(link.label) || link.url })),
    }),
    ...(contributors !== undefined && {
      contributors: contributors.filter(one => one.role === 'organisation' || !isPerson(one.name, dropped)),
    }),
    ...(cost?.note !== undefined && { cost: { ...cost, note: without(cost.note) } }),
  }
  return dropped.name + dropped['e-mail'] + dropped.mobile === 0 ? { document, dropped } : { document: changed, dropped }
}

type Counts = { -readonly [K in keyof DroppedParts]: number }

/** Whether a contributor's name is a person's; counted where it is. */
function isPerson(name: string, dropped: Counts): boolean {
  const [first] = findPersons(name)
  if (first?.is !== 'name') return false
  dropped.name++
  return true
}

type Gap = Readonly<{ start: number; end: number }>

/** The text without its personal parts, and without what only led to them: "Contact : , 01 ..." is "Contact : 01 ...". Nothing is touched but beside what was taken out. */
function takenOut(text: string, dropped: Counts, isName = false): string {
  const gaps = gapsOf(text, findPersons(text, isName), dropped)
  if (gaps.length === 0) return text
  let rest = ''
  let from = 0
  for (const { start, end } of gaps) {
    const { left, cut } = beside(text.slice(from, start), text.slice(end, end + LOOKED_AT))
    rest += left
    from = end + cut
  }
  return (rest + text.slice(from)).trim()
}

/** Between two of them stands nothing but signs and small words: they are one. */
const BETWEEN = /^(?:[ \t\u00a0,;:/|–-]|\b(?:et|ou|au|à|and|or)\b){0,12}$/u

function gapsOf(text: string, parts: readonly PersonalPart[], dropped: Counts): readonly Gap[] {
  const gaps: { start: number; end: number }[] = []
  for (const { is, start, end } of parts) {
    dropped[is]++
    const last = gaps.at(-1)
    if (last !== undefined && start - last.end <= LOOKED_AT && BETWEEN.test(text.slice(last.end, start))) last.end = end
    else gaps.push({ start, end })
  }
  return gaps
}

/** As far as is looked beside what was taken out. */
const LOOKED_AT = 80

const OPENING = /\([ \t,;:/|–-]{0,6}$/u
const CLOSING = /^[ \t,;:/|–-]{0,6}\)/u
const SIGN_BEFORE = /[ \t]{0,4}[,;/|–-][ \t]{0,4}$/u
const SIGN_AFTER = /^[ \t]{0,4}[,;/|–-][ \t]{0,4}/u
const TO = /(?<=\s)(?:à|de|auprès de|with)[ \t]{0,4}$/iu
const AT = /^[ \t]{0,4}(?:au|à|at)\s/iu
/** The end of what was said: of the text, the line or the sentence. */
const END = /^[ \t]{0,4}(?:$|(?=\n)|[.;](?!\S))/u

/** Words that only lead to who is named, from the beginning of a sentence to its end. */
const LEADING =
  /(?:^|[\n.;!?][ \t]{0,3})(?<lead>(?:contacte?[rz]?s?|appele[rz]|[ée]cri(?:re|vez)|joindre|joignez|informations?|renseignements?|s['’]adresser|inscriptions?|candidatures?|référente?s?|responsables?|format(?:eur|rice)s?|tut(?:eur|rice)s?|intervenante?s?|interlocut(?:eur|rice)s?|(?:ou )?par (?:e-?mail|mail|courriel|téléphone)|e-?mail|courriel|portable|mobile|ask|contacto|contatto|contato|kontakt)(?:[ ,:]{1,3}(?:auprès|de|du|à|au|et|ou|handicap|pédagogique|administrati(?:f|ve)|for)){0,4}[ :,]{0,3})$/iu

/** What stays of the text before a gap, and how much of the text after it goes with it. */
function beside(before: string, after: string): Readonly<{ left: string; cut: number }> {
  const tail = before.length > LOOKED_AT ? `x${before.slice(-LOOKED_AT)}` : before
  const without = (length: number): string => before.slice(0, before.length - length)
  const [opening, closing] = [OPENING.exec(tail)?.[0], CLOSING.exec(after)?.[0]]
  if (opening !== undefined && closing !== undefined) return { left: without(opening.length).trimEnd(), cut: closing.length }
  const end = END.exec(after)?.[0]
  const lead = end === undefined ? undefined : LEADING.exec(tail)?.groups?.lead
  if (lead !== undefined && end !== undefined) return { left: without(lead.length), cut: end.length }
  const [to, at] = [TO.exec(tail)?.[0], AT.test(after)]
  if (to !== undefined && at) return { left: without(to.length), cut: /^[ \t]*/.exec(after)?.[0].length ?? 0 }
  const sign = SIGN_BEFORE.exec(tail)?.[0]
  if (sign !== undefined) return { left: without(sign.length), cut: 0 }
  const behind = SIGN_AFTER.exec(after)?.[0]
  if (behind !== undefined) return { left: before, cut: behind.length }
  const isDoubled = /[ \t]$/.test(before) && /^(?:[ \t]|[,.)]|$)/.test(after)
  return { left: isDoubled ? before.replace(/[ \t]{1,8}$/, '') : before, cut: 0 }
}

/** The same text with spaces for its personal parts. */
function blanked(text: string, dropped: Counts): string {
  let rest = ''
  let from = 0
  for (const { is, start, end } of findPersons(text)) {
    dropped[is]++
    rest += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return rest + text.slice(from)
}
