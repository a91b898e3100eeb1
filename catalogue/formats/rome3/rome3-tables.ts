/**
 * The tables of the ROME 3 open data set ("Arborescence / référentiels", one CSV each), known by the columns they must have.
 * The source publishes no formal schema: names are those of release 3.47. `tree` holds the domains above the codes.
 */
export const ROME3_TABLES = {
  sheets: ['code_rome', 'code_fiche_em', 'libelle_rome', 'statut'],
  titles: ['code_rome', 'libelle_appellation_long', 'libelle_appellation_court', 'code_type_section_appellation'],
  texts: ['code_rome', 'position_libelle_txt', 'libelle_type_texte', 'libelle_texte'],
  riasec: ['code_rome', 'riasec_majeur', 'riasec_mineur'],
  moves: ['code_rome', 'code_rome_cible', 'code_appellation_source', 'libelle_type_mobilite'],
  links: ['code_rome', 'code_ogr', 'code_ref_rubrique', 'position_bloc', 'position_item'],
  activities: ['code_ogr', 'libelle_activite', 'libelle_activite_impression'],
  skills: ['code_ogr', 'libelle_competence', 'libelle_type_competence'],
  surroundings: ['code_ogr', 'libelle_env_travail', 'libelle_type_section_env_trav'],
  tree: ['code_type_referentiel', 'code_pere', 'code_noeud', 'libelle_item_arbo'],
} as const

export type Rome3Table = keyof typeof ROME3_TABLES

/** Without these there is no job sheet. */
export const REQUIRED_TABLES: readonly Rome3Table[] = ['sheets', 'titles', 'texts']

/** True for the set's other tables (code lists, links between items): part of the set, not read. */
export const isRome3Name = (name: string): boolean => /(^|\/)unix_[a-z_]+_v3\d+_utf8\.csv(\.gz)?$/i.test(name)

/** True for tables that lead from ROME to another classification; centres keep them in the same folder. They make no sheet. */
export const isCrosswalkName = (name: string): boolean =>
  /(^|\/)(correspondance|passage)[^/]*rome[^/]*\.(xlsx|ods|csv|txt)(\.gz)?$/i.test(name)
