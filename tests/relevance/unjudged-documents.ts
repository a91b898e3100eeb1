/**
 * Documents of the demonstration that were written after its told needs were judged: whether they fit nobody has said. They are taken out of an answer before what
 * fits is counted in it, so that the figure says the same of the same documents whatever is written later; who judges the needs anew takes them off this list.
 */
export const UNJUDGED_DOCUMENTS: ReadonlySet<string> = new Set(
  `
  livre-salaire livre-rebond-patron stage-droits trouver-stage-etudes bulletin-paie negocier-salaire demission-regles
  licenciement-regles cse-syndicats discrimination-embauche quitter-fonction-publique retraite-depart penibilite-fin-carriere
  surendettement entreprise-difficulte retour-longue-maladie esat-emploi-accompagne autisme-jeune-adulte malvoyants-emploi
  parent-seul-emploi aidant-emploi logement-emploi job-etudiant prison-projet ecoles-ingenieurs metiers-sciences metiers-spectacle
  metiers-medias createur-contenu linkedin-image metiers-aviation hebergement-tourisme canada-hors-europe au-pair-etranger
  frontalier travail-detache retraites-deux-pays asile-refugie-emploi etudier-en-france demarches-en-ligne arnaques-emploi avocat
  greffier-justice notaire-etude ingenieur-recherche chercheur comedien-theatre chanteur-musicien technicien-son journaliste-presse
  cadreur-monteur community-manager veterinaire auxiliaire-veterinaire toiletteur hotesse-steward agent-escale gerant-gite
  educateur-sportif depliant-stage depliant-fiche-paie depliant-demission depliant-inspection depliant-harcelement
  depliant-heures-nuit depliant-interim depliant-contractuel depliant-releve-carriere depliant-saisie-salaire
  depliant-independant-arret depliant-mi-temps-therapeutique depliant-esat depliant-malvoyants depliant-garde-urgence
  depliant-conge-parental depliant-job-mineur depliant-prison-casier depliant-influence depliant-profil-ligne
  depliant-chambres-hotes depliant-pvt depliant-au-pair depliant-asile-travail depliant-campus-france depliant-ateliers-numeriques
  depliant-pompier-volontaire video-nuit-logistique video-reprise-cancer video-malvoyant-standard video-aidante video-avocate
  video-coulisses video-quebec video-arnaque en-payslip en-rights en-asylum en-study es-nomina es-estudiar es-formacion es-titulo
  es-frances es-empresa es-derechos it-frontalieri it-busta-paga it-francese it-titolo it-impresa it-formazione it-diritti it-cuoco
  pt-empresa pt-recibo pt-frances pt-diploma pt-reforma pt-formacao pt-direitos de-rente de-lohnzettel de-franzoesisch de-abschluss
  de-firma de-grenzgaenger de-rechte ar-asylum ar-payslip ar-training ar-rights ar-business uk-payslip uk-training uk-rights
  uk-business uk-childcare formation-asv formation-toilettage formation-accueil-touristique formation-bpjeps
  video-fiche-paie livre-syndicat video-harcelement video-interim video-dettes video-etudiants-etrangers video-refugies video-au-pair livre-reseaux-pro
`
    .trim()
    .split(/\s+/),
)
