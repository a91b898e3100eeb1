import { forms } from './distress-grammar.ts'

const ENDINGS = 'e es ent er ait aient ee ees era eront ant'

/** Words of the French grammar, by the name that its patterns call them by. */
export const FRENCH_WORDS = {
  // Whom one lives or works with: beside these, words of violence are of no trade.
  REL: `mari conjoint copain compagnon ex pere papa mere maman frere freres oncle tonton beau cousin patron patronne chef cheffe prof entraineur tuteur tutrice voisin gardien
    moniteur directeur collegue client concubin mec fils femme copine fiance curé`,
  VIOL: `couteau arme pistolet fusil claque claques gifle gifles baffe baffes coups caresse caresses caresser seins fesses cuisse cuisses viole violer violee etrangle etrangler
    insulte insultes harcele tabasse cogne cogner sang`,
  BODY: 'bras bra nez dent dents cote cotes main mains doigt doigts jambe jambes cheveux visage tete machoire oeil cou gorge poignet',
  INTIMATE: 'fesses fesse seins sein cuisse cuisses culotte sexe poitrine cul zizi corps jupe',
  BLOW: 'coup coups gifle gifles claque claques baffe baffes poing poings fessee fessees',
  CLOSE: `enfant enfants fils fille filles gosse bebe mere maman soeur frere pere papa copine copain ami amie cousine cousin eleve niece neveu mari femme conjoint voisine compagne`,
  AND: 'et ou mais car parce alors donc',
  YOUNG:
    'papa maman pere mere parents daron daronne enfant enfants fille filles gosse gosses bebe mome momes petit petite petits petites gamin gamine gamins prof maitre maitresse instit eleve eleves animateur ado ados',
  SLEEP: 'dors dort dormons dorment dormir dormi dormais dormait pieute squatte couche couchons',
  STREET: 'rue dehors voiture bagnole caisse tente gare parking cave squat trottoir banc parc metro cage escalier escaliers garage hall',
  HOUSER:
    'proprio proprietaire bailleur parents pere mere mari conjoint copain copine femme ex coloc colocs soeur frere famille huissier huissiers belle beau logeur',
  FOOD: 'manger bouffer becqueter grailler becter croquer',
  ATE: 'mange manges mangee mangent mangeons bouffe bouffent dine',
  BOSS: 'patron patronne chef cheffe boss directeur directrice manager responsable superieur superieure employeur collegue collegues hierarchie equipe chefs',
  PILLS: 'medocs medoc cachetons cacheton medicaments cachets comprimes somniferes pilules doliprane antidepresseurs',
  ACT: 'brule brulee bruler pousse poussee bousculee jette traine trainee attache attachee ligote griffe mord mordu mordue plaque plaquee immobilise immobilisee ecrase maintient crache arrose ebouillante balance agrippe empoigne saisit',
  WHO: `bailleur monsieur huissier huissiers logeur belle beau demi cheri gosses bande jeunes colocs marraine parrain papi mamy pote potes
    mari conjoint conjointe copain copine compagnon compagne concubin concubine ex ami amie femme epouse epoux fiance fiancee keum meuf mec mecs
    pere mere papa maman parents daron daronne frere freres soeur soeurs oncle tonton tante tata cousin cousine cousins fils fille filles gendre papy mamie
    patron patronne chef cheffe boss directeur directrice manager responsable superieur superieure employeur collegue collegues client clients tuteur
    prof profs professeur maitre maitresse instit formateur formatrice entraineur coach educateur animateur surveillant eleve eleves copains copines
    voisin voisine voisins proprietaire proprio coloc colocataire gars homme hommes garcon garcons type types pretre policier policiers medecin
    il elle on ils elles quelqu gens monde autres inconnu inconnus famille`,
  // Words of which ordinary sentences are made too: only who does it makes them plain.
  STRIKE: forms('frapp tap touch cogn coinc', ENDINGS),
  HARM: `bat bats battent battre battait battu battue battus battues ${forms(
    'etouff defonc fracass kidnapp drogu fouett derouill tartin castagn viol harcel gifl etrangl menac maltrait agress tripot pelot brutalis sequestr enferm humili rabaiss tabass insult martyris rackett persecut poignard',
    ENDINGS,
  )} agresser violente violenter`,
  KILL: 'tuer tue tuera tuerait buter bute crever egorger egorge planter poignarder',
  HAVE: 'a as ont avait avaient ai',
  OFTEN: 'deja toujours encore tout souvent parfois meme presque juste',
  ME: 'me m mon nous',
  MINE: 'ma mon mes notre nos',
  THEIRS: 'sa ses leur leurs',
  CHILD:
    'enfant enfants fils fille filles gosse gosses bebe mere maman soeur soeurs frere freres petit petite petits famille mome momes copine',
  WANT: 'veux voudrais veut vais vouloir aimerais prefere prefererais souhaite pense decide',
  LIFE: 'vie existence monde vivre exister souffrir souffrance souffrances douleur tout moi lui elle eux mari conjoint coups violence violences enfer',
  PLACE: 'chez en a au aux loin ici seul seule ensemble pres dans avec sur de du des d comme',
  BOTHER: `bac brevet stage stages exam examen examens devoirs ecole etudes notes bulletin parcoursup orientation telephone portable console jeux videos musique blagues questions
    horaires planning plannings reunions mails dossier dossiers papiers paperasse caprices betises humour maths`,
  BE: 'suis etais sommes ete',
  VIOLENCE: 'violence violences viol viols agression harcelement inceste abus racket attouchements coups',
  WORK: 'travail boulot taf licenciement licencier virer renvoi renvoyer sanction avertissement ecran ordi pc mutation amende',
}
