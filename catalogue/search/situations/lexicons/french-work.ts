/** A part of the French lexicon: notions with the expressions that say them. */
export const FRENCH_WORK: Readonly<Record<string, string>> = {
  benefits:
    'RSA, ASS, ARE, allocation, allocations, toucher le chômage, droit au chômage, indemnité, indemnités, APL, CAF, prime d’activité, chômage combien, droits chômage, aides',
  'sign-on':
    'm’inscrire au chômage, inscription chômage, m’inscrire à france travail, pôle emploi, france travail, inscrire pole emploi, m’inscrire, actualisation, m’actualiser, espace personnel',
  debts:
    'dettes, dette, endetté, endettée, surendettement, huissier, découvert, à découvert, crédits, interdit bancaire, loyers en retard, banque bloque, dans le rouge, loyer impayé, retard de loyer, saisie',
  bills:
    'factures, loyer, électricité, fin de mois, fins de mois, payer le loyer, EDF, boucler les fins, salaire suffit plus, suffit plus, m’en sors plus, joindre les deux bouts, m’en sors pas, courses, frigo, boucle pas, le 10 du mois',
  'no-money':
    'pas assez pour vivre, assez pour vivre, pas assez pour manger, gagne pas assez, pas assez pour payer, joindre les deux bouts, pas d’argent, plus d’argent, sans argent, pas de sous, plus de sous, pas un rond, zéro euro, pas les moyens, pas une thune, fauché, fauchée, plus un euro, sans un sou, pas un sou, pas de thune, rien sur le compte, galère, galérer, précaire, plus de thune, sans le sou, pas un euro, 0 euro, plus rien sur compte, sans apport, pas d’apport, zéro thune',
  eat: 'manger, nourriture, nourrir, bouffer, repas, colis alimentaire',
  hungry: 'faim, rien à manger, plus à manger, nourrir mes enfants, plus de quoi manger',
  homeless:
    'à la rue, dors dehors, dans ma voiture, SDF, sans abri, sans logement, plus de logement, hébergement, pas de toit, sans toit, dort dehors, dormir ce soir, foyer d’urgence, expulsé, expulsée, expulsion, dormir où, dormir dehors',
  housing: 'logement, appart, appartement, logé, HLM, me loger, se loger, studio, chambre, foyer',
  'kicked-out':
    'parents m’ont mis dehors, mis dehors, mise dehors, viré de chez moi, viré de chez mes parents, foutu à la porte, à la porte',
  rent: 'loyer, loyer faut, crédit maison, factures, nourrir ma famille, famille à nourrir, charges, payer mon loyer, manger',
  earn: 'gagner, payé, rémunéré, salaire, en travaillant, être payé, sans perdre, toucher',
  // Rights at work.
  unpaid: `pas payé, pas payée, paye pas, paie pas, payent pas, paient pas, impayé, impayés, pas mon salaire, retard de salaire, salaire en retard, pas reçu mon salaire, me doit de l'argent, payé en retard, jamais payé, jamais payées, pas payées, pas été payé, toujours pas payé, me paye plus, heures pas payées, sous-payé, sous payé, bénévolement`,
  'work-time': 'heures, heures sup, heures supplémentaires, nuit, dimanche, jours fériés, pause, pauses',
  overtime:
    'heures sup, heures supplémentaires, 50 heures, 60 heures, heures par semaine, amplitude, trop d’heures, jamais de pause, pas de pause, pas de jour de repos, repos',
  'off-the-books':
    'au black, au noir, pas déclaré, pas déclarée, non déclaré, sans contrat, sans fiche de paie, travail dissimulé, déclare pas, déclaré, pas de contrat, de la main à la main, déclarée',
  payslip:
    'fiche de paie, fiche de paye, bulletin de paie, bulletin de salaire, net et brut, primes, fiche paie, feuille de paye, feuille de salaire',
  contract: 'contrat, CDD, CDI, avenant, clause, contrats, convention collective, intérimaire, embauché',
  'real-contract': 'vrai contrat, être déclaré, être embauché, contrat en règle, CDI au lieu',
  wonder: `normal, droit, a le droit, ont le droit, j'ai droit, légal, obligé, peut-il, peut il, est-ce que, c'est normal, possible, comprends pas, comprends rien, comment ça marche, autorisé, obligatoire, il peut, ils peuvent, quoi la différence, piège, veut dire, lire, trompé`,
  sign: 'signer, signe, signé, signature, papier à signer, faire signer',
  trick: 'arnaqué, arnaque, trompé, trompée, piège, embrouille, entube, entuber, se foutent de moi, escroque, exploite, exploité',
  allowed: 'a le droit, le droit de, légal, pas le droit, peut me, peut-il, peut m’obliger, obligé de, force, a-t-il le droit',
  forces: 'oblige, force, veut que, m’oblige, exige, impose, menace, fait signer, change mes horaires, changer mes horaires',
  'boss-forces':
    'patron veut, chef veut, patron m’oblige, patron oblige, chef m’oblige, patron impose, patron change, chef change, me fait signer, chantage',
  'leave-days': 'congés, vacances, RTT, poser mes congés, refuse mes congés, jours de congé, jours fériés, congé',
  'schedule-change':
    'change mes horaires, changer mes horaires, horaires changés, planning, planning la veille, change mon planning, horaires coupés, coupures',
  'minimum-wage':
    'smic, payé au lance-pierre, salaire minimum, sous le smic, augmentation, augmenter, me payent moins, paie moins, moins que les hommes',
  legal: 'légal, illégal, ont le droit, a le droit, code du travail, mes droits, le droit, c’est normal, droits',
  bullied: `harcèle, harcèlement, harcelé, harcelée, crie dessus, me crie, hurle, hurle dessus, insulte, insultes, insulté, insultée, humilie, humilié, humiliée, rabaisse, rabaissé, me traite, moque, moquent, se moquent, menace, me menace, pousse à bout, pression, met la pression, s'acharne, mains baladeuses, me touche, drague, attouchements,
      brimades, mise au placard, met à l'écart, mettent à l'écart, méprisé, maltraite, maltraité, gueule dessus, me gueule, engueule, isole, bizuté, réflexions, remarques, dragué, propos déplacés, supporte plus mon chef`,
  nasty: `méchant, horrible, odieux, toxique, tyran, connard, salaud, nul, con, me parle mal, parle mal, crie, hurle, gueule, insupportable, dur, injuste, se fout de moi, me prend pour, sur le dos, sur mon dos, s'acharne, se moque, se moquent, abuse, raciste, infect`,
  insults: 'insulte, crie, hurle, gueule, traite de, humilie, rabaisse, engueule',
  pressure: 'pression, objectifs, chiffre, cadence, cadences, rendement, surveille, flique',
  discriminated:
    'discrimination, discriminé, discriminée, mon nom, ma couleur, mon voile, voile, à cause de mon âge, à cause de mon nom, couleur de peau, mon origine, mes origines, mon accent, parce que je suis noir, arabe, homophobe, homophobie, sexiste, sexisme, à cause de mon accent, à cause de mon quartier, mon adresse',
  racism: 'raciste, racisme, racistes, homophobe, sexiste',
  telework: 'télétravail, télé-travail, télétravailler, remote, distanciel',
  'from-home': 'de chez moi, depuis chez moi, à la maison, depuis la maison, sans sortir, à domicile, sur internet',
  'back-to-office':
    'revienne au bureau, retour au bureau, revenir au bureau, retourner au bureau, fini la maison, revienne bureau, finit télétravail, jours au bureau, fin du télétravail',
  pregnant:
    'enceinte, grossesse, congé maternité, congé mat, attends un bébé, attends un enfant, congé maternite, accoucher, accouchement, maternité',
  'part-time': `pas assez d'heures, plus d'heures par semaine, heures par semaine pas assez, par semaine pas assez, temps partiel, mi-temps, à mi-temps, moins d'heures, temps-partiel, quelques heures, pas à temps plein, 20 heures, 24 heures, pas temps complet, travailler moins, que le matin, le matin seulement, pendant l'école, travailler à mi-temps, demi-journée, passer aux 4 jours, lever le pied, réduire mes heures`,
  hours: 'horaires, heures, emploi du temps, planning, coller, 16h, 16h30, sortie de l’école, horaires de bureau, journée, le matin, soir',
  wednesday: 'mercredi, mercredis, vacances scolaires, sorties d’école, sortie d’école',
  childcare: `garder mes enfants, faire garder, garde d'enfants, mode de garde, nounou pour, place en crèche, pas de crèche, personne pour garder, qui garde, garder mon fils, garder ma fille, garder mon bébé, garder les petits, garder le petit, garder la petite, pas de nounou, solution de garde, garder le bébé, pas de place crèche, garde mes petits`,
  night: 'nuit, nuits, la nuit, de nuit, dors le jour, dormir le jour, équipe de nuit',
  'night-job': 'travailler la nuit, travail de nuit, bosser la nuit, de nuit, boulot de nuit, travaille la nuit',
  // Papers for work.
  cv: 'CV, C.V., curriculum, curriculum vitae, cévé',
  'cv-said':
    'feuille avec ma photo, papier pour les patrons, papier pour se présenter, feuille pour patron, papier où on met, feuille avec photo, donner aux patrons',
  gap: 'trou, trous, rien fait pendant, années sans, sans travailler, période vide, années de chômage, longtemps pas travaillé, pause, blanc, années à la maison, absence',
  explain: 'expliquer, dire, cacher, justifier, raconter, mettre',
  papers: 'papiers, dossier, CV',
  empty: 'vide, blanc, rien à mettre, rien mettre, jamais rien fait, rien dessus',
  never: 'jamais fait, premier, première fois, jamais, rien fait, sais pas faire, comment faire',
  'first-cv': 'premier CV, mon premier CV, jamais fait de CV, rien à mettre CV, CV vide, quoi mettre CV',
  'first-job':
    'premier emploi, premier boulot, premier travail, premier job, jamais travaillé, jamais bossé, premier taf, débuter, débutant, débutante',
  'no-experience':
    'pas d’expérience, sans expérience, aucune expérience, jamais travaillé, jamais bossé, demandent de l’expérience, zéro expérience, veulent de l’expérience, demande expérience, rien fait de ma vie',
  letter:
    'lettre de motivation, lettre motivation, lettre motiv, lettre de motive, lettre pour, écrire une lettre, écrire à un patron, mail de candidature, mail pour postuler, lettre',
  interview:
    'entretien, entretien d’embauche, rendez-vous avec le patron, rendez-vous embauche, rendez-vous employeur, recruteur, recruteuse, oral, jury, questions pièges, mes défauts, passer devant des gens, passer devant, me reçoit, me recevoir, reçoivent, convoqué, convoquée, parler de moi, me vendre, me présenter, entretiens',
  'tell-recruiter':
    'parler de moi, me vendre, me présenter, quoi dire au patron, mes défauts, mes qualités, prétentions salariales, parler de soi, quoi répondre',
  'clothes-interview': 'm’habiller, tenue, habiller, cravate, tatouage, piercing',
  'stage-fright':
    'trac, bafouille, perds mes moyens, rougis, timide, tremble, bégaie, bégaye, bloque à l’oral, stress entretien, la voix qui tremble, perdre mes moyens, peur de parler',
  shy: 'timide, timidité, confiance en moi, pas confiance, manque de confiance, sûr de moi, nul, nulle',
  'video-call': 'visio, zoom, skype, teams, webcam, entretien vidéo, caméra, en vidéo, vidéo',
  phone: 'téléphone, par téléphone, appel',
  scam: 'arnaque, arnaques, faux recruteur, fausse offre, fausse annonce, demandent de l’argent, demande mon RIB, demande RIB, payer pour travailler, trop beau pour être vrai, western union, demande de l’argent, demandé mes papiers, louche, bizarre offre, escroquerie, arnaqué, demandé de payer, whatsapp',
  offer: 'offre, annonce, recruteur, message',
  strange: 'bizarre, louche, suspect, trop beau, vraie, vrai, fiable',
  // Getting there.
  licence: 'permis, permis B, permis de conduire, le code, auto-école, conduire, leçons de conduite',
  'no-licence':
    'pas le permis, sans permis, pas de permis, sans le permis, perdu mon permis, retrait de permis, raté le permis, permis retiré, pas permis, permis trop cher, plus de permis, permis annulé',
  'highway-code': 'le code, raté le code, code de la route, passer le code, rater le code, code fois',
  'no-car':
    'pas de voiture, sans voiture, plus de voiture, voiture en panne, pas voiture, voiture morte, voiture cassée, pas de véhicule, pas véhiculé, pas véhiculée, pas motorisé, voiture lâché, sans véhicule',
  far: 'loin, à 30 km, trop loin, kilomètres, km, une heure de route, perdu dans la campagne, bout du monde, à l’autre bout',
  'no-bus':
    'pas de bus, plus de bus, pas de train, bus passe pas, aucun bus, pas de transport, sans transport, bus s’arrête, pas de transports, dernier bus, un bus par jour',
  countryside: 'campagne, village, rural, patelin, trou perdu, bled, hameau',
  prison:
    'prison, détenu, détenue, sors de prison, sorti de prison, sortie de prison, bracelet, bracelet électronique, incarcéré, libération, conditionnelle, derrière les barreaux, taule, sorti de taule, en cabane, purgé, liberté conditionnelle, SPIP',
  record: 'casier, casier judiciaire, condamnation, condamné, condamnée, b2, b3, bêtises de jeunesse, conneries de jeunesse',
  arrived:
    'viens d’arriver, vient d’arriver, arrivé en france, arrivée en france, nouveau en france, nouvelle en france, je suis arrivé, arrivé hier, arrivé il y a, débarqué, débarque, arrive en france, arrivons, venus, suis arrivé, suis arrivée',
  'residence-papers':
    'titre de séjour, les papiers, des papiers, mes papiers, papiers français, papiers en règle, sans papiers, sans-papiers, préfecture, récépissé, visa, carte de séjour, autorisation de travail, autorisation de travailler, OQTF, régularisé, régulariser, régularisation, nationalité, permis de travail, droit de travailler, pas de papiers, récépissé, naturalisation',
  asylum: 'demandeur d’asile, asile, réfugié, réfugiée, protection temporaire, protection subsidiaire, OFPRA, réfugiés',
  // Learning.
  learn: 'apprendre, appris, me former, se former, formation, cours, étudier, former, apprends',
  train:
    'formation, formations, me former, se former, stage de formation, diplôme, CAP, BTS, titre professionnel, AFPA, GRETA, former, reprendre une formation',
  pay: 'payer, paye, paie, qui paye, coûte, coûter, prix, cher, financer, financement, prise en charge, remboursé, gratuit, aide, aides, rémunéré, rémunérée, payé, payée, combien',
  expensive: 'cher, chère, trop cher, hors de prix, prix, 3000 euros, 5000 euros, euros, coûte un bras, pas les moyens',
  free: 'gratuit, gratuite, gratuits, gratuitement, sans payer',
  'pay-training':
    'payer ma formation, payer une formation, payer la formation, financer ma formation, financer une formation, qui paye la formation, formation payante, formation payée, formation rémunérée, payé pendant la formation, aide formation, aides formation, prix formation, coût formation, payer pendant formation, paye formation, formation trop chère, formation coûte',
  cpf: 'CPF, compte formation, mon compte formation, heures de formation, compte personnel, DIF, mon compte',
  'school-fees': 'frais de scolarité, école privée, payer l’école, bourse, payer mes études, bourses',
  apprentice:
    'apprenti, apprentie, apprentissage, alternance, alternant, alternante, CFA, contrat pro, contrat de professionnalisation, maître d’apprentissage, contrat d’apprentissage, patron pour apprendre, trouver un patron, cherche patron',
  find: 'trouver, cherche, trouve pas, trouve, chercher',
  'learn-by-working':
    'apprendre en travaillant, apprendre un métier en travaillant, apprendre sur le terrain, apprendre en bossant, travailler et apprendre, apprendre en étant payé, école et entreprise, me former en travaillant, formation en travaillant, moitié école, apprendre en entreprise',
  cap: 'CAP, 1ère année, première année, année de CAP',
  exploited:
    'balayer, ménage, exploite, exploité, exploitée, larbin, esclave, bouche-trou, café, balai, boniche, corvée, corvées, main d’œuvre',
  'learn-nothing': 'apprends rien, apprend rien, apprendre rien, m’apprend rien, apprend pas, rien appris, me montre rien, montre rien',
  'master-trouble':
    'mon maître d’apprentissage, rompre mon contrat d’apprentissage, rompre contrat, changer de patron, rupture apprentissage, patron d’apprentissage',
  french: 'français, langue française, FLE, alphabétisation, DELF, DILF, niveau A1, niveau B1, A2, B2',
  language: 'langue, français, parler, parle',
  bad: `mal, pas bien, pas, bizarre, nul, nulle, honte, difficile, du mal, comprends rien, comprends pas, sais pas, arrive pas, lent, connais rien, pige rien, pige pas, chinois, fautes, galère, rien compris, comprend pas, compris, jamais compris, jamais su, perdu, perdue, bloque, capte rien`,
  speak: 'parle, parler, parlé, comprendre, comprends, comprend, améliorer, progresser',
  'not-speak':
    'parle pas, parle mal, parle peu, comprend pas, comprends pas, parler mieux, sait pas parler, parlent pas, pas bien parler, comprend rien',
  'speak-better':
    'mieux parler, parler mieux, améliorer mon français, progresser en français, mon français, mon accent, parler correctement, perfectionner français',
  'not-understand':
    'comprends pas, comprend pas, comprends rien, comprend rien, parle vite, parlent vite, parlent trop vite, pas tout compris, parle trop vite',
  'read-write':
    'lire, écrire, lis, écris, lecture, écriture, lire et écrire, déchiffrer, remplir un papier, remplir les papiers, remplir, lire le courrier, lit pas, écrit pas',
  illiterate:
    'illettré, illettrée, illettrisme, analphabète, sais pas lire, sais pas écrire, sait pas lire, sait pas écrire, jamais appris à lire, lis pas bien, lire mal, écrire mal, écris mal, lis mal, lis à peine, savoir lire, remplir les papiers, du mal à lire, du mal à écrire, mal à lire, mal à écrire, arrive pas à lire',
  spelling:
    'orthographe, fautes, dictée, fautes d’orthographe, grammaire, conjugaison, fais des fautes, écrire sans fautes, fautes partout',
  ashamed: 'honte, moque, moquent, gêné, gênée, rougis, cache',
  sums: 'calcul, calculs, sais pas compter, savoir compter, sait pas compter, maths, math, mathématiques, tables de multiplication, pourcentages, règle de trois, chiffres, fractions',
  basics:
    'les bases, repasser les bases, revoir les bases, remise à niveau, remettre à niveau, bases, me remettre à niveau, CléA, savoirs de base, rattraper, niveau primaire, tout oublié',
  computer:
    'ordinateur, informatique, internet, souris, clavier, mail, mails, numérique, tablette, word, excel, écran, en ligne, site, logiciel, PC, smartphone',
  internet: 'internet, en ligne, mails, site',
  keyboard: 'clavier, taper au clavier, taper vite, deux doigts, dactylo, taper, souris',
  'public-service':
    'fonctionnaire, fonction publique, concours, concours administratif, ATSEM, titulaire, mairie concours, catégorie C, travailler pour l’état, la mairie, secteur public, catégorie b, préfecture concours, hôpital public, impôts, travailler à la mairie, douane, la poste',
  exam: 'concours, annales, épreuve, épreuves, examen',
  'town-hall': 'mairie, commune, collectivité, état civil',
  // Experience.
  long: `longtemps, années, toute ma vie, depuis toujours, depuis des années, vingt ans, dix ans, quinze ans, trente ans, douze ans, tant d'années, depuis l'âge, des années que, depuis gamin, ans de métier, ans d'expérience, ans de boîte, ans d'usine, ans que je, des années, depuis mes 14, depuis mes 16, quarante ans de, ans que`,
  short: 'quelques mois, mois',
  'long-experience':
    'ans de métier, ans d’expérience, des années d’expérience, beaucoup d’expérience, ans que je fais, ans de boîte, toute ma vie, années de métier, ans que je, ans de pratique, années que je',
  'long-worked':
    'ans que je fais, ans que je bosse, ans que je travaille, ans que je lave, depuis toujours je fais, années que je fais, travaillé toute ma vie',
  experience:
    'expérience, métier, savoir-faire, compétences, pratique, tout ce que je sais, ce que je sais faire, boulot, connais le métier, tout appris',
  diploma: 'diplôme, diplômes, diplômé, papier, certificat, titre, BTS, CAP, licence, attestation, brevet, master, doctorat',
  recognised:
    'reconnaître, reconnu, reconnue, reconnaissent, valider, valable, faire reconnaître, valoir, vaut, équivalence, équivalent, accepté, officiel, faire valoir, officialiser, sert à rien, compte, vaut rien, reconnaissance, prouver',
  vae: 'VAE, V.A.E., VEA, validation des acquis, valider mes acquis, validation d’expérience, valider mon expérience, livret 2, livret 1, acquis de l’expérience, dossier de validation, validation, avoir le diplôme sans école, diplôme par expérience, diplôme sans retourner',
  jury: 'jury, passer devant le jury, oral',
  'on-the-job':
    'sur le tas, appris seul, appris toute seule, appris tout seul, autodidacte, appris en faisant, appris avec mon père, appris avec mon oncle, appris sur le terrain, formé sur le tas, formée sur le tas, appris en regardant',
  'does-job':
    'fais le boulot, fais le travail, fais son travail, même boulot, même travail, fais le métier, travail du chef, boulot du chef, mêmes choses, forme les nouveaux, remplace le chef',
  'no-paper':
    'pas le papier, sans le papier, sans papier, pas de papier, sans la paye, pas le diplôme, pas le titre, manque le diplôme, sans diplôme, pas diplômé, aucun diplôme, rien sur le papier, sans le titre, pas reconnu, pas diplômée, jamais eu le diplôme',
  write: 'écrire, raconter, rédiger, dossier, livret, décrire',
  stuck: 'bloque, bloqué, bloquée, arrive pas, page, avance pas, sèche, aide, perdu, coince, galère, par quoi commencer',
  'tell-job':
    'raconter mon métier, décrire mon métier, décrire mon travail, raconter mon travail, raconter ce que je fais, écrire ce que je fais',
  validation: 'validation, valider, VAE, jury, livret',
}
