import { cleanLine, distinct } from '../clean-text.ts'
import type { NamedRow } from '../csv/named-rows.ts'
import type { DocumentDraft } from '../format.ts'
import type { KnownTable } from '../known-table/known-table.ts'
import { isWebAddress } from '../web-address.ts'

const UAI = 'code_uai_de_l_etablissement_accredite'
const MENTION = 'identifiant_navette_de_la_mention_inm_de_master'
const TITLE = 'intitule_de_la_mention_de_master'
const YEAR = 'annee_de_la_campagne_de_recueil_des_informations'

/** "Trouver mon master": a row per master's degree, university and year of collection; the newest year counts. */
export const MASTERS_TABLE: KnownTable = {
  columns: [UAI, MENTION, TITLE, YEAR],
  year: YEAR,
  document: row => {
    const cell = (column: string) => cleanLine(row.cell(column))
    const [uai, mention, title] = [cell(UAI), cell(MENTION), cell(TITLE)]
    if (uai === undefined) return { missing: UAI }
    if (mention === undefined) return { missing: MENTION }
    if (title === undefined) return { missing: TITLE }
    return { key: `${uai}-${mention}`, document: masterOf(title, row) }
  },
}

/** Lists in a cell are separated by a comma without a space; a comma with one belongs to a name. */
const listed = (text: string | undefined): string[] => distinct((text ?? '').split(/,(?=\S)/).map(cleanLine))

function masterOf(title: string, row: NamedRow): DocumentDraft {
  const cell = (column: string) => cleanLine(row.cell(column))
  const school = cell('nom_d_usage_de_l_etablissement_accredite') ?? cell('nom_officiel_long_de_l_etablissement_accredite')
  const address = [
    cell('adresse_de_l_etablissement_accredite'),
    [cell('code_postal_de_la_ville_de_l_etablissement_accredite'), cell('ville_de_l_etablissement_accredite')]
      .filter(part => part !== undefined)
      .join(' '),
  ]
  const link = cell('url_de_la_fiche_relative_a_la_mention_sur_le_site_internet_de_l_etablissement')
  const places = cell('capacite_d_accueil_limitee_au_1er_semestre')
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Établissement', school],
    ['Adresse', address.filter(part => part !== undefined && part !== '').join(', ')],
    ['Modalités', listed(cell('modalites_d_enseignement_de_la_mention')).join(' ; ')],
    ['Licences conseillées', listed(cell('licences_conseillees_pour_suivre_la_formation_de_la_mention')).join(' ; ')],
    ['Places au premier semestre', places],
    ['Recueil des informations', cell(YEAR)],
    ['Ouverture', cell('mention_ouverte_ou_non_ouverte') === '0' ? 'Cette mention n’était pas ouverte.' : undefined],
  ]
  return {
    kind: 'training',
    title: `Master ${title}`,
    ...(school !== undefined && { subtitle: school }),
    language: 'fr',
    subjects: listed(cell('domaine_s_de_la_mention_de_master')),
    concepts: [{ scheme: 'UAI', code: cell(UAI) ?? '', ...(school !== undefined && { label: school }) }],
    publisher: 'Trouver mon master',
    rights: { attribution: 'Ministère chargé de l’enseignement supérieur, Trouver mon master' },
    links: link !== undefined && isWebAddress(link) ? [{ url: link }] : [],
    facts: facts.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }])),
  }
}
