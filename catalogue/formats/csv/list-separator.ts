/** How exports part the entries of a cell, the plainest first: what also stands inside of entries comes last. */
const SEPARATORS = ['\n', '|', ';', ' / ', '/', ' - ', ' – ', ','] as const

/** A comma parts a name from a first name, and phrases of a title. */
const WITH_NAMES: readonly string[] = ['\n', '|', ';', ' / ']

/** Entries of a list are words or short phrases; what is longer is a sentence. */
const LONGEST_ENTRY = 60
const FEWEST_LETTERS = 2
/** The plainer separator is the list's where at least this share of the cells that are parted have it. */
const ENOUGH = 0.2

type ListOptions = Readonly<{
  /** The entries are names or titles. */
  ofNames?: boolean
}>

/** The separator that parts the entries of a column's cells; undefined where no cell is a list. */
export function listSeparator(cells: readonly string[], { ofNames = false }: ListOptions = {}): string | undefined {
  const candidates = SEPARATORS.filter(separator => !ofNames || WITH_NAMES.includes(separator))
  const counted = candidates.map(separator => ({ separator, lists: cells.filter(cell => isList(cell, separator)).length }))
  const most = Math.max(0, ...counted.map(({ lists }) => lists))
  return most === 0 ? undefined : counted.find(({ lists }) => lists > 0 && lists >= most * ENOUGH)?.separator
}

/** "CV, lettre" is one by ",", "24/7" and "et/ou" are none by "/". */
function isList(cell: string, separator: string): boolean {
  const parts = cell
    .split(separator)
    .map(part => part.trim())
    .filter(part => part !== '')
  const least = separator === '/' ? FEWEST_LETTERS + 1 : 1
  return parts.length > 1 && parts.every(part => part.length <= LONGEST_ENTRY && part.replace(/[^\p{L}\p{N}]/gu, '').length >= least)
}
