import type { OtherSenses } from '../other-senses.ts'

/** Where words of notions are meant otherwise, by language. What is mislaid is no job, who waits for a bus wants to drive none. */
export const OTHER_SENSES: Readonly<Record<string, OtherSenses>> = {
  fr: {
    words: {
      THING: `cv curriculum clé clés clef clefs téléphone portable portefeuille porte-monnaie carte cartes sac valise lunettes parapluie code mot ticket chien chat attestation adresse numéro veste manteau
        écharpe gants casque écouteurs match partie pari temps fil kilos poids stylo cahier feuille dossier livre badge montre bague`,
      PLAY: 'nager danser skier chanter siffler jongler plonger',
      RIDE: 'bus car train métro tram avion correspondance',
      MISS: 'raté rater loupé manqué attends attend attendre prends prendre',
      SHUT: 'fermé fermée fermées fermez fermer ferment ferme fermons',
      ROOM: 'porte portes fenêtre bureau centre bibliothèque accueil salle toilettes vous',
    },
    rules: `
      permis (construire)
      bilan (comptable|comptables|santé|sanguin|sanguins|médical|carbone|annuel|financier|social|énergétique|thermique)
      dur|dure (oreille)
      promotion (immobilière|immobilier|santé|touristique)
      (permis) construire
      concours (dessin|photo|beauté|pétanque|chant|circonstances)
      (concours) dessin|photo|chant
      stage|stages (tennis|ski|surf|voile|yoga|poterie)
      entretien (voiture|jardin|maison|chaudière|linge|espaces|véhicule)
      lettre (recommandée|suisse|majuscule)
      (lettre) recommandée
      bac (tri|sable|fleurs|douche|glace|eau)
      (bac) tri|fleurs|sable
      (prendre) bac (traverser)
      prendre (bac|bus|ascenseur)
      (une|deux|quelques|dix) seconde|secondes
      première|troisième|seconde (fois|porte|étage|page|salle|rangée|rue|chaise|ligne|colonne|partie|place|vue|question|personne)
      (première|troisième|seconde|quel|dernier|au) étage|étages
      terminal|terminale (paiement|carte)
      vacances (espagne|italie|mer|montagne|plage|canada|ski|maroc|portugal)
      (assurance|vitale|caisse) maladie
      allergique (chat|chats|chien|chiens|pollen|cacahuètes|gluten|lactose|arachides)
      machine|machines (café|laver|boissons|sous)
      (chef|chefs|cheffe|cheffes|responsable|directeur|directrice|gestion|gestionnaire|conduite|assistant|assistante) projet|projets
      projet|projets (professionnel|scolaire|personnel|orientation|reconversion|formation|études|vie)
      (maison|maisons) retraite
      maison|maisons (retraite)
      poste (police)
      (poste) police
      compte|comptes (banque|facebook|instagram|bancaire|google|courant|twitter)
      (compte) banque
      droite (gauche)
      (à|gauche|sur) droite
      (tout) droit
      (viens|venu|venue|venir|garé|garer|attacher|ranger) vélo
      machin|machins|machine (chose|truc|m|me)
      (mission|truc) machin
      perdu|perdue|perds|perdre|perd (THING)
      (il|elle|on|ils|équipe) perdu (match|partie|finale)
      perdu|perdue (dans|bâtiment|couloir|couloirs|étage) (bâtiment|couloir|couloirs|étage|escalier|parking)
      perdu|perdue où (est|sont) (sortie|toilettes|accueil|salle|escalier|ascenseur)
      bâtiment|bâtiments (où|couloir|étage|a|b|c)
      (dans) bâtiment
      sais|sait|savoir pas PLAY
      (me|m|nous|la|lui|se|te) tape|tapent|tapé|tapait
      tape|tapé (moi|nous|main|nerfs|porte)
      faim (réussite|réussir|savoir|apprendre|succès|victoire|justice)
      malade (jalousie|rire|inquiétude|amour)
      accueil (gentil|gentille|est|fermé|où|rez-de-chaussée)
      (à|devant|vers|derrière|où) accueil
      (ROOM) SHUT
      SHUT (quelle|midi|quand|tard|dimanche|samedi|porte)
      (changer|change|changez|choisir|mettre|autre) langue
      changer|change|changez|change (langue|place|chaise|page|écran|couleur|taille|musique|table|stylo|lumière)
      (ce|quel|rendre|emprunter|réserver|prolonger|retard) livre|livres
      rendre|emprunter (livre|livres|combien)
      (froid|chaud|pleut|attends|attend|attendre|fume|fumer) dehors
      MISS RIDE
      arriver|arrivé|arrivée (accueil|étage|retard|heure|avance)
      arrivé|arrivée|arrive retard
      code (wifi|wi-fi|toilettes|porte|entrée|postal|barre|barres|promo)
      (le|quel|mot|réseau|wifi|wi-fi) code (wifi|wi-fi)
      (wifi|wi-fi) code
      quitte|quitter (17h|18h|16h|midi|heure|page|écran|session|application|tôt)
      (pars|partir|parti|partons|bonnes) vacances
      contrat (téléphone|assurance|électricité|gaz|bail|location|internet|forfait|mariage|confiance)
      mal (coeur|cœur|compris|dormi|garé|élevé|vu|lu|noté|entendu)
      coeur|cœur (mal|gros)
      (formation) bonne heure
      bout (couloir|rue|escalier|table|fil|doigts)
      route (cours|fausse)
      (cours|fausse) route
      mort (rire|aujourd|batterie|téléphone)
      (me) tue|tuent
      prison (film|série|jeu|break)
      aide (imprimer|ouvrir|cliquer|connecter|allumer|éteindre)
      (chercher|cherche|trouve|trouver) conseiller|conseillère
      poids|lourd (mots|silence|temps)
      chef (œuvre|oeuvre|lieu|gare)
      police (caractère|caractères|écriture|assurance)
      bureau (tabac|vote|poste|change)
      carte (grise|bleue|vitale|bancaire|fidélité)
      glace|glaces (noires|manger)
      bar|café (code|boire|machine|prendre)
      (boire|machine|prendre|voudrais) café
    `,
  },
  en: {
    words: {
      THING:
        'keys key phone wallet purse bag backpack pack card umbrella glasses coat jacket ticket cv resume way password dog cat file folder badge game match bet weight patience hat scarf charger book temper',
      PLAY: 'swim dance sing ski whistle juggle surf',
      RIDE: 'bus train tram metro subway flight',
    },
    rules: `
      chef|chefs (de) (projet|projets|rayon|équipe|chantier|service|produit|atelier)
      (no) papers (school|college|university)
      (how|way) things work|works (here|in|france)
      (how|way) everything work|works (here|in|france)
      post (office)
      (post) office
      (coffee|vending|washing) machine
      (left|parked|car) outside
      glass (water)
      (glass) water
      lost|lose|losing (THING)
      (THING) lost
      (we|they|he|she|team) lost (match|game|final)
      lost where (is|are|exit|toilet|toilets|stairs)
      lost (building|corridor|stairs|parking|inside)
      cannot|not PLAY
      swim|swimming (not|cannot)
      missed|miss|catch|waiting|wait|took (RIDE)
      (missed|miss|catch|waiting|wait|took) RIDE
      it (is|free|works|open|closed|here)
      (is|was|does|where|when) it
      back (pack|up|soon|later|door)
      sick (waiting|queue|weather|joke)
      change language|screen|seat|page|colour|color|size|table|chair
      (change|choose|other) language|languages
      (waiting|wait|cold|rain|raining|smoke|smoking) outside
      (find|see|looking|meet|my) counsellor|counselor|adviser|advisor
      dead (phone|battery)
      fire (exit|alarm|drill|door)
      free (wifi|now|today|seat|time)
      close|closed|closing (door|what|time|when)
      contract (phone|insurance|rental|internet|gym)
      code (wifi|door|bar|post)
      break (coffee|lunch|tea|want)
      printer|computer (broken|stuck|off)
      (i) kid (not)
      run (out|late)
      stuck (lift|traffic|elevator)
      bar (code|salad|chocolate)
    `,
  },
  es: {
    words: {
      THING:
        'llaves llave móvil teléfono cartera bolso bolsa mochila tarjeta paraguas gafas abrigo billete currículum cv contraseña perro gato carpeta partido apuesta peso paciencia código autobús tren bus',
      PLAY: 'nadar bailar cantar esquiar silbar',
      RIDE: 'autobús bus tren metro tranvía vuelo',
    },
    rules: `
      chef|chefs (projet|projets|rayon|équipe|chantier|service|produit|atelier)
      papeles (estudios|escuela|universidad|título|títulos|carrera)
      (baja|firmar) voluntaria|voluntario
      voluntaria (baja)
      (tercera|primera|segunda|esta) puerta
      tercera|tercero|primera|segunda (puerta|planta|vez|calle|página)
      máquina (café|bebidas|lavadora)
      (a) derecha
      perdido|perdí|pierdo|perder|perdió (THING)
      perdido|perdida (dónde|edificio|pasillo|salida)
      no sé PLAY
      (perdí|perdido|perder|espero|esperando|cojo) RIDE
      perdí RIDE
      cambiar|cambio (idioma|lengua|pantalla|sitio|asiento|página|color|silla)
      (cambiar|cambio|elegir|otro) idioma|lengua
      duele (esperar|alma)
      contrato (teléfono|seguro|luz|alquiler|internet)
      código (wifi|puerta|postal)
      refugio (gatos|perros|animales|montaña)
      cambio (climático)
      (cáncer|tumor) mama
      carta (despido)
      cambiar|cambio (aceite|frenos|ruedas|rueda|bombilla|pañal|pañales|sábanas|piezas)
      fuera (esperando|frío)
    `,
  },
  it: {
    words: {
      THING:
        'chiavi chiave telefono cellulare portafoglio borsa zaino carta tessera ombrello occhiali cappotto biglietto curriculum cv password cane gatto cartella partita scommessa peso pazienza codice',
      PLAY: 'nuotare ballare cantare sciare fischiare',
      RIDE: 'autobus bus treno metro tram volo corriera',
    },
    rules: `
      chef|chefs (de) (projet|projets|rayon|équipe|chantier|service|produit|atelier)
      serve|serviva|servirebbe (lavoro|impiego|posto|soldi|aiuto)
      terza|prima|seconda (porta|piano|volta|pagina)
      macchina (caffè|bibite)
      (a) destra
      perso|perdo|perdere|perduto (THING)
      perso|persa (dove|edificio|corridoio|uscita)
      non so PLAY
      perso (RIDE)
      (perso|aspetto|aspettando|prendo) RIDE
      cambiare|cambio (lingua|schermo|posto|pagina|colore|sedia)
      (cambiare|cambio|scegliere|altra) lingua
      contratto (telefono|assicurazione|luce|affitto|internet)
      cambiamento (climatico)
      lettera (licenziamento)
      cambiare|cambio (olio|freni|gomme|ruota|lampadina|pannolino|pannolini|lenzuola|pezzi)
      codice (wifi|porta|postale)
      fuori (freddo|aspetto)
    `,
  },
  pt: {
    words: {
      THING:
        'chaves chave telemóvel telefone celular carteira mala bolsa mochila cartão chapéu óculos casaco bilhete currículo cv senha cão gato pasta jogo aposta peso paciência código',
      PLAY: 'nadar dançar cantar esquiar assobiar',
      RIDE: 'autocarro ônibus comboio trem metro elétrico voo',
    },
    rules: `
      chef|chefs (projet|projets|rayon|équipe|chantier|service|produit|atelier)
      (tirar|tirei|sem|não) carta
      carta (condução|vinho|correio)
      máquina (café|bebidas|lavar)
      (à) direita
      perdi|perdido|perder|perdeu|perco (THING)
      perdido|perdida (onde|edifício|corredor|saída)
      não sei PLAY
      perdi RIDE
      (espero|esperar|apanhar) RIDE
      mudar|mudo|trocar (língua|idioma|ecrã|lugar|página|cor|cadeira)
      (mudar|trocar|escolher|outra|outro) língua|idioma
      contrato (telemóvel|seguro|luz|renda|internet)
      mudar|mudo|trocar (óleo|travões|freios|pneus|roda|lâmpada|fralda|fraldas|lençóis|peças)
      câmara (municipal)
      carta (despedimento)
      (cancro|câncer) mama
      (não) dou conta
      código (wifi|porta|postal)
      fora (frio|esperar)
      (fora) casa
    `,
  },
  de: {
    words: {
      THING:
        'schlüssel handy telefon geldbörse portemonnaie brieftasche tasche rucksack karte schirm regenschirm brille mantel jacke ticket fahrkarte lebenslauf passwort hund katze mappe spiel wette gewicht geduld code',
      PLAY: 'schwimmen tanzen singen skifahren pfeifen',
      RIDE: 'bus zug bahn tram straßenbahn flug',
    },
    rules: `
      (nach|links|oder) rechts
      (THING) verloren|verliere|verlor
      verloren|verirrt (wo|gebäude|flur|ausgang)
      kann nicht PLAY
      (RIDE) verpasst
      RIDE verpasst
      (warte|warten|nehme) RIDE
      (sprache|sprachen) ändern|wechseln|umstellen
      sprache|sprachen ändern|wechseln|umstellen|wählen
      (vertrag) handy|internet
      vertrag (handy|versicherung|strom|miet|internet)
      draußen (kalt|warte)
      (kalt) draußen
      satt (machen|essen|werden|kriegen|mache)
      (satt) machen
      steuer (fahren|lenken)
      (hinterm|hinter|am) steuer
      unternehmen (was|etwas)
      (was|etwas) unternehmen
      (händen) füßen
      händen (füßen)
      (hinter) rücken
      (kein) schwein
    `,
  },
  uk: {
    words: {
      THING:
        'ключі ключ телефон гаманець сумку сумка рюкзак картку картка парасольку окуляри куртку пальто квиток резюме пароль собаку кота папку гру матч вагу терпіння код',
      PLAY: 'плавати танцювати співати свистіти',
      RIDE: 'автобус поїзд потяг трамвай метро літак',
    },
    rules: `
      (немає|нема|без) прав
      права (водійські)
      (водійські) права
      (кавова|пральна) машина
      загубила|загубив|втратила|втратив|програв|програла (THING)
      загубилася|загубився (де|будівлі|коридорі)
      не вмію PLAY
      (запізнилася|запізнився|чекаю) RIDE
      запізнилася|запізнився RIDE
      змінити|міняти|поміняти (мову|екран|місце|сторінку|колір)
      (змінити|поміняти|вибрати|інша) мову|мова
      договір (телефон|страхування|оренди)
      надворі (холодно|чекаю)
    `,
  },
  ar: {
    words: {
      THING:
        'مفاتيحي مفاتيح المفاتيح مفتاحي هاتفي الهاتف جوالي محفظتي المحفظة حقيبتي بطاقتي البطاقة نظارتي معطفي تذكرتي كلبي قطتي المباراة',
      PLAY: 'السباحة الرقص الغناء التزلج أسبح أرقص أغني',
      RIDE: 'الحافلة القطار المترو الباص',
    },
    rules: `
      تصبح خير
      (تصبح) خير
      آلة (القهوة)
      فقدت|ضاعت|ضاع|ضيعت|خسرت (THING)
      ضعت (أين|المبنى|المخرج)
      لا أعرف PLAY
      لا PLAY
      (فاتتني|فاتني|أنتظر) RIDE
      تغيير|أغير|بدل (اللغة|الشاشة|المكان|الصفحة|اللون)
      (تغيير|أغير|بدل|اختيار) اللغة
      عقد (الهاتف|التأمين|الكراء|الإنترنت)
    `,
  },
}
