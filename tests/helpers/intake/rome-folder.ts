import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A table as the source writes it: every cell between quotation marks. */
export const csv = (rows: readonly (readonly string[])[]) => `${rows.map(row => row.map(cell => `"${cell}"`).join(',')).join('\n')}\n`

/** Tables of a small ROME set, invented; names and columns as the source has them. */
export const ROME_SET: Readonly<Record<string, string>> = {
  'unix_referentiel_code_rome_v499_utf8.csv': csv([
    [
      'code_rome',
      'code_fiche_metier',
      'code_ogr',
      'libelle_rome',
      'transition_eco',
      'transition_num',
      'transition_demo',
      'emploi_reglemente',
      'emploi_cadre',
      'code_rome_parent',
    ],
    ['Z1101', '1', '10', 'Allumeur / Allumeuse de réverbères', 'Emploi Vert', 'N', 'N', 'O', 'N', 'Z1101'],
    ['Z1102', '2', '11', 'Gardien / Gardienne de phare', 'Emploi Blanc', 'N', 'N', 'N', 'O', 'Z1102'],
  ]),
  'unix_referentiel_appellation_v499_utf8.csv': csv([
    ['code_ogr', 'libelle_appellation_long', 'libelle_appellation_court', 'code_rome', 'classification', 'peu_usite'],
    ['101', 'Allumeur / Allumeuse de becs de gaz', 'Allumeur(se) de becs de gaz', 'Z1101', 'SYNONYME', 'N'],
    ['102', 'Allumeur / Allumeuse de réverbères', 'Allumeur / Allumeuse de réverbères', 'Z1101', 'PRINCIPALE', 'N'],
    ['103', 'Gardien / Gardienne de phare', 'Gardien / Gardienne de phare', 'Z1102', 'PRINCIPALE', 'N'],
  ]),
  'unix_texte_v499_utf8.csv': csv([
    ['code_rome', 'code_compo_bloc', 'libelle_type_texte', 'position_phrase', 'libelle_texte'],
    ['Z1101', '3', 'definition', '2', 'Nettoie les verres'],
    ['Z1101', '3', 'definition', '1', "Allume l''éclairage de la ville."],
    ['Z1101', '4', 'acces_metier', '1', "Aucun diplôme n''est demandé."],
    ['Z1102', '3', 'definition', '1', 'Veille sur la lampe du phare.'],
  ]),
  'unix_cr_gd_dp_v499_utf8.csv': csv([
    [
      'code_rome',
      'libelle_rome',
      'code_grand_domaine',
      'libelle_grand_domaine',
      'code_domaine_professionel',
      'libelle_domaine_professionel',
    ],
    ['Z1101', 'Allumeur', 'Z', 'Lumière', 'Z11', 'Éclairage public'],
  ]),
  'unix_referentiel_code_rome_riasec_v499_utf8.csv': csv([
    ['code_rome', 'riasec_majeur', 'riasec_mineur'],
    ['Z1101', 'R', ''],
    ['Z1102', 'C', 'I'],
  ]),
  'unix_rubrique_mobilite_v499_utf8.csv': csv([
    ['code_rome', 'code_rome_cible', 'numero_ordre'],
    ['Z1101', 'Z1102', '1'],
    ['Z1101', 'Z9999', '2'],
  ]),
  'unix_coherence_item_v499_utf8.csv': csv([
    ['code_rome', 'code_ogr', 'coeur_metier'],
    ['Z1101', '501', 'Principale'],
    ['Z1101', '502', ''],
    ['Z1101', '503', 'Principale'],
  ]),
  'unix_item_v499_utf8.csv': csv([
    ['code_ogr', 'libelle', 'code_rubrique'],
    ['501', 'Tailler une mèche', '1'],
    ['502', 'Monter à une échelle', '1'],
    ['503', 'Connaissance du gaz', '3'],
  ]),
}

/** Writes tables of the set into a folder. */
export function writeRome(folder: string, tables: Readonly<Record<string, string | Uint8Array>> = ROME_SET): string {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(tables)) writeFileSync(join(folder, name), content)
  return folder
}
