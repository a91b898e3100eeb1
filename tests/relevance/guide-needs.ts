import type { VagueNeed } from './vague-needs.ts'

const WORK = { needs: ['emploi'] }
const LEARN = { needs: ['formation'] }
const CHANGE = { needs: ['changer'] }
const START = { needs: ['creer'] }
const PROVE = { needs: ['experience'] }
const CHOOSE = { needs: ['orientation'] }
const CARE = { says: /soin|soign|infirm|santé|hôpital|médic|pharmac|ambulan|kiné/i }
const CHILDREN = { says: /enfan|crèche|matern|puéricult|école|animat|social|bafa|éducat/i }
const BUILDING = { says: /bâtiment|maçon|électric|plomb|menuis|peintre|couvreur|chantier|rénov|bois/i }
const COOKING = { says: /cuisin|restaur|boulang|pâtiss|hôtel|serveu|tourisme/i }
const SELLING = { says: /vend|vente|commer|magasin|librair|boutique|libre-service/i }
const DRIVING = { says: /condu|transport|logist|entrepôt|commandes|cariste|caces|code de la route|camion/i }
const FACTORY = { says: /usine|soud|maintenance|industri|production|robot|technicien|opérateur/i }
const NATURE = { says: /anima|jardin|forest|maraîch|agric|paysag|nature|eau|fermes?|sol vivant/i }
const COMPUTERS = { says: /numér|informat|web|cyber|program|développ|ordinateur|données/i }
const OFFICE = { says: /secrét|compta|paie|bureau|accueil|gestion|administr/i }
const ART = { says: /art|coutur|coiff|graphi|esthét|ébénist|mode|bijou|tapiss/i }
const PUBLIC = { says: /sécurité|pompier|police|gardien|armée|justice|fonction publique|concours|gendarm/i }

/** Who looks for work in a field is helped by its offers, and by where all of them stand. */
const hiring = ({ says }: Readonly<{ says: RegExp }>) => ({ says: new RegExp(`${says.source}|offres|recrut|saison|mon CV|резюме`, 'i') })

/**
 * Forty sentences with what their people would touch in the guide, on which it was developed; written with what fits before any was asked. They say how the guide
 * does where a field is touched as often as not, and are no held-out figure.
 */
export const GUIDE_NEEDS: readonly VagueNeed[] = [
  { words: 'soigner des gens mais pas longtemps à l’école', fits: CARE, desks: [1, 2, 3], touches: { need: 'formation', field: 'soin' } },
  {
    words: 'travailler à l’hôpital tout de suite',
    fits: hiring(CARE),
    desks: [3],
    touches: { need: 'emploi', when: 'today', field: 'soin' },
  },
  { words: 'passer du bureau au soin', fits: CARE, desks: [6], touches: { need: 'changer', when: 'months', field: 'soin' } },
  {
    words: 'les métiers de la santé, pour ma fille',
    fits: CARE,
    desks: [0, 1],
    touches: { need: 'orientation', when: 'later', field: 'soin' },
  },
  {
    words: 'je garde des petits, je veux un diplôme',
    fits: CHILDREN,
    desks: [2, 5],
    touches: { need: 'formation', field: 'enfance-social' },
  },
  { words: 'un job à la crèche', fits: hiring(CHILDREN), desks: [3], touches: { need: 'emploi', field: 'enfance-social' } },
  {
    words: 'animer les mercredis',
    fits: hiring(CHILDREN),
    desks: [3],
    touches: { need: 'emploi', when: 'months', field: 'enfance-social' },
  },
  { words: 'un chantier qui embauche', fits: hiring(BUILDING), desks: [3], touches: { need: 'emploi', when: 'today', field: 'batiment' } },
  { words: 'apprendre l’électricité', fits: BUILDING, desks: [2, 5], touches: { need: 'formation', field: 'batiment' } },
  { words: 'quitter la vente pour le bois', fits: BUILDING, desks: [6], touches: { need: 'changer', field: 'batiment' } },
  { words: 'ouvrir ma boîte de rénovation', fits: { ...BUILDING, ...START }, desks: [8], touches: { need: 'creer', field: 'batiment' } },
  { words: 'serveur pour l’été', fits: hiring(COOKING), desks: [3], touches: { need: 'emploi', when: 'months', field: 'cuisine-hotel' } },
  { words: 'devenir pâtissier après trente ans', fits: COOKING, desks: [6], touches: { need: 'changer', field: 'cuisine-hotel' } },
  { words: 'un CAP de cuisine', fits: COOKING, desks: [2], touches: { need: 'formation', field: 'cuisine-hotel', form: 'read' } },
  { words: 'vendre des vêtements', fits: hiring(SELLING), desks: [3], touches: { need: 'emploi', field: 'commerce' } },
  { words: 'reprendre la boutique du village', fits: { ...SELLING, ...START }, desks: [8], touches: { need: 'creer', field: 'commerce' } },
  { words: 'conduire un bus', fits: DRIVING, desks: [2, 5], touches: { need: 'formation', field: 'transport' } },
  {
    words: 'préparer des colis ce soir',
    fits: hiring(DRIVING),
    desks: [3],
    touches: { need: 'emploi', when: 'today', field: 'transport' },
  },
  { words: 'un métier avec des machines', fits: FACTORY, desks: [0, 1], touches: { need: 'orientation', field: 'industrie' } },
  { words: 'l’usine du coin embauche ?', fits: hiring(FACTORY), desks: [3], touches: { need: 'emploi', field: 'industrie' } },
  { words: 'vivre de la terre', fits: { ...NATURE, ...START }, desks: [8], touches: { need: 'creer', field: 'nature' } },
  { words: 'travailler avec des chevaux', fits: NATURE, desks: [0, 1], touches: { need: 'orientation', field: 'nature' } },
  { words: 'du travail dehors, plus tard', fits: hiring(NATURE), desks: [3], touches: { need: 'emploi', when: 'later', field: 'nature' } },
  { words: 'apprendre à faire des sites', fits: COMPUTERS, desks: [2], touches: { need: 'formation', field: 'numerique' } },
  {
    words: 'l’informatique, voir ce que c’est',
    fits: COMPUTERS,
    desks: [0, 1],
    touches: { need: 'orientation', field: 'numerique', form: 'watch' },
  },
  { words: 'secrétaire, mais où', fits: hiring(OFFICE), desks: [3], touches: { need: 'emploi', field: 'bureau' } },
  { words: 'me mettre à la compta', fits: OFFICE, desks: [2, 6], touches: { need: 'changer', field: 'bureau' } },
  { words: 'coudre, couper, coiffer', fits: ART, desks: [0, 1], touches: { need: 'orientation', field: 'art-beaute' } },
  { words: 'mon atelier de bijoux', fits: { ...ART, ...START }, desks: [8], touches: { need: 'creer', field: 'art-beaute' } },
  { words: 'porter l’uniforme', fits: PUBLIC, desks: [0, 1], touches: { need: 'orientation', when: 'later', field: 'securite-public' } },
  { words: 'un concours de la mairie', fits: hiring(PUBLIC), desks: [3], touches: { need: 'emploi', field: 'securite-public' } },
  { words: 'il me faut un travail, n’importe quand', fits: WORK, desks: [3, 4], touches: { need: 'emploi' } },
  { words: 'me présenter à un patron', fits: WORK, desks: [3, 4], touches: { need: 'emploi', when: 'months' } },
  { words: 'je veux réapprendre', fits: LEARN, desks: [2, 5, 7], touches: { need: 'formation', when: 'months' } },
  { words: 'une autre vie, pas maintenant', fits: CHANGE, desks: [6], touches: { need: 'changer', when: 'later' } },
  { words: 'être payé par mes clients à moi', fits: START, desks: [8], touches: { need: 'creer', when: 'months' } },
  { words: 'prouver trente ans de travail', fits: PROVE, desks: [9], touches: { need: 'experience', when: 'months' } },
  { words: 'aucune idée pour l’an prochain', fits: CHOOSE, desks: [0, 1], touches: { need: 'orientation', when: 'months' } },
  {
    words: 'أريد أن أعمل مع المرضى',
    language: 'ar',
    fits: { says: /soin|soign|infirm|santé|ممرض|تمريض/i },
    desks: [0, 1],
    touches: { need: 'orientation', field: 'soin' },
  },
  {
    words: 'хочу працювати на будівництві',
    language: 'uk',
    fits: hiring(BUILDING),
    desks: [3],
    touches: { need: 'emploi', field: 'batiment' },
  },
]
