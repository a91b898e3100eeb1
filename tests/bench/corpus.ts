import type { ReleaseDocument } from '../../catalogue/model/document.ts'
import { releaseDocumentSchema } from '../../catalogue/model/document.ts'
import { seeded } from '../helpers/seeded.ts'

const split = (text: string): readonly string[] => text.trim().split(/\s+/)

const EMPTY_WORDS = split(
  'de la le et les des en un une que est pour qui dans par plus pas au sur ne se ce il avec son ou aux cette ses mais comme nous vous votre leur sans',
)

const JOBS = split(`
infirmier/infirmière aide-soignant/aide-soignante électricien/électricienne boulanger/boulangère cuisinier/cuisinière plombier/plombière
maçon/maçonne menuisier/menuisière développeur/développeuse technicien/technicienne mécanicien/mécanicienne conducteur/conductrice
serveur/serveuse vendeur/vendeuse caissier/caissière assistant/assistante éducateur/éducatrice animateur/animatrice formateur/formatrice
coiffeur/coiffeuse esthéticien/esthéticienne agriculteur/agricultrice jardinier/jardinière soudeur/soudeuse couvreur/couvreuse
charpentier/charpentière magasinier/magasinière préparateur/préparatrice pharmacien/pharmacienne ingénieur/ingénieure dessinateur/dessinatrice
traducteur/traductrice avocat/avocate enseignant/enseignante conseiller/conseillère directeur/directrice ouvrier/ouvrière opérateur/opératrice
ambulancier/ambulancière auxiliaire/auxiliaire gardien/gardienne pâtissier/pâtissière boucher/bouchère fleuriste/fleuriste chaudronnier/chaudronnière
`).map(pair => pair.split('/'))

const TOPICS = split(`
formation emploi alternance apprentissage apprenti stage contrat salaire entreprise métier compétence qualification diplôme certificat titre
reconversion orientation insertion recrutement candidat candidature entretien offre annonce poste carrière employeur salarié travail horaire nuit
saisonnier indépendant création chômage allocation indemnité retraite congé handicap accompagnement bilan évaluation validation acquis expérience
parcours module niveau licence master école lycée université centre organisme financement compte personnel plan développement transition
professionnel certification habilitation permis sécurité santé hygiène soin patient hôpital crèche maison bâtiment chantier plomberie maçonnerie
restauration hôtellerie tourisme commerce vente logistique transport industrie maintenance informatique réseau logiciel numérique gestion droit
langue anglais français concours examen épreuve inscription admission sélection durée rythme distance tuteur mission activité tâche équipe
autonomie organisation service accueil public région commune territoire mobilité logement aide bourse enfant jeune adulte secteur filière
`)

const CODES = split('CAP BTS VAE CFA CDI CDD RQTH BAFA CACES bac+2 bac+3 bac+5 3D C++ PAO')
const TOWNS = split('Valmer Rochebrune Saint-Aubin Clairvaux Montagnac Bellerive Pontival Grandchamp Vieuxbourg Lamarche')
const KINDS = split('job-sheet training guide leaflet book article periodical job-offer')
const NEEDS = split('orientation formation emploi changer creer valoriser')

const ONSETS = split('b c d f g j l m n p r s t v br cr dr fr gr pr tr bl cl fl gl pl ch qu')
const VOWELS = split('a e i o u é è ai eau ou oi an en in on eu')
const ENDINGS = split('tion ment age ure eur ance isme iste ique able té ie er oir el al if eux et on ier ade esse')

/** Nouns that do not exist but are spelt as French ones are: the long tail of any vocabulary. */
function inventWords(count: number): readonly string[] {
  const random = seeded(20_240)
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? ''
  const words = new Set<string>()
  while (words.size < count) {
    let stem = ''
    for (let syllables = 1 + Math.floor(random() * 3); syllables > 0; syllables--) stem += pick(ONSETS) + pick(VOWELS)
    words.add(stem + pick(ENDINGS))
  }
  return [...words]
}

const TAIL = inventWords(30_000)
const VOCABULARY = [...TOPICS, ...TAIL]

/** The cumulated frequencies of a vocabulary in which the word of rank r is as frequent as 1 / (r + 8). */
const CUMULATED = (() => {
  const sums = new Float64Array(VOCABULARY.length)
  let sum = 0
  for (let rank = 0; rank < sums.length; rank++) {
    sum += 1 / (rank + 8)
    sums[rank] = sum
  }
  return sums
})()

function wordAt(share: number): string {
  const wanted = share * (CUMULATED.at(-1) ?? 0)
  let low = 0
  let high = CUMULATED.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((CUMULATED[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return VOCABULARY[low] ?? ''
}

const plural = (word: string): string => (/[sxz]$/.test(word) ? word : `${word}s`)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Writes sentences with elisions, plurals, codes and towns, around a few words that a document keeps coming back to. */
function writer(random: () => number, topic: readonly string[]): (words: number) => string {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? ''
  const word = (): string => {
    const chance = random()
    if (chance < 0.44) return EMPTY_WORDS[Math.floor(random() * random() * EMPTY_WORDS.length)] ?? ''
    if (chance < 0.46) return pick(CODES)
    if (chance < 0.465) return pick(TOWNS)
    const noun = chance < 0.6 ? pick(topic) : wordAt(random())
    const form = random() < 0.3 ? plural(noun) : noun
    return /^[aeéèêiou]/.test(form) && random() < 0.35 ? (random() < 0.6 ? `l'${form}` : `d’${form}`) : form
  }
  return words => {
    const sentences: string[] = []
    for (let left = words; left > 0; left -= 14) sentences.push(`${capital(Array.from({ length: Math.min(14, left) }, word).join(' '))}.`)
    return sentences.join(' ')
  }
}

/** Document `i` of the corpus, about 2 KB of French; depends on `i` alone. */
export function corpusDocument(i: number): ReleaseDocument {
  const random = seeded(0x9e3779b1 ^ Math.imul(i + 1, 2_654_435_761))
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const job = JOBS[Math.floor(random() ** 1.7 * JOBS.length)] ?? ['', '']
  const [masculine = '', feminine = ''] = job
  const topic = [masculine, feminine, ...Array.from({ length: 20 }, () => wordAt(random()))]
  const write = writer(random, topic)
  const specialty = Array.from({ length: 1 + Math.floor(random() * 3) }, () => wordAt(random())).join(' ')
  const year = 2010 + Math.floor(random() * 16)
  return releaseDocumentSchema.parse({
    id: `bench:${String(i).padStart(7, '0')}`,
    number: String(1_000_000 + i),
    source: `bench-${i % 3}`,
    kind: pick(KINDS),
    title: `${capital(masculine)} / ${capital(feminine)} en ${specialty}`,
    alternativeTitles: random() < 0.4 ? [`${capital(feminine)} de ${wordAt(random())}`] : [],
    summary: write(12 + Math.floor(random() * 24)),
    body: { text: write(120 + Math.floor(random() * 260)) },
    language: 'fr',
    subjects: Array.from({ length: 4 }, () => pick(TOPICS)),
    needs: [pick(NEEDS)],
    horizon: pick(['today', 'months', 'later']),
    cost: { kind: pick(['free', 'paid', 'fundable', 'unknown']) },
    issued: String(year),
  })
}

/** Words of the tail, by rank: what is rare in the corpus. */
export const tailWord = (rank: number): string => TAIL[rank] ?? ''
