import type { Problem } from '../../model/problem.ts'
import { bibliographicDocument } from '../bibliographic/bibliographic-document.ts'
import { cleanLine } from '../clean-text.ts'
import type { Claim, DocumentDraft, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { madeKey } from '../made-key.ts'
import { decodeHead } from '../text-encoding.ts'
import type { RisEntry } from './read-ris.ts'
import { readRis } from './read-ris.ts'

/**
 * RIS, as Zotero, EndNote and databases of articles write it. Keys are the entry's ID, else its DOI, else made of its title, year and authors; of two
 * entries with one ID the second one's is made so as well.
 */
export const ris: Format = { id: 'ris', claim: claimRis, read: readRisFiles }

/** Types of reference that say a kind; a long name is known by its words. */
const KINDS: Readonly<Record<string, DocumentDraft['kind']>> = {
  ABST: 'article',
  BOOK: 'book',
  CHAP: 'article',
  CONF: 'event-report',
  CPAPER: 'article',
  EBOOK: 'book',
  EDBOOK: 'book',
  EJOUR: 'article',
  ELEC: 'website',
  BLOG: 'website',
  ICOMM: 'website',
  INPR: 'article',
  JFULL: 'periodical',
  JOUR: 'article',
  LEGAL: 'law',
  BILL: 'law',
  STAT: 'law',
  MGZN: 'article',
  NEWS: 'article',
  MULTI: 'video',
  VIDEO: 'video',
  COMP: 'software',
}
const NAMES: readonly (readonly [RegExp, DocumentDraft['kind']])[] = [
  [/article|journal|paper/i, 'article'],
  [/book/i, 'book'],
  [/web/i, 'website'],
]

function claimRis(files: readonly SourceFile[]): readonly Claim[] {
  return files.filter(file => /^TY {2}- \S/m.test(decodeHead(file.head))).map(file => ({ files: [file], sureness: 0.95 }))
}

async function* readRisFiles(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  const given = new Set<string>()
  for (const file of files) {
    for await (const entry of readRis(file, context)) {
      if (isProblem(entry)) {
        yield entry
        continue
      }
      const document = risDocument(entry, context.language)
      const place = { file: file.name, record: entry.record }
      if (document === undefined) {
        const message = 'The entry has no title (T1, TI or ST). Correct it in the source and export again.'
        yield { ...place, code: 'missing-field', severity: 'refused', field: 'TI', message }
        continue
      }
      const key = keyOf(entry, given)
      given.add(key)
      yield { ...place, key, document }
    }
  }
}

const KEY_DIGITS = 16

function keyOf(entry: RisEntry, given: ReadonlySet<string>): string {
  const own = cleanLine(entry.all('ID')[0]) ?? cleanLine(entry.all('DO')[0])
  if (own !== undefined && !given.has(own)) return own
  const about = [...entry.all('T1', 'TI', 'ST').slice(0, 1), ...entry.all('PY', 'Y1').slice(0, 1), ...entry.all('AU', 'A1')]
  const made = madeKey(about, KEY_DIGITS)
  return own === undefined ? made : `${own}-${made}`
}

function risDocument(entry: RisEntry, language: string | undefined): DocumentDraft | undefined {
  const first = (...tags: readonly string[]) => entry.all(...tags)[0]
  const type = entry.type.trim()
  const pages = [first('SP'), first('EP')].filter(page => page !== undefined && page !== '')
  const volume = cleanLine(first('VL', 'VO'))
  const issue = cleanLine(first('IS'))
  const where = [
    first('JF', 'JO', 'T2', 'BT'),
    volume === undefined ? undefined : `vol. ${volume}`,
    issue === undefined ? undefined : `n° ${issue}`,
    pages.length === 0 ? undefined : `p. ${pages.join('-')}`,
  ]
  return bibliographicDocument(
    {
      kind: KINDS[type.toUpperCase()] ?? NAMES.find(([name]) => name.test(type))?.[1] ?? 'document',
      titles: entry.all('T1', 'TI', 'CT', 'ST', 'TT'),
      creators: entry.all('A1', 'AU'),
      contributors: entry.all('A2', 'A3', 'A4', 'ED'),
      subjects: entry.all('KW'),
      descriptions: entry.all('N2', 'AB'),
      publishers: entry.all('PB').slice(0, 1),
      // "2014/05/12/" and "2014//": what is not said is left empty.
      dates: entry
        .all('DA', 'Y1', 'PY')
        .map(date =>
          date.replace(/^(\d{4})(?:\/(\d{2}))?(?:\/(\d{2}))?(?:\/.*)?$/, (_all, year, month, day) =>
            [year, month, day].filter(Boolean).join('-'),
          ),
        ),
      languages: entry.all('LA'),
      identifiers: [...entry.all('SN', 'DO'), ...entry.all('UR', 'L2').flatMap(text => text.split(/\s*;\s*/))],
      facts: [
        {
          label: 'Dans',
          value: where
            .map(cleanLine)
            .filter(part => part !== undefined)
            .join(', '),
        },
      ],
    },
    language,
  )
}
