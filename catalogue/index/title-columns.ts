import { titleForms, titleKey } from '../text/title-forms.ts'
import { ByteWriter } from './byte-writer.ts'
import { hashNumbers, sortedByHash } from './hash.ts'
import type { Sections } from './layout.ts'
import type { TextPacker } from './packed-text.ts'
import { sortAsBytes, writeStringTable } from './string-table.ts'

export type TitleColumns = Pick<
  Sections,
  | 'titleFirst'
  | 'titleOffsets'
  | 'titleBytes'
  | 'formFirst'
  | 'formOffsets'
  | 'formTerms'
  | 'formHashes'
  | 'formIds'
  | 'keyHeads'
  | 'keyBytes'
  | 'keyTitles'
  | 'keyWeights'
>

/** A key longer than this many characters is no completion of anything. */
const KEY_CHARACTERS = 100

/** One title of a document with the terms (by their place) of each form it is said in. */
export type TitleEntry = Readonly<{ text: string; forms: readonly (readonly number[])[] }>

/**
 * Titles and alternative titles: their text, the terms of each form (exact titles and phrases are found by them), and their folded forms in order
 * (completions). `documents` lists the titles of each document in the segment's order, the main title first.
 */
export function titleColumns(documents: readonly (readonly TitleEntry[])[], titleDocuments: Uint32Array, packer: TextPacker): TitleColumns {
  const titles = documents.flat()
  const titleFirst = new Uint32Array(documents.length + 1)
  for (const [place, own] of documents.entries()) titleFirst[place + 1] = (titleFirst[place] as number) + own.length
  const texts = new ByteWriter()
  const titleOffsets = new Uint32Array(titles.length + 1)
  for (const [place, { text }] of titles.entries()) {
    packer.pack(text, texts)
    titleOffsets[place + 1] = texts.length
  }
  return { titleFirst, titleOffsets, titleBytes: texts.done(), ...formColumns(titles), ...keyColumns(titles, titleDocuments) }
}

function formColumns(
  titles: readonly TitleEntry[],
): Pick<TitleColumns, 'formFirst' | 'formOffsets' | 'formTerms' | 'formHashes' | 'formIds'> {
  const forms = titles.flatMap(title => title.forms)
  const formFirst = new Uint32Array(titles.length + 1)
  for (const [place, title] of titles.entries()) formFirst[place + 1] = (formFirst[place] as number) + title.forms.length
  const formOffsets = new Uint32Array(forms.length + 1)
  for (const [place, terms] of forms.entries()) formOffsets[place + 1] = (formOffsets[place] as number) + terms.length
  const [formHashes, formIds] = sortedByHash(forms.map(hashNumbers))
  return { formFirst, formOffsets, formTerms: Uint32Array.from(forms.flat()), formHashes, formIds }
}

/** Fewer words first, then words that stand in more titles: what is likelier to be meant. `rarest`: in how many titles the rarest word stands. */
function keyWeight(key: string, rarest: number): number {
  let words = 1
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++
  return Math.max(0, 5 - words) * 10_000 + Math.min(9_999, Math.round(1000 * Math.log2(1 + rarest)))
}

/** 0 for a title without words. */
function rarestTerm(forms: readonly (readonly number[])[], titleDocuments: Uint32Array): number {
  let rarest = Number.POSITIVE_INFINITY
  for (const terms of forms) for (const term of terms) rarest = Math.min(rarest, titleDocuments[term] as number)
  return Number.isFinite(rarest) ? rarest : 0
}

function keyColumns(
  titles: readonly TitleEntry[],
  titleDocuments: Uint32Array,
): Pick<TitleColumns, 'keyHeads' | 'keyBytes' | 'keyTitles' | 'keyWeights'> {
  const byKey = new Map<string, { title: number; weight: number }[]>()
  for (const [place, { text, forms }] of titles.entries()) {
    const rarest = rarestTerm(forms, titleDocuments)
    for (const form of titleForms(text)) {
      const key = titleKey(form)
      if (key === '' || key.length > KEY_CHARACTERS) continue
      const known = byKey.get(key) ?? []
      if (known.length === 0) byKey.set(key, known)
      // The same wording twice completes nothing twice.
      if (known.some(({ title }) => titles[title]?.text === text)) continue
      known.push({ title: place, weight: keyWeight(key, rarest) })
    }
  }
  const sorted = sortAsBytes([...byKey.keys()])
  const table = writeStringTable(sorted.flatMap(key => (byKey.get(key) ?? []).map(() => key)))
  const rows = sorted.flatMap(key => byKey.get(key) ?? [])
  return {
    keyHeads: table.heads,
    keyBytes: table.bytes,
    keyTitles: Uint32Array.from(rows, ({ title }) => title),
    keyWeights: Uint16Array.from(rows, ({ weight }) => weight),
  }
}
