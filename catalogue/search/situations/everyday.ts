import { FIRST_STEPS } from './first-steps.ts'
import type { Situation } from './situation.ts'
import { of, wish } from './situation-of.ts'
import { asked } from './subjects.ts'

const broad = (situation: Situation): Situation => ({ ...situation, isBroad: true })

/** What people tell of every day, where it is easily heard as something else: notions of `lexicons/subjects`. */
export const EVERYDAY: readonly Situation[] = [
  // To choose.
  asked(
    'orientation; études; parcours',
    of(
      'student-trouble',
      '16-25 ans à qui parler; parents aider sans choisir; première année université; études longues tenir; diplômes passerelles; essayer un métier; trouver une alternance; service civique',
      `my-child university youth-trouble|dropped|give-up|not-for-me|fed-up|failed|hates 1, my-child study youth-trouble 1, university youth-trouble crying|cries|dread 1, student-wrong 1`,
    ),
  ),
  wish(
    'many-languages',
    'travailler avec les langues; interprète; réceptionniste; tourisme; agent d’accueil; étudier ou travailler à l’étranger',
    `many-languages 1`,
  ),
  asked(
    'orientation; études; après le bac',
    of(
      'no-place',
      'service civique; apprentissage mode d’emploi; après le bac Parcoursup; 16-25 ans à qui parler; trouver une alternance; essayer un métier',
      `no-place 1, parcoursup nothing 1`,
    ),
  ),
  asked(
    'orientation; études; après le bac',
    of(
      'another-track',
      'intérêts questionnaire; essayer un métier; niveaux de diplôme; diplômes passerelles; tests d’orientation; trouver une alternance; changer de métier',
      `has-bac dislikes-track 1, bac-done wrong-track 1`,
    ),
  ),
  asked(
    'orientation; projet; changer de métier',
    of(
      'project',
      'faire le point en une heure; conseil en évolution professionnelle; intérêts questionnaire; bilan de compétences; essayer un métier; tests d’orientation',
      `asked-project 1`,
    ),
  ),
  broad(
    wish(
      'useful',
      'aide-soignant; auxiliaire de vie; service civique; associations qui forment et qui emploient; bénévole salarié; éducateur spécialisé; travailler avec les enfants',
      `be-useful !work !job !change !fed-up !bored !quit 1, be-useful like|want 0.9`,
    ),
  ),
  broad(
    wish(
      'with-people',
      'agent d’accueil; aide-soignant; éducateur spécialisé; vendeur; animateur; auxiliaire de vie; réceptionniste; intérêts questionnaire',
      `people-maybe 1, with-people want|like|work|job|find-work !no-people !ill-relative !fear !language !fed-up !old-people 0.95`,
    ),
  ),
  asked(
    'emploi; orientation; métier',
    wish(
      'steady',
      'travailler dans la fonction publique; mairie hôpital sans concours; secrétaire; agent administratif; comptable; métiers qui recrutent; agent d’accueil',
      `normal-hours steady|fed-up 1, normal-hours want|like|find-work|job|work 0.95, steady want 0.9`,
    ),
  ),
  // To work.
  asked(
    'emploi; offre; embauche; travail',
    wish(
      'at-once',
      'métiers qui recrutent; offres d’emploi; accessibles sans diplôme; première mission intérim; entreprises du bassin d’emploi; premiers pas vers l’emploi',
      `at-once !train !interview !apprentice !learn !insolvent 1`,
      { ...FIRST_STEPS, en: `${FIRST_STEPS.en}; job search` },
    ),
  ),
  asked(
    'emploi; CV; accueil',
    of(
      'long-jobless',
      'trous dans le CV; métiers qui recrutent; conseil en évolution professionnelle; premiers pas vers l’emploi; changer de métier; chercher par le réseau; formation adultes',
      `jobless-since years-said|long !at-home-parent !stopped-for-children !children !my-child !relative 1, long-jobless 1`,
    ),
  ),
  asked(
    'emploi; entreprises; accueil',
    of(
      'moved',
      'entreprises du bassin d’emploi; chercher par le réseau; métiers qui recrutent; demandeur d’emploi inscription; candidature spontanée; offres d’emploi',
      `moved !firm-closing !own-place 1`,
      {
        en: 'working in France first steps; learn French',
        es: 'trabajar en Francia primeros pasos; aprender francés',
        it: 'lavorare in Francia primi passi; imparare il francese',
        pt: 'trabalhar em França primeiros passos; aprender francês',
        de: 'arbeiten in Frankreich erste Schritte; Französisch lernen; ausländischer Abschluss',
        ar: 'العمل في فرنسا الخطوات الأولى; تعلم الفرنسية',
        uk: 'робота у Франції перші кроки; вивчити французьку',
      },
    ),
  ),
  asked(
    'emploi; CV; valider mon expérience',
    of(
      'odd-jobs',
      'bilan de compétences; VAE en clair; mon CV; diplômés par l’expérience; faire le point en une heure; conseil en évolution professionnelle',
      `odd-jobs 1`,
    ),
  ),
  asked(
    'emploi; travail; métier',
    wish(
      'home-with-child',
      'assistant maternel; faire garder ses enfants; temps partiel; télétravail; travailler à son compte; seul avec un enfant',
      `from-home|telework with-my-little|has-children 1`,
    ),
  ),
  asked(
    'emploi; accueil; inscription',
    of(
      'forms',
      'boîte mail espace personnel documents à envoyer; demandeur d’emploi inscription; photocopies impressions ordinateurs; argent du chômage; qui fait quoi',
      `forms cannot-follow !vae !apprentice !cv !debts 1`,
    ),
  ),
  asked(
    'contrat; emploi; changer de métier',
    of(
      'conflict',
      'harcèlement discrimination; syndicat CSE qui peut m’aider; conseil en évolution professionnelle; quitter son emploi; inspection du travail; salarié et ses droits',
      `boss conflict !quit 0.95, boss conflict quit 0.8, colleagues conflict work|boss|bad 0.95, colleagues conflict 0.9, work conflict 0.6`,
      {
        en: 'rights at work',
        es: 'derechos en el trabajo',
        it: 'diritti al lavoro',
        pt: 'direitos no trabalho',
        de: 'Rechte bei der Arbeit',
        ar: 'حقوقكم في العمل',
        uk: 'права на роботі',
      },
    ),
  ),
  asked(
    'alternance; apprentissage; apprenti',
    of(
      'find-boss',
      'apprentissage mode d’emploi; trouver une alternance; centres d’apprentis; prépa-apprentissage; lettres qui ouvrent une porte; entreprises du bassin d’emploi; aides pour les apprentis',
      `find-boss 1, apprentice nobody-hires 1`,
    ),
  ),
  // To start something, and to end it.
  asked(
    'créer; entreprise; se mettre à son compte',
    of(
      'go-legal',
      'micro-entreprise; créer son activité premières étapes; idée d’entreprise; travailler à son compte; qui aide les créateurs',
      `off-the-books own-work in-order !boss 1, own-work in-order !boss 0.95, off-the-books in-order !boss 0.9`,
    ),
  ),
]

/** What the words of one of these are read as where it is not told: who must show a project starts no business. */
export const EVERYDAY_SAID_BY: Readonly<Record<string, readonly string[]>> = {
  'student-trouble': ['parent', 'university', 'dropout', 'burnout', 'lost'],
  'many-languages': ['languages', 'french', 'lost'],
  'no-place': ['after-school', 'work-now', 'network', 'lost'],
  'another-track': ['middle-school', 'second-chance-study'],
  project: ['start', 'start-money'],
  useful: ['change', 'hands'],
  steady: ['promising', 'hours', 'rights', 'teacher', 'building'],
  'at-once': ['start', 'start-money', 'work-now'],
  'long-jobless': ['lost-job'],
  summer: ['salary'],
  comeback: ['cv-gaps'],
  moved: ['arrived', 'lost-job', 'carer'],
  'odd-jobs': ['work-now', 'summer', 'agency'],
  'home-with-child': ['telework', 'children'],
  conflict: ['planet', 'cooking'],
  forms: ['french', 'arrived', 'read-write', 'lost', 'letter'],
  'find-boss': ['work-now', 'start', 'apprentice-trouble', 'apprentice'],
  cars: ['hands'],
  'go-legal': ['rights', 'building'],
  'own-closing': ['start', 'start-money', 'farm', 'closing'],
}
