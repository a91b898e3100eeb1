import type { GuideAnswers } from '../../renderer/visitor/state/guide-answers.ts'

/**
 * A sentence of somebody who cannot yet put a question, and what would fit: a document fits by the need it serves before others (`needs`) or by a
 * word of its title or summary (`says`); a desk by its number (0: the general one). `touches`: what that person would answer in the guide.
 */
export type VagueNeed = Readonly<{
  words: string
  language?: string
  fits: Readonly<{ needs?: readonly string[]; says?: RegExp }>
  desks: readonly number[]
  touches: GuideAnswers
}>

const CHOOSE = { needs: ['orientation'], says: /orientation|découvrir|intérêts|tests?|choisir|voie|essayer/i }
const CHANGE = { needs: ['changer'] }
const JOB = { needs: ['emploi'] }
const START = { needs: ['creer'] }
const PROVE = { needs: ['experience'] }
const CHILDREN = { says: /enfan|crèche|matern|puéricult|école|animat|bafa|parents/i }
const CARE = { says: /soin|soign|infirm|hôpital|aide à domicile|auxiliaire|médic|santé|aider|ambulan|âgées/i }
const HANDS = {
  says: /bois|menuis|ébénist|maçon|soud|coutur|électric|plomb|peintre|art|cuisin|boulang|mécanic|répar|bâtiment|atelier|jardin/i,
}
const OUTSIDE = { says: /jardin|maraîch|forest|paysag|agric|nature|animaux|eau|mer|écolog|chantier|couvreur|maçon|terre|ferme/i }
const HEALTH = { says: /handicap|santé|inapt|burn-out|rqth|maladie|aménag/i }
const FRENCH = { says: /français|french|francés|francese|francês|französisch|الفرنسية|француз|fle|lire, écrire/i }
const MONEY = { says: /payer|financ|cpf|aide|budget|argent|fin de mois|chômage|prêt/i }
const NO_DIPLOMA = { says: /sans diplôme|deuxième chance|sans bac|cléa|daeu|prépa|apprenti|16-25|engagement|acquis|premiers? pas/i }
const OLDER = { says: /50 ans|retraite|senior|cinquante/i, needs: ['changer'] }
const DIPLOMA = { says: /diplôme|diploma|título|titul|diplom|الشهادات|диплом|recogn|équival|vae/i, needs: ['experience'] }
const NOW = { says: /offre|cv|saison|intérim|entretien|recrut|chômage|inscri|emploi/i, needs: ['emploi'] }

/** Sentences of our own; none comes from anybody. The demonstration's synonyms were extended with them at hand: this is no held-out figure. */
export const VAGUE_NEEDS: readonly VagueNeed[] = [
  { words: 'je sais pas quoi faire', fits: CHOOSE, desks: [0, 1], touches: { need: 'orientation' } },
  { words: 'je suis perdu', fits: CHOOSE, desks: [0, 1], touches: { need: 'orientation', form: 'talk' } },
  { words: 'aucune idée de métier', fits: CHOOSE, desks: [1], touches: { need: 'orientation', when: 'later' } },
  { words: "j'ai 52 ans et plus rien", fits: OLDER, desks: [6, 3], touches: { need: 'changer', when: 'months' } },
  { words: 'un truc avec les enfants', fits: CHILDREN, desks: [1, 3], touches: { need: 'orientation', field: 'enfance-social' } },
  {
    words: 'je veux aider les gens',
    fits: { says: new RegExp(`${CARE.says.source}|social|éducat|bénév|volontar`, 'i') },
    desks: [1, 3],
    touches: { need: 'orientation', field: 'enfance-social' },
  },
  { words: "j'en ai marre de mon travail", fits: CHANGE, desks: [6], touches: { need: 'changer' } },
  { words: 'ras le bol du bureau', fits: CHANGE, desks: [6, 1], touches: { need: 'changer', when: 'later' } },
  { words: 'je veux changer de vie', fits: CHANGE, desks: [6], touches: { need: 'changer', when: 'later' } },
  { words: 'tout recommencer à zéro', fits: CHANGE, desks: [6, 0], touches: { need: 'changer' } },
  { words: 'trouver un boulot vite', fits: NOW, desks: [3, 4], touches: { need: 'emploi', when: 'today' } },
  { words: "n'importe quel travail", fits: NOW, desks: [3, 4], touches: { need: 'emploi', when: 'today' } },
  { words: "j'ai besoin d'argent", fits: { ...MONEY, needs: ['emploi'] }, desks: [0, 3, 7], touches: { need: 'emploi', when: 'today' } },
  { words: "j'ai perdu mon travail", fits: NOW, desks: [3, 6], touches: { need: 'emploi', when: 'today' } },
  {
    words: "je n'ai pas de diplôme",
    fits: { says: new RegExp(NO_DIPLOMA.says.source, 'i'), needs: ['formation', 'experience'] },
    desks: [1, 2, 3, 9],
    touches: { need: 'formation' },
  },
  {
    words: "j'ai arrêté l'école",
    fits: { says: NO_DIPLOMA.says, needs: ['formation'] },
    desks: [1, 2, 5],
    touches: { need: 'formation', when: 'months' },
  },
  {
    words: 'mon fils veut rien faire',
    fits: {
      says: /parent|jeune|16-25|troisième|après le bac|service civique|deuxième chance|orientation|apprenti/i,
      needs: ['orientation'],
    },
    desks: [0, 1],
    touches: { need: 'orientation' },
  },
  {
    words: 'quoi faire après la troisième',
    fits: { says: /troisième|apprenti|cap|voie/i, needs: ['orientation'] },
    desks: [1],
    touches: { need: 'orientation', when: 'months' },
  },
  {
    words: 'quoi faire après le bac',
    fits: { says: /bac|parcoursup|études|bts|but/i, needs: ['orientation'] },
    desks: [1, 2],
    touches: { need: 'orientation', when: 'months' },
  },
  {
    words: "les études c'est pas pour moi",
    fits: { says: /sans diplôme|apprenti|alternance|études|essayer|sans bac/i, needs: ['orientation', 'formation'] },
    desks: [1, 2, 5],
    touches: { need: 'orientation' },
  },
  {
    words: 'apprendre un métier en travaillant',
    fits: { says: /apprenti|alternance|en travaillant/i, needs: ['formation'] },
    desks: [5, 2],
    touches: { need: 'formation' },
  },
  { words: 'quelque chose de manuel', fits: HANDS, desks: [0, 1, 2], touches: { need: 'orientation', field: 'batiment' } },
  { words: 'travailler de mes mains', fits: HANDS, desks: [0, 1, 3], touches: { need: 'orientation', field: 'batiment' } },
  { words: 'travailler dehors', fits: OUTSIDE, desks: [1, 3], touches: { need: 'orientation', field: 'nature' } },
  { words: "j'aime la nature", fits: OUTSIDE, desks: [0, 1], touches: { need: 'orientation', field: 'nature' } },
  {
    words: "m'occuper des animaux",
    fits: { says: /anima|palefren|élev|vétér|ferme|agric/i },
    desks: [0, 1],
    touches: { need: 'orientation', field: 'nature' },
  },
  { words: "m'occuper des vieux", fits: { says: CARE.says }, desks: [0, 1, 3], touches: { need: 'emploi', field: 'soin' } },
  { words: 'je veux soigner', fits: CARE, desks: [0, 1, 3], touches: { need: 'orientation', field: 'soin' } },
  { words: 'un métier qui recrute', fits: { says: /recrut|métiers/i, needs: ['emploi'] }, desks: [1, 3], touches: { need: 'emploi' } },
  {
    words: "un métier d'avenir",
    fits: { says: /demain|dix ans|transition|intelligence|métiers|avenir|hydrogène|solaire/i },
    desks: [1, 3, 0],
    touches: { need: 'orientation', when: 'later' },
  },
  {
    words: 'les ordinateurs ça me plaît',
    fits: { says: /numérique|informat|web|program|cyber|ordinateur|données/i },
    desks: [0, 1, 2],
    touches: { need: 'orientation', field: 'numerique' },
  },
  { words: 'je suis fatigué je peux plus', fits: { says: HEALTH.says, needs: ['changer'] }, desks: [6, 11], touches: { need: 'changer' } },
  { words: "j'ai mal au dos", fits: HEALTH, desks: [11, 6], touches: { need: 'emploi', theme: 'handicap-travail' } },
  {
    words: 'je suis malade et je travaille',
    fits: { says: HEALTH.says, needs: ['changer'] },
    desks: [11, 6],
    touches: { need: 'changer' },
  },
  {
    words: 'reprendre après les enfants',
    fits: { says: /repr|pause|garder|parent|enfan/i, needs: ['changer'] },
    desks: [6, 0],
    touches: { need: 'changer' },
  },
  { words: 'je veux être mon propre patron', fits: START, desks: [8], touches: { need: 'creer' } },
  { words: "j'ai une idée", fits: START, desks: [8, 0], touches: { need: 'creer' } },
  {
    words: 'ouvrir un petit commerce',
    fits: { says: /commerc|boutique|magasin/i, needs: ['creer'] },
    desks: [8],
    touches: { need: 'creer', field: 'commerce' },
  },
  { words: 'qui paye pour apprendre', fits: { says: MONEY.says, needs: ['formation'] }, desks: [7, 2], touches: { need: 'formation' } },
  {
    words: 'je sais faire plein de choses mais pas de papier',
    fits: { ...PROVE, says: /acquis|vae|compétenc|expérience/i },
    desks: [9, 0],
    touches: { need: 'experience' },
  },
  { words: "vingt ans d'expérience et pas de diplôme", fits: DIPLOMA, desks: [9], touches: { need: 'experience' } },
  { words: 'mon diplôme compte pas ici', fits: DIPLOMA, desks: [9], touches: { need: 'experience' } },
  { words: 'je parle pas bien français', fits: FRENCH, desks: [2, 0], touches: { need: 'formation', theme: 'apprendre-le-francais' } },
  {
    words: "j'écris mal",
    fits: { says: /lire|écrire|français|cléa|illettr|orthograph/i },
    desks: [2, 0],
    touches: { need: 'formation', theme: 'savoirs-de-base' },
  },
  {
    words: 'partir loin',
    fits: { says: /étranger|europe|erasmus|partir|langues|pays|mer/i },
    desks: [10],
    touches: { need: 'emploi', theme: 'etranger' },
  },
  {
    words: 'un petit boulot cet été',
    fits: { says: /saison|été|animat|bafa|vacances/i, needs: ['emploi'] },
    desks: [3, 4],
    touches: { need: 'emploi' },
  },
  {
    words: 'je sors de prison',
    fits: { says: /prison|détention/i, needs: ['emploi'] },
    desks: [0, 3],
    touches: { need: 'emploi', when: 'today' },
  },
  {
    words: "j'ai pas confiance en moi",
    fits: { says: /confiance|trembler|point|bilan|oser|peur|connaître|intérêts/i, needs: ['orientation', 'changer'] },
    desks: [0, 1, 6],
    touches: { need: 'orientation' },
  },
  { words: 'faire le point', fits: { ...CHANGE, says: /point|bilan/i }, desks: [6], touches: { need: 'changer' } },
  { words: "je m'ennuie au travail", fits: CHANGE, desks: [6], touches: { need: 'changer' } },
  {
    words: "I don't know what to do",
    language: 'en',
    fits: { ...CHOOSE, says: /orientation|choisir|intérêts|test|work/i },
    desks: [0, 1],
    touches: { need: 'orientation' },
  },
  {
    words: 'I need a job now',
    language: 'en',
    fits: { ...NOW, says: /work|job|emploi|cv/i },
    desks: [3, 4],
    touches: { need: 'emploi', when: 'today' },
  },
  { words: 'no sé qué hacer', language: 'es', fits: CHOOSE, desks: [0, 1], touches: { need: 'orientation' } },
  { words: 'algo con niños', language: 'es', fits: CHILDREN, desks: [0, 1, 3], touches: { need: 'orientation', field: 'enfance-social' } },
  { words: 'voglio cambiare lavoro', language: 'it', fits: { ...CHANGE, says: /lavor/i }, desks: [6, 3], touches: { need: 'changer' } },
  {
    words: 'preciso de trabalho',
    language: 'pt',
    fits: { ...JOB, says: /trabalh/i },
    desks: [3, 4],
    touches: { need: 'emploi', when: 'today' },
  },
  { words: 'ich weiß nicht, was ich machen soll', language: 'de', fits: CHOOSE, desks: [0, 1], touches: { need: 'orientation' } },
  { words: 'لا أعرف ماذا أفعل', language: 'ar', fits: CHOOSE, desks: [0, 1], touches: { need: 'orientation' } },
  { words: 'أريد تعلم الفرنسية', language: 'ar', fits: FRENCH, desks: [2], touches: { need: 'formation', theme: 'apprendre-le-francais' } },
  {
    words: 'шукаю будь-яку роботу',
    language: 'uk',
    fits: { ...JOB, says: /робот/i },
    desks: [3, 4],
    touches: { need: 'emploi', when: 'today' },
  },
]
