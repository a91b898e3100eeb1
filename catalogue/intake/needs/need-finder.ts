import type { DocumentDraft } from '../../formats/format.ts'
import type { NeedRule } from '../../model/need-rule.ts'
import { plainWords } from './plain-words.ts'

/** A need that a record serves, by which words of a rule, and whether that rule is the program's and not a person's. */
export type FoundNeed = Readonly<{ need: string; by: readonly string[]; isProposed: boolean }>

/** A record that many rules fit is about everything: the best ones say what most. */
const MOST_NEEDS = 2

/** What of a record rules look at. */
export type Described = Pick<DocumentDraft, 'kind' | 'title' | 'subtitle' | 'summary' | 'subjects' | 'concepts' | 'holdings'>

/** What was found of each rule, each word once, with what it weighs. */
type Hits = Map<NeedRule, Map<string, Readonly<{ said: string; weight: number }>>>

/** What a word weighs: a title says what a record is about, a keyword also what it touches. */
const IN = { title: 3, keyword: 1, class: 2, kind: 2, summary: 1, scheme: 1 } as const

/** A need that is touched half as much as another, or less, is not what the record is about. */
const SHARE_OF_BEST = 0.5
type Phrase = Readonly<{ words: readonly string[]; said: string; rule: NeedRule }>

/** Finds the needs that records serve by one source's rules: given ones all, proposed ones only where nothing was given. */
export class NeedFinder {
  readonly #rules: readonly NeedRule[]
  readonly #phrases = new Map<string, Phrase[]>()
  readonly #keywords = new Map<string, { said: string; rule: NeedRule }[]>()

  constructor(rules: readonly NeedRule[]) {
    this.#rules = rules
    for (const rule of rules) {
      for (const said of rule.words ?? []) {
        const words = plainWords(said)
        const [first] = words
        if (first !== undefined) this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), { words, said, rule }])
      }
      for (const said of [...(rule.keywords ?? []), ...(rule.words ?? [])]) {
        const whole = plainWords(said).join(' ')
        this.#keywords.set(whole, [...(this.#keywords.get(whole) ?? []), { said, rule }])
      }
    }
  }

  /** The needs of a record, those that fit best first; none where no rule fits. */
  find(record: Described): readonly FoundNeed[] {
    const hits: Hits = new Map()
    for (const text of [record.title, record.subtitle]) this.#inText(text, hits, IN.title)
    for (const subject of record.subjects ?? []) this.#inText(subject, hits, IN.keyword)
    this.#inKeywords(record, hits)
    for (const rule of this.#rules) if (rule.kinds?.includes(record.kind) === true) add(hits, rule, record.kind, IN.kind)
    this.#inClasses(record, hits)
    if (hits.size === 0) this.#inText(record.summary, hits, IN.summary)
    if (hits.size === 0) this.#inSchemes(record, hits)
    return best(hits)
  }

  #inKeywords({ subjects = [], concepts = [] }: Described, hits: Hits): void {
    for (const keyword of [...subjects.flatMap(headingsOf), ...concepts.flatMap(({ label }) => label ?? [])])
      for (const { said, rule } of this.#keywords.get(plainWords(keyword).join(' ')) ?? []) add(hits, rule, said, IN.keyword)
  }

  #inSchemes({ concepts = [] }: Described, hits: Hits): void {
    const there = new Set(concepts.map(({ scheme }) => scheme))
    for (const rule of this.#rules) for (const scheme of rule.schemes ?? []) if (there.has(scheme)) add(hits, rule, scheme, IN.scheme)
  }

  #inText(text: string | undefined, hits: Hits, weight: number): void {
    if (text === undefined) return
    const words = plainWords(text)
    for (const [at, word] of words.entries()) {
      for (const phrase of this.#phrases.get(word) ?? [])
        if (phrase.words.every((one, index) => words[at + index] === one)) add(hits, phrase.rule, phrase.said, weight)
    }
  }

  /** The longest class that a mark or a code begins with: 650.14 is about CVs, 650.1 about careers. */
  #inClasses({ concepts = [], holdings = [] }: Described, hits: Hits): void {
    const marks = [
      ...concepts.flatMap(({ scheme, code }) => (/^(dewey|ddc|cdd)$/i.test(scheme) ? [code] : [])),
      ...holdings.flatMap(({ callNumber }) => callNumber ?? []),
    ]
    for (const mark of marks) {
      const fitting = this.#rules.flatMap(rule => (rule.classes ?? []).filter(one => beginsWith(mark, one)).map(one => ({ rule, one })))
      const longest = Math.max(0, ...fitting.map(({ one }) => plainMark(one).length))
      for (const { rule, one } of fitting) if (plainMark(one).length === longest) add(hits, rule, one, IN.class)
    }
  }
}

const plainMark = (mark: string): string => mark.replace(/\s+/g, '').toUpperCase()

/** "650.14 CVM" and "650.142" are of the class 650.14, "1650.14" is not; "EMP 12" is of "EMP", "EMPLOI" is not. */
function beginsWith(mark: string, group: string): boolean {
  const [plain, begin] = [plainMark(mark), plainMark(group)]
  if (!plain.startsWith(begin)) return false
  return /^\d/.test(begin) || !/^\p{L}/u.test(mark.trim().slice(group.trim().length))
}

/** Of "Emploi -- Périodiques" the heading is a keyword too; what divides it is about the heading. */
const headingsOf = (subject: string): readonly string[] =>
  subject.includes(' -- ') ? [subject, subject.split(' -- ')[0] ?? ''] : [subject]

function add(hits: Hits, rule: NeedRule, said: string, weight: number): void {
  const found = hits.get(rule) ?? new Map()
  const word = plainWords(said).join(' ')
  if ((found.get(word)?.weight ?? 0) < weight) found.set(word, { said, weight })
  hits.set(rule, found)
}

function best(hits: Hits): readonly FoundNeed[] {
  const found = new Map<string, { by: string[]; weight: number; isProposed: boolean }>()
  for (const [rule, words] of hits) {
    for (const need of rule.needs) {
      const known = found.get(need) ?? { by: [], weight: 0, isProposed: true }
      known.by.push(...[...words.values()].map(({ said }) => said))
      known.weight += [...words.values()].reduce((sum, { weight }) => sum + weight, 0)
      known.isProposed &&= rule.proposed === true
      found.set(need, known)
    }
  }
  const all = [...found].map(([need, one]) => ({ need, ...one }))
  const given = all.filter(({ isProposed }) => !isProposed)
  const ranked = all.toSorted((one, other) => other.weight - one.weight)
  const most = ranked[0]?.weight ?? 0
  const fitting = ranked.filter(({ weight }) => weight > most * SHARE_OF_BEST).slice(0, MOST_NEEDS)
  return (given.length > 0 ? given : fitting).map(({ need, by, isProposed }) => ({ need, by, isProposed }))
}
