/** A part of the French lexicon: notions with the expressions that say them. */
export const FRENCH_PEOPLE: Readonly<Record<string, string>> = {
  // Persons.
  'my-child': `mon fils, ma fille, mon gamin, ma gamine, mon ado, mon gosse, fiston, notre fils, notre fille, mes enfants orientation, mon grand, ma grande, mon garçon, mon petit-fils, ma petite-fille, fils, fille, gamin,
      gamine, ado, beau-fils`,
  children: 'enfants, enfant, les petits, gosses, bébé, bébés, mômes, gamins, école des petits, maternité',
  relative:
    'mère, père, maman, papa, mari, femme, parents, grand-mère, grand-père, frère, sœur, conjoint, proche, proches, mamie, papi, belle-mère, enfant handicapé, fils handicapé, fille handicapée',
  'ill-relative': `perd la tête, alzheimer, malade, dépendante, dépendant, cancer, handicapé, handicapée, vieillit, tombée, fin de vie, mémoire, autiste, plus seule, hospitalisée, s'occuper de mère, s'occuper de père,
      m'occupe de mère, m'occupe de père, m'occuper de mère, m'occuper de père, m'occuper de mari, besoin de moi, perd la boule, grabataire`,
  carer: 'aidant, aidante, aidants, aidant familial, proche aidant, m’occupe de ma mère, m’occupe de mon père, soigne ma mère',
  boss: `chef, cheffe, patron, patronne, boss, manager, responsable, supérieur, hiérarchie, employeur, direction, directeur, directrice, gérant, gérante, chefs, patrons, RH, DRH, taulier`,
  colleagues: 'collègue, collègues, équipe, atelier, bureau, vestiaire',
  people: 'gens, personnes, monde, clients, public',
  'lone-parent':
    'maman solo, parent isolé, mère seule, mère célibataire, papa solo, seule avec enfants, seul avec enfants, élève seule, élève seul, seule avec petits, divorcée enfants, maman seule, seule avec fille, seule avec fils',
  'at-home-parent': `jamais travaillé dehors, jamais travaillé à l'extérieur, toujours été à la maison, maman au foyer, mère au foyer, femme au foyer, au foyer, élevé mes enfants, élever mes enfants, élevé enfants, élever enfants, élever gosses, élevé gosses, gardé mes enfants, père au foyer, restée à la maison,
      resté à la maison, congé parental, garder mes gosses, occupée des enfants, occupé des enfants, occupée enfants, congé parent`,
  student: 'étudiant, étudiante, étudie, études, fac, lycéen, lycéenne, à côté des cours, étudiants',
  woman: 'femme, fille, meuf, nana',
  'woman-trade':
    'femme soudeuse, fille dans le bâtiment, femme mécanicienne, fille mécanicienne, meuf souder, femme chantier, fille chantier, femme routier, métier d’homme, métiers d’hommes, métier de mec, milieu d’hommes, seule fille',
  'for-men': 'pas pour les filles, boulot d’homme, truc de mec, trucs de mecs, pour les hommes, métier de femme, métier de filles',
  // Work in general.
  work: 'travail, boulot, taf, job, bosser, bosse, bossé, travailler, travaille, travaillé, usine, bureau, boîte, poste, entreprise, chantier, turbin, taff, jobs, emploi, bosses',
  job: 'métier, métiers, profession, carrière, branche, voie, domaine, secteur, infirmière, infirmier, maçon, caissière, serveur, serveuse, secrétaire, vendeur, vendeuse, ouvrier, ouvrière, comptable, prof, cuisinier, coiffeuse, routier, chauffeur, aide-soignante, boulanger, métier',
  trade: 'coiffure, maçonnerie, couture, cuisine, mécanique, soudure',
  'find-work': `cherche du travail, cherche travail, cherche boulot, cherche taf, cherche emploi, cherche job, trouver du travail, trouver travail, trouver boulot, trouver taf, trouver un emploi, trouve pas de travail,
      trouve pas boulot, trouve rien, recherche emploi, recherche travail, recherche boulot, besoin de travailler, besoin travail, besoin boulot, veux bosser, veux travailler, faut un boulot, faut un taf, faut travail,
      retrouver du travail, retrouver boulot, retrouver taf, retrouver emploi, embauche, recruter, recrute, embaucher, me prendre, prendra, vouloir de moi, veut de moi, voudra de moi, bosser où, cherche un poste, faut bosser,
      faut que je bosse, besoin de bosser, dispo, disponible, me remettre au travail, prend personne, avoir un travail, avoir un boulot, un petit boulot`,
  fast: 'vite, rapidement, rapide, tout de suite, urgent, urgence, maintenant, demain, cette semaine, immédiat, immédiatement, dès lundi, lundi, le plus vite, avant la fin du mois, dès que possible, de suite, direct',
  money: 'argent, thune, thunes, fric, sous, tune, oseille, blé, cash, payé, pognon, maille, revenu, salaire',
  'any-work':
    'n’importe quel travail, importe quel taf, importe quel boulot, importe quel travail, importe quoi travail, importe quel job, n’importe quoi comme travail, prends tout, tout me va, je prends tout, peu importe le travail, tout type travail, n’importe lequel',
  hiring:
    'embauche, embauchent, recrute, recrutent, cherchent du monde, cherche du monde, cherchent des gens, manque de bras, besoin de monde, besoin de bras, métiers en tension, débouchés, pénurie',
  here: 'ici, par ici, dans le coin, coin, près de chez moi, région, à côté, pas loin, en ce moment, quartier, alentours, la ville, secteur',
  'nobody-hires': `personne me prend, personne m'embauche, personne veut de moi, prend nulle part, me prennent pas, prennent pas, veulent pas de moi, veut pas de moi, toujours non, refusé partout, que des refus, refus, vouloir de moi,
      voudra de moi, me prend pas, embauche pas`,
  'nobody-known':
    'connais personne, connais pas de monde, pas de piston, piston, pas de réseau, sans réseau, aucun contact, pas de contacts, sans piston',
  'no-reply':
    'pas de réponse, aucune réponse, jamais de réponse, répondent pas, me répond, répond jamais, répondent jamais, sans réponse, zéro réponse, aucun retour, pas de retour, rappelle jamais, rappellent jamais, rappelle pas, rappellent pas, silence radio',
  applied: 'candidature, candidatures, envoyé des CV, envoie des CV, postulé, postule, CV envoyés, CV partout',
  network: 'réseau, bouche à oreille, candidature spontanée, piston',
  refused:
    'refus, refusé, refusée, recalé, recalée, rejeté, rejetée, partout non, trop vieux, trop vieille, trop âgé, veulent pas, prennent pas, plus de moi, personne, jetée, écarté, on me prend pas',
  'safe-future':
    'avenir, manque jamais, manquera jamais, sûr, sécurité de l’emploi, jamais au chômage, toujours du travail, toujours du boulot, dans dix ans, stable, futur, débouchés, qui marche',
  'well-paid':
    'bien payé, qui paye bien, qui paie bien, gros salaire, gagner beaucoup, gagner bien, bien gagner, gagner ma vie, rapporte, paie le mieux',
  // Not knowing.
  lost: `sais pas quoi faire, sais pas quoi, sais pas trop quoi, sais plus quoi faire, sais plus où, aucune idée, pas d’idée, perdu, perdue, paumé, paumée, que faire, quoi faire, hésite, hésiter, sais pas ce que je veux,
      sait pas ce qu'il veut, sait pas quoi, sait pas ce qu'elle veut, savoir ce que je veux, sais pas vers quoi, sais pas par où, pas décidé, indécis, indécise, décide pas, arrive pas à choisir, choisir, orientation, m'orienter, s'orienter,
      quelle voie, quel métier pour moi, quel métier, quel domaine, ce qui me correspond, fait pour moi, faite pour moi, ce que j'aime, trouver ma voie, ma voie, rien ne me plaît, rien me plaît, par où commencer, ce que je vaux,
      dans le flou, sais pas où aller, quoi faire de ma vie, faire de ma vie, sait plus`,
  choose: 'choisir, décider, trancher, hésite entre, choix',
  'no-taste': `aime rien, veut rien, veux rien, rien l'intéresse, rien m'intéresse, intéresse à rien, pas motivé, pas motivée, aucune passion, pas de passion, envie de rien, veut rien faire, rien qui l'intéresse, fait rien, reste au lit, reste dans sa chambre,
      s'intéresse à rien, motivation`,
  future: 'avenir, plus tard, futur, l’an prochain, l’année prochaine',
  refuses: 'veut rien, veut pas, refuse, ouvrir la bouche, bouche, parle pas, veut plus, s’en fout, écoute pas',
  idle: `glande, glander, traîne, traîner, fait rien, fais rien, fais plus rien, dort toute la journée, joue toute la nuit, joue, console, jeux vidéo toute, play, canapé, tourne en rond, rouille, zone, sort plus, reste à la maison, rien de mes journées,
      m'ennuie, dans sa chambre, rien faire, écrans, ni école ni travail`,
  nothing: 'plus rien, rien du tout, plus aucun, plus personne, nul part, rien',
  // School.
  school: 'école, lycée, collège, cours, classe, études, bahut, seconde, première, terminale, scolaire, bac pro',
  'high-school': 'seconde, lycée, première, terminale, bac pro, lycée pro, lycéen, lycéenne',
  'middle-school':
    'troisième, 3e, 3ème, 3eme, collège, quatrième, brevet, collégien, collégienne, 4e, après le collège, classe de 3, stage de troisième',
  placement: 'stage, stages, stage d’observation, stage de troisième, un stage de, stage collège',
  dropped: `arrêté l'école, arrêté le lycée, arrêté les cours, arrêter l'école, arrêter les cours, arrêter le lycée, quitté l'école, quitté le lycée, quitter l'école, lâché l'école, lâcher l'école, lâche l'école, lâche les cours, lâche le lycée, décroché,
      décroche, décrocher, décrochage, déscolarisé, déscolarisée, plus à l'école, va plus en cours, vais plus en cours, sèche, sèche les cours, arrêter ses études, arrêté ses études, arrêté mes études, arrêter mes études, abandonné, abandonner,
      plus de lycée, veut arrêter, plus aller en cours, plus aller à l'école, plus aller au lycée, plus mettre les pieds, lâché, lâcher, lâche`,
  'give-up': 'lâche, arrête, arrêter, abandonne, abandonner, stoppe, quitter, laisse tomber, décroche, partir, craque',
  failed: 'raté, rater, échoué, loupé, redouble, redoubler, foiré, partiels, recalé, planté, échec',
  expelled:
    'viré du lycée, viré du collège, viré de l’école, renvoyé du lycée, renvoyé, exclu, exclue, virée du lycée, viré, conseil de discipline, virée',
  'no-school':
    'pas d’école, pas de lycée, plus d’école, sans école, aucune école, pas inscrit, pas inscrite, rien à la rentrée, rien pour la rentrée, rien en septembre, pas d’affectation, sans affectation, nulle part en septembre, pas de place',
  'not-in-school':
    'plus à l’école, ni école ni travail, ni école ni boulot, ni école ni taf, ni cours ni boulot, ni études ni boulot, mission locale, la mission, plus scolarisé, plus scolarisée',
  'not-for-me': `pas pour moi, pas fait pour, pas faite pour, pas mon truc, pas fait pour les études, pas faite pour les études, rester assis, reste pas assis, pas scolaire, me saoule, me soûle, saoule, soûle, me gave, gave, supporte plus, plus envie, pas ma place, dégoûté, pas lui, pas elle`,
  'wrong-track': `planté de filière, trompé de filière, mauvaise filière, trompé de voie, changer de filière, filière me plaît pas, mauvais choix, pas la bonne, réorienter, réorientation, me suis planté, me suis trompé, me suis plantée, s'est trompé, plaît pas, erreur d'orientation, changer d'orientation, me suis trompée`,
  parcoursup: 'parcoursup, pas eu de place, vœux, refusé partout fac, sur liste d’attente, liste d’attente, pas pris en BTS, admission',
  'bac-done':
    'après le bac, eu mon bac, bac en poche, j’ai le bac, avec mon bac, après terminale, fini le lycée, eu le bac, bac et après, bac l’an prochain, quoi après bac',
  after: 'après, ensuite, et maintenant, et après',
  bac: 'bac, baccalauréat',
  university: 'fac, université, licence, prépa, L1, première année, médecine, amphi, études supérieures, BTS, BUT, master, partiels',
  'no-bac': 'pas le bac, sans bac, sans le bac, raté mon bac, raté le bac, pas eu le bac, loupé le bac, jamais eu le bac, pas mon bac',
  'no-diploma': `pas de diplôme, sans diplôme, aucun diplôme, pas diplôme, sans le diplôme, zéro diplôme, pas un diplôme, jamais eu de diplôme, pas de papier, même pas le brevet, pas le brevet, sans rien, sans qualification, sans avoir le diplôme,
      rien comme diplôme, jamais passé diplôme, pas qualifié, pas de formation, sans formation, ni diplôme, niveau 3e, niveau troisième, niveau cap, pas de bagage, sans études, pas fait d’études, rien passé`,
  'never-school': 'jamais allé à l’école, jamais été à l’école, jamais allée à l’école, pas été à l’école, jamais école',
  study: 'études, reprendre des études, fac, université, étudier',
  'study-again':
    'reprendre des études, reprendre mes études, reprendre les études, retourner à l’école, retourner à la fac, reprendre l’école, retour aux études, retourner sur les bancs, finir mes études, reprendre une formation, aller à la fac, reprendre fac',
  'adult-bac': 'passer le bac, repasser le bac, passer mon bac, avoir mon bac, bac pour adultes, équivalent du bac, repasser mon bac, DAEU',
  // Wanting another life.
  change: `changer de métier, changer de boulot, changer de travail, changer de job, changer de vie, changer de voie, changer de branche, changer, autre chose, reconversion, me reconvertir, reconvertir, totalement différent, changement, tourner la page,
      autre métier, nouveau métier, tout plaquer, plaquer, sortir de là, bifurquer, virage, vie différente, complètement différent, rien à voir, nouvelle vie, me réinventer, du neuf, changer d’air`,
  'new-life':
    'après mon divorce, après le divorce, depuis le divorce, après la séparation, depuis que je suis séparée, divorcé, divorcée, nouvelle vie, refaire ma vie, deuxième vie, seconde vie, deuxième carrière, changer de vie',
  'start-over':
    'repartir de zéro, recommencer à zéro, tout recommencer, recommencer, repartir à zéro, nouveau départ, rebondir, remettre tout à plat, reprendre à zéro, se reconstruire',
  'fed-up': `marre, ras le bol, ras-le-bol, plein le dos, supporte plus, supporter, j'en peux plus, peux plus, en peut plus, plus possible, saoulé, soûlé, gavé, me saoule, me gave, sature, saturé, plein les bottes, plein le cul, plus envie, dégoûté,
      dégoûtée, plus du tout envie, ça suffit, lassé, lassée, lasse, fini pour moi, plus tenir, tiens plus, tenable, intenable, saoule, envie de rien, n'en veux plus, veux plus, écœuré, étouffe, invivable, plus la patience, le seum, blasé, saturée, m'emmerde, emmerde, chier`,
  bored: `m'ennuie, ennuie, ennui, je m'emmerde, tourne en rond, toujours pareil, routine, même chose tous les jours, répétitif, fais le tour, fait le tour, monotone, m'emmerde, me fais chier, sans intérêt, bore-out, placard, au placard, répète`,
  quit: `quitter mon travail, quitter mon boulot, quitter mon emploi, quitter ma boîte, démissionner, démission, démissionne, me barrer, me tirer, barre, partir d'ici, partir de là, rupture conventionnelle, rupture conv, envie de partir, poser ma dem, quitter, me casser, claquer la porte,
      plaquer, tout plaquer, tout lâcher, tout quitter, laisser mon travail, rendre mon tablier, sortir de cette boîte`,
  hates: 'déteste, détester, horreur, supporte pas, hais, aime pas, aime plus, à la gorge, boule au ventre, déteste mon, dégoûte',
  want: 'veux, voudrais, aimerais, envie, rêve, souhaite, besoin, cherche, vouloir',
  like: `aime, adore, kiffe, j'adore, j'aime, plaît, plairait, passion, passionné, passionnée, aimerais, rêve, rêvé, veux, voudrais, envie, toujours, aimer, branché, doué, douée, fan, intéresse, intéressé, attire, tente, ça me parle, préfère, je sais`,
  want2: 'veux être, devenir, faire métier',
  dream: 'rêve, rêvé, rêver, envie, dans la tête, en tête, mijote',
  'no-meaning': `du sens, plus de sens, aucun sens, sers à rien, sert à rien, servir à rien, ça sert à quoi, inutile, à quoi je sers, quelque chose d'utile, utile aux autres, me sentir utile, être utile, aider les autres, brasse de l'air, vide de sens, sens à ma vie, métier utile, plus utile, pas utile, quête de sens`,
  'a-while': 'un an, quelques mois, six mois, le temps de, pause, année, huit mois, en attendant',
  useful: 'utile, aider, servir, rendre service, s’engager, m’engager',
  'gap-year': 'année de pause, année sabbatique, année de césure, césure, année blanche',
  civic: 'service civique',
  volunteer:
    'bénévole, bénévolat, volontaire, volontariat, donner de mon temps, donner un coup de main, association, humanitaire, resto du cœur, maraude',
  'too-late': 'trop tard, encore temps, plus l’âge, possible à mon âge, est-ce possible, à mon âge, trop vieux pour',
  'too-old': `trop vieux, trop vieille, trop âgé, trop âgée, mon âge, à mon âge, la cinquantaine, cinquante ans, cinquante-cinq ans, soixante ans, plus de 50 ans, passé 50, vieux, passé la cinquantaine, senior, seniors, quinqua, soixantaine`,
  'before-pension':
    'avant la retraite, encore ans retraite, jusqu’à la retraite, tenir jusqu’à la retraite, avant retraite, loin de la retraite, pas encore la retraite, finir ma carrière, fin de carrière, retraite dans, trimestres',
  pension: 'retraite, retraité, retraitée, pension, à la retraite, petite retraite',
  'more-work':
    'en plus, compléter, complément, arrondir, un peu, à côté, bosser un peu, encore travailler, continuer à travailler, quelques heures, reprendre, cumuler',
  'try-job':
    'essayer un métier, essayer, tester un métier, voir si ça me plaît, voir comment c’est, voir si, me rendre compte, goûter, stage d’observation, immersion, découvrir un métier, quelques jours dans, passer une journée, en vrai, pmsmp',
  'my-worth':
    'ce que je vaux, ce que je sais faire, à quoi je suis bon, à quoi je suis bonne, mes points forts, mes compétences, mes qualités, ma valeur, bon à rien, bonne à rien, bon en rien',
  'machine-mind':
    'chatgpt, intelligence artificielle, ia, robot, robots, machines, automate, caisses automatiques, automatiques, algorithme, logiciel, automatisation, caisse automatique',
  'replaced-by-machine':
    'remplacé par une machine, remplacée par, remplacer par, remplacé par, va disparaître, métier disparaître, chatgpt fait, ia fait, robot fait, prend ma place, prendre ma place, prennent nos places, remplace, remplacer, disparaître, voler mon boulot, supprime les postes',
  replaced: 'remplacé, remplacée, remplacer, remplace, disparaître, à ma place',
  fear: 'peur, inquiet, inquiète, angoisse, trouille, flippe, stress, stresse, stressé, stressée, panique, crainte, au secours, tremble, timide, les jetons',
  // Body and mind.
  body: 'dos, genou, genoux, épaule, épaules, main, mains, jambe, jambes, hanche, poignet, cou, nuque, pieds, pied, corps, cœur, articulations, coude, lombaires, vertèbres, bras, yeux, dos bloqué, colonne, santé, tendon, canal carpien',
  hurts: `mal, mort, morte, foutu, foutue, cassé, cassée, en vrac, bloqué, bloquée, souffre, douleur, douleurs, HS, ruiné, fichu, lâche, tient plus, tiennent plus, suit plus, suivent plus, veut plus, abîmé, opéré, opérée, hernie, sciatique, tendinite, arthrose, en compote,
      cuit, fragile, usé, usée, en miettes, craque, coincé, démoli, bousillé, flingué, pète, en feu, stop, disent stop, dit stop, crient, au secours, me lance, suit pas, gonflé, gonflées, plie plus`,
  worn: 'usé, usée, usure, fatigué, fatiguée, rincé, rincée, crevé, crevée, cassé',
  'body-gone':
    'mal au dos, mal au genou, mal aux genoux, mal aux épaules, mal partout, mon dos, dos foutu, dos en vrac, genoux foutus, corps suit plus, corps lâche, hernie discale, tendinite, sciatique, lombalgie, épaule foutue, arthrose, canal carpien, troubles musculo',
  'too-hard-body': `trop dur physiquement, plus porter, peux plus porter, porter lourd, porter des charges, charges lourdes, tiens plus debout, plus rester debout, plus tenir debout, peux plus debout, debout toute la journée, physiquement, peux plus physiquement, trop lourd, plus la force,
      force physique, plus monter, peux plus faire mon métier, plus faire mon métier, plus exercer`,
  allergy: 'allergie, allergique, allergies, eczéma, asthme, produits',
  unfit:
    'inapte, inaptitude, médecine du travail, médecin du travail, plus apte, apte, restriction médicale, restrictions, reclassement, reclassé, aménagement',
  accident: 'accident, accidenté, accidentée, AVC, infarctus, blessé, blessée, chute, tombé, tombée, traumatisme',
  'lost-limb':
    'perdu une jambe, perdu un bras, perdu une main, perdu un œil, perdu la vue, amputé, amputée, en fauteuil, fauteuil roulant, prothèse, une seule main, fauteuil',
  ill: `malade, maladie, cancer, diabète, diabétique, épilepsie, épileptique, sclérose, sclérose en plaques, séropositif, chimio, dialyse, traitement, bipolaire, dépression, dépressif, dépressive, rechute, soins, hôpital, fibromyalgie, endométriose, crohn, schizophrène, handicap invisible, maladie chronique`,
  mental:
    'bipolaire, schizophrène, dépression, autiste, autisme, asperger, TDAH, hyperactif, hypersensible, troubles psychiques, psychiatrie, trouble, TSA',
  disabled:
    'handicap, handicapé, handicapée, RQTH, MDPH, AAH, invalidité, invalide, travailleur handicapé, cap emploi, ESAT, reconnaissance handicap, déficient',
  deaf: 'sourd, sourde, malentendant, malentendante, entends mal, entends pas, entends rien, langue des signes, LSF, appareil auditif, surdité, sourds',
  blind: 'aveugle, malvoyant, malvoyante, vois mal, vois plus, vois pas bien, perds la vue, non-voyant',
  dys: 'dyslexique, dyslexie, dys, dyspraxique, dysorthographique, dyscalculie',
  tell: 'dire, dois le dire, faut dire, faut-il dire, annoncer, cacher, avouer, parler, en parler, obligé de dire, prévenir, mentir',
  'sick-leave': 'en arrêt, arrêt maladie, arrêt de travail, en arret, arrêtée depuis, mi-temps thérapeutique, longue maladie',
  dread: `boule au ventre, peur d'y retourner, y retourner, retourner au travail, angoisse d'aller, pleure avant, pleure le matin, pleure le dimanche, dimanche soir, plus y aller, envie d'y aller, vomis, peux plus y aller, la gorge serrée, mal au ventre, crise d'angoisse, crises d'angoisse, retourner là-bas, plus mettre les pieds`,
  exhausted: `épuisé, épuisée, épuisement, crevé, crevée, à bout, au bout du rouleau, bout de rouleau, fatigué, fatiguée, vidé, vidée, claqué, claquée, plus la force, plus d'énergie, dors plus, dort plus, dors pas, rincé, rincée, craque, craqué, craquer, sur les rotules, lessivé, lessivée, cramé, cramée, HS, surmenage, surmené,
      plus de jus, à plat, tiens plus, effondré, effondrée, m'écroule, au bout, noyé, noyée, débordé, submergé, KO`,
  burnout:
    'burn-out, burnout, burn out, dépression à cause du travail, pété les plombs, péter un câble, péter les plombs, surmenage, pété un câble',
  crying: 'pleure, pleurer, larmes, pleurs, pleuré',
  cries: 'pleure, pleurer, larmes, pleuré',
  // Losing work.
  'lost-job': `perdu mon travail, perdu mon boulot, perdu mon emploi, perdu mon taf, perdu son travail, au chômage, chômage, plus de travail, plus de boulot, plus de taf, sans emploi, sans travail, sans boulot, chômeur, chômeuse, perdre mon travail, perdre mon boulot, perdre mon emploi, plus d'emploi`,
  fired:
    'viré, virée, licencié, licenciée, licenciement, mis à la porte, mise à la porte, foutu dehors, mis dehors, mise dehors, est dehors, renvoyé, renvoyée, virer, me vire, veut me virer, licencie, éjecté, lourdé, lourdée, remercié, jeté, jetée, s’est débarrassé',
  'end-of-contract':
    'fin de contrat, CDD fini, CDD finit, contrat fini, contrat finit, contrat se termine, fin de mission, pas renouvelé, renouvellent pas, renouvelé, CDD s’arrête, fin de CDD, CDD se termine, mission finie, contrat s’arrête, pas reconduit, renouvellement',
  unfair:
    'sans raison, injuste, du jour au lendemain, pas le droit, abusif, sans motif, par texto, par SMS, sans prévenir, faute grave, normal, légal, contester',
  trial: 'période d’essai, essai',
  'go-to-court':
    'prud’hommes, prudhommes, prud’homme, tribunal, porter plainte, avocat, attaquer mon patron, procès, inspection du travail, syndicat',
  'firm-closing': `boîte ferme, usine ferme, entreprise ferme, boîte coule, usine fermer, boîte fermer, entreprise coule, entreprise fermer, liquidation, liquidation judiciaire, redressement, dépôt de bilan, délocalise, délocaliser, délocalisation, magasin ferme, site ferme, ferme ses portes, plan social, fermeture usine, fermeture, mettent la clé,
      faillite, boîte a coulé, part en pologne, partent en pologne, rachetée`,
  'mass-dismissal':
    'plan social, licenciement économique, PSE, on est dehors, tous virés, tous licenciés, tout le monde dehors, suppriment des postes, supprime mon poste, suppression de poste, poste supprimé, compression, économique, CSP',
  'shop-failing':
    'boutique coule, mon commerce coule, mon resto ferme, tout fermer, fermer ma boutique, fermer mon commerce, fermer mon entreprise, plus de clients, mon affaire marche plus, déposer le bilan, magasin marche plus, mon entreprise coule, arrêter mon entreprise, fermer boutique, coule, cesser mon activité, mon restaurant coule',
  'benefits-end':
    'fin de droit, fin de droits, plus de droits, plus de chômage, droits chômage finis, plus d’allocation, plus d’allocations, chômage se termine, chômage fini, plus l’ARE, fini le chômage, radié, radiée, radiation, coupé mes droits, allocation s’arrête, droits épuisés, coupé les allocations',
}
