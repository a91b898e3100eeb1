const told = (text: string): readonly (readonly [words: string, id: string])[] =>
  text.split('\n').flatMap(line => {
    const [, id = '', sentences = ''] = /^\s*([\w-]+): (.+)$/.exec(line) ?? []
    return sentences === '' ? [] : sentences.split('; ').map(words => [words, id] as const)
  })

/**
 * What people say and type in French, by the situation that it tells: invented, and written before the lexicon was taught any of it. Of these, three in four were told at
 * first sight. The lines from `sent-here` on were written beside the words that they tell.
 */
export const TOLD_IN_FRENCH = told(`
  lost: g 19 ans et g aucun projet; ma tete est vide quand on me parle d'avenir; je papillonne d'un truc à l'autre sans savoir; je suis venu voir parce que je sais pas du tout; wesh jsais mm pas ce que jveux
  parent: notre aînée a lâché le lycée et reste dans sa chambre; mon petit-fils de 17 ans ne fait rien, je suis inquiète; ma fille veut pas aller au lycée général son père insiste; comment aider mon fils à trouver sa voie
  middle-school: mes notes sont nulles et je suis en 3ème; on me propose un cap cuisine ou une seconde pro; c quoi la diff entre bac pro et bac techno; ma classe de seconde me plait pas du tout
  school-placement: ou faire mon stage de 3e à part la boulangerie; stage de seconde en juin j'ai rien; mon fils a pas trouvé pour sa semaine en entreprise du collège
  after-school: je passe le bac dans 2 mois et j'ai rien demandé; apres un bac techno on peut faire quoi
  university: je lâche ma licence d'histoire en plein milieu; première année de médecine ratée; la fac j'y vais plus depuis noel
  dropout: mon lycée m'a exclue et j'ai 16 ans; je traine en bas de la tour depuis un an; je dors jusqu'à midi, plus de cours, plus rien, 18 ans; l'école me degoute
  no-diploma: on m'a sorti de l'école à 14 ans pour les champs; pas un seul diplome en poche; qu'est ce qu'on peut faire sans le bac
  promising: ou ya de l'embauche meme sans connaitre; un métier qui nourrit sa famille; les metiers ou il manque du monde
  useful-year: partir en mission humanitaire un an; faire du volontariat avant la fac; l'engagement citoyen pour les jeunes 600 euros
  worth: je me sens bon à rien; faire la liste de ce que je sais faire; à 40 ans je sais toujours pas où sont mes talents
  try: je voudrais voir une journée d'infirmière en vrai; passer du temps dans un garage pour voir; essayer la boulangerie deux jours
  change: comptable ça m'éteint, je veux un métier qui bouge; est ce qu'on peut se reconvertir à 38 ans; je veux plus être caissière; mon cdi m'étouffe
  burnout: je me suis effondrée au travail mardi; le dimanche soir j'ai envie de vomir; plus capable de me lever pour y aller
  body: mes genoux craquent je suis carreleur; je ne peux plus rester debout huit heures à la caisse; le ciment m'a mangé les mains; opéré deux fois de l'épaule je charge encore des camions
  disability: on m'a reconnu travailleur handicapé et maintenant; j'ai une maladie qui se voit pas; épileptique je peux conduire des machines; une seule main valide quel emploi
  deaf: mes appareils auditifs au travail; ma fille sourde veut être coiffeuse; j'ai perdu l'audition à l'usine
  senior: à 57 ans on me dit vous êtes surqualifié; cinquante-trois ans au chômage qui voudra encore de moi; les recruteurs voient mon année de naissance et poubelle; 60 piges encore capable
  pension: la retraite est maigre je cherche un complément; retraité des chemins de fer, quelques heures pour les sous
  replaced: le robot fait mon travail mieux que moi; ils ont mis un logiciel à ma place; standardiste, maintenant c'est une voix de machine
  comeback: 8 ans sans travailler pour mes trois garçons; j'ai arrêté pour suivre mon mari muté; reprendre apres longtemps j'ai la trouille; le petit entre à la maternelle je peux rebosser
  carer: ma mère est grabataire je fais tout; j'ai réduit mes heures pour m'occuper de mon frère handicapé; mon papa parkinson et mon travail les deux j'y arrive plus
  lost-job: le chef m'a dit c'est ton dernier jour; cdi perdu la semaine dernière; j'ai reçu mon c4; au chomage depuis mars
  unfair-dismissal: renvoyée par sms; on m'a licencié pour faute mais j'ai rien fait; viré pendant l'essai sans explication
  closing: le magasin va fermer on est 12 vendeuses; notre usine part en roumanie; liquidation judiciaire de ma boite et moi dedans
  own-closing: mon bar se vide je vais tirer le rideau; j'étais à mon compte j'ai tout arrêté; ma boutique de fringues prend l'eau
  benefits: mes allocations s'arrêtent en mars; j'ai été radié pour un rendez-vous loupé; est-ce que j'ai droit au rsa à 24 ans; s'inscrire chez france travail
  poor: après le loyer il reste 40 euros; on mange des pates depuis dix jours; la hess totale; on va me couper le courant
  homeless: je dors chez des gens à droite à gauche; mon proprio me met dehors fin mars; mes parents veulent plus de moi à la maison; je vis dans un camion sans chauffage
  rights: deux mois que j'attends ma paye; 12h par jour dans la cuisine et payé 35; le patron change mes heures la veille au soir; j'ai jamais signé de contrat
  bullied: mon chef me traite de bonne à rien; ils rigolent de mon accent à la pause; il me colle et fait des remarques sur mon corps; je suis la seule noire et ils me le font sentir
  telework: un boulot en pyjama; peut-on m'obliger à revenir au bureau; travailler depuis la Réunion pour une boite de Paris
  pregnant: j'ai un bébé qui arrive en août et mon contrat finit en juin; enceinte de trois mois et je porte des cartons; annoncer ma grossesse
  hours: je peux travailler que quand la petite est à l'école; passer à 80%; mon patron me donne que 12 heures par semaine
  childcare: ma belle-mère ne peut plus garder les petits; quelle crèche prend les enfants à 5h du matin; je trouve du taf mais j'ai mon bébé
  night: gardien de nuit; ras le bol de l'équipe de nuit; boulanger c'est la nuit non ?
  work-now: n'importe quel job dès lundi; faut que je ramène de l'argent à la maison; mwen bezwen travay; mi rod in travay
  network: comment entrer dans une boite quand on connait personne; 80 candidatures zéro réponse; j'ai déposé mon cv partout silence
  summer: un truc pour les vacances je suis étudiant; ramasser des pommes; j'ai 17 ans je veux bosser en aout; plongeur dans une station de ski
  agency: manpower adecco tout ça; quelle agence pour le bâtiment; prime de fin de mission
  cv: mon cv est moche; un papier avec mon nom et mes boulots; mettre mon cv à jour
  cv-gaps: j'ai été en prison ça laisse un blanc dans mon parcours; comment cacher deux ans de chomage sur le cv; trou de 4 ans dans mon parcours
  first-cv: c'est mon premier cv je sais pas par ou commencer; rien à mettre dans un cv à 18 ans; ma fille doit faire un cv pour son stage
  letter: qu'est-ce qu'on met dans une lettre de motivation; madame monsieur et après je bloque; écrire au directeur pour avoir le poste
  interview: j'ai un entretien vendredi aidez moi; face au recruteur je perds mes mots; si on me demande pourquoi j'ai quitté mon dernier emploi; on me convoque lundi pour le job
  video-call: ils veulent me voir par caméra; entretien à distance jamais fait; recruteur au téléphone je comprends rien
  scam: on m'a proposé 3000 par semaine sur telegram; l'annonce demande une photo de ma carte bancaire; c'est une vraie offre ou un piège
  no-car: comment aller au boulot sans caisse; mon permis a été suspendu; j'habite à la campagne et y a rien; aide pour payer mon permis
  record: j'ai fait de la prison; mon fils sort de fleury le mois prochain; casier judiciaire et travail dans une école
  arrived: ça fait 3 semaines que je suis en france; je suis sans papiers mais je veux travailler; ma carte de séjour expire; nouveau ici je parle peu
  first-job: je sors de l'école et personne me donne ma chance; ils demandent 2 ans d'expérience pour tout; mon tout premier travail
  french: moi pas bien parler français; mieux parler pour mon travail; des cours pour ma mère qui parle que arabe
  read-write: mon mari lit les lettres à ma place; à 50 ans je veux apprendre à écrire; mes sms sont pleins de fautes
  sums: les fractions j'ai jamais compris; je sais pas faire les calculs du chantier; revoir les maths du collège avant la formation
  digital-basics: j'ai peur de l'ordinateur; faire un mail avec une pièce jointe je sais pas
  train: je voudrais me mettre à niveau et apprendre; reprendre une formation d'aide comptable; quelles formations dans le coin
  fund: 4500 euros la formation, impossible; utiliser mon cpf; est-ce que la région paye; comment je mange pendant la formation
  apprentice: j'ai 16 ans et je veux bosser pas etudier; le cfa me demande une entreprise
  adult-apprentice: faire une alternance à 42 ans; apprendre en étant payé mais j'ai plus 20 ans; apprentissage adulte avec deux enfants à charge
  apprentice-trouble: mon patron d'apprentissage me tape; en cap depuis un an je lave la vaisselle; quitter mon alternance en plein milieu
  apprentice-home: dormir pres du cfa deux nuits par semaine; mon alternance est à lyon j'habite à dijon; loyer trop cher pour un apprenti
  second-chance-study: aller à l'université sans le bac; retourner étudier à 33 ans
  public-exam: passer le concours de gardien de prison; être embauchée à la mairie; agent des impôts
  vae: douze ans auxiliaire sans diplome; valider ce que j'ai appris au travail; je fais le même boulot que les diplomés
  vae-writing: mon dossier vae n'avance pas; passer devant le jury vae; raconter ce que je fais au travail avec des belles phrases
  foreign-diploma: ma femme est pharmacienne à alger; mon diplome ukrainien; j'étais prof à kinshasa ici on me dit non
  start: j'ai plus envie de patron; vendre mes pots de confiture; je coiffe à domicile et je veux me déclarer; ouvrir un resto africain
  start-money: ma banque me suit pas; comment avoir un prêt pour démarrer; idée de boite mais fauchée
  take-over: mon oncle ferme sa quincaillerie il me la laisse; reprendre le salon de ma patronne; une ferme à reprendre
  farm: des poules, un verger, ma vie; devenir maraîchère; travailler la vigne
  abroad: je veux quitter la france; faire ma vie en espagne; londres ou dublin peu importe
  intern-rights: stage de 4 mois sans un centime; on me fait bosser comme un employé et je suis stagiaire; gratification obligatoire à partir de quand
  intern-search: j'ai envoyé 60 mails pour mon stage de master; mon école me demande une convention de stage; stage de dut introuvable
  payslip: ma paye a baissé et je comprends pas; comment lire un bulletin de salaire; net brut imposable c'est du charabia
  salary: combien demander pour un poste de secrétaire; mon collegue gagne plus que moi; négocier
  professional-network: se faire repérer sur linkedin; avoir un profil en ligne; mes photos de soirée et les employeurs
  civil-leaving: titulaire à la ville depuis 20 ans je veux partir; démissionner de la fonction publique; flic et dégoûté je veux quitter la police
  retiring: né en 1964 je pars quand; il me manque des trimestres; calculer ma pension future
  insolvent: ma boite est en liquidation; je dois 20000 à l'urssaf; déposer le bilan de ma sarl
  over-indebted: je rembourse plus mes crédits; un huissier a saisi ma paie; effacer mes dettes
  beyond-europe: vivre à montréal; un pvt en australie; dubai j'y pense
  au-pair: être au pair en irlande; nounou dans une famille à new york
  long-illness: ma chimio est finie je voudrais reprendre à mi-temps; trois ans que je suis malade et le travail me manque; reprendre après un cancer du sein
  autism: mon frère autiste cherche un boulot; je suis asperger et les entretiens c'est l'enfer; un esat pour ma fille
  blind: je deviens aveugle; malvoyante avec un chien guide; je ne vois pas bien l'ordinateur
  foreign-student: je viens du gabon pour étudier; mon bac du pays est accepté à la fac; étudiante étrangère j'ai le droit de travailler combien
  cross-border: frontalier avec la suisse; de l'autre coté de la frontiere les salaires sont doubles; un emploi à bâle en restant en alsace
  posted: ma boite portugaise m'a envoyé ici; travailleur détaché mes droits
  two-pensions: retraite france et maroc; j'ai cotisé en italie dix ans
  asylum: demandeuse d'asile avec un bébé; j'attends la réponse de l'ofpra; réfugié syrien cherche travail
  paying-to-work: payer 80 euros pour avoir le dossier d'embauche; ils veulent que j'achete la tenue
  stars: la conquête spatiale; devenir astronome
  law: plaider des procès; notaire ou huissier
  performing: jouer la comédie; chanter dans un groupe; intermittente du spectacle
  media: présentateur télé; faire des reportages; monter des films
  influence: vivre d'instagram; ma chaine youtube marche bien
  vet: docteur pour les animaux; travailler dans une clinique vétérinaire
  aviation: voir les avions décoller tous les jours; stewart
  lodging: recevoir des vacanciers chez moi; tenir une auberge
  representatives: on veut faire grève; monter un syndicat dans l'entreprise
  children: j'aime trop les bébés; être nounou; m'occuper de gamins toute la journée
  teacher: faire la classe; devenir institutrice; aider les élèves handicapés en classe
  old-people: rendre visite aux vieux du village; travailler en ehpad; j'aime écouter les anciens raconter
  care: faire des piqûres et des pansements; aide soignante comme ma tante; être utile aux malades
  rescue: la sirène le feu l'action; ambulances; secouriste
  animals: les chevaux et rien d'autre; j'ai grandi avec des vaches; laver des chiens; travailler dans un zoo
  outside: j'étouffe dans un bureau; les pieds dans la terre; bucheron; entretenir des parcs
  planet: faire quelque chose contre le réchauffement; un métier vert; les éoliennes
  solar: poser du photovoltaique; panneaux solaires
  hands: je sais tout faire de mes mains; je suis pas fait pour les livres mais pour l'atelier; un métier où on crée des objets
  wood: la menuiserie; travailler le chêne; charpente
  machines: réparer des machines à laver; quand un truc tombe en panne je trouve; j'adore les mécanismes
  cars: réparer des motos; les voitures c'est ma passion; travailler dans un garage
  welding: la soudure; le métal qui fond
  women-trades: une fille sur les chantiers; y a des femmes électriciennes ?; on m'a dit c'est pas pour les filles
  building: poser du carrelage; le btp; monter des murs
  cooking: la cuisine c'est tout pour moi; commis
  bread: pétrir la pâte; boulangère
  pastry: faire des gâteaux; le chocolat
  serving: barman; j'aime servir les gens au restaurant
  welcome: faire l'accueil; hotesse d'accueil; je parle à tout le monde je suis sociable
  selling: je saurais vendre du sable dans le désert; vendeuse en boutique
  shelves: ranger les rayons; travailler chez lidl
  warehouse: cariste ou préparateur; manutention
  forklift: passer le caces; chariots
  driving: je veux conduire; chauffeur livreur; ambulancier taxi tout ce qui roule
  lorry: les poids lourds; traverser l'europe en camion
  school-bus: conductrice de car; transporter les écoliers
  computers: geek depuis toujours; je veux apprendre à programmer sans le bac; développeur
  hacking: la cybersécurité; être un gentil pirate
  art: graphiste; dessiner des tatouages; je suis créative
  sewing: coudre des vêtements; la mode
  beauty: esthéticienne; onglerie
  hair: coiffeuse à domicile; couper les cheveux
  sport: le sport et rien que le sport; maitre nageur; entraineur de foot
  youth-work: le bafa; encadrer des ados
  uniform: entrer dans la police; gendarmerie; j'aime l'ordre et la discipline
  army: servir mon pays; parachutiste
  security: faire la sécurité d'un magasin; maitre chien
  justice: greffière; travailler en prison
  office: un travail de bureau; secrétaire médicale
  numbers: comptable; je suis fort en maths
  books: bibliothécaire; vivre entouré de livres
  sea: partir en mer; les péniches
  languages: je parle wolof français et anglais; faire de la traduction
  tourism: travailler dans un hotel; guide touristique
  cleaning: femme de ménage; nettoyer des vitres
  space: la fusée ariane
  science: travailler dans un laboratoire; la biologie
  bikes: réparer les vélos du quartier
  social: aider les familles en difficulté; educatrice spécialisée
  alone: travailler sans voir personne; je suis un ours
  copies: j'ai besoin d'imprimer mon cv; vous avez un scanner ?
  no-place: pas pris nulle part sur parcoursup; recalé par parcoursup partout
  project: mon conseiller veut que j'aie un projet professionnel
  steady: du lundi au vendredi et un cdi
  at-once: je suis dispo demain; peu importe quoi mais tout de suite
  long-jobless: au chomage depuis plus de deux ans
  moved: on a emménagé le mois dernier, mon mari est muté
  odd-jobs: plein de petits contrats un peu de tout
  forms: tous ces formulaires c'est compliqué
  conflict: avec mon chef ça se passe mal
  find-boss: trouver un patron pour mon cap; l'école m'a pris mais j'ai pas de patron
  go-legal: je vends des gâteaux au noir et je veux me déclarer
  sent-here: le conseiller du RSA m'envoie chez vous; on m'a conseillé de passer chez vous; y a quoi ici
  to-be-heard: j'aimerais qu'on m'écoute un peu; voir un conseiller cinq minutes
  discouraged: je me sens inutile; j'ai foiré ma vie; j'y crois plus
  review: on m'a dit de faire un bilan
  not-end-as: je refuse de finir à l'usine comme mon père; pas la vie de mes parents
  gentle: un boulot pas trop fatigant; quelque chose de moins physique
  active: j'ai pas envie d'être enfermée toute la journée, pas un bureau; un métier où ça bouge
  made-ill: mon patron me rend dingue; je dors plus à cause du boulot; j'ai la boule au ventre le matin; marre de ma cheffe, marre de ma chef
  doctor-says-no: le docteur m'a interdit de continuer; j'ai plus le droit de porter
  progress: dix ans au même poste, je stagne; on me propose de passer chef d'équipe; j'ai fait que du ménage toute ma vie
  not-too-late: à 41 ans c'est trop tard pour apprendre; est-ce que j'ai passé l'âge
  idle-child: mon fils reste dans sa chambre depuis un an; ma fille dort toute la journée et veut rien faire, elle a 20 ans
  after-caring: j'ai arrêté de travailler pour m'occuper de mon père
  empty-home: mes enfants sont grands maintenant je voudrais m'y remettre
  after-separation: je viens de divorcer, il me faut un salaire; ma femme m'a quitté je dois tout recommencer
  care-leaver: j'ai grandi en foyer, à 18 ans ils m'ont mis dehors; je sors de l'aide sociale à l'enfance
  leave-parents: j'ai 22 ans et je vis chez mes parents, je veux partir
  failed-bac: j'ai pas eu mon bac cette année; j'ai raté mon bac il y a 15 ans
  not-for-school: je suis pas faite pour les études; l'école c'est pas pour moi
  parcoursup-how: parcoursup c'est du chinois
  few-hours: deux trois heures par jour pas plus; un truc que le matin
  student-job: je suis à la fac et je cherche un job le week-end; étudiante, il me faut des sous pour le loyer
  degree-no-job: mon master en poche et aucune réponse; jeune diplômée et toujours rien trouvé
  bored-retired: je m'ennuie depuis que je suis retraitée; je suis en retraite depuis un an et je tourne en rond
  poor-pension: ma retraite suffit pas pour vivre; arrondir ma retraite
  better-paid: un métier qui paie bien; je veux être mieux payé
  short-training: une formation de trois mois pas plus; apprendre vite un métier
  evening-training: apprendre quelque chose le soir après le boulot
  right-to-training: à quoi j'ai droit comme formation
  lodged-work: un travail nourri logé; un boulot avec une chambre
  work-at-home: je veux travailler à la maison sans sortir; un boulot depuis chez moi
  no-paper-but-able: je sais le faire mais j'ai jamais eu le papier
  precarious: j'enchaîne les cdd; jamais un cdi
  leave-with-benefits: si je démissionne je peux toucher le chômage; j'hésite à quitter mon boulot
  sell-what-one-makes: tout le monde me dit que je devrais vendre mes bijoux; je pourrais en vendre de mes confitures
  not-with-computers: l'informatique et moi ça fait deux; j'ai jamais touché un ordinateur
  cannot-read-letters: je comprends pas les lettres qu'on m'envoie
  firm-before-september: il me faut une entreprise avant la rentrée
  drinking: je bois trop depuis que j'ai perdu mon travail
`)
