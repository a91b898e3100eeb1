/** A part of the French lexicon: notions with the expressions that say them. */
export const FRENCH_LIKES: Readonly<Record<string, string>> = {
  country: `mon pays, dans mon pays, au pays, là-bas, maroc, algérie, tunisie, syrie, ukraine, sénégal, mali, cameroun, congo, côte d'ivoire, afghanistan, turquie, portugal, espagne, italie, roumanie, guinée, haïti, madagascar, brésil, colombie, chine, inde, vietnam, iran, irak, géorgie, arménie, albanie, kosovo, russie, liban, égypte, pologne,
      comores, togo, bénin, burkina, tchad, gabon, angola, venezuela, pérou, soudan, érythrée, somalie, pakistan, bangladesh, étranger, à l'étranger, bulgarie, serbie, moldavie, marocain, algérien, tunisien, syrien, ukrainien, bled, alger, dakar, kiev, damas, abidjan, casablanca, hors de france`,
  paper: 'papier, certificat, attestation, diplôme, document',
  'trade-paper': 'papier de coiffure, diplôme de coiffure, certificat de, papier de',
  'foreign-trade':
    'étais médecin, étais prof, étais ingénieur, étais avocat, étais infirmière, étais comptable, était médecin, dentiste, ingénieur, avocat, avocate, médecin, professeur, pharmacien, infirmière, architecte, dentiste',
  'was-abroad': 'dans mon pays, au pays, là-bas j’étais, dans son pays, étais là-bas',
  'here-nothing':
    'ici rien, sert à rien, vaut rien, compte pas, ici je fais, ici je lave, ici ménage, reconnu ici, pas valable, pas reconnu, valable ici, ici ça compte, compte pas, ne vaut, en france rien',
  'not-valid':
    'pas valable, pas reconnu, vaut rien, reconnu pas, compte pas, pas accepté, pas reconnus, reconnaissent pas, équivalence, comparabilité, enic, enic-naric, traduire, traduit, traduction',
  studied: 'étudié, fait mes études, études, diplômé, diplômée',
  'learned-job': 'appris le métier, appris mon métier, ai travaillé, travaillé comme',
  'lost-paper': 'perdu, perdus, brûlé, disparu, resté là-bas',
  // Starting something.
  'own-boss': `mon propre patron, être mon patron, être patron, à mon compte, mettre à mon compte, me mettre à mon compte, à son compte, indépendant, indépendante, freelance, sans patron, plus de patron, plus avoir de patron, propre chef, auto-entrepreneur, autoentrepreneur, auto entrepreneur, micro-entreprise, microentreprise, statut, propre patronne,
      travailler pour moi, entrepreneur, entrepreneuse, profession libérale, libéral, bosser pour moi, mon compte, solopreneur`,
  business: `entreprise, boîte, commerce, resto, restaurant, magasin, boutique, salon, garage, café, bar, food truck, foodtruck, camion pizza, société, start-up, business, kebab, snack, affaire, épicerie, cabinet, atelier, projet, gîte, chambre d'hôtes, hôtel, crèche, institut, fleuriste, boulangerie, pizzeria, taxi, vtc, friterie, traiteur, marque, ongles`,
  own: 'à moi, propre, rien qu’à moi',
  open: 'ouvrir, monter, créer, lancer, me lancer, monter ma, ouvre, installer, m’installer, tenir, démarrer',
  'business-start':
    'créer mon entreprise, créer ma boîte, monter ma boîte, monter une boîte, monter mon entreprise, lancer mon activité, me lancer, ouvrir mon, ouvrir ma, ouvrir un, ouvrir une, monter un, monter mon, créer ma société, lancer ma marque, créer une entreprise, créer une association, me mettre à mon compte, m’installer à mon compte, monter une affaire, ouvrir mon resto, mon food truck, démarrer mon activité, me déclarer, monter une',
  idea: 'une idée, idée, j’ai une idée, idées, projet, concept, invention, inventé, inventer, brevet, idée du siècle',
  'sell-own':
    'vendre mes, vendre mon, vends mes, vendre ce que je fais, vendre ma, vendre sur les marchés, vendre sur internet, vendre mes créations, vendre sur etsy, vendre en ligne, mes gâteaux, mes bijoux, mes confitures, mes savons, mes tableaux, mes bougies, vendre au marché, devrais les vendre, vends',
  'sell-market': 'marché du samedi, sur les marchés, au marché, marché de noël, faire les marchés, foires, brocante, vide-grenier',
  make: 'fais, fabrique, fabriquer, couds, coud, cuisine, crée, peins, tricote',
  sell: 'vendre, vends, vente, clients',
  'wants-to-sell': 'devrais les vendre, en vivre, vivre de ma passion, gagner ma vie avec, vivre de mes',
  'friends-clients':
    'pour les copines, pour mes amis, pour les voisins, pour des amis, aux copines, mes voisins, copines disent, me demandent, pour des copains',
  invoice:
    'facture, facturer, faire une facture, siret, URSSAF, cotisations, TVA, kbis, impôts micro, statut juridique, SARL, SASU, SAS, EURL',
  'own-place':
    'mon cabinet, mon salon, ma boutique, mon resto, mon restaurant, ma boîte, mon magasin, mon garage, mon atelier, mon entreprise, ma société, mon commerce, mon bar, mon café, mon institut, mon food truck, propre salon, propre resto, propre boutique, propre garage, propre entreprise, resto à moi, salon à moi, boutique à moi',
  loan: 'prêt, prêts, emprunter, emprunt, banque, microcrédit, crédit, subvention, subventions, apport, investisseur, aides, ACRE, financement',
  'take-over':
    'laisser l’affaire, laisser son affaire, laisse son affaire, laisser la boutique, laisser le garage, reprendre l’affaire, reprendre l’entreprise, reprendre la boîte, reprendre le garage, reprendre un commerce, reprendre une affaire, reprendre le resto, reprendre la boulangerie, racheter, reprendre son affaire, reprendre la ferme, rachat, reprise d’entreprise, céder, reprendre le fonds, reprendre l’atelier, reprendre le salon, reprendre sa boîte, reprendre le magasin, repreneur',
  'boss-retires':
    'part en retraite, patron part à la retraite, garagiste retraite, artisan retraite, voisin retraite, patron vend, patron s’arrête, cherche repreneur, sans repreneur, patron veut vendre, mon père vend, patron retraite, cède son',
  'own-farm':
    'ma ferme, ferme à moi, m’installer agriculteur, m’installer en maraîchage, devenir agriculteur, reprendre une ferme, terrain, ma propre ferme, petite ferme, devenir paysan, m’installer à la campagne, mes chèvres, mes brebis',
  farm: 'ferme, agriculteur, agricultrice, agricole, paysan, paysanne, exploitation, éleveur, agriculture, maraîchage, permaculture, bio, terre, vigne, vignes, tracteur',
  vegetables: 'légumes, maraîcher, maraîchage, permaculture, tomates, faire pousser, cultiver, potager',
  breed: 'élever des, élevage, chèvres, moutons, vaches, poules, abeilles, brebis, ruches',
  cheese: 'fromage, fromages, vin, miel',
  // Elsewhere.
  abroad: 'étranger, à l’étranger, autre pays, hors de france, europe, international, monde entier, outre-mer',
  'go-abroad':
    'partir à l’étranger, vivre à l’étranger, travailler à l’étranger, bosser à l’étranger, partir loin, partir au canada, partir en australie, partir à londres, faire ma vie ailleurs, erasmus, working holiday, PVT, au pair, jeune fille au pair, stage à l’étranger, partir en espagne, partir en suisse, expatrier, expatriation, travailler en suisse, bosser en suisse, étudier à l’étranger, frontalier, woofing, quitter la france, année à l’étranger, partir vivre, partir en, partir au, aller bosser en, aller vivre au, partir travailler',
  'country-name':
    'espagne, portugal, italie, grèce, écosse, pays-bas, hollande, danemark, islande, brésil, mexique, chine, canada, québec, australie, londres, angleterre, suisse, allemagne, belgique, irlande, états-unis, amérique, japon, new york, luxembourg, nouvelle-zélande, norvège, suède, dubaï, barcelone, berlin, tokyo, montréal, corée, usa',
  live: 'vivre, habiter, m’installer, aller',
  leave: 'partir, me casser, me barrer, me tirer, casser, barrer, tirer, quitter, m’en aller, fuir, bouger, tenter',
  travel: 'voyager, voyage, voyages, découvrir le monde, voir du pays, monde',
  // Small and seasonal work.
  summer: 'été, cet été, l’été, vacances, juillet, août, grandes vacances, saison, hiver, noël',
  'season-work':
    'saisonnier, saisonnière, saison, faire les saisons, job d’été, station de ski, vendange, cueillette, travail saisonnier, boulot d’été, job étudiant, en montagne, à la mer l’été, camping, moniteur de colo, jobs d’été',
  harvest: 'vendanges, vendange, cueillette, cueillir, ramasser, récolte, fruits, raisin, faire les vendanges, pommes',
  'small-job':
    'petit boulot, petits boulots, petit job, job étudiant, extra, extras, quelques heures, week-end, weekend, le samedi, le soir, baby-sitting, à côté des études, à côté de mes cours, argent de poche, job',
  agency: 'intérim, interim, agence d’intérim, intérimaire, boîte d’intérim, mission d’intérim, missions d’intérim, manpower, adecco',
  // What one likes.
  'children-like': `me laissent leurs petits, laissent leurs enfants, garder chez moi, garder les petits des, garder les enfants des, leurs petits, petits des voisins, travail avec les enfants, travail avec les bébés, travailler avec les enfants, travailler avec des enfants, travailler avec les bébés, métier avec les enfants, truc avec les enfants, m'occuper d'enfants, m'occuper des enfants, m'occuper des petits, m'occuper de bébés, garder des enfants, avec des enfants, avec les enfants, avec les petits, avec les bébés, avec les gosses, avec les tout-petits,
      avec les mômes, avec des petits, aime les enfants, adore les enfants, aime bien les enfants, garder des gamins, bosser avec les gosses`,
  babies:
    'bébé, bébés, crèche, nounou, puéricultrice, nourrice, assistante maternelle, les tout-petits, petite enfance, puériculture, nouveau-nés, sage-femme',
  nursery: 'crèche, maternelle, halte-garderie, micro-crèche, atsem, école maternelle',
  'little-ones': 'les petits, les tout-petits, bouts de chou, gamins, mômes, minots',
  teacher:
    'maîtresse, maître d’école, instit, institutrice, professeur des écoles, prof, devenir prof, enseignant, enseignante, maîtresse d’école, maitresse, professeur, enseigner, AESH',
  teach: 'enseigner, transmettre, former les autres, apprendre aux autres, donner des cours, expliquer aux autres',
  'old-people':
    'vieux, personnes âgées, vieilles personnes, papis, mamies, anciens, personne âgée, EHPAD, maison de retraite, mémés, papys, mamie, grand-mères, petits vieux, seniors à domicile, les anciens',
  'care-for':
    'm’occuper, occuper, prendre soin, soigner, accompagner, aider, laver, s’occuper, tenir compagnie, rendre visite, nourrir, soin',
  'home-help': 'aide à domicile, auxiliaire de vie, aide ménagère, à domicile, aide-ménagère',
  'nurse-care':
    'infirmière, infirmier, aide-soignante, aide-soignant, soigner, soignant, soignante, école d’aide-soignante, blouse blanche, milieu médical, brancardier, ambulancier, sage-femme, métiers du soin, soigner les gens, ifsi',
  hospital: 'hôpital, clinique, urgences, blouse, bloc, médical',
  'sick-people': 'malades, patients, blessés, patient',
  'help-people':
    'aider les gens, aider les autres, aider des gens, m’occuper des autres, rendre service, aider, contact humain, social, soulager, écouter les gens',
  rescue:
    'sauver des vies, sauver, pompier, les secours, secouriste, ambulance, ambulancier, SAMU, gyrophare, premiers secours, sirène, pompiers',
  animals:
    'animaux, animal, chiens, chien, chats, chevaux, cheval, bêtes, vétérinaire, véto, toiletteur, zoo, vaches, chat, poneys, refuge, équitation, soigneur, lapins, oiseaux, animalerie',
  outdoors: `dehors, plein air, grand air, extérieur, air libre, pas enfermé, pas enfermée, pas dans un bureau, enfermé, enfermée, pas rester dans un bureau, pas de bureau, au soleil, en forêt, dans les champs, entre quatre murs, quatre murs`,
  garden:
    'jardin, jardins, jardinage, jardinier, fleurs, les plantes, des plantes, arbres, espaces verts, paysagiste, paysage, pelouse, fleurir, bonsaï',
  forest: 'forêt, forêts, bûcheron, arbres, bois et forêt, garde forestier, élagueur, dans les bois, garde-forestier',
  nature: 'nature, montagne, campagne, environnement, terre, rivière',
  planet:
    'planète, écologie, écolo, écologique, climat, environnement, vert, énergie, renouvelable, métier vert, recyclage, recycler, pollue, pollution, tri, biodiversité, développement durable, bio, transition, éolienne, isolation, sauver la terre',
  solar: 'panneaux solaires, panneau solaire, poser des panneaux, photovoltaïque, solaire, panneaux, poser panneau',
  'not-office':
    'pas de paperasse, pas de bureau, pas dans un bureau, pas un bureau, rester assis, pas d’écran, sans ordinateur, pas derrière un ordinateur, paperasse, pas derrière un écran, bouger, assis toute la journée, rester derrière un bureau',
  hands:
    'mes mains, deux mains, manuel, manuelle, manuels, bricole, bricoler, bricolage, de mes dix doigts, dix doigts, fabriquer, construire, métier manuel, travail manuel, habile, outils, bidouille, bidouiller, faire de mes mains',
  concrete: 'concret, du concret, utile, voir ce que je fais, résultat, terrain',
  diy: 'bricole, bricolage, bricoleur, bricoleuse, réparer, rénover, retaper, baraque, baraques, retape, tapisser, carrelage',
  wood: 'bois, menuisier, menuiserie, ébéniste, charpentier, meubles, meuble, copeaux, scie, atelier bois, charpente, travailler le bois, rabot',
  repair: 'réparer, répare, réparation, dépanner, panne, bricoler, remettre en marche, en panne, démonter, dépannage, remonter',
  machine: 'machine, machines, moteur, moteurs, appareil, appareils, robot, outils, électroménager, mécanique',
  broken: 'panne, en panne, cassé, marche plus, trouver pourquoi',
  'take-apart': 'démonter, démonte, remonter, bidouiller, ouvrir les appareils, comment ça marche, désosser, bidouille, comprendre comment',
  engines: 'moteur, moteurs, mécanique, mécano, mécanicien, mécanicienne, bagnoles, motos, cambouis',
  cars: 'voiture, voitures, auto, bagnole, bagnoles, moto, motos, garage, mécano, mécanicien, carrosserie, scooter',
  garage: 'garage, mécano, mécanicien, mécanicienne, carrossier, cambouis',
  weld: 'souder, soudeur, soudeuse, soudure, métal, chaudronnier, métallerie, fer, ferronnier',
  building:
    'bâtiment, chantier, chantiers, maçon, maçonnerie, construire, btp, plombier, électricien, carreleur, peintre, couvreur, plaquiste, construction, gros œuvre, toits, conduire des engins, grue, baraques, carrelage, carreleur, placo',
  cook: 'cuisine, cuisiner, cuisinier, cuisinière, top chef, fourneaux, chef cuisinier, restauration, resto, restaurant, plats, gastronomie, commis, traiteur, derrière les fourneaux, mijoter, petits plats',
  bread: 'pain, boulanger, boulangère, boulangerie, pétrin, baguette, viennoiserie, croissants, fournil, farine',
  pastry: 'pâtisserie, pâtissier, pâtissière, gâteaux, gâteau, desserts, chocolatier, chocolat, macarons, cake design',
  'serve-tables': 'serveur, serveuse, service en salle, barman, barmaid, bar, plateau, servir en salle, barista',
  'welcome-people':
    'accueillir, accueil, accueillir les gens, standard, hôtesse, réception, réceptionniste, bien accueillir, conciergerie, standardiste',
  'talk-people': 'parler aux gens, parler avec les gens, discuter, papoter, bavarder, causer, bavard, bavarde, tchatche, tchatcher',
  'contact-people':
    'contact, contact humain, voir du monde, rencontrer des gens, aime les gens, sociable, relationnel, contact avec les gens, entouré, le contact',
  smile: 'sourire, souriant, souriante',
  'sell-shop': 'vendeur, vendeuse, vente, caisse, caissière, conseiller les clients, vendeuse en, prêt-à-porter, commercial, négocier',
  shelves:
    'rayons, rayon, mettre en rayon, mise en rayon, remplir les rayons, supermarché, étagères, étalage, grande surface, hôte de caisse, caissière',
  warehouse:
    'entrepôt, logistique, préparateur, colis, cartons, magasinier, palettes, manutention, dépôt, préparation de commandes, stock, amazon, quai',
  forklift: 'cariste, CACES, chariot élévateur, fenwick, chariot, engins',
  drive: 'conduire, conduite, chauffeur, volant, au volant, rouler, route, livreur, livrer, taxi, VTC, ambulance, routier, sur la route',
  lorry: 'camion, poids lourd, poids lourds, routier, semi, 38 tonnes, super lourd, permis C, transporteur, semi-remorque',
  'bus-driver': 'bus, car scolaire, autocar, conducteur de bus, chauffeur de bus, en car, car, tram, ramassage scolaire, autobus, permis D',
  computers:
    'ordinateur, ordinateurs, informatique, informaticien, informaticienne, numérique, PC, internet, tech, web, geek, écrans, high tech, réseaux, logiciels, data, jeux vidéo, ordinateurs',
  always: 'toujours dessus, toujours, tout le temps, toute la journée, des heures',
  code: 'coder, programmer, programmation, développeur, développeuse, code informatique, site web, sites internet, créer des sites, python, dev, appli, applis, créer des applis, développement web',
  'games-make': 'jeux vidéo, créer des jeux, faire des jeux vidéo, jeu vidéo, gamer',
  hack: 'hacker, hackeur, pirater, piratage, cybersécurité, sécurité informatique, pirates, cyber, hackers',
  draw: 'dessiner, dessin, dessins, illustrer, illustration, graphisme, graphiste, design, BD, manga, tatouage, tatoueur, peindre, peinture, photo, photographe, arts plastiques, aquarelle, dessinatrice',
  art: 'art, artiste, artistique, créatif, créative, créer, musique, théâtre, danse, chanter, spectacle, culture, cinéma, peindre, écrire des histoires, déco, décoration',
  crafts:
    'artisanat, artisan, poterie, céramique, bijoux, bijou, vitrail, cuir, tapisserie, sculpture, fait main, maroquinerie, souffleur de verre, verre, terre cuite, forge',
  sew: 'coudre, couture, couds, coud, couturière, couturier, robes, retouches, mode, tissus, stylisme, vêtements, machine à coudre, tricot, styliste, retoucher',
  beauty: 'esthéticienne, esthétique, beauté, ongles, maquillage, manucure, massage, spa, institut, onglerie, cils, cosmétiques, maquiller',
  hair: 'coiffure, coiffeur, coiffeuse, cheveux, barbier, coiffer, coupes, tresses, salon de coiffure',
  sport:
    'sport, sportif, sportive, foot, football, basket, rugby, natation, coach, coach sportif, gym, fitness, judo, boxe, danse, ballon, athlétisme, tennis, maître-nageur, muscu, éducateur sportif, entraîneur, vélo course, prof de sport, STAPS, surf, ski',
  'youth-work':
    'BAFA, animateur, animatrice, colo, colonie, colonies, centre de loisirs, centre aéré, animation, mono, éducateur, éducatrice, périscolaire, centre social, mj, jeunes de mon quartier',
  teens: 'ados, jeunes, adolescents, quartier, jeunes en difficulté',
  police:
    'police, policier, policière, flic, gendarme, gendarmerie, gardien de la paix, keuf, enquêteur, enquêter, BAC police, commissariat',
  army: 'armée, militaire, soldat, marine nationale, légion, légion étrangère, armée de terre, régiment, engagé, m’engager dans l’armée, treillis, marine, parachutiste, uniforme militaire',
  uniform: 'uniforme, pompier, sécurité, douanier, douane',
  guard: 'vigile, agent de sécurité, videur, gardien, gardiennage, maître-chien, surveillance, sécurité, surveiller, rondes',
  justice:
    'avocat, avocate, juge, tribunal, justice, greffier, greffière, surveillant pénitentiaire, gardien de prison, défendre les gens, droit pénal, surveillant de prison, magistrat, huissier, notaire',
  'office-job':
    'secrétaire, secrétariat, administratif, administrative, assistante, assistanat, travail de bureau, dans un bureau, assistante de direction',
  'numbers-like': 'chiffres, comptabilité, comptable, paie, finance, banque, les chiffres, excel, maths',
  books:
    'livres, livre, lire toute la journée, bibliothèque, bibliothécaire, librairie, libraire, lecture, bouquins, bouquiner, médiathèque, romans',
  sea: 'mer, bateau, bateaux, marin, pêcheur, pêche, océan, port, navigation, voile, plongée, péniche, fleuve, naviguer, au large, ostréiculteur, huîtres',
  'languages-like':
    'langues, parle anglais, parle espagnol, plusieurs langues, bilingue, trilingue, anglais, espagnol, langues étrangères, parle trois langues, parle arabe, mes langues, polyglotte',
  translate: 'traduire, traducteur, traductrice, interprète, traduction',
  tourism:
    'tourisme, hôtel, hôtellerie, touristes, guide touristique, agence de voyage, hôtesse de l’air, steward, avion, aéroport, croisière, camping',
  clean: 'ménage, nettoyage, nettoyer, femme de ménage, propreté, femme de chambre, faire les vitres, nettoyer des bureaux, laver',
  space: 'espace, fusée, astronaute, satellite, étoiles, spatial, astronomie, fusées',
  lab: 'laboratoire, labo, chimie, biologie, scientifique, microscope, expériences, chercheur, chercheuse, sciences, blouse, médicaments',
  bikes: 'vélo, vélos, bicyclette, cycles, réparer des vélos, vtt',
  'social-work':
    'assistante sociale, éducateur spécialisé, éducatrice spécialisée, social, travailleur social, aider les jeunes, handicapés, jeunes en difficulté, éduc, protection de l’enfance',
  'no-people':
    'pas voir de monde, voir personne, sans contact, seul, toute seule, pas parler, parler à personne, tranquille, sans collègues, dans mon coin, pas de clients, au calme, loin des gens, supporte pas les gens, pas les gens, solitaire, pas de public',
  copies: 'photocopie, photocopies, imprimer, impression, scanner, imprimante, scan',
  'stopped-work':
    'arrêté de travailler, plus travaillé, pas travaillé depuis, ai pas bossé depuis, plus bossé, pas bossé, travaille plus depuis, sans travailler, coupure, pas travaillé, arrêté longtemps',
  'stopped-for-children':
    'arrêté pour mes enfants, arrêté pour les enfants, arrêté quand mon fils, arrêté à la naissance, arrêté travailler enfants, occupée de mes enfants, arrêté pour élever, arrêtée pour mes enfants',
  comeback:
    'reprendre le travail, reprendre un travail, reprendre le boulot, m’y remettre, me remettre, reprendre, retravailler, retour à l’emploi, retourner travailler, reprise, revenir, remettre le pied, recommencer à travailler, retourner bosser, rebosser, remettre au boulot, retour au travail, remettre dans le bain, vouloir de moi',
  'handicap-relative': 'handicapé, handicapée, handicap, autiste',
}
