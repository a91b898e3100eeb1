import type { VagueNeed } from './vague-needs.ts'

const CHOOSE = { needs: ['orientation'], says: /orientation|découvrir|intérêts|tests?|choisir|métiers|explor|test|вибрати|اختيار/i }
const JOB = { needs: ['emploi'], says: /offre|cv|saison|intérim|entretien|recrut|emploi|travail|work|job|робот|عمل|trabajo|empleo/i }
const TRAIN = { needs: ['formation'], says: /formation|appren|cours|études|stage|training|course|curso|formación|تدريب|навчан/i }
const CHANGE = { needs: ['changer'], says: /reconver|changer|bilan|transition/i }
const START = { needs: ['creer'], says: /entrepr|créer|micro|indépend|statut|empresa|business|شركة/i }
const FUND = { says: /cpf|financ|payer|aide|prix|coût|bourse|rémunér|gratuit|pay|fund/i }
const HEALTH = { says: /handicap|santé|inapt|accident|invalid|rqth|maladie|aménag|arrêt|burn|épuis|souffr/i, needs: ['changer'] }
const FRENCH = { says: /français|langue|alphab|illettr|fle\b|lire|écrire|الفرنسية|француз|francés|french/i }
const PAPERS = { says: /diplôme|équival|reconn|étranger|vae|acquis|enic|títul|diplom|qualific|شهاد|диплом/i, needs: ['experience'] }
const RIGHTS = {
  says: /droit|allocation|chômage|indemn|rupture|licenci|prud|contrat|conflit|inscri|démission|aide/i,
  needs: ['changer', 'emploi'],
}
const YOUNG = {
  says: /jeune|16-25|deuxième chance|service civique|mission locale|apprenti|sans diplôme|engagement/i,
  needs: ['orientation'],
}
const NEWCOMER = { says: /arriv|étranger|réfugi|titre de séjour|premiers pas|first steps|primeros pasos|france|francia|франц|فرنسا/i }

/**
 * Sixty sentences as visitors type them: with mistakes, without accents, as in a text message, a third of them in Arabic, Spanish, English or Ukrainian. They were
 * written, with what fits, before any word that the demonstration or the product knows was looked at; `docs/figures.md` says the figure of that first run.
 */
export const TYPED_NEEDS: readonly VagueNeed[] = [
  // With mistakes and as in a text message.
  { words: 'jsp koi fair de ma vie', fits: CHOOSE, desks: [0, 1], touches: { need: 'orientation' } },
  {
    words: 'g pa le bac',
    fits: { ...YOUNG, says: /sans bac|sans diplôme|bac|cap|daeu|deuxième/i },
    desks: [0, 1, 2, 5],
    touches: { need: 'formation' },
  },
  { words: 'recherche taf urgent', fits: JOB, desks: [0, 3], touches: { need: 'emploi', when: 'today' } },
  {
    words: 'travaille de nuit pour etudiant',
    fits: { ...JOB, says: /nuit|étudiant|job|saison|week-end/i },
    desks: [0, 3],
    touches: { need: 'emploi' },
  },
  { words: 'comment fere un cv', fits: { says: /cv\b|lettre|candidat/i }, desks: [4], touches: { need: 'emploi', theme: 'cv-lettre' } },
  {
    words: 'letre de motivasion',
    fits: { says: /lettre|cv\b|candidat|motivation/i },
    desks: [4],
    touches: { need: 'emploi', theme: 'cv-lettre' },
  },
  {
    words: 'jai un entretien demain jai peur',
    fits: { says: /entretien|confiance|recrut|parler/i },
    desks: [3, 4],
    touches: { need: 'emploi', when: 'today', theme: 'entretien' },
  },
  { words: 'formassion paye', fits: { ...TRAIN, says: /formation|rémunér|financ/i }, desks: [2, 7], touches: { need: 'formation' } },
  { words: 'sa coute combien une formation', fits: { ...FUND }, desks: [7, 2], touches: { need: 'formation', theme: 'financer' } },
  {
    words: 'ya til des aides pour le permi',
    fits: { says: /permis|conduire|conduite|mobilit|aide|déplac/i },
    desks: [0, 7, 3],
    touches: { need: 'emploi' },
  },
  {
    words: 'je veu travaillé avec les animo',
    fits: { says: /anim(al|aux)|vétérin|chien|élev|ferme|agric|nature/i },
    desks: [0, 1],
    touches: { need: 'orientation', field: 'nature' },
  },
  {
    words: 'metier avec ordinateur sans diplome',
    fits: { says: /numérique|informat|ordinateur|web|dévelop|sans diplôme|bureau/i },
    desks: [0, 1, 2],
    touches: { need: 'orientation', field: 'numerique' },
  },
  {
    words: 'aprendre un metier manuel',
    fits: { says: /bois|menuis|maçon|soud|coutur|électric|plomb|peintre|manuel|atelier|apprenti|artisan|cap\b/i },
    desks: [1, 2, 5],
    touches: { need: 'formation', field: 'batiment' },
  },
  {
    words: 'mon fils veut etre mecano',
    fits: { says: /mécan|garage|auto|moto|carross|répar/i },
    desks: [0, 1, 5, 2],
    touches: { need: 'orientation', field: 'industrie' },
  },
  { words: 'jai 17 ans et pas decole en septembre', fits: YOUNG, desks: [0, 1, 5], touches: { need: 'orientation', when: 'months' } },
  {
    words: 'parcoursup refus partout',
    fits: { ...CHOOSE, says: /parcoursup|études|bac|fac|orientation|bts/i },
    desks: [0, 1, 2],
    touches: { need: 'orientation' },
  },
  {
    words: 'la fac c pas pour moi',
    fits: { ...CHOOSE, says: /réorient|études|fac|université|apprenti|bts|orientation/i },
    desks: [0, 1, 5],
    touches: { need: 'orientation' },
  },
  {
    words: 'trouver entreprise alternance',
    fits: { says: /apprenti|alternan|entreprise/i },
    desks: [5],
    touches: { need: 'formation', theme: 'alternance' },
  },
  {
    words: 'quel boulot recrute ici',
    fits: { ...JOB, says: /recrut|offre|emploi|territoire|région/i },
    desks: [0, 3],
    touches: { need: 'emploi' },
  },
  { words: "marre de l'usine", fits: CHANGE, desks: [6], touches: { need: 'changer' } },
  {
    words: 'mon chef me crie dessus tout les jours',
    fits: { ...RIGHTS, says: /harcel|souffr|conflit|santé|droit|burn/i },
    desks: [0, 6, 11],
    touches: { need: 'changer' },
  },
  {
    words: 'ma boite ferme',
    fits: { ...RIGHTS, says: /licenci|reclass|économique|csp|chômage|rupture/i },
    desks: [6, 3],
    touches: { need: 'changer', when: 'today' },
  },
  { words: 'puis je demissioner', fits: RIGHTS, desks: [6, 0], touches: { need: 'changer' } },
  { words: 'mal au dos maçon', fits: HEALTH, desks: [11, 6], touches: { need: 'changer' } },
  { words: 'fatiguer, plus envi de rien au travail', fits: HEALTH, desks: [6, 11], touches: { need: 'changer' } },
  {
    words: 'je suis sourd',
    fits: { says: /sourd|handicap|langue des signes|malentend|accessib|aménag/i },
    desks: [11],
    touches: { need: 'emploi', theme: 'handicap-travail' },
  },
  {
    words: 'dossier mdph cest ou',
    fits: { says: /handicap|mdph|rqth|aah/i },
    desks: [11],
    touches: { need: 'emploi', theme: 'handicap-travail' },
  },
  {
    words: 'maman solo cherche horaire de jour',
    fits: { says: /temps partiel|école|enfan|garde|horaire|parent/i, needs: ['emploi'] },
    desks: [0, 3, 6],
    touches: { need: 'emploi' },
  },
  {
    words: 'ouvrir un food truck',
    fits: { ...START, says: /entrepr|créer|micro|restau|cuisin|traiteur|statut/i },
    desks: [8],
    touches: { need: 'creer' },
  },
  { words: 'autoentrepreneur combien on paye', fits: START, desks: [8], touches: { need: 'creer' } },
  { words: '20 ans de metier mais pas de diplome', fits: PAPERS, desks: [9], touches: { need: 'experience' } },
  { words: 'faire valider mon experience', fits: PAPERS, desks: [9], touches: { need: 'experience' } },
  {
    words: 'partir bosser au canada',
    fits: { says: /étranger|canada|québec|partir|international|mobilité|visa|pvt/i },
    desks: [10],
    touches: { need: 'emploi', theme: 'etranger' },
  },
  {
    words: 'aide pour lordinateur jy connais rien',
    fits: { says: /numérique|ordinateur|internet|informat|clavier|souris/i },
    desks: [0, 2, 3, 4],
    touches: { need: 'formation', field: 'numerique' },
  },
  { words: 'jecris mal le francais', fits: FRENCH, desks: [0, 2], touches: { need: 'formation', theme: 'savoirs-de-base' } },
  {
    words: '58 ans chomage que faire',
    fits: { says: /50 ans|senior|cinquante|retrait|âge|chômage/i, needs: ['changer', 'emploi'] },
    desks: [3, 6],
    touches: { need: 'emploi' },
  },
  { words: 'plus de droit au chomage', fits: { ...RIGHTS, needs: ['emploi'] }, desks: [0, 3], touches: { need: 'emploi', when: 'today' } },
  {
    words: 'boulo pres de chez moi sans voiture',
    fits: { ...JOB, says: /offre|mobilit|permis|transport|déplac|emploi|vélo/i },
    desks: [0, 3],
    touches: { need: 'emploi' },
  },
  {
    words: 'un metier utile pour la planete',
    fits: { says: /écolog|environ|transition|vert|nature|déchet|recycl|énergie|forest|eau|bio|solaire|répar/i },
    desks: [0, 1],
    touches: { need: 'orientation', field: 'nature' },
  },
  { words: 'ki peut maider a choisir', fits: CHOOSE, desks: [0, 1], touches: { need: 'orientation', form: 'talk' } },
  // Arabic.
  { words: 'أريد أن أعمل بسرعة', language: 'ar', fits: JOB, desks: [0, 3], touches: { need: 'emploi', when: 'today' } },
  { words: 'لا أعرف ماذا أفعل', language: 'ar', fits: CHOOSE, desks: [0, 1], touches: { need: 'orientation' } },
  {
    words: 'اريد تعلم الفرنسية',
    language: 'ar',
    fits: FRENCH,
    desks: [0, 2],
    touches: { need: 'formation', theme: 'apprendre-le-francais' },
  },
  {
    words: 'كنت مهندسا في بلدي',
    language: 'ar',
    fits: { ...PAPERS, says: new RegExp(`${PAPERS.says.source}|ingén`, 'i') },
    desks: [0, 9],
    touches: { need: 'experience' },
  },
  {
    words: 'تكوين مجاني',
    language: 'ar',
    fits: { ...TRAIN, says: new RegExp(`${TRAIN.says.source}|${FUND.says.source}`, 'i') },
    desks: [2, 7],
    touches: { need: 'formation' },
  },
  // Spanish.
  { words: 'no se que estudiar', language: 'es', fits: CHOOSE, desks: [0, 1, 2], touches: { need: 'orientation' } },
  {
    words: 'acabo de llegar a francia y necesito trabajo',
    language: 'es',
    fits: { ...NEWCOMER, needs: ['emploi'] },
    desks: [0, 3],
    touches: { need: 'emploi', when: 'today' },
  },
  {
    words: 'limpiar casas',
    language: 'es',
    fits: { says: /ménage|nettoy|domicile|propreté|entretien|limpi/i },
    desks: [0, 1, 3],
    touches: { need: 'emploi' },
  },
  { words: 'quiero montar un negocio', language: 'es', fits: START, desks: [8], touches: { need: 'creer' } },
  { words: 'mi titulo vale aqui?', language: 'es', fits: PAPERS, desks: [0, 9], touches: { need: 'experience' } },
  // English.
  { words: 'i need a job asap', language: 'en', fits: JOB, desks: [0, 3], touches: { need: 'emploi', when: 'today' } },
  { words: 'i hate my job', language: 'en', fits: CHANGE, desks: [6], touches: { need: 'changer' } },
  {
    words: 'work with kids',
    language: 'en',
    fits: { says: /enfan|crèche|matern|puéricult|école|animat|bafa|child|nurser/i },
    desks: [0, 1, 3],
    touches: { need: 'orientation', field: 'enfance-social' },
  },
  { words: 'no money for training', language: 'en', fits: FUND, desks: [7, 2], touches: { need: 'formation', theme: 'financer' } },
  {
    words: 'learn french for work',
    language: 'en',
    fits: FRENCH,
    desks: [0, 2],
    touches: { need: 'formation', theme: 'apprendre-le-francais' },
  },
  // Ukrainian.
  {
    words: 'шукаю роботу без французької',
    language: 'uk',
    fits: { ...JOB, says: new RegExp(`${JOB.says.source}|${FRENCH.says.source}`, 'i') },
    desks: [0, 3, 2],
    touches: { need: 'emploi' },
  },
  {
    words: 'я була вчителькою',
    language: 'uk',
    fits: { ...PAPERS, says: new RegExp(`${PAPERS.says.source}|enseign|profess|école`, 'i') },
    desks: [0, 9, 1],
    touches: { need: 'experience' },
  },
  { words: 'де вчити мову', language: 'uk', fits: FRENCH, desks: [0, 2], touches: { need: 'formation', theme: 'apprendre-le-francais' } },
  { words: 'хочу змінити професію', language: 'uk', fits: CHANGE, desks: [6], touches: { need: 'changer' } },
  {
    words: 'робота з дітьми',
    language: 'uk',
    fits: { says: /enfan|crèche|matern|puéricult|école|animat|bafa|діт/i },
    desks: [0, 1, 3],
    touches: { need: 'orientation', field: 'enfance-social' },
  },
]
