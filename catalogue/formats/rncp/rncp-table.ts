import { cleanLine } from '../clean-text.ts'
import type { KnownTable } from '../known-table/known-table.ts'
import { rncpDocument } from './rncp-sheet.ts'

/** The table "export_fiches_CSV_Standard" of France compétences, a row per sheet. */
export const RNCP_TABLE: KnownTable = {
  columns: ['numero_fiche', 'intitule', 'abrege_intitule', 'nomenclature_europe_niveau', 'date_fin_enregistrement', 'actif'],
  document: row => {
    const cell = (column: string) => cleanLine(row.cell(column))
    const number = cell('numero_fiche')
    const title = cell('intitule')
    if (number === undefined || !/^(RNCP|RS)\d+$/.test(number)) return { missing: 'Numero_Fiche (RNCP or RS and digits)' }
    if (title === undefined) return { missing: 'Intitule' }
    return {
      key: number,
      document: rncpDocument({
        number,
        title,
        type: cell('abrege_intitule'),
        level: { code: cell('nomenclature_europe_niveau'), label: cell('nomenclature_europe_intitule') },
        until: cell('date_fin_enregistrement'),
        isActive: activity(cell('actif')),
      }),
    }
  },
}

function activity(word: string | undefined): boolean | undefined {
  if (word === 'ACTIVE') return true
  return word === 'INACTIVE' ? false : undefined
}
