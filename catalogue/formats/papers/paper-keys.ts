import { createHash } from 'node:crypto'
import type { SourceFile } from '../format.ts'

const LONGEST_KEY = 120
const HASH_LETTERS = 8

/** Without its ending: `.pdf`, `.pdf.gz`. */
const stemOf = (name: string): string => name.replace(/\.gz$/i, '').replace(/\.[a-z0-9]{1,5}$/i, '')

/** The endings whose file has the plain key where several are called alike. */
const FIRST = ['pdf', 'docx', 'odt', 'epub', 'html', 'htm', 'txt']

const endingOf = (name: string): string => /\.([a-z0-9]{1,5})$/i.exec(name.replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? ''
const rankOf = (name: string): number => (FIRST.indexOf(endingOf(name)) + FIRST.length + 1) % (FIRST.length + 1)

/**
 * The key of each paper: its path inside what was given, without ending, case and accents, so that it stays when the folder is given under another name. Of two that come
 * to the same one is called by its ending too. Names that differ in case, accents and signs alone are each called by a sum of their path: whichever has gone or come by the
 * next import, none has the key of another.
 */
export function paperKeys(files: readonly SourceFile[]): ReadonlyMap<SourceFile, string> {
  const base = commonFolder(files.map(({ name }) => name))
  const keys = new Map<SourceFile, string>()
  const taken = new Set<string>()
  const alike = new Set(calledAlike(files).flat())
  const place = ({ name }: SourceFile): number => 2 * rankOf(name) + (name === name.normalize('NFC') ? 0 : 1)
  for (const file of [...files].sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1))) {
    const path = file.name.slice(base.length)
    const plain = shortened(folded(stemOf(path)), path)
    const summed = `${plain}-${sumOf(path)}`
    const wanted = alike.has(file) ? [summed] : [plain, `${plain}-${endingOf(path)}`, summed]
    const key = wanted.find(one => one !== '' && !taken.has(one)) ?? `${plain}-${sumOfBytes(path)}`
    taken.add(key)
    keys.set(file, key)
  }
  return keys
}

/** Papers whose names come to the same key and have the same ending, in groups. */
export function calledAlike(files: readonly SourceFile[]): readonly (readonly SourceFile[])[] {
  const base = commonFolder(files.map(({ name }) => name))
  const groups = new Map<string, SourceFile[]>()
  for (const file of files) {
    const path = file.name.slice(base.length)
    const same = `${folded(stemOf(path))}.${endingOf(path)}`
    groups.set(same, [...(groups.get(same) ?? []), file])
  }
  // A name of signs alone has a sum for its key in any case.
  return [...groups].filter(([same, group]) => group.length > 1 && !same.startsWith('.')).map(([, group]) => group)
}

/** The one folder in which all lie, with its slash: what was given, and no part of any key. */
export function commonFolder(names: readonly string[]): string {
  const [first = ''] = names
  const base = first.slice(0, first.indexOf('/') + 1)
  return names.every(name => name.startsWith(base)) ? base : ''
}

/** A key made of words, where there is no name of a file. */
export const keyOfWords = (words: string): string => shortened(folded(words.replaceAll('/', ' ')), words)

const folded = (path: string): string =>
  path
    .split('/')
    .map(part =>
      part
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter(part => part !== '')
    .join('/')

const sumOf = (path: string): string => sumOfBytes(path.normalize('NFC'))

/** Of two names that look the same and are written with other characters, the second one's. */
const sumOfBytes = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, HASH_LETTERS)

/** A name of signs alone, or a very long one, is called by a sum of it. */
const shortened = (key: string, path: string): string =>
  key === '' ? sumOf(path) : key.length <= LONGEST_KEY ? key : `${key.slice(0, LONGEST_KEY - HASH_LETTERS - 1)}-${sumOf(path)}`
