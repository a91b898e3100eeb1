import type { Situation } from './situation.ts'
import { of, wish } from './situation-of.ts'

const listed = (text: string): readonly string[] => text.split(';').map(part => part.trim())

/** As `of`, with what is asked of a desk. */
export const asked = (asks: string, situation: Situation): Situation => ({ ...situation, asks: { fr: listed(asks) } })

/** Subjects that people bring beside their own lives' troubles: notions of `lexicons/subjects`. */
export const SUBJECTS: readonly Situation[] = [
  asked(
    'emploi; contrat; travail',
    of(
      'intern-rights',
      'stage convention gratification; stagiaire droits; gratification; stage',
      `intern intern-unpaid 1, intern-unpaid 0.9, intern no-money|unpaid 1, intern free|does-job 0.9, intern legal|allowed 1`,
    ),
  ),
  asked(
    'orientation; emploi; études',
    of(
      'intern-search',
      'trouver un stage; recherche de stage; stagiaire; lettre de motivation',
      `intern find 0.95, intern study 0.95, intern 0.6, intern-search 1`,
    ),
  ),
  asked(
    'fiche de paie; contrat; emploi',
    of('payslip', 'fiche de paie; bulletin de paie; impôt salaire; contrat de travail salaire', `payslip 0.95, tax 0.9, tax payslip 1`, {
      en: 'payslip income tax',
      es: 'nómina impuesto',
      it: 'busta paga imposta',
      pt: 'recibo de vencimento imposto',
      de: 'Lohnzettel Steuer',
      ar: 'قسيمة الراتب',
      uk: 'розрахунковий листок',
    }),
  ),
  asked(
    'emploi; embauche; entretien',
    of('salary', 'négocier salaire; salaire rémunération; prétentions salariales; entretien d’embauche', `salary-ask 1`),
  ),
  asked('CV; réseau', of('professional-network', 'LinkedIn; réseaux professionnels; chercher par le réseau; image en ligne', `linkedin 1`)),
  asked(
    'changer de métier; reconversion; démission',
    of(
      'civil-leaving',
      'quitter fonction publique; fonctionnaire disponibilité; changer de métier; démission',
      `
    civil-servant quit|change|fed-up|start-over|leave-all|give-up|exhausted|bored 1`,
    ),
  ),
  asked(
    'retraite; changer de métier',
    of('retiring', 'préparer sa retraite; relevé de carrière; retraite trimestres; retraite progressive', `retire-when 1`),
  ),
  asked(
    'créer; mon affaire; société; indépendant; plus de clients',
    of(
      'insolvent',
      'entreprise en difficulté; liquidation faillite; indépendant qui s’arrête; fermer et recommencer',
      `insolvent 1, debts business|own-place|own-boss|invoice 0.95`,
    ),
  ),
  asked(
    'argent; aide; accueil',
    of('over-indebted', 'surendettement dettes; saisie sur salaire; dossier de surendettement; budget dettes', `debt-file 1`),
  ),
  asked(
    'étranger; partir; Canada',
    of(
      'beyond-europe',
      'Canada hors d’Europe; permis vacances-travail; Québec; étudier ou travailler à l’étranger',
      `far-country 0.9, far-country work|live|find-work 1`,
    ),
  ),
  asked('étranger; partir; Londres', of('au-pair', 'au pair; au pair étranger; étudier ou travailler à l’étranger', `au-pair 1`)),
  asked(
    'santé; longue maladie; handicap',
    of(
      'long-illness',
      'longue maladie cancer; temps partiel thérapeutique; reprise longue maladie; reprise burn-out',
      `long-illness !relative 1, sick-leave long !relative 0.8`,
    ),
  ),
  asked(
    'handicap; ESAT; orientation',
    of('autism', 'ESAT autisme; jeune adulte autiste; entreprise adaptée emploi accompagné; handicap', `autism 1`),
  ),
  asked(
    'malvoyant; handicap',
    of('blind', 'malvoyant aveugle; malvoyants aveugles annonces; déficience visuelle; handicap', `blind 1, sees-badly 1`),
  ),
  asked(
    'étudiant; orientation; études',
    of('foreign-student', 'étudiants étrangers; étudier en France diplôme; Campus France; diplôme étranger', `study-in-france 1`, {
      en: 'studying in France foreign diploma',
      es: 'estudiar en Francia',
    }),
  ),
  asked(
    'étranger; emploi; Suisse',
    of('cross-border', 'frontalier frontière; retraite emploi entre deux pays; impôt frontalier; étranger', `cross-border 1`, {
      it: 'lavorare oltre confine; frontaliere tasse',
      de: 'Grenzgänger',
    }),
  ),
  asked(
    'créer; entreprise; emploi',
    of('posted', 'travailleur détaché; entreprise étrangère; micro-entreprise', `posted 1`, {
      pt: 'trabalhador destacado; criar uma empresa',
    }),
  ),
  asked(
    'étranger; Europe; autre pays; retraite',
    of(
      'two-pensions',
      'retraite emploi entre deux pays; travailler et toucher sa retraite; préparer sa retraite',
      `two-countries-pension 1, pension|retire-when country-name 1`,
      {
        de: 'Rente Minijob zwei Länder',
        pt: 'reforma entre Portugal e França',
      },
    ),
  ),
  asked(
    'papiers; titre de séjour; emploi',
    of('asylum', 'demandeur d’asile; asile réfugié; travailler avec un titre de séjour', `asylum 1, asylum-seeking 1`, {
      en: 'asylum seekers refugees',
      ar: 'طالبو اللجوء العمل',
    }),
  ),
  asked(
    'offre; annonce; emploi',
    of('paying-to-work', 'arnaques à l’emploi; fausses offres d’emploi; arnaque', `asked-to-pay 0.95, asked-to-pay offer|find-work 1`),
  ),
  wish('stars', 'astronomie sciences; espace soudeurs; espace sciences; ingénieur espace', `space-stars 1`),
  wish('law', 'avocat juriste; métiers de la justice; droit; greffier; notaire', `lawyer 1`),
  wish(
    'performing',
    'vivre du spectacle; comédien; musicien; chant; technicien du son',
    `performing 0.9, performing want|dream|like|live 1`,
  ),
  wish('media', 'journaliste; médias; radio télévision; cadreur audiovisuel', `media-work 0.95`),
  wish('influence', 'créateur de contenu; influenceur; réseaux sociaux; micro-entreprise', `influencer 1`),
  wish('vet', 'vétérinaire; auxiliaire vétérinaire; animaux soigneur; travailler avec les animaux', `vet 1`),
  wish('aviation', 'avion aéroport; steward hôtesse de l’air; agent escale aéroport; aviation', `aviation 1`),
  asked(
    'créer; entreprise; ouvrir un commerce',
    of('lodging', 'chambres d’hôtes; camping gîte; tourisme rural; gérant de gîte', `lodging 1`),
  ),
  asked(
    'contrat; emploi; travail',
    of('representatives', 'syndicat CSE; inspection du travail; représentants du personnel; droit du travail', `union 1`),
  ),
]
