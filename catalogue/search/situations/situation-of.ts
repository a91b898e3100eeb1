import { meansElsewhere } from './means-elsewhere.ts'
import type { Situation } from './situation.ts'

const listed = (text: string): readonly string[] => text.split(';').map(part => part.trim())

/** A situation with what French catalogues call what helps in it. */
export const of = (id: string, french: string, when: string, others: Readonly<Record<string, string>> = {}): Situation => ({
  id,
  means: {
    ...meansElsewhere(id),
    ...Object.fromEntries(Object.entries({ fr: french, ...others }).map(([language, text]) => [language, listed(text)])),
  },
  ...(ASKED[id] !== undefined && { asks: { fr: listed(ASKED[id]) } }),
  when,
})

/** What somebody in a situation asks a desk for, in French; where nothing stands here, what the situation is about. */
const ASKED: Readonly<Record<string, string>> = {
  parent: 'orientation; lycée; parcours',
  'middle-school': 'orientation; lycée; collège',
  'school-placement': 'stage de troisième; orientation; collège',
  'after-school': 'Parcoursup; orientation; études; formation',
  university: 'orientation; études; formation',
  dropout: 'décrochage; orientation; arrêter le lycée',
  'no-diploma': 'orientation; emploi; formation',
  promising: 'métier; orientation; emploi',
  'useful-year': 'orientation; service civique; volontariat',
  try: 'orientation; projet',
  burnout: 'burn-out; changer de métier; santé',
  body: 'inaptitude; santé; changer de métier; handicap',
  disability: 'handicap; santé; maladie',
  deaf: 'sourd; handicap',
  senior: 'senior; 50 ans; changer de métier; emploi',
  pension: 'emploi; retraite; travail',
  replaced: 'changer de métier; robots; reconversion',
  comeback: 'reprise; congé parental; faire le point; emploi',
  carer: 'aidant; emploi; travail',
  'lost-job': 'chômage; licenciement; emploi',
  'unfair-dismissal': 'licenciement; contrat; emploi',
  closing: 'licenciement économique; usine ferme; chômage; emploi',
  'own-closing': 'entreprise; changer de métier; création',
  benefits: 'chômage; allocations familiales; RSA; argent',
  poor: 'argent; RSA; aide; emploi',
  homeless: 'logement',
  rights: 'contrat; fiche de paie; emploi; travail',
  bullied: 'contrat; emploi; harcèlement; souffrance au travail',
  telework: 'contrat; emploi; travail',
  pregnant: 'contrat; emploi; travail',
  hours: 'emploi; travail; temps partiel',
  childcare: 'emploi; travail',
  night: 'emploi; travail',
  'work-now': 'emploi; offre; embauche; travail',
  network: 'emploi; offre; réseau',
  summer: 'saisonnier; emploi; job',
  agency: 'intérim; emploi',
  scam: 'offre; annonce; emploi',
  'no-car': 'déplacement; permis; emploi',
  record: 'casier; prison; emploi',
  arrived: 'papiers; titre de séjour; je viens d’arriver; emploi',
  'first-job': 'emploi; CV',
  cv: 'CV',
  'cv-gaps': 'CV',
  'first-cv': 'CV',
  letter: 'lettre de motivation; candidature',
  interview: 'entretien; recruteur; emploi',
  'video-call': 'entretien; recruteur; emploi',
  french: 'apprendre le français; parler français; FLE',
  'read-write': 'illettrisme; remise à niveau; écrire mal; cours',
  sums: 'remise à niveau; cours',
  'digital-basics': 'ordinateur; remise à niveau; cours',
  train: 'formation; cours',
  fund: 'financement; payer; CPF; prise en charge',
  apprentice: 'alternance; apprentissage; apprenti',
  'adult-apprentice': 'alternance; apprentissage; financement',
  'apprentice-trouble': 'apprentissage; rupture de contrat; alternance',
  'apprentice-home': 'apprentissage; alternance; logement',
  'second-chance-study': 'formation; diplôme; cours; remise à niveau',
  'public-exam': 'concours; formation; emploi',
  vae: 'VAE; validation des acquis; valider mon expérience',
  'vae-writing': 'VAE; livret; jury',
  'foreign-diploma': 'diplôme étranger; équivalence; reconnaissance',
  start: 'créer; entreprise; se mettre à son compte; une idée',
  'start-money': 'créer; entreprise; microcrédit',
  'take-over': 'reprendre un commerce; entreprise; créer',
  farm: 'créer; entreprise; changer de métier; orientation',
  abroad: 'étranger; partir; Europe; mobilité',
  change: 'changer de métier; reconversion; bilan de compétences',
}
/** What somebody asks who says what they like. */
const WISHED = 'orientation; métier; projet'

/** As `of`, of what somebody likes or looks for: sheets, offers and courses of single jobs help there as much as what is of a whole subject. */
export const wish = (...args: Parameters<typeof of>): Situation => ({ asks: { fr: listed(WISHED) }, ...of(...args), isWish: true })
