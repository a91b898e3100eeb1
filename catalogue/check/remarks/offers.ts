import type { CatalogueDocument } from '../../model/document.ts'
import { fold } from '../../text/fold.ts'
import type { Remark } from './remark.ts'

const textOf = ({ title, summary, body, facts }: CatalogueDocument): string =>
  fold([title, summary ?? '', body?.text ?? '', ...facts.map(({ value }) => value)].join('\n'))

/** Conditions of age and sex, in folded letters; an age that a law asks for (a licence to drive, 18 for machines or alcohol) is none. */
const CONDITION =
  /\b(?:de )?(?:moins de|plus de|entre|jusqu'a|maximum|max\.?) ?(?:1[89]|[2-6]\d) ?(?:et \d\d )?ans\b(?! d'experience)|\bage(?:e)?s? (?:de|entre|maximum)\b|\b(?:homme|femme|hommes|femmes) (?:uniquement|exclusivement|seulement)\b|\b(?:uniquement|exclusivement|seulement) (?:un homme|une femme|des hommes|des femmes|les hommes|les femmes)\b|\bjeune (?:homme|femme|fille)\b|\bsexe (?:masculin|feminin)\b|\b(?:men|women|male|female) only\b|\bunder (?:1[89]|[2-6]\d) years\b/u

/** Money that a candidate would have to give. */
const PAID_SERVICE =
  /\bfrais de (?:dossier|inscription|candidature|placement|recrutement)\b|\b(?:a la charge du candidat|paiement avant|payer (?:votre|la|une) formation|verser (?:une caution|un acompte|\d+)|virement|mandat cash|western union|pcs|transcash|acheter (?:votre|le) (?:kit|materiel))\b/u

const isOffer = ({ kind }: CatalogueDocument): boolean => kind === 'job-offer'

/** Job offers: dated, without a condition of age or sex, and never a service that is paid by who looks for work. */
export const offerRemarks: readonly Remark[] = [
  {
    id: 'offer-undated',
    code: 'missing-field',
    field: 'issued',
    find: document =>
      isOffer(document) && document.issued === undefined && document.validUntil === undefined ? document.title : undefined,
    one: 'is an offer without any date',
    many: 'are offers without any date',
    remedy: 'Import offers with the day they were published or end: nobody can tell whether they stand.',
  },
  {
    id: 'offer-condition',
    code: 'bad-value',
    field: '(texts)',
    find: document => (isOffer(document) ? CONDITION.exec(textOf(document))?.[0] : undefined),
    one: 'may ask for an age or a sex',
    many: 'may ask for an age or a sex',
    remedy: 'Look at them: an offer may not, unless a law does; leave those out and tell who publishes them.',
  },
  {
    id: 'offer-paid',
    code: 'bad-value',
    field: '(texts)',
    find: document => (isOffer(document) ? PAID_SERVICE.exec(textOf(document))?.[0] : undefined),
    one: 'may ask the candidate for money',
    many: 'may ask the candidate for money',
    remedy: 'Look at them: no job is paid for by who looks for it; leave those out.',
  },
]
