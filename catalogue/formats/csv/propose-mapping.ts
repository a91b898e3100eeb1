import type { CsvMappingInput, MappedField } from './csv-mapping.ts'
import { LIST_FIELDS, NAME_FIELDS, UNKNOWN_KIND } from './csv-mapping.ts'
import { foldHeader } from './fold-header.ts'
import { listSeparator } from './list-separator.ts'
import { proposeConcepts } from './propose-concepts.ts'

/** What a thing is sold for. Of what stands on a shelf that is what the centre paid, and nobody who reads it there does (R3). */
export const PRICES: readonly string[] = ['prix', 'price', 'prix_public', 'prix_ttc', 'tarif', 'tarifs']

/** Words that say of what stands on a shelf too what a reader pays, and what they mean. */
const SAID_OF_PRICES = [
  ['gratuit', 'free'],
  ['free', 'free'],
  ['payant', 'paid'],
] as const

/** Fields that only what stands on a shelf has. */
const ON_SHELVES: readonly MappedField[] = ['isbn', 'callNumber']

/** Headers that say plainly which field they are, in the words of French and English exports, best first. */
const OBVIOUS: readonly (readonly [MappedField, readonly string[]])[] = [
  ['title', ['titre', 'title', 'titre_propre', 'dc_title', 'intitule', 'libelle', 'nom', 'name']],
  ['subtitle', ['sous_titre', 'subtitle', 'complement_du_titre', 'complement_titre']],
  ['alternativeTitles', ['autres_titres', 'autre_titre', 'titre_parallele', 'alternative_titles', 'synonymes', 'dcterms_alternative']],
  ['summary', ['resume', 'summary', 'description', 'dc_description', 'abstract', 'presentation', 'accroche']],
  ['body', ['texte', 'texte_integral', 'body', 'contenu', 'full_text']],
  ['contributors', ['auteur', 'auteurs', 'author', 'authors', 'dc_creator', 'creator', 'auteur_s']],
  ['publisher', ['editeur', 'publisher', 'dc_publisher', 'organisme']],
  [
    'subjects',
    ['mots_cles', 'mot_cle', 'sujets', 'sujet', 'subjects', 'subject', 'dc_subject', 'descripteurs', 'keywords', 'themes', 'theme'],
  ],
  ['language', ['langue', 'language', 'dc_language', 'lang']],
  ['kind', ['type', 'type_de_document', 'type_document', 'kind', 'dc_type', 'nature', 'support', 'categorie', 'category']],
  [
    'issued',
    [
      'date_de_parution',
      'date_parution',
      'annee',
      'annee_de_parution',
      'date_de_publication',
      'date_publication',
      'issued',
      'year',
      'dc_date',
      'date',
    ],
  ],
  ['modified', ['date_de_modification', 'date_modification', 'modified', 'mise_a_jour']],
  ['validUntil', ['date_de_fin', 'valable_jusqu_au', 'valid_until', 'date_de_peremption']],
  ['isbn', ['isbn', 'isbn13', 'isbn_13', 'ean']],
  ['issn', ['issn']],
  ['links', ['url', 'lien', 'liens', 'link', 'links', 'site', 'site_web', 'adresse_web']],
  ['callNumber', ['cote', 'call_number', 'cote_de_rangement', 'callnumber', 'rangement']],
  ['shelf', ['etagere', 'rayon', 'shelf', 'rangement']],
  ['zone', ['emplacement', 'localisation', 'zone', 'location', 'section']],
  ['site', ['bibliotheque', 'antenne', 'lieu_de_conservation', 'site_de_conservation', 'library']],
  ['statement', ['etat_de_collection', 'etats_de_collection', 'collection_detenue', 'holdings', 'numeros']],
  ['latest', ['dernier_numero_recu', 'dernier_numero', 'latest_issue']],
  ['access', ['acces', 'mode_d_acces', 'access']],
  ['loan', ['empruntable', 'pret', 'loan']],
  ['copies', ['exemplaires', 'nombre_d_exemplaires', 'copies']],
  ['cost', ['cout', 'cost', ...PRICES]],
  ['audience', ['public', 'audience', 'niveau_public']],
  ['needs', ['besoin', 'besoins', 'needs', 'need', 'pole']],
]

/** Headers that say that a column is the key, whatever its cells repeat. */
const SURE_KEYS = [
  'id',
  'uuid',
  'slug',
  'key',
  'identifiant',
  'identifier',
  'dc_identifier',
  'numero_de_notice',
  'no_de_notice',
  'n_de_notice',
  'n_notice',
]
const KEYS = [...SURE_KEYS, 'numero', 'n', 'no', 'code', 'ref', 'reference', 'cote', 'isbn', 'issn']

/** The headers that need no mapping, a line for each field, as `import --help` prints them. Case, accents and signs make no difference. */
export const wellKnownHeaders = (): readonly string[] => [
  `key: ${KEYS.join(', ')}`,
  ...OBVIOUS.map(([field, names]) => `${field}: ${names.join(', ')}`),
]

/** Parts of headers that say title or key when exactly one column has them: `rome_label`, `Intitulé du poste`, `id_notice`. */
const TITLE_PART = /(^|_)(titre|title|intitule|libelle|label|nom|name|metier)(_|$)/
const KEY_PART = /(^|_)(id|identifiant|code|numero|num|ref|reference|uai)(_|$)/

type Rows = readonly (readonly string[])[]

/**
 * The mapping that obvious headers suggest, or undefined when no title or no key is obvious. `firstRows` (cells by column) tell how lists are separated
 * and whether a column tells rows apart.
 */
export function proposeCsvMapping(header: readonly string[], firstRows: Rows): CsvMappingInput | undefined {
  const { key, fields } = obviousMapping(header, firstRows)
  const title = fields.title ?? onlyColumn(header, TITLE_PART)
  const used =
    key ??
    onlyColumn(header, KEY_PART, name => tellsApart(header, firstRows, name) && isNames(header, firstRows, name)) ??
    linkAsKey(header, firstRows, fields)
  if (used === undefined || title === undefined) return undefined
  const concepts = proposeConcepts(header, firstRows)
  const rules = fields.cost === undefined ? wordsOfPrices(header, firstRows) : []
  return { key: used, fields: { ...fields, title }, ...(rules.length > 0 && { rules }), ...(concepts.length > 0 && { concepts }) }
}

/** A column of prices that is not read for its amounts, for they are of what stands on shelves: the words in it say what they say. */
function wordsOfPrices(header: readonly string[], firstRows: Rows): NonNullable<CsvMappingInput['rules']> {
  return header
    .filter(name => PRICES.includes(foldHeader(name)))
    .flatMap(column => {
      const cells = cellsOf(header, firstRows, column).map(foldHeader)
      return SAID_OF_PRICES.filter(([word]) => cells.some(cell => cell.split('_')[0]?.startsWith(word) === true)).map(
        ([contains, cost]) => ({ column, contains, cost }),
      )
    })
}

/** A start of a mapping; an empty key asks which column it is. */
export type SketchedMapping = CsvMappingInput & Readonly<{ key: string }>

/**
 * A start for a person to correct where nothing is obvious: the first column that tells the rows apart and looks like an identifier as key, or an empty one where
 * there is none, the wordiest one as title, and the kind that every row gets, which is none that was guessed.
 */
export function sketchCsvMapping(header: readonly string[], firstRows: Rows): SketchedMapping | undefined {
  const { key, fields } = obviousMapping(header, firstRows)
  const named = header.filter(name => name.trim() !== '')
  const letters = (name: string) =>
    cellsOf(header, firstRows, name)
      .join('')
      .replace(/[^\p{L}]/gu, '').length
  const start = key ?? keyAmong(header, firstRows, fields) ?? ''
  const title =
    fields.title ??
    onlyColumn(header, TITLE_PART) ??
    named.filter(name => name !== start).sort((a, b) => letters(b) - letters(a))[0] ??
    named[0]
  return title === undefined ? undefined : { key: start, fields: { ...fields, title }, constants: { kind: UNKNOWN_KIND } }
}

/** Fields whose cells may well be what a source calls its records by. */
const KEY_FIELDS: readonly MappedField[] = ['title', 'links', 'isbn', 'issn', 'callNumber']

/** The first column that could be a key: what is said of a record (a summary, a date, a price) is never what it is called by, however different in each row. */
function keyAmong(header: readonly string[], firstRows: Rows, fields: CsvMappingInput['fields']): string | undefined {
  const said = new Set(
    Object.entries(fields).flatMap(([field, spec]) =>
      KEY_FIELDS.some(known => known === field) ? [] : [typeof spec === 'string' ? spec : spec.column].flat(),
    ),
  )
  const fits = (name: string) =>
    name.trim() !== '' && !said.has(name) && tellsApart(header, firstRows, name) && isNames(header, firstRows, name)
  const [one] = header.filter(name => fits(name) && name !== fields.title)
  return one ?? header.find(fits)
}

/** Whether a column's cells look like identifiers: short, and one word each. */
const isNames = (header: readonly string[], firstRows: Rows, name: string): boolean =>
  cellsOf(header, firstRows, name).every(cell => cell.length <= MOST_KEY_LETTERS && !/\s/.test(cell))

const cellsOf = (header: readonly string[], firstRows: Rows, name: string): readonly string[] =>
  firstRows.map(row => row[header.indexOf(name)] ?? '').map(cell => cell.trim())

/** True when no two of the first rows share a cell of this column and none is empty. */
function tellsApart(header: readonly string[], firstRows: Rows, name: string): boolean {
  const cells = cellsOf(header, firstRows, name)
  return cells.length > 1 && new Set(cells).size === cells.length && !cells.includes('')
}

/** True when most of a column's cells say the same as others, or nothing: a code of what records are about, and no key. */
function repeats(cells: readonly string[]): boolean {
  const distinct = new Set(cells.map(cell => cell.trim()).filter(cell => cell !== ''))
  return cells.length > 1 && distinct.size * 2 < cells.length
}

/** The one column whose name holds this part; undefined when none does, or several do. */
function onlyColumn(header: readonly string[], part: RegExp, fits: (name: string) => boolean = () => true): string | undefined {
  const [one, other] = header.filter(name => part.test(foldHeader(name)) && fits(name))
  return other === undefined ? one : undefined
}

/** Longer addresses would leave rows out: an id has a limit. */
const MOST_KEY_LETTERS = 120

/** An address of its own per row is as good as a number. */
function linkAsKey(header: readonly string[], firstRows: Rows, { links }: CsvMappingInput['fields']): string | undefined {
  if (typeof links !== 'string' || !tellsApart(header, firstRows, links)) return undefined
  return cellsOf(header, firstRows, links).every(cell => cell.length <= MOST_KEY_LETTERS) ? links : undefined
}

function obviousMapping(
  header: readonly string[],
  firstRows: Rows,
): Readonly<{ key: string | undefined; fields: CsvMappingInput['fields'] }> {
  const byFolded = new Map<string, number>()
  for (const [index, name] of header.entries()) if (!byFolded.has(foldHeader(name))) byFolded.set(foldHeader(name), index)
  const find = (names: readonly string[]) => names.map(name => byFolded.get(name)).find(index => index !== undefined)
  const key = KEYS.flatMap(name => {
    const index = byFolded.get(name)
    const isKey = index !== undefined && (SURE_KEYS.includes(name) || !repeats(firstRows.map(row => row[index] ?? '')))
    return isKey ? [index] : []
  })[0]
  const prices = PRICES.map(name => byFolded.get(name))
  const standsOnShelf = OBVIOUS.some(([field, names]) => ON_SHELVES.includes(field) && find(names) !== undefined)
  const used = new Set<number>()
  const fields: CsvMappingInput['fields'] = {}
  for (const [field, names] of OBVIOUS) {
    const index = find(names)
    const name = index === undefined ? undefined : header[index]
    if (index === undefined || name === undefined || used.has(index)) continue
    if (field === 'cost' && standsOnShelf && prices.includes(index)) continue
    used.add(index)
    fields[field] = specFor(
      field,
      name,
      firstRows.map(row => row[index]).filter(cell => cell !== undefined),
    )
  }
  return { key: key === undefined ? undefined : header[key], fields }
}

function specFor(field: MappedField, name: string, cells: readonly string[]): NonNullable<CsvMappingInput['fields'][MappedField]> {
  const isList = field === 'needs' || LIST_FIELDS.some(list => list === field)
  const separator = isList ? listSeparator(cells, { ofNames: NAME_FIELDS.some(one => one === field) }) : undefined
  return separator === undefined ? name : { column: name, separator }
}
