import { soundOfFrench } from '../../text/sound-french.ts'
import type { DistressGrammar } from './distress-grammar.ts'
import { FRENCH_VIOLENCE } from './french-violence.ts'
import { FRENCH_WORDS } from './french-words.ts'

export const FRENCH: DistressGrammar = {
  soundOf: soundOfFrench,
  words: FRENCH_WORDS,
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
    coupe|coupes|couper ~1 cheveux|ongles|frange|barbe
    jeter|jette a l eau ~3 creer|monter|lancer|ouvrir|entreprendre|demissionner|postuler|changer
    lettre|mot|message|mail|lettres d|de adieu|adieux ~1 a|aux|pour ~1 collegue|collegues|equipe|service|patron|patronne|chef|cheffe|clients|entreprise|classe
    en danger de|d perdre ~1 emploi|poste|place|WORK
    en danger de|d WORK
    au secours ~4 cv|lettre|entretien|parcoursup|dossier|ordinateur|imprimante|formulaire|stage|orientation
    brule|brulee la politesse|priorite|vedette
    touche|touchent|toucher des|les|mes|ses indemnites|allocations|aides|primes|dividendes
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
    pendre la|l|ma|notre|une cremaillere
    fin a mon|mes|ma contrat|contrats|mission|formation
    frappe|frappee|frappes|touche|touchee par la|le|les|un|une|l|ce|cette
  `,
  settings: `cascade cascades cascadeur cascadeuse cinema film films theatre tournage elagueur elagage elagueuse cordiste cordistes parachute parachutisme elastique harnais acrobate cirque circassien`,
  says: {
    now: `
      trop ~1 pris|pri|avale ~2 PILLS
      pris|pri|avale|avalee ~2 trop|tro|plein|tous|toute|toutes|boite|tas|tonne ~3 PILLS|boite
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
      HOUSER ~3 me|m|nous ~1 a|ont|veut|veulent|va|vont? ~1 mis|mise|mettre|met|mettent !la|le|l|un|une|des|les
      HOUSER ~3 me|m|nous ~1 a|ont|veut|veulent|va|vont? ~1 jete|jetee|jeter|vire|viree|virer|fout|foutu|foutue|foutre|chasse|chassee|chasser|expulse|expulsee
      me|m|nous a|ont|fait? ~1 mis|mise|jete|jetee|vire|viree|foutu|foutue|chasse|chassee ~1 de|d|dehors|a ~1 rue|maison|logement|appart|appartement|dehors|foyer
      suis|sommes|ete|etre|fait|faire|vais ~1 expulse|expulsee|expulses|expulser
      me|m|nous a|ont|avait ~1 mis|mise|jete|jetee|foutu|foutue|vire|viree ~1 dehors|porte de|du|d ~2 chez|logement|appart|appartement|maison|studio|chambre
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
      boulot|travail|taf|metier|job|horaires ~1 me|m tue|tuent
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
      suis|sens ~1 de trop $
      suis|fais|en|un ~2 burn out
      suis|fais|en|un ~2 burnout
      ras|raz le|l bol de|d tout|la
    `,
    deeds: `
      me|m|se|s jeter|jette|jeté ~2 ~2 pont|train|metro|fenetre|balcon|toit|falaise|immeuble
      sauter ~2 pont|toit|immeuble|fenetre|balcon|falaise
      me|m pends|pend|pendre|pendu
    `,
    violence: FRENCH_VIOLENCE,
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
      suis|sens|sent ~1 de trop sur|ici|dans terre|bas|monde|ce|cette
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
