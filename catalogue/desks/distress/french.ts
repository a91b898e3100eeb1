import type { DistressGrammar } from './distress-grammar.ts'
import { forms } from './distress-grammar.ts'
import { soundOfFrench } from './sound-french.ts'

const ENDINGS = 'e es ent er ait aient ee ees era eront ant'

export const FRENCH: DistressGrammar = {
  soundOf: soundOfFrench,
  words: {
    // Whom one lives or works with: beside these, words of violence are of no trade.
    REL: `mari conjoint copain compagnon ex pere papa mere maman frere freres oncle tonton beau cousin patron patronne chef cheffe prof entraineur tuteur tutrice voisin gardien
      moniteur directeur collegue client concubin mec fils femme copine fiance curé`,
    VIOL: `couteau arme pistolet fusil claque claques gifle gifles baffe baffes coups caresse caresses caresser seins fesses cuisse cuisses viole violer violee etrangle etrangler
      insulte insultes harcele tabasse cogne cogner sang`,
    BODY: 'bras nez dent dents cote cotes main mains doigt doigts jambe jambes cheveux visage tete machoire oeil cou gorge poignet',
    INTIMATE: 'fesses fesse seins sein cuisse cuisses culotte sexe poitrine cul zizi corps jupe',
    BLOW: 'coup coups gifle gifles claque claques baffe baffes poing poings fessee fessees',
    CLOSE: `enfant enfants fils fille filles gosse bebe mere maman soeur frere pere papa copine copain ami amie cousine cousin eleve niece neveu mari femme conjoint voisine compagne`,
    AND: 'et ou mais car parce alors donc',
    WHO: `mari conjoint conjointe copain copine compagnon compagne concubin concubine ex ami amie femme epouse epoux fiance fiancee keum meuf mec mecs
      pere mere papa maman parents daron daronne frere freres soeur soeurs oncle tonton tante tata cousin cousine cousins fils fille filles gendre papy mamie
      patron patronne chef cheffe boss directeur directrice manager responsable superieur superieure employeur collegue collegues client clients tuteur
      prof profs professeur maitre maitresse instit formateur formatrice entraineur coach educateur animateur surveillant eleve eleves copains copines
      voisin voisine voisins proprietaire proprio coloc colocataire gars homme hommes garcon garcons type types pretre policier policiers medecin
      il elle on ils elles quelqu gens monde autres inconnu inconnus famille`,
    // Words of which ordinary sentences are made too: only who does it makes them plain.
    STRIKE: forms('frapp tap touch cogn coinc', ENDINGS),
    HARM: `bat battent battre battait battu battue battus battues ${forms(
      'viol harcel gifl etrangl menac maltrait agress tripot pelot brutalis sequestr enferm humili rabaiss tabass insult martyris rackett persecut poignard',
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
    BE: 'suis etais sommes ete',
    VIOLENCE: 'violence violences viol viols agression harcelement inceste abus racket attouchements coups',
    WORK: 'travail boulot taf licenciement licencier virer renvoi renvoyer sanction avertissement ecran ordi pc mutation amende',
  },
  spelt: `
    jarrive = j arrive
    jarrivais = j arrivais
    jveu jveux jvx jvoudrais = je veux
    jvai jvais = je vais
    jpeu jpeux = je peux
    jsui jsuis chui chuis = je suis
    jpp = j en peux plus
    jen = j en
    jai g = j ai
    mavait = m avait
    plu pu = plus
    envi anvi = envie
    envies = envie
    kil = qu il
    kel = qu elle
    ki = qui
    ke = que
    kon = qu on
    jme = je me
    jm = je me
    tu = tu
    vivr = vivre
    tuyer tuer tué = tuer
    mari mary = mari
    meufs = meuf
    peurs peure = peur
    frap frapp = frappe
    tap tapp = tape
  `,
  apart: `conge conges pendant vous vos mois comment commerce personnel etranger secretaire pilote piloter manier maniere marine marins point points moins chaque cours cour couts cout cuir cuirs caisse caisses armee armees prise prises prix ville villes amiante voile chasse cause classe danse creche plante plantes perte serre tache taches traite terme ferre forge signe viande vendre vend leger level tailleur tels telles coupeur four france finance source sources soirees soiree soit serait seraient primes prive tour toute toutes donnees systemes monteur projets copies cordes contexte connaitre suivant suivants suite suivre peut peux peu peine peines creer creera creez adresser adresse adresses adressez adressent menage menager touchant battre-les patrons trappe frappant couche bouche violon violons violoncelle violet violette patronage colle collegial marin marier marie mariee
    maire mairie poire foire finira finition mourant vitre livre vivra tuteurs tuiles monter montre tapis tapissier tapisserie battant batterie menagere touriste aggresse`,
  ordinary: `
    bat|battent|battre|battu ~1 au|aux|a|en ~1 echecs|tennis|foot|football|cartes|jeu|jeux|course|ping|basket|belote|dames|scrabble|rugby|judo
    plus|pas me reveiller a|tot|avant|chaque|tous|si|le|pour
    rentrer chez moi sans|bredouille|les
    envie de rien au|a|dans|pour ~1 travail|boulot|taf|ecole|cours|lycee|bureau|metier
    touche|touchee|touches par son|sa|ses|leur|votre|leurs
    envie de rien faire
    a|pour|vais|dois|veux me battre
    frappe|frappee|tape|toque a la porte
    touche|toucher un|deux|quelques mot|mots
    menace|menacent de|d ~1 WORK
    ce|ca|cela qui me|m HAVE? STRIKE
    mourir|meurs|crever de|d rire|ennui|envie|honte|chaud|froid
    vivre PLACE ce|cette|ma|mon|mes|un|une|la|le|les|l|son|sa|notre|votre? !LIFE
    en finir avec|rapidement ce|cette|ma|mon|mes|un|une|la|le|les|l? !LIFE
    en peux plus de|d|du|des ce|cette|ma|mon|mes|un|une|la|le|les|l? !LIFE
    tape|taper dans la|l main|oeil
    tape|taper sur les|le nerfs|systeme
    touche|touchent|toucher plus|pas|peu de|le|les|la allocations|chomage|prime
    battu|battue|battus au|aux|a|dans concours|elections|jeu|match|entretien
    disparaitre de|d|du !monde|terre|vie
    me|m tuer|tue|tuent au|a|a la|l travail|tache|boulot
    fin a mon|mes|ma contrat|contrats|mission|formation
    frappe|frappee|frappes|touche|touchee par la|le|les|un|une|l|ce|cette
  `,
  says: `
    vais|veux|voudrais|envie ~2 sauter ~1 pont|toit|immeuble|fenetre|balcon|falaise
    vais|veux|voudrais ~2 jeter ~2 eau|riviere|fleuve
    CLOSE ~3 parle|menace|menacent|pense de|d|a ~1 se|s suicider|pendre|tuer|flinguer|jeter
    pris|prendre|prends|prenne|avale|avaler trop|plein|tous|toute|toutes|boite|tout de|d|mes|les|ses|la|le? medicaments|cachets|comprimes|somniferes|pilules|doliprane|boite
    bu|boire|bois|avale ~2 javel|desherbant|acide|destop|detergent
    vais ~1 faire ~1 betise|betises|connerie|conneries $
    arme|couteau|fusil|pistolet|rasoir ~6 contre moi
    ^ sui side $
    WHO crie|hurle|casse|frappe|tape ~6 enfant|enfants|petits|petit ~2 peur
    CLOSE ~2 fait|faire|refait une tentative $
    j ai fait une tentative $
    veux|voudrais plus|pas etre la $
    personne m aime
    mon|ma|mes|un|le|la REL ~6 VIOL
    peur ~3 REL
    vie ~2 plus|aucun|pas ~1 gout|saveur|interet
    supporte|supporter ~2 la|cette|ma vie
    marier|epouser ~5 veux|veut|voulais pas
    droguee|drogue et|puis viole|violee|violer|abuse
    WHO me|m suit|suivent ~2 soirs|soir|nuit|rue|jours
    WHO ~2 me|m fai|fait|font peur
    me|m|nous ~4 de force
    embrasse|embrassee|embrasser|touche|touchee ~1 de force
    vivre ~1 plus|pas|rien
    vivre ~2 plus|pas|aucun ~1 sens
    arrive plus|pas a vivre|tenir|respirer
    papa|maman|pere|mere|beau ~3 HAVE? OFTEN? STRIKE|HARM ~1 papa|maman|mere|pere
    jete|jetee|lance|balance|jette ~4 tete|figure|gueule
    attrape|attrapee|saisi|saisie|serre|agrippe|tenu ~2 par|la|le ~1 gorge|cou|cheveux|bras
    corde ~2 pendre
    plus|pas ~1 etre sur cette|terre terre?
    plus|pas etre de ce monde
    victime ~1 de|d|du mon|ma|mes|lui
    profite|profitent|abuse|abusent de moi|nous|ma|mes
    WANT ~2 etre mort|morte|morts
    prefere|preferais|prefererais ~1 mourir|mort|morte
    saigne ~3 mari|tape|frappe|conjoint
    et|puis me|m|nous HAVE? STRIKE|HARM
    plus|pas|aucun gout a|de rien|la
    WANT ~1 disparaitre $
    MINE CLOSE est|etait|ete ~1 HARM
    leve|lever|leva|levee la main sur moi|nous|elle|mes|ma
    WHO ~4 me|m|ma|nous HAVE? mis|met|mi|mettre|donne|donnait|donner|fout|foutu|file|envoie ~3 BLOW
    coups de pied|poing|poings|ceinture|couteau|baton
    WHO ~3 me|m HAVE? casse|brise|tordu|tord|brule|arrache|tire|crache|mordu|mord ~2 BODY
    WHO ~3 me|m HAVE? pousse|poussee|jete|jetee|plaque|plaquee|projete|traine|trainee ~1 dans|contre|par|a ~1 escalier|escaliers|mur|terre|sol
    main|mains|doigts ~1 sur|dans|sous|entre ~1 INTIMATE
    WHO ~4 touche|caresse|pelote|frole les|mes|ma|le|mon INTIMATE
    fait|fais|font des avances
    demande|demander|force|oblige|veut ~3 deshabiller|deshabille|nue|nues
    WHO ~3 me|m HAVE? interdit|interdisait|empeche de|d sortir|parler|voir|telephoner|travailler|aller
    envoie|envoient|recois|envoyer ~2 menaces
    subis|subit|subi ~2 VIOLENCE|maltraitance|maltraitances|menaces|humiliations
    CLOSE ~4 veut|voudrait|pense|parle|envie|dit ~3 mourir|suicider|suicide|tuer
    CLOSE ~5 se|s coupe|scarifie|mutile|taillade|automutile
    CLOSE ~3 tentative de suicide
    pense|penses|pensais|songe ~1 a la mort
    partir pour toujours
    partir de ce monde
    disparaitre pour toujours|completement
    enfui|enfuie|fugue|sauvee ~1 de chez|maison|la|foyer
    deteste|hais ma vie
    WHO ~4 me|m|ma|mas|nous HAVE? OFTEN? STRIKE|HARM
    me|m HAVE? OFTEN? HARM
    ^ me|m HAVE? STRIKE
    ma|mas frappe|battu|battue|viole|etrangle|gifle|harcele
    WHO ~2 HAVE? STRIKE|HARM MINE|THEIRS CHILD
    STRIKE|HARM mes enfants|filles|fils
    me|m fais|fait|faire|faisais toujours|souvent|tout|encore? STRIKE|HARM
    me suis fait|faite HARM|STRIKE
    MINE CHILD|copain ~2 fait|faire HARM|STRIKE
    MINE CHILD|copain ~2 ete HARM
    BE ~1 viole|violee|violees|harcele|harcelee|etrangle|etranglee|gifle|giflee|maltraite|maltraitee|sequestre|sequestree|agresse|agressee|tabasse|tabassee|rackette|humiliee|menacee
    BE ~2 HARM|STRIKE par ~2 WHO
    suis|sommes battue|battues
    BE ~1 victime ~1 de|d|du|des ~1 VIOLENCE
    WHO ~4 me|m|nous ~1 KILL
    WHO ~2 me|m|nous ~1 fais|fait|font ~1 mal|attouchements|peur
    WHO ~3 me|nous laisse|laissent pas|plus|jamais sortir|voir|parler|manger
    empeche|empechent de sortir
    WHO ~4 pris|prend|confisque|confisquee|garde mon|mes|nos ~1 passeport|papiers|passeports
    WHO ~3 me|m force|oblige|obliger|forcer|forcee|obligee ~2 coucher|sexe|deshabiller|prostituer|baiser|toucher|marier
    WHO ~4 dans mon lit
    viens|vient|venait|venu dans mon lit
    se frotte|colle contre|a moi
    mon|le|ma|un WHO ~1 est|devient|etait|devenu ~1 violent|violente|agressif|agressive|dangereux
    il|elle est|devient|etait ~1 violent|violente|dangereux
    WHO me|m ~1 suit|attend|surveille partout|tout|dehors
    me suit|suivent partout
    fait|fais|font des attouchements
    peur de|d rentrer|retourner $
    peur de|d rentrer|retourner chez moi|nous|lui|mon|mes|ma
    peur de|d rentrer|retourner a la maison
    peur de|d mon|ma|mes|du WHO
    peur de|d lui|elle $
    peur qu ~1 il|elle|on ~2 KILL|STRIKE|HARM
    peur chez moi|nous
    peur a la maison
    marier|mariage|mariee ~2 force|forcer
    veut|veulent|vont me|m marier
    suis|sommes en danger
    ma|mes|mon vie|enfants|fille|fils|bebe ~2 en danger
    au secours $
    menace|menaces|menacee de mort

    WANT ~2 mourir|crever
    WANT ~2 etre mort|morte
    WANT ~2 me|m suicider|pendre|tuer|flinguer|buter|supprimer|noyer|disparaitre|mutiler
    envie ~2 de|d mourir|crever|disparaitre
    envie ~2 de|d en finir
    envie ~2 de|d me|m suicider|pendre|tuer|flinguer|buter|jeter|couper|mutiler
    plus|pas envie ~1 de|d rien
    me suicider|suicide|pendre|flinguer|scarifier|scarifie|mutiler|mutile|supprimer
    me|m tuer|tue $
    vais|va|va|vouloir me|m tuer
    me|m coupe|couper|taille|tailler|taillade|ouvrir|ouvre ~1 veines|bras|poignets
    me|m fais|fait|faire du mal
    me|m jeter|jette sous|par|d|du ~2 train|metro|fenetre|pont|balcon|toit|voiture
    me|m foutre|fous en ~1 air
    en finir $
    en finir avec la|ma|cette|ce? LIFE
    en finir maintenant|ce|une|pour|vite|definitivement|aujourd
    fin a mes|ma|cette|mon jours|vie|calvaire|existence
    veux|voudrais|peux|veut|supporte plus|pas ~1 vivre|exister
    plus|pas|aucune|sans de|d|la|le|l? envie|force|gout|raison|raisons|gouts|courage ~2 vivre|exister|vie
    marre|fatigue|fatiguee|las|lasse|degoute|degoutee|assez de|d vivre|exister
    marre|fatigue|fatiguee|las|lasse|degoute|degoutee|assez de|d la|ma|cette vie
    quoi|rien bon|sert? de|d? vivre|exister|continuer $
    quoi|rien bon|sert de|d? continuer? a? vivre|exister
    vie ~2 vaut|sert|rime plus|pas|rien
    vie ~2 plus|pas|aucun ~1 sens $
    veux|voudrais|envie plus|pas ~1 exister|reveiller|etre en vie
    jamais|plus me reveiller
    personne ~3 regretterait|regretter|regrettera
    mieux|mieu|heureux sans moi
    si je|j mourais|disparaissais|crevais|meurs
    etais|etre|serais mort|morte $
    en peux plus
    peux plus continuer $
    peux plus continuer comme|ainsi
    peux plus supporter ~1 vie|coups|violences
    tiens plus $
    suis ~1 a bout $
    bout du rouleau
    plus|pas la force $
    idees|pensees noires|suicidaires
    pense|penser|songe|pensees|pensais|parle ~2 suicide|mourir|mort $
    suis|me|sens ~1 suicidaire
    avale|avaler|pris|prendre ~3 medicaments|cachets|comprimes|somniferes|pilules ~1 mourir
    avale ~2 medicaments|cachets|comprimes|somniferes
  `,
}
