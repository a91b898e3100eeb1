import type { Problem } from '../../model/problem.ts'
import { cleanLine } from '../clean-text.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import type { Grouped, JoinedTables } from '../rome/join-tables.ts'
import { joinTables } from '../rome/join-tables.ts'
import type { RomeRow } from '../rome/rome-rows.ts'
import type { Rome3Table } from './rome3-tables.ts'

/** A sheet: its code, and where its name was read; a sheet that only the titles know has the name of the first of them. */
export type Rome3Sheet = Readonly<{ record: number; code: string; name: string; nameFrom: 'codes' | 'tree' | 'titles' }>
type Rome3Text = Readonly<{ type: string; position: number; text: string }>
type Rome3Move = Readonly<{ code: string; type: string }>
type Rome3Item = Readonly<{ ogr: string; rubric: string; block: number; item: number }>

/** The whole set, joined on the ROME code. */
export type Rome3Data = Readonly<{
  sheets: readonly Rome3Sheet[]
  nameByCode: ReadonlyMap<string, string>
  titles: ReadonlyMap<string, readonly Readonly<{ long: string; short: string | undefined }>[]>
  texts: ReadonlyMap<string, readonly Rome3Text[]>
  riasec: ReadonlyMap<string, readonly (readonly [string, string])[]>
  moves: ReadonlyMap<string, readonly Rome3Move[]>
  items: ReadonlyMap<string, readonly Rome3Item[]>
  /** What each item of a sheet is called: activities, knowledge, where one works. */
  labels: ReadonlyMap<string, Readonly<{ label: string; section: string }>>
  /** The domains by their node: "A" and "A14" stand over A1401. */
  domains: ReadonlyMap<string, string>
}>

/** Reads the tables of the set that make sheets. What is wrong with single rows goes to `problems`. Throws `FileReadError`. */
export async function readRome3Data(
  files: ReadonlyMap<Rome3Table, SourceFile>,
  context: ReadContext,
  problems: Problem[],
): Promise<Rome3Data> {
  const { each, group } = joinTables(files, context, problems)
  const named = await group('sheets', sheetOf)
  const titles = await group('titles', titleOf)
  const nodes = await readTree(each)
  const sheets = joinSheets(named, titles, nodes)
  return {
    sheets,
    nameByCode: new Map(sheets.map(({ code, name }) => [code, name])),
    titles,
    texts: await group('texts', textOf),
    riasec: await group('riasec', row => [row.cell('riasec_majeur').trim(), row.cell('riasec_mineur').trim()] as const),
    moves: await group('moves', moveOf),
    items: await group('links', itemOf),
    labels: await readLabels(each),
    domains: nodes,
  }
}

/** The SQL export doubled the apostrophes of most texts; a single one is never meant to be two. */
const line = (row: RomeRow, column: string): string | undefined => cleanLine(row.cell(column).replaceAll("''", "'"))

function sheetOf(row: RomeRow) {
  const name = line(row, 'libelle_rome')
  return name === undefined ? undefined : { record: row.record, name }
}

function titleOf(row: RomeRow) {
  const long = line(row, 'libelle_appellation_long')
  return long === undefined ? undefined : { record: row.record, long, short: line(row, 'libelle_appellation_court') }
}

function textOf(row: RomeRow): Rome3Text | undefined {
  const text = line(row, 'libelle_texte')
  return text === undefined
    ? undefined
    : { type: row.cell('libelle_type_texte').trim(), position: Number(row.cell('position_libelle_txt')), text }
}

/** Moves of one title alone say nothing of the whole sheet. */
function moveOf(row: RomeRow): Rome3Move | undefined {
  if (cleanLine(row.cell('code_appellation_source')) !== undefined) return undefined
  return { code: row.cell('code_rome_cible').trim(), type: row.cell('libelle_type_mobilite').trim() }
}

const itemOf = (row: RomeRow): Rome3Item => ({
  ogr: row.cell('code_ogr').trim(),
  rubric: row.cell('code_ref_rubrique').trim(),
  block: Number(row.cell('position_bloc')),
  item: Number(row.cell('position_item')),
})

/** The tree's first reading (type 6) goes by domains; its leaves are the sheets themselves. */
async function readTree(each: JoinedTables<Rome3Table>['each']): Promise<Map<string, string>> {
  const nodes = new Map<string, string>()
  await each('tree', row => {
    const label = line(row, 'libelle_item_arbo')
    if (row.cell('code_type_referentiel').trim() === '6' && label !== undefined) nodes.set(row.cell('code_noeud').trim(), label)
  })
  return nodes
}

async function readLabels(each: JoinedTables<Rome3Table>['each']): Promise<Map<string, { label: string; section: string }>> {
  const labels = new Map<string, { label: string; section: string }>()
  const take = (table: Rome3Table, column: string, section: (row: RomeRow) => string) =>
    each(table, row => {
      const label = line(row, column)
      if (label !== undefined) labels.set(row.cell('code_ogr').trim(), { label, section: section(row) })
    })
  await take('activities', 'libelle_activite', () => 'ACTIVITES')
  await take('skills', 'libelle_competence', () => 'SAVOIRS')
  await take('surroundings', 'libelle_env_travail', row => row.cell('libelle_type_section_env_trav').trim())
  return labels
}

type Named = Grouped<Readonly<{ record: number; name: string }>>
type Titled = Grouped<Readonly<{ record: number; long: string; short: string | undefined }>>

/** A code that has titles is a sheet, whether the table of codes knows it or not (531 of 532 in release 3.47). */
function joinSheets(named: Named, titles: Titled, nodes: ReadonlyMap<string, string>): readonly Rome3Sheet[] {
  const sheets: Rome3Sheet[] = []
  for (const [code, [first]] of named) if (first !== undefined) sheets.push({ code, ...first, nameFrom: 'codes' })
  for (const [code, [first]] of titles) {
    if (named.has(code) || code === '' || first === undefined) continue
    const inTree = nodes.get(code)
    sheets.push({ record: first.record, code, name: inTree ?? first.long, nameFrom: inTree === undefined ? 'titles' : 'tree' })
  }
  return sheets
}
