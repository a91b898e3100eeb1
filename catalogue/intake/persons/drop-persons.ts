import type { DocumentDraft } from '../../formats/format.ts'
import type { PersonalPart } from './find-persons.ts'
import { findPersons } from './find-persons.ts'

/** How many parts of each sort were taken out. */
export type DroppedParts = Readonly<Record<PersonalPart['is'], number>>

/** Facts that say who is to be written to; others say what something is called, and schools bear persons' names. */
const CONTACT =
  /contact|r[ée]f[ée]rent|responsable|interlocut|formateur|formatrice|intervenant|animat|tuteur|tutrice|coordinat|conseill|inscription|renseignement|candidature|courriel|e-?mail|t[ée]l[ée]phone|teacher|trainer/iu

/** What names no author of a work but whoever is to be written to. */
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
  const { summary, easySummary, subtitle, ...others } = document
  const { body, facts, links, contributors, cost, title, alternativeTitles, subjects } = others
  const each = (texts: readonly string[]): string[] => texts.map(withoutInName).filter(text => text !== '')
  const rest = (text: string | undefined): string | undefined => (text === undefined ? undefined : without(text) || undefined)
  const said = {
    summary: rest(summary),
    easySummary: rest(easySummary),
    subtitle: subtitle === undefined ? undefined : withoutInName(subtitle) || undefined,
  }
  const changed: DocumentDraft = {
    ...others,
    ...(said.summary !== undefined && { summary: said.summary }),
    ...(said.easySummary !== undefined && { easySummary: said.easySummary }),
    ...(said.subtitle !== undefined && { subtitle: said.subtitle }),
    // A title of which nothing is left is none: the record is refused with the field named.
    title: withoutInName(title),
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

/** The text without its personal parts, and without what only led to them: "Contact : , 01 ..." is "Contact : 01 ...". */
function takenOut(text: string, dropped: Counts, isName = false): string {
  const parts = findPersons(text, isName)
  if (parts.length === 0) return text
  let rest = ''
  let from = 0
  for (const { is, start, end } of parts) {
    dropped[is]++
    rest += text.slice(from, start) + TAKEN
    from = end
  }
  return tidied(rest + text.slice(from))
}

/** Stands where something was taken out, until the text around it is tidied. */
const TAKEN = '\u0000'

/** Words at the end of a sentence after which somebody was named. */
const LEADING_NOWHERE =
  /(?<=^|[\n.;!?]\s{0,3})(?:contact\p{L}*|appele[rz]|[ée]cri(?:re|vez)|joindre|joignez|informations?|renseignements?|s['’]adresser|inscriptions?|candidatures?|référente?s?|responsables?|format(?:eur|rice)s?|tut(?:eur|rice)s?|interlocut(?:eur|rice)s?|ask|contacto|contatto|contato|kontakt)(?:[ ,:]+(?:auprès|de|du|à|au|et|ou|handicap|pédagogique|administrati\p{L}+|for))*[ :,]*(?=$|[\n.;])[.;]?/gimu

/** Words that only led to what was taken out, and signs that stood beside it. */
function tidied(text: string): string {
  return text
    .replace(/\((?:[\s,;:/|–-]|\0)*\0(?:[\s,;:/|–-]|\0)*\)/g, TAKEN)
    .replace(/\0(?:(?:[\s,;/|–-]|\b(?:et|ou|au|à|and|or)\b|:)*\0)+/g, TAKEN)
    .replace(/(?<=(?:^|\s)(?:à|de|auprès de|with)\s*)\0(?=\s*(?:au|à|at)\s)/giu, '')
    .replace(/(?<=\s)(?:à|de|auprès de|with)\s*(?=(?:au|at)\s)/giu, '')
    .replace(/(?<=:\s*)\0[\s,;/|–-]*/g, TAKEN)
    .replace(/[ \t]*[,;/|–-][ \t]*\0/g, TAKEN)
    .replace(/(?<=^|[\n.;!?]\s{0,3})(?:[\p{L}’' ]{1,40}:[ \t]*)?\0[ \t]*(?=$|[\n.;])[.;]?/gmu, '')
    .replace(/\0/g, ' ')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(LEADING_NOWHERE, '')
    .replace(/ +([,.)])/g, '$1')
    .replace(/[ \t]+$/gm, '')
    .trim()
}

/** The same text with spaces for its personal parts. */
function blanked(text: string, dropped: Counts): string {
  let rest = text
  for (const { is, start, end } of findPersons(text)) {
    dropped[is]++
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  return rest
}
