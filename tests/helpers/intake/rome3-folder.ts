import { csv } from './rome-folder.ts'

/** Tables of a small ROME 3 set, invented; names and columns as the source has them. Z1103 stands in the titles only, as one code does in release 3.47. */
export const ROME3_SET: Readonly<Record<string, string>> = {
  'unix_referentiel_code_rome_v399_utf8.csv': csv([
    ['code_rome', 'code_fiche_em', 'code_ogr', 'libelle_rome', 'statut'],
    ['Z1101', '1', '10', "Allumage d''éclairages", '1'],
    ['Z1102', '2', '11', 'Garde de phare', '1'],
  ]),
  'unix_referentiel_appellation_v399_utf8.csv': csv([
    [
      'code_ogr',
      'libelle_appellation_long',
      'libelle_appellation_court',
      'code_rome',
      'code_type_section_appellation',
      'libelle_type_section_appellation',
      'statut',
    ],
    ['101', "Allumeur / Allumeuse d''éclairages au gaz", 'Allumeur(se) au gaz', 'Z1101', '1', 'PRINCIPALE', '1'],
    ['102', 'Gardien / Gardienne de phare', 'Gardien / Gardienne de phare', 'Z1102', '1', 'PRINCIPALE', '1'],
    ['103', 'Veilleur / Veilleuse de brume', 'Veilleur / Veilleuse de brume', 'Z1103', '1', 'PRINCIPALE', '1'],
  ]),
  'unix_texte_v399_utf8.csv': csv([
    ['code_rome', 'position_libelle_txt', 'code_type_texte', 'libelle_texte', 'libelle_type_texte'],
    ['Z1101', '1', '1', 'Peut nettoyer les verres', 'definition'],
    ['Z1101', '0', '1', "Allume l''éclairage de la ville.", 'definition'],
    ['Z1101', '0', '2', "Aucun diplôme n''est demandé.", 'acces_a_em'],
    ['Z1101', '0', '3', 'Dehors, la nuit.', 'cond_exercice_activite'],
    ['Z1102', '0', '1', 'Veille sur la lampe du phare.', 'definition'],
    ['Z1103', '0', '1', 'Écoute la brume.', 'definition'],
  ]),
  'unix_referentiel_code_rome_riasec_v399_utf8.csv': csv([
    ['code_rome', 'riasec_majeur', 'riasec_mineur'],
    ['Z1101', 'R', 'C'],
  ]),
  'unix_rubrique_mobilite_v399_utf8.csv': csv([
    ['code_rome', 'code_rome_cible', 'code_appellation_source', 'code_appellation_cible', 'code_type_mobilite', 'libelle_type_mobilite'],
    ['Z1101', 'Z1102', '', '', '1', 'Proche'],
    ['Z1101', 'Z1103', '101', '', '1', 'Proche'],
    ['Z1101', 'Z1103', '', '', '2', 'Evolution'],
  ]),
  'unix_liens_rome_referentiels_v399_utf8.csv': csv([
    [
      'code_rome',
      'code_ogr',
      'code_ref_rubrique',
      'position_bloc',
      'code_type_referentiel',
      'code_compo_bloc',
      'position_item',
      'id_priorisation',
    ],
    ['Z1101', '502', '7', '1', '1', '8', '2', '1'],
    ['Z1101', '501', '7', '1', '1', '8', '1', '1'],
    ['Z1101', '503', '10', '1', '1', '9', '1', '1'],
    ['Z1101', '601', '5', '1', '5', '9', '1', '1'],
    ['Z1101', '701', '6', '1', '2', '9', '1', '1'],
  ]),
  'unix_referentiel_competence_v399_utf8.csv': csv([
    ['code_ogr', 'libelle_competence', 'code_type_competence', 'libelle_type_competence', 'statut'],
    ['501', 'Techniques de taille de mèche', '1', 'SAVOIRS', '1'],
    ['502', 'Lecture de plan de ville', '1', 'SAVOIRS', '1'],
    ['503', "Chiffrage d''huile", '1', 'SAVOIRS', '1'],
  ]),
  'unix_referentiel_activite_v399_utf8.csv': csv([
    ['code_ogr', 'code_tete_rgpmt', 'libelle_activite', 'libelle_activite_impression', 'statut'],
    ['701', '', "Suivre l''état des lampes", '', '1'],
  ]),
  'unix_referentiel_env_travail_v399_utf8.csv': csv([
    ['code_ogr', 'libelle_env_travail', 'code_type_section_env_trav', 'libelle_type_section_env_trav', 'statut'],
    ['601', 'Collectivité territoriale', '1', 'STRUCTURES', '1'],
  ]),
  'unix_item_arborescence_v399_utf8.csv': csv([
    ['code_ogr', 'code_type_referentiel', 'code_pere', 'code_noeud', 'libelle_item_arbo', 'statut'],
    ['900', '6', '', 'Z', 'Lumière', '1'],
    ['901', '6', 'Z', 'Z11', 'Éclairage public', '1'],
    ['902', '7', '001', 'Z11', 'Autre lecture', '1'],
  ]),
}
