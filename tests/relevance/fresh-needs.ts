import type { VagueNeed } from './vague-needs.ts'

const CHOOSE = { needs: ['orientation'], says: /orientation|découvrir|intérêts|tests?|choisir|voie|essayer|métiers/i }
const JOB = { needs: ['emploi'], says: /offre|cv|saison|intérim|entretien|recrut|emploi|travail/i }
const START = { needs: ['creer'], says: /entrepr|créer|micro|indépend|statut/i }
const SCHOOL = { needs: ['orientation', 'formation'], says: /lycée|école|études|troisième|bac|cap|apprenti|parents/i }
const HEALTH = { says: /handicap|santé|inapt|accident|invalid|rqth|maladie|aménag|arrêt/i, needs: ['changer'] }
const FRENCH = { says: /français|langue|alphab|illettr|fle\b|lire|écrire|قراءة|الفرنسية|француз|francés|french/i }
const PAPERS = { says: /diplôme|équival|reconn|étranger|vae|acquis|enic|títul|diplom|شهاد|диплом/i, needs: ['experience'] }
const FUND = { says: /cpf|financ|payer|aide|prix|coût|bourse|rémunér|gratuit/i }
const PRISON = { says: /prison|détenu|détention|sortie|justice|insertion/i, needs: ['emploi'] }
const CARERS = { says: /aidant|proche|accompagn|aide à domicile|pause|repr|âgées|dépendan/i, needs: ['changer', 'experience'] }
const YOUNG = { says: /jeune|16-25|deuxième chance|service civique|mission locale|apprenti|sans diplôme|stage|engagement/i }
const SECOND = { says: /repr|études|daeu|cléa|deuxième chance|sans diplôme|sans bac|apprenti|diplôme/i, needs: ['formation'] }
const ABROAD = { says: /étranger|europe|erasmus|partir|pays|mobilité|international|visa/i }
const BENEFITS = { says: /allocation|droit|chômage|indemn|argent|inscri|aide/i, needs: ['emploi'] }
const RETIRED = { says: /retrait|senior|50 ans|cumul|bénévol|transmettre/i, needs: ['creer', 'changer'] }

/**
 * Sixty more sentences, in the everyday words of very different people, each with what would fit. They were written, with what fits, before any word that the
 * demonstration or the product knows was looked at. `docs/figures.md` says the figure of that first run, which alone is held out, and the one of today.
 */
export const FRESH_NEEDS: readonly VagueNeed[] = [
  // A teenager.
  {
    words: 'je veux arrêter les cours',
    fits: { ...SCHOOL, ...YOUNG, needs: SCHOOL.needs },
    desks: [0, 1, 5],
    touches: { need: 'orientation' },
  },
  { words: 'le lycée ça me saoule', fits: { ...SCHOOL, needs: SCHOOL.needs }, desks: [0, 1, 5], touches: { need: 'orientation' } },
  {
    words: 'on me demande un stage de 3e',
    fits: { says: /stage|troisième|entreprise/i, needs: ['orientation'] },
    desks: [0, 1, 5],
    touches: { need: 'orientation', when: 'months' },
  },
  {
    words: "c'est quoi un métier bien payé",
    fits: { ...CHOOSE, says: /salaire|métiers|paye|recrut|choisir/i },
    desks: [0, 1],
    touches: { need: 'orientation' },
  },
  {
    words: 'faire du foot mon métier',
    fits: { says: /sport|animat|éducat|coach|bpjeps/i },
    desks: [0, 1],
    touches: { need: 'orientation' },
  },
  {
    words: "j'aime dessiner",
    fits: { says: /dessin|art|graph|illustr|mode|archi|design|bd|tatou|tapiss/i },
    desks: [0, 1],
    touches: { need: 'orientation', field: 'art-beaute' },
  },
  {
    words: 'travailler dans les jeux vidéo',
    fits: { says: /jeu|vidéo|numérique|program|informat|graph|dévelop|web/i },
    desks: [0, 1, 2],
    touches: { need: 'orientation', field: 'numerique' },
  },
  {
    words: 'je suis nul en maths je fais quoi',
    fits: { ...CHOOSE, needs: ['orientation', 'formation'] },
    desks: [0, 1, 2],
    touches: { need: 'orientation' },
  },
  // A parent.
  {
    words: 'ma fille a 15 ans et sait pas quoi choisir',
    fits: { ...SCHOOL, needs: ['orientation'] },
    desks: [0, 1],
    touches: { need: 'orientation', when: 'months' },
  },
  {
    words: 'mon enfant a décroché',
    fits: { ...YOUNG, needs: ['orientation', 'formation'] },
    desks: [0, 1, 5],
    touches: { need: 'orientation' },
  },
  {
    words: 'trouver un patron pour mon fils',
    fits: { says: /apprenti|alternan|patron|entreprise/i },
    desks: [5],
    touches: { need: 'formation', theme: 'alternance' },
  },
  {
    words: "un travail quand les petits sont à l'école",
    fits: { says: /temps partiel|école|enfan|garde|horaire|périscolaire|cantine|parent/i, needs: ['emploi'] },
    desks: [3, 0, 6],
    touches: { need: 'emploi' },
  },
  {
    words: 'qui garde mon bébé pendant la formation',
    fits: { says: /gard|crèche|enfan|bébé|parent/i, needs: ['formation'] },
    desks: [0, 2, 7],
    touches: { need: 'formation' },
  },
  // Somebody new in the country, with little French.
  {
    words: 'moi cherche travail pas beaucoup français',
    fits: { ...FRENCH, needs: ['emploi'] },
    desks: [0, 2, 3, 4],
    touches: { need: 'emploi' },
  },
  { words: 'cours français gratuit', fits: FRENCH, desks: [2, 0], touches: { need: 'formation', theme: 'apprendre-le-francais' } },
  {
    words: "j'étais médecin dans mon pays",
    fits: { says: new RegExp(`${PAPERS.says.source}|médec`, 'i'), needs: ['experience'] },
    desks: [9, 0],
    touches: { need: 'experience' },
  },
  {
    words: 'pas de papier je peux travailler',
    fits: { says: /titre de séjour|étranger|réfugi|droit|papiers|autoris|arriv|acquis/i, needs: ['emploi'] },
    desks: [0, 3, 9],
    touches: { need: 'emploi', when: 'today' },
  },
  {
    words: 'je viens de arriver en france',
    fits: { says: new RegExp(`${FRENCH.says.source}|arriv|étranger|réfugi|premiers pas`, 'i'), needs: ['emploi'] },
    desks: [0, 2, 3],
    touches: { need: 'emploi', when: 'today' },
  },
  // A worker after an accident or an illness.
  { words: "j'ai eu un accident au boulot", fits: HEALTH, desks: [11, 6], touches: { need: 'changer' } },
  { words: 'le docteur dit que je peux plus porter', fits: HEALTH, desks: [11, 6], touches: { need: 'changer' } },
  { words: 'je suis en arrêt depuis un an', fits: HEALTH, desks: [11, 6], touches: { need: 'changer' } },
  {
    words: 'mon patron veut me virer parce que je suis malade',
    fits: { says: /licenci|inapt|droit|santé|handicap|maladie|rupture/i, needs: ['changer'] },
    desks: [11, 6, 0, 3],
    touches: { need: 'changer', when: 'today' },
  },
  {
    words: 'je vois mal, quel travail pour moi',
    fits: { says: /handicap|malvoy|aveugle|vue|aménag|accessib/i },
    desks: [11],
    touches: { need: 'emploi', theme: 'handicap-travail' },
  },
  {
    words: 'je craque au travail',
    fits: { says: /burn|épuis|santé|souffr|stress/i, needs: ['changer'] },
    desks: [6, 11],
    touches: { need: 'changer' },
  },
  // Somebody retired, or near it.
  {
    words: 'retraité mais il faut bosser un peu',
    fits: { ...RETIRED, needs: ['emploi', 'changer', 'creer'] },
    desks: [3, 6, 0, 8],
    touches: { need: 'emploi' },
  },
  {
    words: 'donner un coup de main, je suis à la retraite',
    fits: { says: /bénévol|association|engag|transmettre|tuteur|retrait|volontar/i },
    desks: [0, 6, 1],
    touches: { need: 'changer' },
  },
  {
    words: 'trop vieux pour retrouver du boulot',
    fits: { says: /50 ans|senior|cinquante|retrait|âge/i, needs: ['changer', 'emploi'] },
    desks: [6, 3],
    touches: { need: 'emploi' },
  },
  // Somebody who works alone.
  {
    words: 'mon affaire marche plus',
    fits: { says: /difficult|entrepr|indépend|fermer|créer|liquid|dépôt/i, needs: ['creer', 'changer'] },
    desks: [8, 6],
    touches: { need: 'creer', when: 'today' },
  },
  {
    words: 'vendre mes gâteaux au marché',
    fits: { says: /créer|micro|commerc|pâtiss|vendre|entrepr|marché|traiteur/i, needs: ['creer'] },
    desks: [8],
    touches: { need: 'creer', field: 'cuisine-hotel' },
  },
  {
    words: 'faire des factures sans société',
    fits: { ...START, says: /factur|portage|micro|couveuse|statut|coopérative/i },
    desks: [8],
    touches: { need: 'creer' },
  },
  { words: 'je veux monter ma boîte', fits: START, desks: [8], touches: { need: 'creer' } },
  {
    words: 'reprendre le garage de mon oncle',
    fits: { says: /repr|cession|transm|garage|mécan|entrepr/i, needs: ['creer'] },
    desks: [8],
    touches: { need: 'creer' },
  },
  // Somebody released from prison.
  {
    words: "j'ai un casier, qui va me prendre",
    fits: { says: new RegExp(`${PRISON.says.source}|casier`, 'i'), needs: ['emploi'] },
    desks: [0, 3],
    touches: { need: 'emploi' },
  },
  {
    words: "je suis sorti la semaine dernière, j'ai rien",
    fits: { says: new RegExp(`${PRISON.says.source}|${BENEFITS.says.source}`, 'i'), needs: ['emploi'] },
    desks: [0, 3],
    touches: { need: 'emploi', when: 'today' },
  },
  { words: 'bracelet électronique et travail', fits: PRISON, desks: [0, 3], touches: { need: 'emploi' } },
  // Somebody who cares for a relative.
  { words: 'je m’occupe de ma mère, plus le temps de travailler', fits: CARERS, desks: [6, 0], touches: { need: 'changer' } },
  {
    words: 'dix ans à la maison, par où recommencer',
    fits: { says: /repr|pause|bilan|point|retour|compétenc/i, needs: ['changer', 'experience'] },
    desks: [6, 0, 3],
    touches: { need: 'changer' },
  },
  {
    words: "ce que j'ai fait pour mon père ça compte ?",
    fits: { ...CARERS, says: /acquis|vae|expérience|aidant|aide/i },
    desks: [9, 0],
    touches: { need: 'experience' },
  },
  // Somebody who left school, or never learnt to read well.
  {
    words: "j'ai le niveau 3e c'est foutu ?",
    fits: { ...SECOND, needs: ['formation', 'orientation'] },
    desks: [1, 2, 5, 0],
    touches: { need: 'formation' },
  },
  {
    words: 'je sais pas lire',
    fits: { says: /lire|écrire|illettr|alphab|cléa|français/i },
    desks: [2, 0],
    touches: { need: 'formation', theme: 'savoirs-de-base' },
  },
  {
    words: 'je galère avec les ordis pour postuler',
    fits: { says: /numérique|ordinateur|internet|cv|candidat|informat|clavier/i, needs: ['emploi'] },
    desks: [4, 3, 0, 2],
    touches: { need: 'emploi', field: 'numerique' },
  },
  {
    words: 'passer mon bac à 30 ans',
    fits: { says: /bac|daeu|repr|études|diplôme/i, needs: ['formation'] },
    desks: [2, 1],
    touches: { need: 'formation' },
  },
  // Anybody.
  {
    words: 'on me répond jamais',
    fits: { says: /cv|lettre|candidat|entretien|relanc|postul/i, needs: ['emploi'] },
    desks: [4, 3],
    touches: { need: 'emploi' },
  },
  {
    words: "j'ai un entretien demain je stresse",
    fits: { says: /entretien|trembler|recrut|stress|oral/i },
    desks: [4, 3],
    touches: { need: 'emploi', when: 'today', theme: 'entretien' },
  },
  { words: 'plus de droits au chômage', fits: BENEFITS, desks: [3, 0, 6], touches: { need: 'emploi', when: 'today' } },
  { words: "c'est trop cher les formations", fits: FUND, desks: [7, 2], touches: { need: 'formation', theme: 'financer' } },
  {
    words: 'mon boulot va disparaître avec les robots',
    fits: { says: /intelligence|robot|automat|transition|demain|recrut|changer|bilan/i, needs: ['changer'] },
    desks: [6, 1],
    touches: { need: 'changer', when: 'later' },
  },
  {
    words: 'un travail qui a du sens',
    fits: { says: /sens|social|solidai|écolog|associat|vert|transition|utile/i, needs: ['changer'] },
    desks: [6, 1],
    touches: { need: 'changer' },
  },
  {
    words: 'bosser la nuit ou le week-end',
    fits: { ...JOB, says: /nuit|week-end|horaire|temps partiel|offre|intérim|saison/i },
    desks: [3, 4],
    touches: { need: 'emploi' },
  },
  {
    words: "j'habite loin et j'ai pas le permis",
    fits: { says: /permis|mobilité|transport|déplac|conduire/i, needs: ['emploi'] },
    desks: [0, 3, 7],
    touches: { need: 'emploi' },
  },
  // In other languages.
  {
    words: 'I just got out of school and I have no plan',
    language: 'en',
    fits: { ...CHOOSE, says: /orientation|choisir|intérêts|test|work|school|jeune|16-25|bac|service civique/i },
    desks: [0, 1],
    touches: { need: 'orientation' },
  },
  {
    words: 'my back is broken, I cannot do building work any more',
    language: 'en',
    fits: HEALTH,
    desks: [11, 6],
    touches: { need: 'changer' },
  },
  { words: 'can I use my diploma here', language: 'en', fits: PAPERS, desks: [9, 0], touches: { need: 'experience' } },
  {
    words: 'tengo que trabajar ya, de lo que sea',
    language: 'es',
    fits: { ...JOB, says: /trabaj|offre|cv|saison|intérim|emploi/i },
    desks: [3, 4],
    touches: { need: 'emploi', when: 'today' },
  },
  {
    words: 'cuidar a personas mayores',
    language: 'es',
    fits: { says: /soin|aide à domicile|âgées|auxiliaire|soign|mayores|vie sociale/i },
    desks: [0, 1, 3],
    touches: { need: 'emploi', field: 'soin' },
  },
  {
    words: 'أريد أن أفتح مطعما صغيرا',
    language: 'ar',
    fits: { says: /restaur|cuisin|commerc|créer|entrepr/i, needs: ['creer'] },
    desks: [8],
    touches: { need: 'creer', field: 'cuisine-hotel' },
  },
  { words: 'ليس عندي مال لأدرس', language: 'ar', fits: { ...FUND, needs: ['formation'] }, desks: [7, 2], touches: { need: 'formation' } },
  {
    words: 'я була вчителькою, що мені робити тут',
    language: 'uk',
    fits: { says: new RegExp(`${PAPERS.says.source}|enseign|profess|école`, 'i'), needs: ['experience', 'orientation'] },
    desks: [9, 0, 1],
    touches: { need: 'experience' },
  },
  {
    words: 'хочу вивчити французьку',
    language: 'uk',
    fits: FRENCH,
    desks: [2, 0],
    touches: { need: 'formation', theme: 'apprendre-le-francais' },
  },
  {
    words: 'I want to go and work in another country',
    language: 'en',
    fits: ABROAD,
    desks: [10],
    touches: { need: 'emploi', theme: 'etranger' },
  },
]
