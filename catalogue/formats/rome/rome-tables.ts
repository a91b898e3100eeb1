/**
 * The tables of the ROME 4.0 open data set ("Arborescence / référentiels", one CSV each), known by the columns they must have.
 * The source publishes no formal schema: names are those of release 4.60.
 */
export const ROME_TABLES = {
  sheets: ['code_rome', 'libelle_rome', 'code_rome_parent', 'emploi_reglemente'],
  titles: ['code_rome', 'libelle_appellation_long', 'libelle_appellation_court', 'classification'],
  texts: ['code_rome', 'libelle_type_texte', 'position_phrase', 'libelle_texte'],
  domains: ['code_rome', 'libelle_grand_domaine', 'libelle_domaine_professionel'],
  riasec: ['code_rome', 'riasec_majeur', 'riasec_mineur'],
  moves: ['code_rome', 'code_rome_cible', 'numero_ordre'],
  themes: ['code_theme', 'libelle_theme', 'code_rome'],
  sectors: ['libelle_sect_activite', 'libelle_ss_sect_activite', 'code_rome', 'principal'],
  naf: ['code_secteur_naf', 'libelle_secteur_naf', 'code_rome'],
  interests: ['code_centre_interet', 'libelle_centre_interet', 'code_rome', 'principal'],
  core: ['code_rome', 'code_ogr', 'coeur_metier'],
  items: ['code_ogr', 'libelle', 'code_rubrique'],
} as const

export type RomeTable = keyof typeof ROME_TABLES

/** Without these there is no job sheet. */
export const REQUIRED_TABLES: readonly RomeTable[] = ['sheets', 'titles', 'texts']

/** True for the set's other tables, which make no sheet (skill trees, code lists): part of the set, not read. */
export const isRomeName = (name: string): boolean => /(^|\/)unix_[a-z_]+_v4\d+_utf8\.csv(\.gz)?$/i.test(name)
