import type { ToldNeed } from './told-need.ts'
import { toldNeeds } from './told-need.ts'

/** Sentences of an independent writer in eight languages: a second hundred and twenty, held out: read by nobody while the situations were written; their totals were measured before, after, and several times between. */
export const HELD_OUT_NEEDS: readonly ToldNeed[] = toldNeeds(`
en | lost a leg, still got two hands and a brain | handicap-emploi depliant-handicap changer-metier-pas-a-pas depliant-cep | espace-conseil-11
es | este verano lo que salga, camas, playa, fruta | saisonnier dossier-logement-saison metiers-sans-diplome loi-convention-hcr | espace-conseil-3
de | bäcker werden aber ausschlafen | art-lent-boulangers boulanger patissier video-boulanger formation-cap-boulanger offre-boulanger | espace-conseil-1
de | probezeit und schon rausgeflogen | contrats-salaire livre-droit-travail site-service-public-travail rev-droit-social loi-code-travail droits-chomage livre-prudhommes licenciement-regles de-rechte depliant-inspection | espace-conseil-3
pt | conduzir autocarros na cidade | conducteur-bus formation-permis-d offre-chauffeur-scolaire | espace-conseil-1 espace-conseil-2 espace-conseil-3
es | soy mujer y quiero trabajar en la construccion | dossier-batiment-femmes depliant-femmes-metiers macon electricien-batiment peintre-batiment offre-macon formation-macon | espace-conseil-1
fr | etudiante fauchée je cherche quelques heures le soir ou le weekend | temps-partiel rev-emploi-hebdo etudes-longues cv-premier offre-animateur employe-libre-service serveur job-etudiant | espace-conseil-3
uk | собаки коні ферма аби не в місті | metiers-animaux soigneur-animalier dossier-agriculture maraicher immersion-entreprise veterinaire auxiliaire-veterinaire | espace-conseil-1
pt | faço limpezas ha 20 anos e o corpo ja nao quer | handicap-emploi depliant-handicap changer-metier-pas-a-pas depliant-cep bilan-competences agent-accueil penibilite-fin-carriere pt-formacao | espace-conseil-6 espace-conseil-11
fr | rentrer a la mairie tranquille jusqua la retraite | concours-fonction-publique agent-etat-civil annales-adjoint rev-concours depliant-contractuel | espace-conseil-3 espace-conseil-1
fr | je veux demissioner mais j'ai peur de toucher zero | allocations-chomage droits-chomage changer-metier-pas-a-pas depliant-cep bilan-quatre-saisons site-service-public-travail livre-droit-travail demission-regles depliant-demission | espace-conseil-6 espace-conseil-3
uk | донька малює цілими днями, що з того вийде | graphiste metiers-art orientation-parents | espace-conseil-1
it | devo passare l'esame di lingua per la cittadinanza | formation-fle-b1 parler-francais-travail depliant-alphabetisation it-francese | espace-conseil-2
fr | le vertige connais pas | technicien-eolien couvreur video-eolien installateur-solaire | espace-conseil-1
uk | вагітна і працюю на кухні, важко стояти | grossesse-travail livre-droit-travail site-service-public-travail rev-droit-social loi-code-travail uk-rights depliant-inspection | espace-conseil-3
fr | ils me paye pas mes heures sup | contrats-salaire livre-droit-travail site-service-public-travail rev-droit-social loi-code-travail livre-prudhommes depliant-heures-nuit depliant-inspection cse-syndicats bulletin-paie depliant-fiche-paie | espace-conseil-3
pt | nao percebo o que esta escrito na folha do salario | contrats-salaire pt-trabalhar livre-droit-travail site-service-public-travail pt-recibo bulletin-paie depliant-fiche-paie video-fiche-paie | espace-conseil-3
fr | en arret depuis 4 mois, la boule au ventre d'y retourner | burn-out-retour depliant-cep changer-metier-pas-a-pas harcelement-travail handicap-emploi retour-longue-maladie depliant-mi-temps-therapeutique depliant-harcelement | espace-conseil-6 espace-conseil-11
fr | avoir ma ferme a moi avec des legumes | maraicher formation-bprea rev-terre dossier-agriculture livre-sols aides-creation | espace-conseil-8 espace-conseil-6
uk | нігті роблю подружкам, мрію про свій кабінет | estheticien creer-entreprise-etapes depliant-creation micro-entreprise aides-creation annuaire-creation livre-creer-50 logiciel-plan-affaires rev-createurs uk-business | espace-conseil-8
es | que ropa me pongo y que digo si preguntan mis defectos | entretien-embauche livre-trac video-entretien-faux depliant-entretien-telephone | espace-conseil-3
it | cucinare per tanta gente, la mensa magari | cuisinier formation-cap-cuisine livre-cap-cuisine it-cuoco | espace-conseil-1 espace-conseil-2
fr | ma femme parle pas la langue elle reste a la maison elle voudrait sortir, apprendre | parler-francais-travail depliant-alphabetisation formation-fle-b1 | espace-conseil-2
fr | on m'a viré par sms ils ont le droit ?? | livre-droit-travail site-service-public-travail rev-droit-social loi-code-travail livre-prudhommes droits-chomage licenciement-regles depliant-inspection | espace-conseil-3
fr | les ordi jsuis toujours dessus mais pas le bac | developpeur-web technicien-support numerique-sans-bac formation-dev-web livre-python technicien-cybersecurite rev-numerique formation-cyber | espace-conseil-1 espace-conseil-2
en | how do i pay for a course when im skint | financer-formation compte-personnel-formation trouver-alternance-adulte | espace-conseil-7
fr | ingenieur dans mon pays et je fais des menages | comparer-diplome-etranger parler-francais-travail depliant-cep changer-metier-pas-a-pas site-rncp ingenieur-recherche | espace-conseil-9 espace-conseil-6
fr | auto entrepreneur l'urssaf me bouffe tout | micro-entreprise livre-compta-petite annuaire-creation logiciel-plan-affaires entreprise-difficulte | espace-conseil-8
fr | maitresse d'école à 38 ans est ce que c trop tard | professeur-ecoles annales-crpe concours-fonction-publique changer-metier-pas-a-pas rev-concours financer-formation | espace-conseil-6 espace-conseil-1 espace-conseil-2
fr | je coud des robes pour les copines elles disent que je devrais les vendre | couturier formation-couture depliant-creation micro-entreprise creer-entreprise-etapes metiers-art livre-creer-50 | espace-conseil-8
fr | jsuis enceinte de 2 mois dois je le dire au chef | grossesse-travail livre-droit-travail site-service-public-travail rev-droit-social loi-code-travail | espace-conseil-3
fr | mon fils est dys et le lycée le laisse tomber | orientation-parents choisir-apres-troisieme apprentissage-mode-emploi prepa-apprentissage handicap-emploi | espace-conseil-1 espace-conseil-11
fr | 20 ans à mon compte sur les marchés j'arrete, comment on redevient salarié | changer-metier-pas-a-pas depliant-cep bilan-competences seniors-emploi depliant-cv-minute vendeur commercial vae-mode-emploi groupements-employeurs depliant-independant-arret livre-rebond-patron | espace-conseil-6 espace-conseil-3
fr | donner un coup de main dans une asso ça peut mener quelque part ? | association-emploi depliant-vae vae-mode-emploi annuaire-associations service-civique | espace-conseil-3 espace-conseil-9 accueil-general
en | my kid quit school and plays games all night | orientation-parents ecole-deuxieme-chance depliant-mission-jeunes choisir-apres-troisieme prepa-apprentissage | espace-conseil-1
fr | j'parle arabe et espagnol ca sert a un metier ? | metiers-langues receptionniste formation-bts-tourisme hotesse-steward agent-escale | espace-conseil-1
fr | l'odeur du bois dans l'atelier de mon grand père | menuisier ebeniste affiche-metiers-bois livre-maison-bois metiers-art | espace-conseil-1
fr | faut il dire au boss que je suis bipolaire | handicap-emploi depliant-handicap cv-trous esat-emploi-accompagne | espace-conseil-11
en | i fix my mates phones and pcs for free | technicien-support numerique-sans-bac formation-dev-web technicien-cybersecurite formation-but-info | espace-conseil-1 espace-conseil-2
fr | j'ai un papier de coiffure du maroc ils le reconnaissent ou pas | comparer-diplome-etranger ar-diploma coiffeur vae-mode-emploi | espace-conseil-9
fr | encore 6 ans avant la retraite et je tiens plus debout a l'usine | seniors-emploi handicap-emploi depliant-handicap depliant-retraite-active changer-metier-pas-a-pas depliant-cep bilan-competences penibilite-fin-carriere retraite-depart | espace-conseil-6 espace-conseil-11
fr | mon vélo je le démonte les yeux fermés | mecanicien-cycles formation-velo num-createurs-velo | espace-conseil-1 espace-conseil-2
ar | سواق شاحنة عشر سنين في المغرب | chauffeur-poids-lourd formation-poids-lourd metiers-recrutent-ici | espace-conseil-3 espace-conseil-2
ar | شهادتي من سوريا ضاعت في الطريق | ar-diploma comparer-diplome-etranger vae-mode-emploi depliant-vae asile-refugie-emploi ar-asylum | espace-conseil-9
en | bus is useless, any help with driving lessons | permis-aides se-deplacer-emploi logiciel-code-route | espace-conseil-3 accueil-general
de | bin neu hier von drüben aus freiburg und suche irgendwas | de-arbeiten metiers-recrutent-ici metiers-sans-diplome rev-emploi-hebdo annuaire-entreprises inscription-france-travail | espace-conseil-3
es | mi hijo no sabe que estudiar despues del bachillerato | apres-bac-parcoursup orientation-parents logiciel-interets depliant-tests livre-atlas-metiers site-onisep affiche-voies-diplomes | espace-conseil-1
fr | je comprend pas quand les collègue parle vite | parler-francais-travail depliant-alphabetisation formation-fle-b1 | espace-conseil-2
fr | jai pas les papier mais je veu travailler | depliant-titre-sejour papiers-demarches parler-francais-travail en-work-in-france | accueil-general espace-conseil-3
it | il capo mi umilia ogni giorno davanti a tutti | harcelement-travail livre-droit-travail site-service-public-travail rev-droit-social loi-code-travail it-diritti depliant-harcelement video-harcelement depliant-inspection cse-syndicats | espace-conseil-3
fr | ma carte de séjour finit bientôt le patron dit que je peux plus venir | depliant-titre-sejour papiers-demarches site-service-public-travail livre-droit-travail | accueil-general espace-conseil-3
ar | محل تصليح تلفونات باسمي انا | creer-entreprise-etapes depliant-creation micro-entreprise aides-creation annuaire-creation livre-creer-50 logiciel-plan-affaires rev-createurs livre-compta-petite ar-business | espace-conseil-8
fr | jury vae panique totale | video-vae-jury cr-atelier-vae livre-vae-recits livre-trac ecrire-livret-vae | espace-conseil-9
en | wanna open a little burger van | en-start-business creer-entreprise-etapes depliant-creation micro-entreprise aides-creation annuaire-creation livre-creer-50 logiciel-plan-affaires rev-createurs cuisinier video-creatrice-cantine en-cook | espace-conseil-8
fr | coupe couleur ongles je suis douée la dedans | coiffeur estheticien formation-coiffure | espace-conseil-1 espace-conseil-2 espace-conseil-5
en | first resumé ever, what do people even put | cv-premier depliant-cv-minute logiciel-cv livre-cv-recruteurs collection-premiers-pas | espace-conseil-4
de | studieren ohne abi, ich bin 31 | formation-daeu reprendre-etudes-fac affiche-voies-diplomes niveaux-diplomes | espace-conseil-2
it | otto anni di call center, la voce è andata | changer-metier-pas-a-pas depliant-cep depliant-bilan bilan-competences immersion-entreprise bilan-quatre-saisons art-reconversion-chiffres it-formazione | espace-conseil-6
ar | ابغى اعاون اولادي في الواجبات وانا ما كملت الابتدائي | lire-ecrire-adulte formation-clea depliant-alphabetisation | espace-conseil-2
fr | un job pour cet été jai 16 ans | saisonnier cv-premier collection-premiers-pas formation-bafa depliant-mission-jeunes depliant-job-mineur | espace-conseil-3
de | regale einräumen reicht mir völlig | employe-libre-service vendeur preparateur-commandes metiers-sans-diplome offre-preparateur | espace-conseil-3 espace-conseil-1
fr | un mec m'appelle tous les jours pour mes sous de formation | compte-personnel-formation financer-formation site-service-public-travail | espace-conseil-7
it | mai capito cosa mi piace nella vita | logiciel-interets depliant-tests livre-atlas-metiers site-onisep livre-couleur-parachute depliant-bilan livre-histoires-travail immersion-entreprise | espace-conseil-1 espace-conseil-6
fr | les vendanges l'été le ski l'hiver, dormir dans mon camion | saisonnier dossier-logement-saison loi-convention-hcr | espace-conseil-3
fr | flic mais je suis nul en dictée | gardien-de-la-paix annales-police livre-francais-concours concours-fonction-publique rev-concours | espace-conseil-1 espace-conseil-3
en | nurse back home, here they want me to mop floors | en-recognition en-nurse comparer-diplome-etranger infirmier | espace-conseil-9
fr | la fac c pas pour moi je lache en janvier | etudes-longues apres-bac-parcoursup affiche-voies-diplomes niveaux-diplomes logiciel-interets depliant-tests livre-atlas-metiers site-onisep site-alternance service-civique | espace-conseil-1 espace-conseil-2
uk | як розказати про себе начальнику коли погано говориш | entretien-embauche livre-trac video-entretien-faux depliant-entretien-telephone livre-lecture-facile parler-francais-travail | espace-conseil-3
fr | l'uniforme ça m'a toujours fait envie | armee-gendarmerie gardien-de-la-paix sapeur-pompier agent-securite concours-fonction-publique depliant-pompier-volontaire | espace-conseil-1
es | camarero de toda la vida, mis pies ya no pueden | changer-metier-pas-a-pas depliant-cep bilan-competences handicap-emploi receptionniste vae-mode-emploi es-formacion penibilite-fin-carriere | espace-conseil-6 espace-conseil-11
fr | à mon age plus personne me rappelle jai envoyé 80 cv | seniors-emploi depliant-cv-minute logiciel-cv livre-cv-recruteurs reseau-emploi-cache immersion-entreprise groupements-employeurs livre-lettres discrimination-embauche | espace-conseil-3 espace-conseil-4 espace-conseil-6
it | ho 53 anni la fabrica ha chiuso e adesso | seniors-emploi licenciement-economique droits-chomage allocations-chomage changer-metier-pas-a-pas depliant-cep licenciement-regles it-formazione | espace-conseil-6 espace-conseil-3
es | trabajo en negro en una obra y no me pagan | contrats-salaire livre-droit-travail site-service-public-travail rev-droit-social loi-code-travail livre-prudhommes es-trabajar es-derechos depliant-inspection | espace-conseil-3
fr | je sais a peine lire et je voudrai un vrai metier | lire-ecrire-adulte formation-clea depliant-alphabetisation metiers-sans-diplome livre-lecture-facile | espace-conseil-2
de | abends nach der schicht die sprache lernen | parler-francais-travail depliant-alphabetisation formation-fle-b1 de-franzoesisch | espace-conseil-2
pt | criar cabras e fazer queijo na serra | formation-bprea dossier-agriculture rev-terre metiers-animaux aides-creation | espace-conseil-8 espace-conseil-1
fr | qui embauche par ici en ce moment | metiers-recrutent-ici annuaire-entreprises rev-emploi-hebdo dossier-industrie-retour dossier-sante-recrute | espace-conseil-3
ar | ابني عمره 16 ويحب يصلح السيارات | mecanicien-auto apprentissage-mode-emploi choisir-apres-troisieme annuaire-cfa site-alternance orientation-parents | espace-conseil-1 espace-conseil-5
fr | chepa quoi faire après la 3eme tout le monde me saoule | choisir-apres-troisieme logiciel-interets depliant-tests livre-atlas-metiers site-onisep affiche-voies-diplomes niveaux-diplomes livre-illustre-bd rev-metiers-mag | espace-conseil-1
ar | يدي ترتجف من المرض ولا استطيع الخياطة | handicap-emploi depliant-handicap changer-metier-pas-a-pas depliant-cep bilan-competences ar-training retour-longue-maladie | espace-conseil-11 espace-conseil-6
uk | боюся що обдурять з договором | contrats-salaire uk-work livre-droit-travail site-service-public-travail uk-rights | espace-conseil-3
fr | sorti de taule ya 3 semaines, faut que je bosse | sortie-prison cv-trous metiers-sans-diplome annuaire-associations metiers-recrutent-ici interim-droits prison-projet depliant-prison-casier depliant-interim | espace-conseil-3 accueil-general
uk | руки золоті можу ремонт стіни плитку фарбу | peintre-batiment macon plombier-chauffagiste electricien-batiment metiers-recrutent-ici vae-mode-emploi | espace-conseil-3 espace-conseil-1
fr | cv vide j'ai jamais rien fait de ma vie | cv-premier depliant-cv-minute logiciel-cv livre-cv-recruteurs collection-premiers-pas association-emploi | espace-conseil-4
fr | raté le code 4 fois et sans permis on me prend nulle part | se-deplacer-emploi permis-aides logiciel-code-route | espace-conseil-3 accueil-general
de | kaffee rösten und selber verkaufen | creer-entreprise-etapes depliant-creation micro-entreprise aides-creation annuaire-creation livre-creer-50 logiciel-plan-affaires rev-createurs de-firma | espace-conseil-8
fr | je suis une meuf et je veux souder | soudeur video-soudeuse formation-soudeur depliant-femmes-metiers | espace-conseil-1 espace-conseil-2
pt | cheguei do porto ontem, quero trabalhar rapido | pt-trabalhar metiers-recrutent-ici metiers-sans-diplome rev-emploi-hebdo annuaire-entreprises interim-droits depliant-interim video-interim | espace-conseil-3
fr | pain croissant lever tot ça me fait pas peur | boulanger formation-cap-boulanger video-boulanger offre-boulanger patissier | espace-conseil-1 espace-conseil-2
fr | une machine en panne j'adore trouver pourquoi | technicien-maintenance offre-technicien-maint mecanicien-auto technicien-support technicien-eolien | espace-conseil-1
en | boss says sign this or go home, is that even legal | contrats-salaire livre-droit-travail site-service-public-travail rev-droit-social loi-code-travail en-work-in-france livre-prudhommes en-rights depliant-inspection cse-syndicats | espace-conseil-3
fr | je porte des cartons depuis 15 ans je cherche un truc assis | handicap-emploi depliant-handicap changer-metier-pas-a-pas depliant-cep secretaire agent-accueil receptionniste secretaire-medical formation-secretaire-medicale | espace-conseil-6 espace-conseil-11
fr | le foot c'est ma vie mais je serai jamais pro | sport-metier animateur kinesitherapeute educateur-sportif formation-bpjeps | espace-conseil-1
pt | animar festas e colonias de ferias | animateur formation-bafa offre-animateur formation-bpjeps | espace-conseil-1 espace-conseil-3
fr | apprenti à 34 ans on peut ou pas | trouver-alternance-adulte apprentissage-mode-emploi loi-apprentissage site-alternance | espace-conseil-5
es | cuantas horas me pueden obligar a hacer en el hotel | contrats-salaire livre-droit-travail site-service-public-travail rev-droit-social loi-code-travail loi-convention-hcr es-trabajar es-derechos depliant-heures-nuit depliant-inspection | espace-conseil-3
fr | on m'a mis au placard depuis que je suis déléguée | harcelement-travail livre-droit-travail site-service-public-travail rev-droit-social loi-code-travail livre-prudhommes cse-syndicats depliant-harcelement depliant-inspection livre-syndicat video-harcelement | espace-conseil-3
fr | j'bosse au black dans un kebab je veux un vrai contrat | contrats-salaire livre-droit-travail site-service-public-travail loi-convention-hcr offre-serveur cuisinier formation-cap-cuisine depliant-inspection | espace-conseil-3
fr | au salon il me fait balayer toute la journée j'apprends rien, 1ere année de cap | art-apprentis-rupture affiche-droits-apprenti loi-apprentissage apprentissage-mode-emploi | espace-conseil-5
fr | j'ai 41 ans et je veux piquer des fesses a l'hopital lol | devenir-infirmier-40-ans annales-ifsi infirmier video-infirmieres-nuit financer-formation formation-das aide-soignant | espace-conseil-6 espace-conseil-2 espace-conseil-7
fr | je suis sourd on m'oublie toujours | metiers-en-langue-des-signes video-lsf-metiers handicap-emploi depliant-handicap | espace-conseil-11
fr | apprendre un métier oui mais le loyer faut qu'il tombe | trouver-alternance-adulte financer-formation site-alternance apprentissage-mode-emploi bilan-quatre-saisons | espace-conseil-7 espace-conseil-5
fr | j'ai plein d'idées et j'en choisis aucune | livre-couleur-parachute logiciel-interets depliant-tests immersion-entreprise depliant-bilan depliant-cep | espace-conseil-1 espace-conseil-6
fr | chauffeur uber ça rapporte encore ? | entrepreneur-vtc micro-entreprise livre-creer-50 creer-entreprise-etapes | espace-conseil-8 espace-conseil-1
it | con due dita sulla tastiera non mi prendono in ufficio | logiciel-dactylo formation-clea secretaire depliant-photocopies depliant-ateliers-numeriques | espace-conseil-2
pt | pedreiro desde os 14 anos sem nenhum papel | pt-construcao vae-mode-emploi depliant-vae site-vae livre-vae-recits cr-atelier-vae loi-vae-2022 macon pt-diploma | espace-conseil-9
fr | 58 ans et la souris les mails ça me fait peur | logiciel-dactylo formation-clea depliant-photocopies depliant-ateliers-numeriques demarches-en-ligne | espace-conseil-2 accueil-general
fr | viré du lycée, 17 ans, je glande | depliant-mission-jeunes depliant-garantie-jeunes ecole-deuxieme-chance service-civique prepa-apprentissage metiers-sans-diplome | espace-conseil-1 espace-conseil-5
es | soy abogada alla pero aqui no me sirve | comparer-diplome-etranger en-recognition metiers-justice es-titulo avocat | espace-conseil-9
ar | طلبوا مني ادفع مبلغ قبل ما يوظفوني | depliant-arnaques ar-work en-work-in-france arnaques-emploi video-arnaque | espace-conseil-3 accueil-general
fr | ma fille de 15 ans veut rien, meme pas ouvrir la bouche quand on parle de son avenir | orientation-parents choisir-apres-troisieme logiciel-interets depliant-tests livre-atlas-metiers site-onisep livre-illustre-bd rev-metiers-mag | espace-conseil-1
en | cant sit still in an office, need fresh air | jardinier-paysagiste technicien-forestier maraicher formation-paysage changer-metier-pas-a-pas immersion-entreprise | espace-conseil-1 espace-conseil-6
it | arrivo da napoli, come si lavora qua | it-lavorare inscription-france-travail metiers-recrutent-ici contrats-salaire it-diritti | espace-conseil-3 accueil-general
fr | ca fait 9 ans que je suis maman au foyer qui va vouloir de moi | cv-trous depliant-cep depliant-bilan bilan-competences changer-metier-pas-a-pas immersion-entreprise garde-enfants-demandeur depliant-cv-minute | espace-conseil-6 espace-conseil-4 espace-conseil-3
uk | нічо не розумію шо мені кажуть | uk-french parler-francais-travail depliant-alphabetisation formation-fle-b1 | espace-conseil-2
fr | jai des dettes partout et le salaire suffit plus | budget-serre aides-quotidien temps-partiel surendettement video-dettes depliant-saisie-salaire | accueil-general espace-conseil-3
fr | les gens me racontent toujours leur vie, j'aime ça | educateur-specialise psychologue-travail auxiliaire-de-vie animateur agent-accueil aide-soignant | espace-conseil-1
fr | il me faut un stage de collège et je connais personne | annuaire-entreprises reseau-emploi-cache livre-lettres cv-premier livre-illustre-bd immersion-entreprise trouver-stage-etudes | espace-conseil-1
fr | infirmiere je peux plus, les nuits, le manque de monde | art-quittent-soin changer-metier-pas-a-pas burn-out-retour bilan-competences depliant-cep depliant-bilan | espace-conseil-6
fr | mon patron me crie dessus devant les clients et je suis que apprenti | art-apprentis-rupture affiche-droits-apprenti loi-apprentissage apprentissage-mode-emploi harcelement-travail depliant-harcelement video-harcelement depliant-inspection | espace-conseil-5
`)
