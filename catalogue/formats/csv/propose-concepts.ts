import type { CsvMappingInput } from './csv-mapping.ts'
import { foldHeader } from './fold-header.ts'

type Scheme = Readonly<{ scheme: string; codes: readonly string[]; labels: readonly string[]; looks: RegExp }>

/** Schemes that tables of French centres carry: what their columns are called, and what their codes look like. A header alone proves nothing. */
const SCHEMES: readonly Scheme[] = [
  {
    scheme: 'ROME',
    codes: ['code_rome', 'codes_rome', 'rome', 'code_s_rome'],
    labels: ['libelle_rome', 'intitule_rome', 'libelle_code_rome'],
    looks: /^[A-N]\d{4}$/,
  },
  { scheme: 'Formacode', codes: ['formacode', 'formacodes', 'code_formacode'], labels: ['libelle_formacode'], looks: /^\d{5}$/ },
  {
    scheme: 'RNCP',
    codes: ['rncp', 'code_rncp', 'numero_rncp', 'fiche_rncp'],
    labels: ['libelle_rncp', 'intitule_rncp'],
    looks: /^(RNCP)?\d{3,6}$/,
  },
  { scheme: 'NSF', codes: ['nsf', 'code_nsf'], labels: ['libelle_nsf'], looks: /^\d{3}[a-z]?$/ },
]

const SEPARATORS = [';', '|', ',', '\n', ' / '] as const

/** The columns of codes that a table's headers name and its first rows confirm. */
export function proposeConcepts(
  header: readonly string[],
  firstRows: readonly (readonly string[])[],
): NonNullable<CsvMappingInput['concepts']> {
  const folded = header.map(foldHeader)
  return SCHEMES.flatMap(({ scheme, codes, labels, looks }) => {
    const at = folded.findIndex(name => codes.includes(name))
    const column = header[at]
    const cells = firstRows.map(row => row[at]?.trim() ?? '').filter(cell => cell !== '')
    const fits = (separator: string | undefined) =>
      cells.every(cell => (separator === undefined ? [cell] : cell.split(separator)).every(code => looks.test(code.trim())))
    const separator = fits(undefined) ? undefined : SEPARATORS.find(fits)
    if (column === undefined || cells.length === 0 || !fits(separator)) return []
    const label = header[folded.findIndex(name => labels.includes(name))]
    return [{ scheme, column, ...(label !== undefined && { label }), ...(separator !== undefined && { separator }) }]
  })
}
