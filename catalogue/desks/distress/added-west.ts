import type { AddedGrammar } from './added-grammar.ts'

/** Somebody needs a doctor now, cries for help or means to kill; and caring trades and idioms in the same words. */
export const ADDED_FRENCH: AddedGrammar = {
  spelt: `
    veu veus vux = veux
    envi anvi anvie = envie
    jveu = je veux
    jve jveus jvoudrai = je veux
    suiside suisider suissider susider suicidai = suicider
    jdors = je dors
    jeveu jeveux = je veux
    jevai jevais = je vais
    mourire mourrire mourrir = mourir
  `,
  lessons: `formation formations cours stage stages metier metiers diplome concours secourisme secouriste gestes devenir apprendre initiation brevet module`,
  emergency: `
    ^ je saigne
    y a le feu
    ^ au feu $
    WHO|personne|monsieur|dame est tombe|tombee ~3 escalier|escaliers|sol
    va|vais m evanouir
    respire|respirer plus|pas|presque
    arrive|peux plus|pas a? respirer
    fais|crois|train|peut ~4 crise|arret|attaque cardiaque
    ^ crise|arret cardiaque $
    WHO fait ~2 malaise|avc|infarctus|crise
    fait|fais|faire|refait ~1 overdose
    repond|reagit|bouge|reveille plus|pas ~3 pris|avale ~2 PILLS
    fille|fils|enfant|bebe|gosse|petit|petite|ado ~4 a disparu
    vient|viens de|d faire ~1 malaise|avc|infarctus|crise|attaque
    fais ~2 malaise|avc|infarctus
    ^ malaise|infarctus|avc|hemorragie|overdose $
    ^ un malaise|infarctus|avc|hemorragie|overdose $
    malaise ~3 ici|toilettes|couloir|vite|samu|hall|accueil|etage|salle
    mal|douleur|douleurs|serre ~3 poitrine
    par terre ~4 bouge|reagit|repond|respire
    bouge|reagit|repond|reveille plus|pas ~2 samu|vite|secours|terre
    vient|viens de|d tomber|perdre connaissance
    perdu|perd|perds connaissance
    inconscient|inconsciente|evanoui|evanouie|evanouir $
    WHO est ~1 inconscient|inconsciente|evanoui|evanouie
    appelez|appeler|appelle|faut ~2 samu|pompiers|ambulance|secours
    urgence vitale|medicale
    saigne|saigner ~2 beaucoup|partout|enormement
    WHO|bebe s? etouffe $
    perdu|perds|perd les eaux
    WHO|bebe convulse
  `,
  alone: `
    ^ help $
  `,
  now: `
    WHO a|avec un ~1 couteau|flingue|pistolet|fusil
    ^ on|quelqu un? me suit $
    ^ sos $
    ^ sos aide|aidez|vite|svp|detresse
    ^ aidez moi|nous svp|vite|stp|pitie? $
    ^ au secours
    vais|veux|voudrais|finir ~2 le|la|les|l tuer|buter|egorger|etrangler|flinguer|assassiner|poignarder
    vais|veux|envie ~2 tuer|buter|egorger|etrangler|flinguer|assassiner|poignarder mon|ma|mes|quelqu|tout|ce|cet WHO|monde|gens|un|type
  `,
  deeds: `
    ^ se pendre|pend
    va|veut|voulait|allait se|s pendre
  `,
  life: `
    autant|mieux mourir|crever
    mieux vaut|vaudrait|valait ~1 mourir|crever
    mais|valait autant mourir|crever
    a quoi ~2 sert ~2 vivre $
    aimerais|voudrais|aurais ~3 pas|jamais etre nee
    aimerais|voudrais|aurais ~2 jamais etre
    envie|veux|voudrais ~2 crever|creve $
    ^ je me coupe $
    ^ je me suis ~1 coupe|coupee $
    je me suis ~1 scarifie|scarifiee|mutile|mutilee|automutile|automutilee|tailladee|taillade
    me suis ~1 fait du mal
    envie 2 mourir|crever
    rejoindre ~3 mort|morte|decede|decedee $
    rejoindre ~3 ciel|paradis|tombe
    ^ se tuer|suicider|flinguer|pendre $
    vais|veux|voudrais|envie ~2 me|m jeter dans le vide !de|d|du|des|juridique|mediatique|politique|entrepreneurial
    vais|veux|voudrais|envie ~2 passer sous un|le train|metro !pour|afin|aerien
    veux|voudrais|vais|envie ~1 mou rir
    rien|quoi|pourquoi ~1 que je vive|existe
    je|on ~1 merite|merites pas|plus de|d? vivre|exister
  `,
  violence: `
    patron|patronne|chef|cheffe|manager|superieur|directeur|employeur|collegue ~2 veut|demande|propose|exige ~3 coucher
    victime ~1 de? ~1 traite|esclavage|proxenete|proxenetisme
    patron|patronne|chef|cheffe|manager|superieur|directeur|employeur|collegue ~3 sexuel|sexuels|sexuelles|sexuelle
    pere|papa|beau|oncle|tonton|cousin|frere|voisin|prof|entraineur|tuteur|proprietaire|proprio ~1 essaie|essaye|essayait|veut|voulait|demande ~2 coucher avec moi
  `,
  ordinary: `
    mourir|meurs|mourrai|mourra idiot|idiote|bete|moins|plus
    mort|morte|morts|mdr de|d rire|trouille|fatigue|soif
    travailler|travail|bosser|metier|metiers|accompagner|ecouter|soutenir|soigner|aider|emploi|poste ~4 suicidaires|maltraites|maltraitees|battus|battues|violees
    metier|metiers|emploi|emplois|poste|travail|travailler|benevole|formation ~4 suicide
    prevention ~3 suicide|suicides|violences
    suicide prevention
    boulot|travail|taf|metier|poste|job|horaires|stress|trajets ~1 me|m tuer|tue|tuent|tueront
    bac|brevet|stage|paperasse|film|serie|examen|examens|exam|exams|chaleur|administration|maths|devoirs|attente|blague|concours me|m tuer|tue|tuent|tueront
    me|m|nous tue|tuent|tuer|tuera avec son|sa|ses|leur|leurs|ce|cette|ces|le|la|les ~1 BOTHER
    passer sous|a la|une barre|tutelle
    jeter|jette dans le|la|l|un|une monde|vie|bain|aventure|arene|entrepreneuriat|creation|recherche|travail|formation|reconversion|projet
    tue|tuer le|la|les temps|dos|concurrence|game|marche
  `,
}

export const ADDED_ENGLISH: AddedGrammar = {
  spelt: `
    dye dy dei daed = die
    sucied suiside suisied sucid suacide = suicide
    kil kll kilme = kill
    livving livin = living
    myslef meself = myself
    wnat watn wnt = want
    wnana = want to
  `,
  lessons: `course courses training class job jobs career learn become certificate lesson lessons aider`,
  own: `
    ^ kms $
  `,
  emergency: `
    feel|feeling ~1 faint
    WHO|lady|woman|man fell|fallen ~3 stairs|floor
    there ~1 a fire
    not|isn|stopped|stop|hardly|barely t? breathing
    can|cannot t|not? breathe
    having|think|has|is ~4 heart attack
    having|think|has|is ~4 stroke|seizure|overdose
    ^ heart attack $
    ^ a heart attack $
    ^ stroke|seizure|overdose $
    WHO|woman|lady|man ~2 collapsed|fainted|unconscious
    WHO|woman|lady|man|i ~2 passed out $
    call|need|get ~2 ambulance|paramedics
    chest pain|pains
    pain|pains|hurts|hurting ~3 chest
    chest ~2 hurts|hurting|pain
    ^ emergency $
    medical emergency
    bleeding ~2 heavily|badly
    WHO ~2 wont|won|not t? wake up
    water|waters ~1 broke
    severe allergic
    choking $
  `,
  now: `
    WHO|man with|has|got a ~1 knife|gun
    ^ sos $
    ^ sos help|please
    ^ help me|us please|pls|now? $
    ^ please help me|us? $
    will|ll|gonna|going|want|wanna ~2 kill|stab|shoot|murder|strangle him|her|them|someone|somebody|everyone|everybody|people
    will|ll|gonna|going|want|wanna ~2 kill|stab|shoot|murder|strangle my WHO
  `,
  word: `
    ^ suicide $
  `,
  deeds: `
    throw|throwing|chuck|hurl|fling myself|me under|off|from|out|onto|before ~3 train|trains|tube|bus|car|lorry|truck|bridge|roof|building|window|cliff|balcony|tracks|subway
    throw|throwing|hurl|fling myself in front of
    throw|throwing myself into ~1 traffic
  `,
  life: `
    t|not|cannot|cant live like this ~1 anymore
    t|not|cannot|cant ~1 take|stand|bear ~1 living|life
    i|want|wanna|gonna|ll|to kms
    unalive myself
    unalive me $
    unalive me please|now
    make it all? stop for good|ever
    see|seeing ~2 no|any point|reason ~2 alive|living
  `,
  violence: `
    boss|manager|supervisor|employer ~2 wants|wanted|asks|asked ~2 sleep with
    boss|manager|supervisor|employer ~2 wants|wanted|asks|asked ~2 sex
    husband|partner|boyfriend ~1 won|doesn t let me work|leave|go|out|study
    REL|landlord|he ~2 hitting|hits on me
    REL|landlord|he ~2 comes|coming|came on to me
  `,
  ordinary: `
    work|working|job|jobs|career|volunteer|volunteering|helping|help|support|supporting|nurse|care|caring|counsel|counselling ~4 suicidal people|clients|patients|teens|youth|teenagers|adults
    work|working|job|jobs|career|volunteer|helping|support ~4 abused|battered|beaten|raped women|children|kids|people|wives
    work|working|job|jobs|career|volunteer ~3 suicide
    suicide prevention|hotline
    kill|killing the? time|it
    dying|die to work|learn|know|try|meet
    drop|dead gorgeous|end
    die cast|casting|cut|cutting
    beat|beats|beating me|us at|in ~2 tennis|chess|golf|football|cards|game|games|poker|pool|darts|running|squash|badminton|basketball|everything
    beat|beats|beating me|us to it|line $
    kicked|kick|kicks|kicking|threw|throws me|us out !the|of|a
  `,
}

export const ADDED_SPANISH: AddedGrammar = {
  spelt: `
    kiero qiero = quiero
    suisidarme sucidarme = suicidarme
    vibir bivir = vivir
  `,
  alone: `
    ^ ayuda $
  `,
  word: `
    ^ suicidio $
  `,
  deeds: `
    me tiro|tirare|lanzo|arrojo ~3 puente|tren|ventana|balcon|vias|azotea|metro
  `,
  lessons: `curso cursos formacion taller auxilios aprender profesion oficio tecnico`,
  emergency: `
    hay fuego|incendio|humo
    me voy a desmayar
    se ha|ha caido|cayo ~3 escaleras
    no respira|respiro
    no puedo|puede respirar
    WHO|senor|senora ~3 desmayado|desmayada|desmayo|inconsciente
    se ha|ha? desmayado|desmayo|desmayada
    inconsciente $
    creo|da|dando|teniendo|esta|estoy ~4 infarto|ictus
    creo|dando|teniendo ~4 ataque al|de corazon
    ^ infarto|ictus|emergencia|sobredosis $
    ^ un infarto|ictus|emergencia|sobredosis $
    duele|duelen ~3 pecho
    dolor|dolores ~3 pecho
    llame|llamen|llama|llamad|llamar|necesito ~2 ambulancia|medico|emergencias
    urgencia|emergencia medica
    sangra|sangrando mucho
    tiene|tengo ~1 convulsiones
    rompi|roto aguas
  `,
  now: `
    tiene|lleva un|una ~1 cuchillo|pistola|navaja
    ^ sos $
    ^ sos ayuda|auxilio
    ^ socorro
    ^ auxilio
    ^ ayuda por favor $
    ^ ayudame|ayudenme|ayudadme por? favor? $
    lo|la|los|las|le voy a matar|apunalar|estrangular
    lo|la|los|las|le quiero matar|apunalar
    voy|quiero a? matarlo|matarla|matarle|matarlos|matarlas
    voy|quiero a? matar a WHO|alguien|todos|mi|ese|esa
  `,
  life: `
    mejor ~1 me muero
    ^ me mato $
    ^ me he ~1 cortado|cortada $
    ^ me he|hice ~1 hecho? dano $
    me quito|quitare de en? medio
    me quito|quitare la vida
    mejor ~1 estaria|estuviera ~1 muerta|muerto
    ojala no hubiera|haber nacido
    mas vale morir|morirse|morirme
    mejor ~1 morir|morirme
  `,
  violence: `
    jefe|jefa|encargado|patron ~1 quiere|pide|exige ~2 acostarse|acueste|sexo
    jefe|jefa|encargado|patron ~1 me acosa
    REL ~1 se me insinua|insinuaba|insinuo
    REL ~1 se propasa|propaso|propasaba conmigo
  `,
  ordinary: `
    desaparecer de|del ~1 paro|redes|lista|listas|internet|google|facebook|instagram
    me tiro|tire de cabeza
    pecho de reir|risa|orgullo
    trabajar|trabajo|empleo|oficio|ayudar|acompanar|atender ~5 suicidas
    trabajar|trabajo|empleo|ayudar|acompanar|atender ~4 maltratadas|maltratados
    prevencion ~2 suicidio
    me muero de|por ganas|risa|hambre|sueno|trabajar|ir|saber
    matar el tiempo|hambre|gusanillo
    trabajo|curro me va|esta? a? matando|matar|mata
  `,
}

export const ADDED_ITALIAN: AddedGrammar = {
  spelt: `
    vojo vogio = voglio
    senzatetto = senzatetto
    nn = non
    suisidarmi = suicidarmi
  `,
  deeds: `
    mi butto|buttero|getto|gettero|lancio ~3 ponte|treno|finestra|balcone|tetto|metro|binari
  `,
  lessons: `corso corsi formazione soccorritore soccorso imparare diploma mestiere lezione`,
  emergency: `
    e un incendio
    ^ al fuoco
    sto per svenire
    caduto|caduta ~3 scale
    non respira|respiro
    non riesco|riesce piu? a respirare
    WHO|signora|signore ~2 svenuto|svenuta|incosciente
    svenuto|svenuta ~2 qui|corridoio|bagno|sala|ingresso
    credo|sto|penso|avendo|sta ~4 infarto|ictus
    ^ infarto|ictus|emergenza|overdose $
    ^ un infarto|ictus|emergenza|overdose $
    attacco di cuore $
    male|dolore|dolori|fitta ~3 petto
    chiamate|chiama|chiamare|serve ~2 ambulanza|soccorsi|medico|118|112
    emergenza medica
    sanguina|sanguino molto|tanto
    ha|avendo le? convulsioni
    rotte le acque
  `,
  alone: `
    ^ aiuto $
  `,
  now: `
    ha un|una ~1 coltello|pistola
    ^ sos $
    ^ sos aiuto
    ^ aiutatemi|aiutami|aiutateci
    lo|la|li|le|l ammazzo|uccido|ammazzero|uccidero|strozzo|strangolo|accoltello
    voglio|vado ~1 ammazzarlo|ucciderlo|ammazzarla|ucciderla|strangolarlo
  `,
  violence: `
    capo|titolare|datore|direttore ~2 vuole|chiede ~2 letto|sesso
    capo|titolare|direttore ci prova
    REL|titolare|direttore ci prova|provava con me
    REL|titolare|direttore ci ha provato con me
    mano|mani ~2 al collo|gola
  `,
  life: `
    tanto vale|varrebbe ~1 morire
    ^ mi sono ~1 tagliata|tagliato $
    ^ mi sono tagliata|tagliato ancora|apposta|nuovamente|stanotte|ieri|oggi|stasera sera|notte? $
    ^ mi sono tagliata|tagliato di nuovo $
    mi sono ~1 fatta|fatto ~1 del male apposta|$
    ^ mi ammazzo|uccido $
    la faccio|faro finita $
    faccio|faro la finita $
    la faccio|faro finita con ~1 LIFE
    vorrei|volevo non essere mai? nata|nato
    meglio ~1 morire|morta|morto $
  `,
  ordinary: `
    lavorare|lavoro|aiutare|assistere|accompagnare ~4 suicide|suicidi|suicidarie|maltrattate|maltrattati
    prevenzione ~2 suicidio|suicidi
    muoio|morire dalla|di voglia|curiosita|risate
    lavoro mi ~1 ammazza|uccide|ammazzando|uccidendo
    ammazzare|ammazzo il tempo
    mi|ci uccide|ammazza|uccidono|ammazzano con il|la|lo|le|i|gli|sua|suo|suoi|sue ~1 scuola|compiti|esame|esami|maturita|studi|telefono|videogiochi|domande|voti|capricci
  `,
}
