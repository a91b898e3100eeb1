import type { DocumentInput } from '../../model/document.ts'
import { cleanLine, distinct } from '../clean-text.ts'
import type { DocumentDraft } from '../format.ts'
import { withoutIsbd, yearIn } from '../marc/isbd.ts'
import { marcLanguage } from '../marc/marc-language.ts'
import { marcLinks } from '../marc/marc-links.ts'
import type { MarcField, MarcRecord } from '../marc/marc-record.ts'
import { fieldsOf, firstOf, joinedOf, subfieldOf, subfieldsOf } from '../marc/marc-record.ts'
import { unimarcHoldings } from './unimarc-holdings.ts'
import { unimarcConcepts, unimarcSubjects } from './unimarc-subjects.ts'

/** Fields that hold other titles of the same thing: uniform, parallel, cover, spine, running, variant, key, abridged, expanded. */
const OTHER_TITLES = ['500', '510', '512', '513', '515', '516', '517', '518', '530', '531', '532', '540', '541', '545']

/**
 * The document a UNIMARC bibliographic record makes (UNIMARC Manual, Bibliographic Format). What a record does not say stays absent.
 * Undefined when there is no title (200$a). The language is that of the text (101$a); `und` when nobody said.
 */
export function unimarcDocument(record: MarcRecord): DocumentDraft | undefined {
  const title = titleOf(record)
  if (title === undefined) return undefined
  const subtitle = fieldsOf(record, '200')
    .flatMap(field => subfieldsOf(field, 'e'))
    // "[Ressource électronique]" says what it is made of, and stands in the wrong place.
    .filter(text => !/^[[{].*[\]}]$/.test(text))
    .join(' : ')
  const summary = fieldsOf(record, '330').flatMap(field => subfieldsOf(field, 'a'))
  const publisher = firstOf(record, '214', 'c') ?? firstOf(record, '210', 'c')
  const issued = yearOf(record)
  return {
    kind: kindOf(record),
    title,
    ...(subtitle !== '' && { subtitle }),
    alternativeTitles: distinct(
      OTHER_TITLES.flatMap(tag => fieldsOf(record, tag).flatMap(field => subfieldsOf(field, 'a'))).map(withoutIsbd),
      title,
    ),
    ...(summary.length > 0 && { summary: summary.join('\n') }),
    language: marcLanguage(firstOf(record, '101', 'a')) ?? 'und',
    subjects: unimarcSubjects(record),
    concepts: unimarcConcepts(record),
    ...(publisher !== undefined && { publisher: withoutIsbd(publisher) }),
    contributors: fieldsOf(record, '700', '701', '702', '710', '711', '712')
      .map(contributorOf)
      .filter(one => one !== undefined),
    ...(issued !== undefined && { issued }),
    identifiers: identifiersOf(record),
    holdings: unimarcHoldings(record),
    links: marcLinks(record),
    facts: factsOf(record),
  }
}

function titleOf(record: MarcRecord): string | undefined {
  const field = fieldsOf(record, '200').find(one => subfieldOf(one, 'a') !== undefined)
  const proper = subfieldOf(field, 'a')
  if (field === undefined || proper === undefined) return undefined
  const parts = field.subfields.filter(({ code }) => code === 'h' || code === 'i').map(({ text }) => cleanLine(text))
  return [withoutIsbd(proper).replace(/\.$/, part => (parts.length > 0 ? '' : part)), ...parts.filter(part => part !== undefined)].join(
    '. ',
  )
}

/**
 * By the leader: bibliographic level (7) first, then the type of record (6). A serial below the highest level (8) with a part number is
 * what PMB makes of one issue.
 */
function kindOf(record: MarcRecord): string {
  const { leader } = record
  const [type, level] = [leader[6] ?? '', leader[7] ?? '']
  if (level === 's') return leader[8] === '2' && firstOf(record, '200', 'h') !== undefined ? 'issue' : 'periodical'
  if (level === 'a') return 'article'
  if (level === 'i') return 'website'
  if (type === 'g' || type === 'm') return 'video'
  if (type === 'l') return 'software'
  return type === 'k' ? 'poster' : 'book'
}

/** 100$a, 9 to 12, the first date of publication; else the first year in 214$d or 210$d. */
function yearOf(record: MarcRecord): string | undefined {
  const coded = fieldsOf(record, '100')[0]
    ?.subfields.find(({ code }) => code === 'a')
    ?.text.slice(9, 13)
  if (coded !== undefined && /^(1[4-9]|20)\d\d$/.test(coded)) return coded
  return yearIn(firstOf(record, '214', 'd') ?? firstOf(record, '210', 'd'))
}

// Function codes of UNIMARC appendix C that say more than "author".
const ROLES: Readonly<Record<string, 'author' | 'editor' | 'illustrator' | 'translator'>> = {
  '070': 'author',
  '340': 'editor',
  '651': 'editor',
  '650': 'editor',
  '440': 'illustrator',
  '730': 'translator',
}

function contributorOf(field: MarcField): NonNullable<DocumentInput['contributors']>[number] | undefined {
  const own = subfieldOf(field, 'a')
  if (own === undefined) return undefined
  const rest = subfieldsOf(field, 'b').map(text => text.replace(/^,\s*/, ''))
  if (field.tag.startsWith('71')) return { name: [own, ...rest].join('. '), role: 'organisation' }
  const role = ROLES[subfieldOf(field, '4') ?? ''] ?? (field.tag === '702' ? undefined : 'author')
  return { name: [...rest, own].join(' '), ...(role !== undefined && { role }) }
}

function identifiersOf(record: MarcRecord): NonNullable<DocumentInput['identifiers']> {
  const all = (tag: string) => distinct(fieldsOf(record, tag).flatMap(field => subfieldsOf(field, 'a')))
  return [
    ...all('010').map(value => ({ scheme: 'isbn' as const, value })),
    ...all('011').map(value => ({ scheme: 'issn' as const, value })),
  ]
}

/** What a reader of the library's catalogue looks at besides: how often, which numbers, what it looks like, which series. In French, as UNIMARC libraries write. */
function factsOf(record: MarcRecord): { label: string; value: string }[] {
  const joined = (tag: string, codes: string, between: string) => joinedOf(record, tag, codes, between)
  const isArticle = record.leader[7] === 'a'
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['Périodicité', joined('326', 'ab', ', ')],
    ['Numérotation', joined('207', 'a', ' ; ')],
    ['Description', joined('215', 'acde', ' ; ')],
    ['Collection', joined('225', 'av', ', ')],
    ['Dans', isArticle ? [] : joined('461', 'tv', ', ')],
  ]
  return facts.filter(([, values]) => values.length > 0).map(([label, values]) => ({ label, value: values.join(' ; ') }))
}
