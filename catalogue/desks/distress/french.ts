import { soundOfFrench } from '../../text/sound-french.ts'
import type { DistressGrammar } from './distress-grammar.ts'
import { forms } from './distress-grammar.ts'

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
    YOUNG:
      'papa maman pere mere parents daron daronne enfant enfants fille filles gosse gosses bebe mome momes petit petite petits petites gamin gamine gamins prof maitre maitresse instit eleve eleves animateur ado ados',
    SLEEP: 'dors dort dormons dorment dormir dormi dormais dormait pieute squatte couche couchons',
    STREET: 'rue dehors voiture bagnole caisse tente gare parking cave squat trottoir banc parc metro cage escalier escaliers garage hall',
    HOUSER:
      'proprio proprietaire bailleur parents pere mere mari conjoint copain copine femme ex coloc colocs soeur frere famille huissier huissiers belle beau logeur',
    FOOD: 'manger bouffer becqueter grailler becter croquer',
    ATE: 'mange manges mangee mangent mangeons bouffe bouffent dine',
    BOSS: 'patron patronne chef cheffe boss directeur directrice manager responsable superieur superieure employeur collegue collegues hierarchie equipe chefs',
    PILLS: 'medicaments cachets comprimes somniferes pilules doliprane antidepresseurs',
    ACT: 'brule brulee bruler pousse poussee bousculee jette traine trainee attache attachee ligote griffe mord mordu mordue plaque plaquee immobilise immobilisee ecrase maintient crache arrose ebouillante balance agrippe empoigne saisit',
    WHO: `bailleur huissier huissiers logeur belle beau demi cheri gosses bande jeunes colocs marraine parrain papi mamy pote potes
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
  apart: `garant garants suivis mention mentions college colleges conge conges pendant vous vos mois comment commerce personnel etranger secretaire pilote piloter manier maniere marine marins point points moins chaque cours cour couts cout cuir cuirs caisse caisses armee armees prise prises prix ville villes amiante voile chasse cause classe danse creche plante plantes perte serre tache taches traite terme ferre forge signe viande vendre vend leger level tailleur tels telles coupeur four france finance source sources soirees soiree soit serait seraient primes prive tour toute toutes donnees systemes monteur projets copies cordes contexte connaitre suivant suivants suite suivre peut peux peu peine peines creer creera creez adresser adresse adresses adressez adressent menage menager touchant battre-les patrons trappe frappant couche bouche violon violons violoncelle violet violette patronage colle collegial marin marier marie mariee
    maire mairie poire foire finira finition mourant vitre livre vivra tuteurs tuiles monter montre tapis tapissier tapisserie battant batterie menagere touriste aggresse`,
  ordinary: `
    me|m HAVE? pousse|poussee|attire a|vers|au
    je me bats|bat|battre|battais
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
  settings: `cascade cascades cascadeur cascadeuse cinema film films theatre tournage elagueur elagage elagueuse cordiste cordistes parachute parachutisme elastique harnais acrobate cirque circassien`,
  says: {
    now: `
      pris|avale|avalee ~2 trop|plein|tous|toute|toutes|boite|tas|tonne ~3 PILLS|boite
      avale ~2 PILLS|javel|destop
      saigne ~3 mari|tape|frappe|conjoint|coup|couteau|veines|bras
      WHO ~4 va|vont|veut|veulent ~1 me|m|nous KILL
      WHO ~4 me|m|nous etrangle|etrangler|poignarde
      couteau|arme|fusil|pistolet ~4 moi|nous|menace
    `,
    roof: `
      SLEEP ~3 dehors
      SLEEP ~2 dans|a|sur|en ~2 STREET
      vis|vivons|vit|vivre ~2 rue|dehors|voiture|squat
      suis|sommes|est|retrouve|retrouvons|etre|etais|finir|finis ~2 a la rue !en|au|sur|commercante|pour
      sais|savons|sait ~1 pas|plus|meme ~1 ou dormir|coucher|loger|heberger|aller|passer|dors
      nulle|aucun|pas|plus|trouver|trouve ~2 part|endroit|lieu|ou ~2 dormir|coucher|loger|aller|passer
      ou dormir|coucher|passer ~2 ce|cette|la|demain soir|nuit
      HOUSER ~3 me|m|nous ~1 a|ont|veut|veulent|va|vont? ~1 mis|mise|mettre|met|mettent|jete|jetee|jeter|vire|viree|virer|fout|foutu|foutue|foutre|chasse|chassee|chasser|expulse|expulsee
      me|m|nous a|ont|fait? ~1 mis|mise|jete|jetee|vire|viree|foutu|foutue|chasse|chassee ~1 de|d|dehors|a ~1 rue|maison|logement|appart|appartement|dehors|foyer
      suis|sommes|ete|etre|fait|faire|vais ~1 expulse|expulsee|expulses|expulser
      dehors avec ~2 enfants|petits|bebe|gosses|gamins|fille|fils|valise|valises
      plus|pas de|d? un? toit|abri|domicile
      pas|rien|plus ~1 ATE ~1 depuis|hier|aujourd|de|ce
      pas|rien|plus ~1 ATE $
      rien|plus|pas ~1 a|de? quoi? FOOD !bouger|bio|sain|avec|pour|le|la|au
      pas|plus de quoi ~3 FOOD|nourrir
      pas|plus ~2 argent|sous|thune|fric|moyens|rond ~2 FOOD|nourrir|manger
      creve|crevons|crever|meurs|mourons|mourir ~1 la|de|d dalle|faim
      ai|avons|a|ont|avait|avez|as ~2 faim !de|d
      enfants|fils|fille|bebe|gosses|gamins|petits ~3 faim|ventre
      ventre|estomac|frigo|placard|placards ~1 vide|vides ~4 enfants|argent|rond|depuis|plus|rien|sous|euros|balles
      mon|notre frigo|placard est|c vide
      je|on|nous|dois ~1 saute|sauter|sautons|prive ~2 repas
      mange|mangeons|bouffe ~2 plus|pas|rien|un ~2 pour|que|jour|deux ~1 enfants|fois|jours|jour
      squatte|squattons|squatter ~1 chez
      suis|sommes ~1 heberge|hebergee|heberges ~1 chez|par
      me|nous|on ~2 mettent|met|mettre|virent|virer|jettent|foutent ~1 dehors|rue
      passe|passons|passer|passent ~3 nuit|nuits ~3 gare|rue|dehors|hall|distributeur|banc|parc|voiture|metro|aeroport|abribus|escaliers|urgences
      plus ~2 centime|argent|sous|rond|balle|thune|euro ~5 bebe|enfants|lait|couches|manger
      manger|bouffe|nourriture|mange|restes ~4 poubelles|poubelle
      poubelles|poubelle ~3 pour manger|bouffer
      fais|faire|fait|faisons la manche
      mendie|mendier
      bebe ~3 lait ~3 plus|pas|faim
      vis|vit|vivons|vivent|logeons|habitons ~4 dans|en ~2 voiture|bagnole|tente|squat|hotel
    `,
    work: `
      BOSS ~4 me|m|nous HAVE? OFTEN? harcele|harcelent|harceler|harcelait|harcelee !sexuellement
      BOSS ~3 me|m|nous ~1 crie|hurle|gueule|aboie
      harcele|harcelee|harcelement|harcelent ~3 au|a|par|dans ~2 travail|boulot|taf|bureau|entreprise|BOSS
      harcelement moral
      suis|me|m|ai|ete ~3 discrimine|discriminee|discrimination|discriminations
    `,
    low: `
      en peux|peut|pouvons plus
      je ~2 craque !pour|sur|devant
      vais|va|suis|train ~2 craquer
      sens|sentir|sent|senti|sentais ~2 seul|seule|isole|isolee|abandonne|abandonnee|vide|nul|nulle|inutile|mal|triste|incomprise|incompris
      suis tout|toute|trop|si|tellement|tres|vraiment seul|seule !a
      suis seul|seule $
      suis seul|seule au monde
      suis|sens|etre|sommes|deviens ~2 deprime|deprimee|depressif|depressive|desespere|desesperee|malheureux|malheureuse|triste|epuise|epuisee|angoisse|angoissee|lessive|lessivee
      fais|suis|en|j|sors|ai ~2 depression|deprime
      deprime ~1 $
      moral ~2 bas|zero|chaussettes|plat
      ai|a plus|pas le moral
      suis|sens|etre ~2 a bout
      ^ a bout
      bout de|d nerfs|forces|force|souffle
      marre|assez de|d tout
      personne ~2 m|me aime|comprend|ecoute|parle|soutient|aide
      ai plus|pas|aucun|aucune d|de? personne|ami|amis|amie|amies|famille $
      ai plus|pas personne ~1 a|qui|autour
      pleure|pleurer ~2 tous|tout|toute|sans|chaque|jours|souvent|nuits|nuit|temps
      crise|crises d|de angoisse|angoisses|panique
      je ~1 vais ~2 mal $
      je|j|ca ~1 vais|va ~1 pas bien|fort|$
      vie est|c ~2 foutue|finie|gachee|enfer|triste|vide|nulle|dure
      je sers|vaux a? rien
      suis|sens ~1 bon|bonne a rien
      suis ~1 un? poids|fardeau|boulet|ratee|rate
      suis|fais|en|un ~2 burn out
      suis|fais|en|un ~2 burnout
      ras|raz le|l bol de|d tout|la
    `,
    deeds: `
      me|m|se|s jeter|jette|jeté ~2 ~2 pont|train|metro|fenetre|balcon|toit|falaise|immeuble
      sauter ~2 pont|toit|immeuble|fenetre|balcon|falaise
      me|m pends|pend|pendre|pendu
    `,
    violence: `
      WHO crie|hurle|casse|frappe|tape ~6 enfant|enfants|petits|petit ~2 peur
      mon|ma|mes|un|le|la REL ~6 VIOL
      peur ~3 REL
      marier|epouser ~5 veux|veut|voulais pas
      droguee|drogue et|puis viole|violee|violer|abuse
      WHO me|m suit|suivent ~2 soirs|soir|nuit|rue|jours
      WHO ~2 me|m fai|fait|font peur
      me|m|nous ~4 de force
      embrasse|embrassee|embrasser|touche|touchee ~1 de force
      papa|maman|pere|mere|beau ~3 HAVE? OFTEN? STRIKE|HARM ~1 papa|maman|mere|pere
      jete|jetee|lance|balance|jette ~4 tete|figure|gueule
      attrape|attrapee|saisi|saisie|serre|agrippe|tenu ~2 par|la|le ~1 gorge|cou|cheveux|bras
      plus|pas ~1 etre sur cette|terre terre?
      victime ~1 de|d|du mon|ma|mes|lui
      profite|profitent|abuse|abusent de moi|nous|ma|mes
      et|puis me|m|nous HAVE? STRIKE|HARM
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
      partir pour toujours
      enfui|enfuie|fugue|sauvee ~1 de chez|maison|la|foyer
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
      peur de|d rentrer|rentre|retourner $
      peur de|d rentrer|rentre|retourner chez moi|nous|lui|mon|mes|ma
      peur de|d rentrer|rentre|retourner a la maison
      peur de|d mon|ma|mes|du WHO
      peur de|d lui|elle $
      peur qu ~1 il|elle|on ~2 KILL|STRIKE|HARM
      peur chez moi|nous
      peur a la maison
      marier|mariage|mariee ~2 force|forcer
      veut|veulent|vont me|m marier
      suis|sommes en danger
      au secours $
      ma|mes|mon vie|enfants|fille|fils|bebe ~2 en danger
      menace|menaces|menacee de mort
      saigne ~3 mari|tape|frappe|conjoint
      WHO ~1 met|mets|pose|touche|mettait ~4 ou ~3 pas
      WHO ~3 met|mettait|pose|posait|passe ~1 main|mains ~1 sur|dans|sous|la
      WHO ~2 me|m ~1 attend|guette|suit|surveille|espionne|traque|poursuit ~1 partout|tout|dehors|bas|porte|sortie
      WHO ~3 me|m|nous ~1 a? roue|rouee|roues ~1 coups
      prends|recois|pris|recu|prend ~2 BLOW
      suis|retenue|retenu|sommes ~1 prisonniere|prisonnier|sequestree|enfermee ~2 chez|par|maison|la
      me|m|nous ~4 sans mon accord|consentement
      veut|veulent|vont ~2 exciser
      fuir|echapper|proteger|cacher ~3 REL
      casse|cassait|casser|casse ~1 la gueule|figure
      demonte|defonce ~1 la gueule|tete|tronche
      WHO ~3 rentre|revient|rentrait ~3 saoul|soul|bourre|ivre|alcool
      WHO ~3 me|m|nous HAVE? OFTEN? ACT
      WHO ~2 me|m|nous HAVE? lance|jete|jette|balance|envoie un|une|des|le|la
      WHO ~2 fouille|controle|surveille|espionne|verifie|pirate ~2 portable|telephone|tel|messages|sms|mails
      mari|conjoint|copain|compagnon|ex|fils|pere|mere|frere ~2 prend|vole|confisque|garde|pique ~2 argent|salaire|paie|carte
      WHO ~6 mettre|mettra|mettrait|foutre ~1 feu
      homme|type|mec|inconnu|gars|ex|mari ~2 suit|suivi|suivait|traque|poursuit
      WHO ~3 entre|vient|rentre|rejoint|venait ~3 ma chambre|lit|douche
      WHO|y|la ~3 me|m|nous tue|tuera|butera|plantera
      envoyer|emmener|emmene|renvoyer ~4 marier
      pleine|plein|couverte|couvert de bleus|coups|hematomes
      WHO ~4 force|oblige|contraint|demande ~2 toucher|caresser|embrasser|deshabiller|sucer|masturber
    `,
    life: `
      vais|veux|voudrais|envie ~2 sauter ~1 pont|toit|immeuble|fenetre|balcon|falaise
      vais|veux|voudrais ~2 jeter ~2 eau|riviere|fleuve
      CLOSE ~3 parle|menace|menacent|pense de|d|a ~1 se|s suicider|pendre|tuer|flinguer|jeter
      pris|prendre|prends|prenne|avale|avaler trop|plein|tous|toute|toutes|boite|tout de|d|mes|les|ses|la|le? medicaments|cachets|comprimes|somniferes|pilules|doliprane|boite
      bu|boire|bois|avale ~2 javel|desherbant|acide|destop|detergent
      vais ~1 faire ~1 betise|betises|connerie|conneries $
      arme|couteau|fusil|pistolet|rasoir ~6 contre moi
      ^ sui side $
      CLOSE ~2 fait|faire|refait une tentative $
      j ai fait une tentative $
      veux|voudrais plus|pas etre la $
      vie ~2 plus|aucun|pas ~1 gout|saveur|interet
      supporte|supporter ~2 la|cette|ma vie
      vivre ~1 plus|pas|rien
      vivre ~2 plus|pas|aucun ~1 sens
      arrive plus|pas a vivre|tenir|respirer
      corde ~2 pendre
      plus|pas etre de ce monde
      WANT ~2 etre mort|morte|morts
      prefere|preferais|prefererais ~1 mourir|mort|morte
      plus|pas|aucun gout a|de rien|la
      WANT ~1 disparaitre $
      CLOSE ~4 veut|voudrait|pense|parle|envie|dit ~3 mourir|suicider|suicide|tuer
      CLOSE ~5 se|s coupe|scarifie|mutile|taillade|automutile
      CLOSE ~3 tentative de suicide
      pense|penses|pensais|songe ~1 a la mort
      partir de ce monde
      disparaitre pour toujours|completement
      deteste|hais ma vie
      WANT ~2 mourir|crever
      WANT ~2 etre mort|morte
      WANT ~2 me|m suicider|pendre|tuer|flinguer|buter|supprimer|noyer|disparaitre|mutiler
      envie ~2 de|d mourir|crever|disparaitre
      envie ~2 de|d en finir
      envie ~2 de|d me|m suicider|pendre|tuer|flinguer|buter|jeter|couper|mutiler
      plus|pas envie ~1 de|d rien
      me suicider|suicide|flinguer|scarifier|scarifie|mutiler|mutile|supprimer
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
      qu il|elle|ils ~2 se|s ~1 suicider|tuer|foutre|pendre|flinguer|buter|supprimer
      CLOSE ~5 se|s foutre|fout|supprimer|flinguer|buter|suicider|pendre
      monde|tous|famille|enfants ~2 mieux|heureux ~1 sans moi
      endormir|dormir ~3 plus|jamais ~2 reveiller
      serais|etre mieux mort|morte
      envie de|d ~1 tout arreter $
      je|j ~2 bruler|brule|coupe|couper expres
      failli|faillit ~3 sauter|jeter|tuer|suicider|foutre|pendre|avaler
      fini|finis|finir avec|de cette|la|ma? vie|existence
      plus|pas|aucun|aucune ~2 raison|raisons|envie|gout|force|but ~2 vie|vivre|continuer
      lettre|mot|message|lettres d|de adieu|adieux
      ouvert|ouvre|ouvrir|coupe|tranche ~2 poignets|veines|poignet
      a quoi bon|sert ~2 vivre|continuer|vie
    `,
  },
}
