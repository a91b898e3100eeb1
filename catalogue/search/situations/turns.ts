import { FIRST_STEPS } from './first-steps.ts'
import type { Situation } from './situation.ts'
import { of, wish } from './situation-of.ts'
import { asked } from './subjects.ts'

/** Said without anything that is wanted. */
const unasking = (situation: Situation): Situation => ({ ...situation, asksNothing: true })

/** What people say in passing, or at a turn of their lives, where one word of it names something else: notions of `lexicons/turns.json`. */
export const TURNS: readonly Situation[] = [
  // Who does not know why they are here, or only wants to be heard.
  unasking(
    of(
      'sent-here',
      'faire le point en une heure; qui fait quoi; intérêts questionnaire; conseil en évolution professionnelle; chercher du travail lecture facile; premiers pas vers l’emploi',
      `sent-here 0.9`,
      FIRST_STEPS,
    ),
  ),
  unasking(
    of(
      'to-be-heard',
      'faire le point en une heure; conseil en évolution professionnelle; qui fait quoi; intérêts questionnaire; 16-25 ans à qui parler',
      `to-be-heard 0.6`,
      FIRST_STEPS,
    ),
  ),
  asked(
    'accueil; orientation; changer de métier',
    of(
      'discouraged',
      'faire le point en une heure; intérêts questionnaire; conseil en évolution professionnelle; bilan de compétences; parler sans trembler; essayer un métier',
      `discouraged 0.6, benefits bored 1`,
    ),
  ),
  asked(
    'bilan de compétences; changer de métier',
    of(
      'review',
      'bilan de compétences; faire le point en une heure; conseil en évolution professionnelle; qui peut payer ma formation; changer de métier; intérêts questionnaire',
      `review !insolvent 0.95`,
    ),
  ),
  asked(
    'orientation; études; parcours',
    of(
      'parents-want',
      'intérêts questionnaire; choisir sans se tromper; essayer un métier; tests d’orientation; 16-25 ans à qui parler; métiers et études; parents aider sans choisir',
      `parents-want 1`,
    ),
  ),
  // What is not wanted, or no longer.
  asked(
    'changer de métier; bilan de compétences',
    of(
      'worn-by-work',
      'changer de métier; faire le point en une heure; conseil en évolution professionnelle; bilan de compétences; reprendre burn-out; quitter son emploi',
      `worn-by-work 1`,
    ),
  ),
  asked(
    'orientation; métier; projet',
    of(
      'not-end-as',
      'intérêts questionnaire; essayer un métier; tests d’orientation; métiers qui recrutent; l’atlas des mille métiers; choisir sans se tromper',
      `not-end-as !study !train !debts !no-money 1`,
    ),
  ),
  wish(
    'gentle',
    'assis calme; métier usant; agent d’accueil; secrétaire; bibliothécaire; réceptionniste; handicap aménagements',
    `gentle work|job|want|find-work|like !not-office 0.95, gentle 0.8`,
  ),
  wish(
    'active',
    'jardinier-paysagiste; éducateur sportif; essayer un métier; préparateur de commandes; animateur; électricien; intérêts questionnaire',
    `not-sit 0.9, on-the-move want|job|work 0.9`,
  ),
  asked(
    'contrat; santé; changer de métier',
    of(
      'made-ill',
      'harcèlement au travail; reprendre burn-out; inspection du travail médecin du travail; conseil en évolution professionnelle; quitter son emploi; changer de métier',
      `made-ill 1, fed-up-with-boss 1, runs-all-day exhausted|fed-up 1, runs-all-day work 0.8`,
    ),
  ),
  asked(
    'inaptitude; santé; changer de métier; handicap',
    of(
      'doctor-says-no',
      'RQTH; médecin du travail; handicap; métier usant; changer de métier; conseil en évolution professionnelle; bilan de compétences',
      `cannot-carry 0.95, doctor-forbids 1`,
    ),
  ),
  asked(
    'changer de métier; bilan de compétences',
    of(
      'progress',
      'bilan de compétences; conseil en évolution professionnelle; VAE en clair; se former en travaillant; diplômés par l’expérience; combien demander salaire',
      `rise-at-work 0.95, only-does 0.9`,
    ),
  ),
  asked(
    'changer de métier; formation; emploi',
    of(
      'not-too-late',
      'changer de métier; devenir infirmier à 40 ans; se former en travaillant; conseil en évolution professionnelle; bilan de compétences; retrouver du travail après 50 ans',
      `too-late age-adult !too-old-said 1, too-late age-senior !too-old-said 0.9, too-late learn|train|study-again|change 1, too-late !too-old-said 0.6`,
    ),
  ),
  asked(
    'senior; 50 ans; changer de métier; emploi',
    of(
      'senior-left-with-nothing',
      'après 50 ans; perdre son emploi; changer de métier; conseil en évolution professionnelle; demandeur d’emploi inscription; argent du chômage',
      `left-with-nothing age-senior !no-taste !no-money 1`,
      FIRST_STEPS,
    ),
  ),
  asked(
    'santé; accueil',
    of('drinking', 'alcool drogues médicaments; retrouver un travail après une cure; fin de mois difficile', `drinks 0.95`),
  ),
  // Families.
  asked(
    'orientation; accueil; décrochage',
    of(
      'idle-child',
      '16-25 ans à qui parler; deuxième chance; parents aider sans choisir; service civique; contrat d’engagement jeune; essayer un métier',
      `withdrawn my-child !age-minor 1, withdrawn !at-home-parent 0.5`,
    ),
  ),
  asked(
    'reprise; faire le point; emploi',
    of(
      'after-caring',
      'trous dans le CV; conseil en évolution professionnelle; faire le point en une heure; aidant; aide à domicile; VAE en clair; temps partiel',
      `stopped-for-relative 1`,
    ),
  ),
  asked(
    'reprise; faire le point; emploi',
    of(
      'empty-home',
      'trous dans le CV; faire le point en une heure; conseil en évolution professionnelle; temps partiel choisir; faire garder ses enfants; bilan de compétences',
      `children-grown 0.95, children-grown bored|at-home-parent 1, at-home-long 1, at-home-now bored|want|like|nothing|find-work 0.95`,
    ),
  ),
  asked(
    'emploi; argent; accueil',
    of(
      'after-separation',
      'seul avec un enfant; RSA CAF; premiers pas vers l’emploi; faire le point en une heure; premier CV; fin de mois difficile',
      `separated !abroad !go-abroad !country-name !train 0.9`,
    ),
  ),
  asked(
    'emploi; accueil; logement',
    of(
      'care-leaver',
      '16-25 ans à qui parler; contrat d’engagement jeune; sans logement; se loger apprenti; service civique; prépa-apprentissage',
      `care-leaver 1`,
    ),
  ),
  asked(
    'emploi; logement; accueil',
    of(
      'leave-parents',
      '16-25 ans à qui parler; un logement pour prendre un poste; contrat d’engagement jeune; se loger apprenti; premiers pas vers l’emploi; offres d’emploi',
      `leave-parents 1`,
    ),
  ),
  // School.
  asked(
    'orientation; formation; apprentissage',
    of(
      'failed-bac',
      'apprentissage mode d’emploi; service civique; prépa-apprentissage; accessibles sans diplôme; 16-25 ans à qui parler; essayer un métier; trouver une alternance; DAEU',
      `failed-bac 1`,
    ),
  ),
  asked(
    'orientation; décrochage; formation',
    of(
      'not-for-school',
      'accessibles sans diplôme; deuxième chance; 16-25 ans à qui parler; essayer un métier; prépa-apprentissage; apprentissage mode d’emploi',
      `bad-at-school 1`,
    ),
  ),
  asked(
    'Parcoursup; orientation; études',
    of(
      'parcoursup-how',
      'après le bac Parcoursup; niveaux de diplôme; plan de métro des diplômes; première année université; tests d’orientation; métiers et études',
      `parcoursup cannot-follow 1`,
    ),
  ),
  // Work.
  asked(
    'emploi; travail; temps partiel',
    of(
      'few-hours',
      'temps partiel choisir; plusieurs employeurs; l’hebdo des offres; aide à domicile temps partiel; faire garder ses enfants; bénévole salarié',
      `few-hours !student 0.95`,
    ),
  ),
  asked(
    'emploi; études; job',
    wish(
      'student-job',
      'travailler pendant ses études; job d’été; travailler en saison; animateurs mercredis vacances; BAFA; premier CV',
      `student weekend|small-job|rent|money|find-work !intern !study-again 1, student work|job no-money !study-again 1`,
    ),
  ),
  asked(
    'emploi; CV; réseau',
    of(
      'degree-no-job',
      'chercher par le réseau; LinkedIn; ce que lisent les recruteurs; conseil en évolution professionnelle; entretien d’embauche; métiers qui recrutent',
      `has-degree find-work|nothing|nobody-hires|small-job|serve-tables|work|fed-up|no-reply|lost-job 0.95, has-degree 0.6`,
    ),
  ),
  asked(
    'emploi; retraite; travail',
    of(
      'bored-retired',
      'bénévole salarié; travailler et toucher sa retraite; associations qui forment; temps partiel choisir; plusieurs employeurs',
      `pension bored 1, retired-said bored 1`,
    ),
  ),
  asked(
    'emploi; retraite; argent',
    of(
      'poor-pension',
      'travailler et toucher sa retraite; fin de mois difficile; temps partiel choisir; l’hebdo des offres; retrouver du travail après 50 ans; plusieurs employeurs',
      `pension not-enough|no-money|bills 1, small-pension 1`,
    ),
  ),
  asked(
    'emploi; salaire',
    of(
      'better-paid',
      'métiers qui recrutent; combien demander salaire; bilan de compétences; se former en travaillant; VAE en clair; quels métiers dans dix ans',
      `better-paid !salary-ask !summer 0.9`,
    ),
  ),
  asked(
    'formation; cours',
    wish(
      'short-training',
      'qui peut payer ma formation; métiers qui recrutent; titre professionnel; gestionnaire de paie en huit mois; CACES; CAP boulanger en un an; aide-soignant un an; se former en travaillant',
      `short-training 0.95`,
    ),
  ),
  asked(
    'formation; cours',
    of(
      'evening-training',
      'français cours du soir; qui peut payer ma formation; se former en travaillant; reprendre des études université; trouver une alternance; annuaire des organismes de formation',
      `evening learn|train|study-again 1`,
    ),
  ),
  asked(
    'formation; cours',
    of(
      'right-to-training',
      'qui peut payer ma formation; CPF; se former en travaillant; apprentissage mode d’emploi; qui fait quoi; formation adultes',
      `right-to learn|train 1`,
    ),
  ),
  asked(
    'logement; emploi',
    of(
      'lodged-work',
      'un logement pour prendre un poste; loger les saisonniers; travailler en saison; récoltes vendanges se loger; au pair; se loger apprenti',
      `lodged 1`,
    ),
  ),
  asked(
    'emploi; travail à distance',
    of(
      'work-at-home',
      'télétravail; assistant maternel; travailler à son compte; fausses offres d’emploi; micro-entreprise; temps partiel choisir',
      `at-my-home work|job|find-work|want !with-my-little !has-children 1`,
    ),
  ),
  asked(
    'VAE; validation des acquis; diplôme',
    of(
      'no-paper-but-able',
      'VAE en clair; dix questions sur la VAE; diplômés par l’expérience; accessibles sans diplôme; bilan de compétences; conseil en évolution professionnelle',
      `able-no-paper 1`,
    ),
  ),
  asked(
    'contrat; emploi',
    of(
      'precarious',
      'métiers qui recrutent; intérim droits primes; lire son contrat de travail; conseil en évolution professionnelle; se former en travaillant; plusieurs employeurs',
      `short-contracts 1`,
    ),
  ),
  asked(
    'démission; changer de métier; chômage',
    of(
      'leave-with-benefits',
      'démissionner à vérifier avant; démission ou rupture conventionnelle; argent du chômage; conseil en évolution professionnelle; changer de métier',
      `leave-with-benefits 1, hesitate quit 1`,
    ),
  ),
  asked(
    'créer; entreprise; une idée',
    of(
      'sell-what-one-makes',
      'idée d’entreprise; créer son activité premières étapes; micro-entreprise; cinquante façons de travailler à son compte; aides et prêts pour créer; qui aide les créateurs',
      `told-to-sell 1`,
    ),
  ),
  asked(
    'ordinateur; remise à niveau; cours',
    of(
      'not-with-computers',
      'apprendre l’ordinateur; apprendre à taper clavier; boîte mail espace personnel; photocopies ordinateurs mode d’emploi; CléA',
      `not-with-computers !computers-maybe 1`,
    ),
  ),
  asked(
    'illettrisme; remise à niveau; écrire mal; cours',
    of(
      'cannot-read-letters',
      'réapprendre à lire écrire compter; CléA; boîte mail espace personnel documents; ateliers de français; chercher du travail lecture facile; qui fait quoi',
      `cannot-read-letters 1`,
    ),
  ),
  asked(
    'alternance; apprentissage; apprenti',
    of(
      'firm-before-september',
      'trouver une alternance; apprentissage mode d’emploi; centres d’apprentis; entreprises du bassin d’emploi; prépa-apprentissage; lettres qui ouvrent une porte; premier CV',
      `firm-before-school 1`,
    ),
  ),
]
