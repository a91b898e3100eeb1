import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { titleForms } from '../../catalogue/text/title-forms.ts'

type Pair = readonly [string, string]

/** The rows of a CSV file with a line of names, packed or not. */
export function readRows(path: string): readonly Readonly<Record<string, string>>[] {
  const bytes = readFileSync(path)
  return parse(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true, bom: true, relax_quotes: true })
}

/** Both genders of ROME's titles: every `Boulanger / Boulangère` of the release's list. */
export function romePairs(folder: string): readonly Pair[] {
  const titles = readRows(join(folder, 'unix_referentiel_appellation_v460_utf8.csv.gz')).map(row => row.libelle_appellation_long ?? '')
  return titles.map(titleForms).filter(forms => forms.length === 2) as unknown as readonly Pair[]
}

/** Both genders of ESCO's preferred labels, written `masculine/feminine`; labels of one form or of three are not there. */
export function escoPairs(path: string): readonly Pair[] {
  return readRows(path).flatMap(row => {
    const forms = (row.preferredLabel ?? '').split('/').map(form => form.trim())
    const [one, other] = forms
    if (forms.length !== 2 || one === undefined || other === undefined) return []
    // "ajustador/a", "técnico de I+D/I+D técnica": no second form of its own.
    return Math.abs(one.split(' ').length - other.split(' ').length) > 0 ? [] : [[one, other] as const]
  })
}

/** English labels with the first words of their description, which name the occupation in the plural: "Technical directors realise ...". */
export function escoPlurals(path: string): readonly Pair[] {
  return readRows(path).flatMap(row => {
    const label = row.preferredLabel ?? ''
    const start = (row.description ?? '').split(/\s+/).slice(0, label.split(' ').length).join(' ')
    // Only where the sentence begins with the label: all words but the last alike.
    const same = (text: string): string => text.toLowerCase().split(' ').slice(0, -1).join(' ')
    const heads = [label, start].map(text => text.toLowerCase().split(' ').at(-1)?.slice(0, 3))
    return start !== '' && same(label) === same(start) && heads[0] === heads[1] ? [[label, start] as const] : []
  })
}

/** Every distinct Arabic word of the labels without its article, each with what is written onto it: `ال`, `وال`, `بال`, `لل`. */
export function arabicClitics(path: string): readonly Pair[] {
  const words = readRows(path).flatMap(row => (row.preferredLabel ?? '').match(/[\u0621-\u064a]+/g) ?? [])
  const bare = new Set(words.map(word => word.replace(/^ال(?=.{3})/, '')).filter(word => word.length >= 3))
  return [...bare].flatMap(word => ['ال', 'وال', 'بال', 'لل'].map(clitic => [word, clitic + word] as const))
}
