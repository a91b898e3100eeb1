import type { Problem } from '../../model/problem.ts'
import { cleanLine } from '../clean-text.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import type { Grouped, JoinedTables } from './join-tables.ts'
import { joinTables } from './join-tables.ts'
import type { RomeRow } from './rome-rows.ts'
import type { RomeTable } from './rome-tables.ts'

/** A code with its label. */
type RomeLabel = Readonly<{ code: string; label: string }>

/** One job sheet's own row. */
export type RomeSheetRow = Readonly<{
  record: number
  code: string
  title: string
  regulated: boolean
  manager: boolean
  ecology: string | undefined
}>

/** One title ("appellation") of a sheet. */
type RomeTitle = Readonly<{ long: string; short: string | undefined; main: boolean }>

/** The whole set, joined on the ROME code. */
export type RomeData = Readonly<{
  sheets: readonly RomeSheetRow[]
  titleByCode: ReadonlyMap<string, string>
  titles: ReadonlyMap<string, readonly RomeTitle[]>
  texts: ReadonlyMap<string, readonly Readonly<{ type: string; position: number; text: string }>[]>
  domains: ReadonlyMap<string, readonly string[]>
  riasec: ReadonlyMap<string, readonly string[]>
  moves: ReadonlyMap<string, readonly Readonly<{ code: string; order: number }>[]>
  themes: ReadonlyMap<string, readonly RomeLabel[]>
  sectors: ReadonlyMap<string, readonly RomeLabel[]>
  naf: ReadonlyMap<string, readonly RomeLabel[]>
  interests: ReadonlyMap<string, readonly RomeLabel[]>
  /** What one must know how to do above all, in the words of the skills table. */
  skills: ReadonlyMap<string, readonly string[]>
}>

/** Reads the tables of the set that make sheets. What is wrong with single rows goes to `problems`. Throws `FileReadError`. */
export async function readRomeData(
  files: ReadonlyMap<RomeTable, SourceFile>,
  context: ReadContext,
  problems: Problem[],
): Promise<RomeData> {
  const { each, group } = joinTables(files, context, problems)
  const labels = (table: RomeTable, code: string, label: string, mainOnly = false) =>
    group(table, row => (mainOnly && row.cell('principal').trim() !== 'oui' ? undefined : labelOf(row, code, label)))

  const sheets = [...(await group('sheets', sheetOf)).values()].map(list => list[0]).filter(sheet => sheet !== undefined)
  return {
    sheets,
    titleByCode: new Map(sheets.map(sheet => [sheet.code, sheet.title])),
    titles: await group('titles', titleOf),
    texts: await group('texts', textOf),
    domains: flatten(await group('domains', row => [row.cell('libelle_grand_domaine'), row.cell('libelle_domaine_professionel')])),
    riasec: flatten(await group('riasec', row => [row.cell('riasec_majeur'), row.cell('riasec_mineur')])),
    moves: await group('moves', row => ({ code: row.cell('code_rome_cible').trim(), order: Number(row.cell('numero_ordre')) })),
    themes: await labels('themes', 'code_theme', 'libelle_theme'),
    sectors: await labels('sectors', 'code_ss_sect_activite', 'libelle_ss_sect_activite', true),
    naf: await labels('naf', 'code_secteur_naf', 'libelle_secteur_naf'),
    interests: await labels('interests', 'code_centre_interet', 'libelle_centre_interet', true),
    skills: await coreSkills(each, group),
  }
}

async function coreSkills(each: JoinedTables<RomeTable>['each'], group: JoinedTables<RomeTable>['group']): Promise<Grouped<string>> {
  const skills = new Map<string, string>()
  await each('items', row => {
    // Rubric 1 is "Savoir-faire"; 2 and 3 (attitudes, knowledge) read badly as a list of what one does.
    const label = row.cell('code_rubrique').trim() === '1' ? cleanLine(row.cell('libelle')) : undefined
    if (label !== undefined) skills.set(row.cell('code_ogr').trim(), label)
  })
  return group('core', row => (row.cell('coeur_metier').trim() === 'Principale' ? skills.get(row.cell('code_ogr').trim()) : undefined))
}

function sheetOf(row: RomeRow): RomeSheetRow | undefined {
  const title = cleanLine(row.cell('libelle_rome'))
  const code = cleanLine(row.cell('code_rome'))
  if (title === undefined || code === undefined) return undefined
  const ecology = cleanLine(row.cell('transition_eco'))
  return {
    record: row.record,
    code,
    title,
    regulated: row.cell('emploi_reglemente').trim() === 'O',
    manager: row.cell('emploi_cadre').trim() === 'O',
    // "Emploi Blanc" is the source's word for "neither green nor brown".
    ecology: ecology === 'Emploi Blanc' ? undefined : ecology,
  }
}

function titleOf(row: RomeRow): RomeTitle | undefined {
  const long = cleanLine(row.cell('libelle_appellation_long'))
  if (long === undefined) return undefined
  const short = cleanLine(row.cell('libelle_appellation_court'))
  return { long, short, main: row.cell('classification').trim() === 'PRINCIPALE' }
}

function textOf(row: RomeRow) {
  // The SQL export doubled the apostrophes of this table, and of this table only.
  const text = cleanLine(row.cell('libelle_texte').replaceAll("''", "'"))
  if (text === undefined) return undefined
  return { type: row.cell('libelle_type_texte').trim(), position: Number(row.cell('position_phrase')), text }
}

function labelOf(row: RomeRow, codeColumn: string, labelColumn: string): RomeLabel | undefined {
  const code = cleanLine(row.cell(codeColumn))
  const label = cleanLine(row.cell(labelColumn))
  return code === undefined || label === undefined ? undefined : { code, label }
}

function flatten(groups: Grouped<(string | undefined)[]>): Map<string, string[]> {
  return new Map(
    [...groups].map(([code, lists]) => [
      code,
      lists
        .flat()
        .map(cleanLine)
        .filter(text => text !== undefined),
    ]),
  )
}
