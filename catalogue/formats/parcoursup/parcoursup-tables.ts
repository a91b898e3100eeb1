import { cleanLine } from '../clean-text.ts'
import type { NamedRow } from '../csv/named-rows.ts'
import type { DocumentDraft } from '../format.ts'
import type { KnownTable } from '../known-table/known-table.ts'
import { madeKey } from '../made-key.ts'
import { isWebAddress } from '../web-address.ts'

/** What the columns are called in the export with labels and in the one with technical names (fr-esr-parcoursup; from 85 to 118 columns by the year). */
type Columns = Readonly<{
  uai: string
  school: string
  training: string
  status: string
  town: string
  region: string
  place: string
  selective: string
  link: string
}>
const LABELLED: Columns = {
  uai: 'code_uai_de_l_etablissement',
  school: 'etablissement',
  training: 'filiere_de_formation',
  status: 'statut_de_l_etablissement_de_la_filiere_de_formation_public_prive',
  town: 'commune_de_l_etablissement',
  region: 'region_de_l_etablissement',
  place: 'coordonnees_gps_de_la_formation',
  selective: 'selectivite',
  link: 'lien_de_la_formation_sur_la_plateforme_parcoursup',
}
const TECHNICAL: Columns = {
  uai: 'cod_uai',
  school: 'g_ea_lib_vx',
  training: 'lib_for_voe_ins',
  status: 'contrat_etab',
  town: 'ville_etab',
  region: 'region_etab_aff',
  place: 'g_olocalisation_des_formations',
  selective: 'select_form',
  link: 'lien_form_psup',
}
/** Parcoursup's own code of a training at a school, in the exports that have it. */
const OWN_CODE = 'cod_aff_form'

export const PARCOURSUP_TABLES: readonly KnownTable[] = [LABELLED, TECHNICAL].map(columns => ({
  columns: [columns.uai, columns.school, columns.training],
  document: row => trainingOf(row, columns),
}))

function trainingOf(row: NamedRow, columns: Columns): ReturnType<KnownTable['document']> {
  const cell = (column: keyof Columns) => cleanLine(row.cell(columns[column]))
  const [title, school, uai] = [cell('training'), cell('school'), cell('uai')]
  if (title === undefined) return { missing: columns.training }
  if (uai === undefined) return { missing: columns.uai }
  return {
    key: cleanLine(row.cell(OWN_CODE)) ?? `${uai}-${madeKey([title, cell('place')], KEY_DIGITS)}`,
    document: document(title, { school, uai, cell }),
  }
}

const KEY_DIGITS = 12

type Cell = (column: keyof Columns) => string | undefined

function document(title: string, { school, uai, cell }: Readonly<{ school: string | undefined; uai: string; cell: Cell }>): DocumentDraft {
  const link = cell('link')
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Établissement', school],
    ['Commune', cell('town')],
    ['Région', cell('region')],
    ['Statut', cell('status')],
    ['Sélectivité', cell('selective')],
  ]
  return {
    kind: 'training',
    title,
    ...(school !== undefined && { subtitle: school }),
    language: 'fr',
    concepts: [{ scheme: 'UAI', code: uai, ...(school !== undefined && { label: school }) }],
    publisher: 'Parcoursup',
    rights: { licence: 'Licence Ouverte 2.0', attribution: 'Ministère chargé de l’enseignement supérieur, Parcoursup' },
    links: link !== undefined && isWebAddress(link) ? [{ url: link, label: 'Parcoursup' }] : [],
    facts: facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }])),
  }
}
