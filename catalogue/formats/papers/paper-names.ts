import { posix } from 'node:path'
import type { SourceFile } from '../format.ts'
import { commonFolder } from './paper-keys.ts'

/** Finds the papers that a cell names. */
export type PaperNames = Readonly<{
  /** The paper of one name: with or without its folders and its ending, whatever its case. */
  find(name: string): SourceFile | undefined
  /** All that a cell names, with what it names in vain. */
  inCell(cell: string): Readonly<{ found: readonly SourceFile[]; missing: readonly string[] }>
}>

const folded = (name: string): string =>
  posix
    .normalize(
      name
        .trim()
        .replaceAll('\\', '/')
        .replace(/^(\.?\/)+/, ''),
    )
    .normalize('NFC')
    .toLowerCase()

/** A name that two papers share names neither. */
export function paperNames(papers: readonly SourceFile[]): PaperNames {
  const names = new Map<string, SourceFile | undefined>()
  const base = commonFolder(papers.map(({ name }) => name))
  for (const paper of papers) {
    const path = folded(paper.name.slice(base.length))
    const spellings = new Set(
      [path, posix.basename(path)].flatMap(one => [one, one.replace(/\.[a-z0-9]{1,5}(\.gz)?$/, '')]).concat(folded(paper.name)),
    )
    for (const name of spellings) names.set(name, names.has(name) ? undefined : paper)
  }
  // A whole path is nobody else's, whatever shorter names it shares.
  for (const paper of papers) for (const name of [folded(paper.name), folded(paper.name.slice(base.length))]) names.set(name, paper)
  const find = (name: string): SourceFile | undefined => (name.trim() === '' ? undefined : names.get(folded(name)))
  return {
    find,
    inCell(cell) {
      const whole = find(cell)
      if (whole !== undefined) return { found: [whole], missing: [] }
      const parts = cell
        .split(/[;|\n]/)
        .map(part => part.trim())
        .filter(part => part !== '')
      const found = [...new Set(parts.map(find).filter(paper => paper !== undefined))]
      return { found, missing: parts.filter(part => find(part) === undefined) }
    },
  }
}
