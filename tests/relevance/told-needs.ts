import type { ToldNeed } from './told-need.ts'
import { toldNeeds } from './told-need.ts'

/** Sentences of an independent writer in eight languages: a first hundred and twenty, by which the situations were developed. */
export const TOLD_NEEDS: readonly ToldNeed[] = toldNeeds(`
it | voglio un bar tutto mio con quattro tavolini | creer-entreprise-etapes depliant-creation micro-entreprise aides-creation annuaire-creation livre-creer-50 logiciel-plan-affaires rev-createurs reprendre-entreprise video-creatrice-cantine it-impresa | espace-conseil-8
fr | top chef mais en vrai | cuisinier formation-cap-cuisine livre-cap-cuisine | espace-conseil-1 espace-conseil-2
fr | l'orthographe jai honte mes enfants corrige mes message | lire-ecrire-adulte formation-clea depliant-alphabetisation livre-francais-concours | espace-conseil-2
fr | ils font ça sur zoom je sais pas ou regarder | depliant-entretien-telephone entretien-embauche video-entretien-faux livre-trac | espace-conseil-3
fr | pour entrer a l'école d'aide soignante faut passer devant des gens, au secours | annales-as formation-das aide-soignant livre-anatomie livre-trac | espace-conseil-2
uk | мені 57 хто мене візьме | seniors-emploi reseau-emploi-cache depliant-cv-minute immersion-entreprise discrimination-embauche | espace-conseil-3 espace-conseil-6
en | been driving vans in london, any chance with lorries here | chauffeur-poids-lourd formation-poids-lourd en-work-in-france metiers-recrutent-ici | espace-conseil-3 espace-conseil-2
es | cuidar abuelitos eso se me da bien | es-cuidados auxiliaire-de-vie offre-aide-domicile aide-soignant formation-das | espace-conseil-3 espace-conseil-2 espace-conseil-1
en | redundancy at 55, wife says retire, i say no | seniors-emploi depliant-retraite-active licenciement-economique changer-metier-pas-a-pas depliant-cep groupements-employeurs licenciement-regles | espace-conseil-3 espace-conseil-6
fr | je suis prof et je craque, je voudrais fabriquer des meubles | video-reconversion-prof menuisier ebeniste changer-metier-pas-a-pas affiche-metiers-bois metiers-art immersion-entreprise quitter-fonction-publique | espace-conseil-6
fr | me casser d'ici, l'espagne l'irlande peu importe, j'ai 20 ans | partir-etranger mobilite-europe service-civique site-esco au-pair-etranger video-au-pair | espace-conseil-10
uk | чоловік зварювальник, є тут робота на заводі | soudeur formation-soudeur metiers-recrutent-ici annuaire-entreprises dossier-industrie-retour uk-work | espace-conseil-3
de | die kinder sind aus dem gröbsten raus, halbtags wär schön | temps-partiel cv-trous depliant-cep depliant-bilan changer-metier-pas-a-pas | espace-conseil-3 espace-conseil-6
fr | 7 ans que je dors le jour j'en ai marre | metiers-nuit changer-metier-pas-a-pas depliant-cep bilan-competences depliant-bilan depliant-heures-nuit | espace-conseil-6
pt | o patrao quer a força que eu assine a demissao | livre-droit-travail site-service-public-travail rev-droit-social loi-code-travail livre-prudhommes droits-chomage harcelement-travail demission-regles depliant-demission pt-direitos depliant-inspection depliant-harcelement cse-syndicats | espace-conseil-3
fr | je perd mes moyens quand on me pose des questions je deviens rouge | livre-trac entretien-embauche video-entretien-faux depliant-entretien-telephone | espace-conseil-3
fr | les robots vont prendre mon poste a la chaine | robotique-collaborer livre-numerique-ia dossier-ia-emploi technicien-maintenance cr-conf-demain changer-metier-pas-a-pas depliant-cep | espace-conseil-6
fr | mon voisin garagiste part en retraite il veut me laisser l'affaire | reprendre-entreprise mecanicien-auto aides-creation annuaire-creation logiciel-plan-affaires | espace-conseil-8
fr | dehors avec des arbres et personne sur le dos | jardinier-paysagiste technicien-forestier maraicher formation-paysage | espace-conseil-1 espace-conseil-6
fr | vivre de mes dessins | graphiste metiers-art livre-creer-50 micro-entreprise | espace-conseil-1 espace-conseil-8
it | non so fare un curriculum, mi vergogno | depliant-cv-minute logiciel-cv livre-cv-recruteurs cv-premier livre-lecture-facile | espace-conseil-4
fr | au dépot faut un papier pour monter sur le fenwick | formation-caces preparateur-commandes financer-formation compte-personnel-formation | espace-conseil-2 espace-conseil-7
fr | en fauteuil et les boites me disent y'a des marches | handicap-emploi depliant-handicap harcelement-travail travailler-a-distance annuaire-associations discrimination-embauche | espace-conseil-11
fr | la medecine du travail me met inapte et apres ?? | handicap-emploi depliant-handicap changer-metier-pas-a-pas bilan-competences depliant-cep droits-chomage livre-droit-travail site-service-public-travail licenciement-regles retour-longue-maladie depliant-inspection | espace-conseil-11 espace-conseil-6
fr | des bêtes plutot que des gens | metiers-animaux soigneur-animalier immersion-entreprise veterinaire auxiliaire-veterinaire toiletteur formation-asv formation-toilettage | espace-conseil-1
uk | шити вмію з дитинства, мама навчила | couturier formation-couture metiers-art | espace-conseil-1
pt | aprender a ler e escrever, nunca fui a escola | lire-ecrire-adulte depliant-alphabetisation formation-clea | espace-conseil-2
fr | 5 ans de trou je mets koi | cv-trous depliant-cv-minute logiciel-cv livre-cv-recruteurs | espace-conseil-4
uk | маю тимчасовий захист, чи можна на пів ставки | uk-work temps-partiel contrats-salaire asile-refugie-emploi uk-rights | espace-conseil-3
pt | electricista ou canalizador, algo que nunca falte | electricien-batiment plombier-chauffagiste formation-electricien metiers-recrutent-ici | espace-conseil-1
es | jardinera toda la vida y ni un solo título | jardinier-paysagiste vae-mode-emploi depliant-vae site-vae livre-vae-recits cr-atelier-vae loi-vae-2022 site-rncp | espace-conseil-9
de | 60 und noch kein bisschen müde | seniors-emploi depliant-retraite-active groupements-employeurs de-rente | espace-conseil-3 espace-conseil-6
fr | les chiffres oui les gens non | comptable data-analyste formation-paie formation-bts-compta | espace-conseil-1
fr | faut de la thune avant la fin du mois nimporte quel taf | metiers-recrutent-ici metiers-sans-diplome rev-emploi-hebdo annuaire-entreprises interim-droits offre-preparateur offre-serveur offre-aide-domicile budget-serre depliant-interim video-interim | espace-conseil-3
uk | хочу щось нове, бухгалтерія вже остогидла | changer-metier-pas-a-pas depliant-cep depliant-bilan bilan-competences immersion-entreprise bilan-quatre-saisons art-reconversion-chiffres uk-training | espace-conseil-6
fr | un metier bon pour la planete | metiers-demain-transition collection-demain installateur-solaire renovation-energetique technicien-eolien agent-recyclage formation-solaire formation-conseiller-reno mecanicien-cycles maraicher technicien-hydrogene | espace-conseil-1 espace-conseil-6
de | im sommer am strand kellnern und im wohnwagen pennen | saisonnier dossier-logement-saison loi-convention-hcr serveur | espace-conseil-3
fr | je sais pas ce que je vaux | bilan-competences depliant-bilan depliant-cep logiciel-interets depliant-tests vae-mode-emploi | espace-conseil-6 espace-conseil-1
pt | 17 anos, detesto a escola mas gosto de obras | macon formation-macon offre-macon apprentissage-mode-emploi prepa-apprentissage metiers-sans-diplome depliant-job-mineur | espace-conseil-5 espace-conseil-1
fr | j'habite dans un trou paumé pas de voiture pas de bus | se-deplacer-emploi permis-aides logiciel-code-route travailler-a-distance | espace-conseil-3 accueil-general
fr | ma mere perd la tete et moi je jongle avec le bureau | aidants temps-partiel travailler-a-distance site-service-public-travail aidant-emploi video-aidante | espace-conseil-3 espace-conseil-6
fr | du concret avec mes mains pas de paperasse | menuisier ebeniste metiers-art couturier mecanicien-cycles soudeur boulanger macon electricien-batiment plombier-chauffagiste affiche-metiers-bois mecanicien-auto immersion-entreprise peintre-batiment | espace-conseil-1 espace-conseil-6
it | sono sarta ma nessuno lo sa | couturier vae-mode-emploi depliant-vae formation-couture site-vae metiers-art it-titolo | espace-conseil-9 espace-conseil-3
en | can chop veg all day long, no papers from school tho | en-cook cuisinier formation-cap-cuisine metiers-sans-diplome offre-serveur | espace-conseil-3 espace-conseil-1
uk | доглядати стареньких бабусь | uk-caregiver auxiliaire-de-vie offre-aide-domicile aide-soignant formation-das | espace-conseil-3 espace-conseil-1
pt | ando perdida depois do divorcio, nunca trabalhei fora de casa | depliant-cep depliant-bilan cv-trous bilan-competences changer-metier-pas-a-pas immersion-entreprise metiers-sans-diplome pt-formacao | espace-conseil-6 espace-conseil-3
ar | احب اساعد المرضى ماذا ادرس | ar-nurse infirmier aide-soignant formation-das cr-forum-sante dossier-sante-recrute num-metiers-soin | espace-conseil-1 espace-conseil-2
de | ein jahr ins ausland bevor das studium losgeht | partir-etranger service-civique mobilite-europe au-pair-etranger depliant-au-pair video-au-pair canada-hors-europe depliant-pvt | espace-conseil-10
fr | 20h par semaine c pas assez pour vivre | temps-partiel groupements-employeurs aides-quotidien budget-serre | espace-conseil-3
uk | диплом з харкова лежить у шухляді | uk-diploma comparer-diplome-etranger site-rncp | espace-conseil-9
ar | اريد اقلب حياتي بعد الاربعين | changer-metier-pas-a-pas depliant-cep depliant-bilan bilan-competences immersion-entreprise bilan-quatre-saisons art-reconversion-chiffres livre-couleur-parachute ar-training | espace-conseil-6
fr | chatgpt fait deja la moitié de mon boulot de secretaire | art-ia-bureau livre-numerique-ia dossier-ia-emploi secretaire changer-metier-pas-a-pas depliant-cep | espace-conseil-6
fr | j'ai commencé à raconter mon metier pour la validation et je bloque a la page 2 | ecrire-livret-vae cr-atelier-vae livre-vae-recits vae-mode-emploi | espace-conseil-9
pt | o meu marido ficou sem emprego e temos a renda | droits-chomage allocations-chomage inscription-france-travail aides-quotidien budget-serre | espace-conseil-3 accueil-general
fr | je fais le boulot du chef sans la paye parce que jai pas le papier | vae-mode-emploi depliant-vae site-vae livre-vae-recits cr-atelier-vae loi-vae-2022 site-rncp negocier-salaire | espace-conseil-9
fr | la feuille la avec ma photo pour donner aux patrons | depliant-cv-minute logiciel-cv livre-cv-recruteurs cv-premier livre-lecture-facile | espace-conseil-4
fr | l'idée du siecle mais zéro euro | aides-creation depliant-creation creer-entreprise-etapes annuaire-creation micro-entreprise | espace-conseil-8
ar | وصلت جديد وما عندي حد يدلني | ar-work inscription-france-travail papiers-demarches depliant-titre-sejour | accueil-general espace-conseil-3
fr | qui paye si je retourne a l'école a mon age | financer-formation compte-personnel-formation trouver-alternance-adulte reprendre-etudes-fac | espace-conseil-7
fr | mon cdd fini vendredi et pas de nouvelle du patron | contrats-salaire droits-chomage allocations-chomage inscription-france-travail livre-droit-travail site-service-public-travail | espace-conseil-3
fr | mon apprentissage est a 80 km faut que je trouve une chambre | logement-apprenti depliant-apprenti-aides annuaire-cfa logement-emploi | espace-conseil-5
it | geometra in sicilia, voglio i cantieri anche qui | comparer-diplome-etranger conducteur-travaux en-recognition site-rncp it-titolo | espace-conseil-9 espace-conseil-1
fr | fin de droit le mois prochain je fais comment | allocations-chomage aides-quotidien budget-serre | espace-conseil-3 accueil-general
en | proper paper for all the years i worked without a degree | vae-mode-emploi depliant-vae site-vae livre-vae-recits cr-atelier-vae loi-vae-2022 site-rncp | espace-conseil-9
en | nursery or school, something with little ones | metiers-petite-enfance auxiliaire-puericulture educateur-jeunes-enfants assistant-maternel formation-cap-aepe livre-creche video-creche rev-enfances professeur-ecoles offre-atsem | espace-conseil-1
ar | نحب نخدم كهربائي بصح ما عندي حتى دبلوم | electricien-batiment formation-electricien metiers-sans-diplome ar-training | espace-conseil-1 espace-conseil-2
fr | 12 ans que je lave et que je nourris les papis sans avoir le diplome | vae-mode-emploi depliant-vae site-vae livre-vae-recits cr-atelier-vae loi-vae-2022 aide-soignant auxiliaire-de-vie ecrire-livret-vae formation-das | espace-conseil-9
fr | la boite ferme en juin on est 40 dehors | licenciement-economique droits-chomage allocations-chomage inscription-france-travail changer-metier-pas-a-pas depliant-cep licenciement-regles cse-syndicats | espace-conseil-3 espace-conseil-6
es | quiero meter las manos en la masa y hacer pan | es-panadero boulanger formation-cap-boulanger video-boulanger offre-boulanger | espace-conseil-1 espace-conseil-2
it | mi piace smontare i motori delle macchine | mecanicien-auto mecanicien-cycles technicien-maintenance | espace-conseil-1
es | estoy quemada, no quiero volver a ver esa oficina | burn-out-retour changer-metier-pas-a-pas depliant-cep depliant-bilan bilan-competences immersion-entreprise bilan-quatre-saisons art-reconversion-chiffres es-formacion | espace-conseil-6 espace-conseil-11
fr | être utile un an le temps de savoir ce que je veux | service-civique partir-etranger depliant-mission-jeunes association-emploi | espace-conseil-1 espace-conseil-10
es | acabo de llegar con mi familia y no entiendo nada de los papeles | es-trabajar papiers-demarches depliant-titre-sejour inscription-france-travail | accueil-general espace-conseil-3
fr | hacker gentil ça existe ? | technicien-cybersecurite formation-cyber numerique-sans-bac rev-numerique | espace-conseil-1
fr | la boutique coule je dois tout fermer a 47 ans | changer-metier-pas-a-pas depliant-cep bilan-competences budget-serre aides-quotidien annuaire-creation entreprise-difficulte depliant-independant-arret livre-rebond-patron | espace-conseil-8 espace-conseil-6
fr | un gros camion, mon reve de gosse | chauffeur-poids-lourd formation-poids-lourd financer-formation | espace-conseil-1 espace-conseil-2
fr | j'ai un casier je peux quand même faire vigile ? | sortie-prison agent-securite formation-securite depliant-prison-casier | espace-conseil-3 espace-conseil-2
es | vender por internet lo que tejo | creer-entreprise-etapes depliant-creation micro-entreprise aides-creation annuaire-creation livre-creer-50 logiciel-plan-affaires rev-createurs metiers-art es-empresa | espace-conseil-8
es | no hablo frances solo bonjour y merci | parler-francais-travail depliant-alphabetisation formation-fle-b1 es-frances | espace-conseil-2
fr | monter ma boite de ménage toute seule | creer-entreprise-etapes depliant-creation micro-entreprise aides-creation annuaire-creation livre-creer-50 logiciel-plan-affaires rev-createurs agent-proprete livre-compta-petite | espace-conseil-8
de | mein sohn will lieber schaffen als in der schule sitzen | de-ausbildung apprentissage-mode-emploi choisir-apres-troisieme orientation-parents prepa-apprentissage site-alternance | espace-conseil-5 espace-conseil-1
fr | j'ai une grande maison et mes voisins me laissent deja leurs petits | assistant-maternel formation-assmat metiers-petite-enfance formation-cap-aepe | espace-conseil-1 espace-conseil-2
fr | le patron veut qu'on revienne tous les jours au bureau fini la maison | travailler-a-distance dossier-teletravail livre-droit-travail site-service-public-travail cse-syndicats | espace-conseil-3
fr | ni école ni boulot, la mission machin m'a parlé d'un contrat avec des sous | depliant-garantie-jeunes depliant-mission-jeunes qui-fait-quoi ecole-deuxieme-chance | espace-conseil-3 espace-conseil-1
fr | 62 balais je peux bosser un peu en plus de ma pension | depliant-retraite-active seniors-emploi temps-partiel groupements-employeurs | espace-conseil-3 espace-conseil-6
fr | retaper des vieilles baraques | macon peintre-batiment menuisier electricien-batiment plombier-chauffagiste couvreur rev-batir offre-macon formation-macon renovation-energetique | espace-conseil-1 espace-conseil-2
fr | aucun patron ne me repond pour mon contrat et le cfa commence en septembre | apprentissage-mode-emploi site-alternance annuaire-cfa prepa-apprentissage annuaire-entreprises reseau-emploi-cache livre-lettres | espace-conseil-5
de | blaulicht und menschen retten | ambulancier sapeur-pompier infirmier annales-pompier num-metiers-soin depliant-pompier-volontaire | espace-conseil-1
pt | queria falar com as professoras da minha filha sem tradutor | parler-francais-travail depliant-alphabetisation formation-fle-b1 pt-frances | espace-conseil-2
en | got sacked after my sick leave | droits-chomage livre-droit-travail site-service-public-travail rev-droit-social loi-code-travail livre-prudhommes harcelement-travail licenciement-regles en-rights depliant-inspection | espace-conseil-3
fr | pompier depuis tout petit j'en rêve | sapeur-pompier annales-pompier concours-fonction-publique depliant-pompier-volontaire | espace-conseil-1
fr | deja couvreur je voudrai poser des panneau | formation-solaire installateur-solaire couvreur metiers-demain-transition financer-formation | espace-conseil-2 espace-conseil-7
de | tischlermeister seit ewig, zählt das hier überhaupt | comparer-diplome-etranger menuisier vae-mode-emploi site-rncp en-recognition depliant-vae de-abschluss | espace-conseil-9
ar | ماذا اقول عن سنوات المرض في الاوراق | cv-trous depliant-cv-minute logiciel-cv livre-cv-recruteurs handicap-emploi retour-longue-maladie video-reprise-cancer | espace-conseil-4 espace-conseil-11
it | mi sono fatto male alla mano in cantiere non posso piu fare il muratore | handicap-emploi depliant-handicap changer-metier-pas-a-pas depliant-cep bilan-competences conducteur-travaux it-formazione | espace-conseil-11 espace-conseil-6
fr | je m'emmerde toute la journée devant excel | changer-metier-pas-a-pas depliant-cep depliant-bilan bilan-competences immersion-entreprise bilan-quatre-saisons art-reconversion-chiffres livre-couleur-parachute | espace-conseil-6
fr | un travail avec les bebe | metiers-petite-enfance auxiliaire-puericulture educateur-jeunes-enfants assistant-maternel formation-cap-aepe livre-creche video-creche rev-enfances formation-assmat | espace-conseil-1
fr | m'occuper des vieux oui mais j'ai peur du sang | auxiliaire-de-vie aide-soignant offre-aide-domicile immersion-entreprise animateur agent-service-hospitalier | espace-conseil-1 espace-conseil-3
fr | parler aux gens les accueillir sourire ca je sais | agent-accueil receptionniste vendeur serveur agent-etat-civil secretaire-medical offre-serveur hotesse-steward agent-escale | espace-conseil-1 espace-conseil-3
en | my french is rubbish and everyone looks at me funny | en-learn-french parler-francais-travail depliant-alphabetisation formation-fle-b1 | espace-conseil-2
fr | la rivière la mer j'ai besoin d'eau autour de moi | metiers-mer livre-eau num-metiers-eau | espace-conseil-1
fr | emmener les petits en car le matin ça me plairait | conducteur-bus formation-permis-d offre-chauffeur-scolaire | espace-conseil-3 espace-conseil-2
en | learn while getting paid, im 19 | apprentissage-mode-emploi site-alternance annuaire-cfa prepa-apprentissage trouver-alternance-adulte | espace-conseil-5
fr | pas eu le bac et je le regrette tous les jours | formation-daeu reprendre-etudes-fac affiche-voies-diplomes niveaux-diplomes | espace-conseil-2
pt | uma empresa de jardins com o meu primo | creer-entreprise-etapes depliant-creation micro-entreprise aides-creation annuaire-creation livre-creer-50 logiciel-plan-affaires rev-createurs jardinier-paysagiste pt-empresa | espace-conseil-8
fr | demain 9h un monsieur me recoit pour le poste je stresse de ouf | entretien-embauche livre-trac video-entretien-faux depliant-entretien-telephone | espace-conseil-3
fr | jsuis en seconde et je me suis planté de filière | choisir-apres-troisieme affiche-voies-diplomes niveaux-diplomes logiciel-interets depliant-tests livre-atlas-metiers site-onisep | espace-conseil-1
fr | mes gateaux au marché du samedi ça passe comment | creer-entreprise-etapes depliant-creation micro-entreprise aides-creation annuaire-creation livre-creer-50 logiciel-plan-affaires rev-createurs patissier video-creatrice-cantine | espace-conseil-8
de | friseurin mit allergie gegen die farben | handicap-emploi depliant-handicap changer-metier-pas-a-pas depliant-cep bilan-competences | espace-conseil-11 espace-conseil-6
fr | maman solo je trouve pas de boulot qui colle avec les horaires de l'école | garde-enfants-demandeur temps-partiel offre-chauffeur-scolaire offre-atsem offre-serveur aides-quotidien parent-seul-emploi depliant-garde-urgence | espace-conseil-3
ar | بنتي شاطرة في الكمبيوتر وتحب البرمجة | developpeur-web formation-but-info numerique-sans-bac formation-dev-web data-analyste technicien-cybersecurite livre-python | espace-conseil-1 espace-conseil-2
ar | عندي ثلاث اطفال ولا احد يحرسهم وانا ابغى اشتغل | garde-enfants-demandeur aides-quotidien temps-partiel depliant-garde-urgence | espace-conseil-3 accueil-general
en | do i need a special card to wash dishes here | en-work-in-france depliant-titre-sejour papiers-demarches | accueil-general espace-conseil-3
it | mia figlia vuole fare la parrucchiera e lasciare il liceo | coiffeur formation-coiffure orientation-parents choisir-apres-troisieme apprentissage-mode-emploi | espace-conseil-1 espace-conseil-5
en | fed up of selling shoes, something totally different plz | changer-metier-pas-a-pas depliant-cep depliant-bilan bilan-competences immersion-entreprise bilan-quatre-saisons art-reconversion-chiffres livre-couleur-parachute | espace-conseil-6
fr | 25 ans de carrelage et mes genoux disent stop | handicap-emploi depliant-handicap changer-metier-pas-a-pas bilan-competences depliant-cep renovation-energetique formation-conseiller-reno conducteur-travaux vae-mode-emploi penibilite-fin-carriere | espace-conseil-11 espace-conseil-6
fr | jai pas eu de place sur parcoursup c la cata | apres-bac-parcoursup affiche-voies-diplomes niveaux-diplomes site-onisep site-alternance apprentissage-mode-emploi service-civique | espace-conseil-1 espace-conseil-2 espace-conseil-5
fr | l'impression de servir a rien au travail je veux du sens | changer-metier-pas-a-pas depliant-cep depliant-bilan bilan-competences immersion-entreprise bilan-quatre-saisons art-reconversion-chiffres metiers-demain-transition livre-histoires-travail livre-couleur-parachute association-emploi | espace-conseil-6
ar | ما نفهمش الفرنسية غير شوية | ar-french parler-francais-travail depliant-alphabetisation formation-fle-b1 | espace-conseil-2
fr | les calculs c'est du chinois pour moi je veux repasser les bases | lire-ecrire-adulte formation-clea livre-math-concours | espace-conseil-2
`)
