import { foldHeader } from './fold-header.ts'

/** What something costs, as far as a cell says it; `note` is the cell's own text where it says more than the word. */
export type ReadCost = Readonly<{ kind: 'free' | 'paid' | 'fundable' | 'unknown'; note?: string }>

/** Words of exports in the eight languages, folded as headers are. */
const WORDS = {
  free: [
    ...[
      'gratuit',
      'gratuite',
      'gratuits',
      'gratuites',
      'gratuitement',
      'gratuite_totale',
      'sans_frais',
      'free',
      'free_of_charge',
      'no_charge',
    ],
    ...['gratis', 'gratuito', 'gratuita', 'sem_custos', 'kostenlos', 'kostenfrei', 'مجاني', 'مجانا', 'безкоштовно', 'безплатно'],
  ],
  paid: ['payant', 'payante', 'paid', 'de_pago', 'a_pagamento', 'pago', 'kostenpflichtig', 'بمقابل', 'مدفوع', 'платно'],
  fundable: [
    'financable',
    'finance',
    'financement_possible',
    'prise_en_charge',
    'prise_en_charge_possible',
    'eligible_cpf',
    'cpf',
    'fundable',
    'funded',
  ],
  unknown: ['inconnu', 'non_communique', 'nc', 'n_c', 'non_renseigne', 'unknown'],
} as const

const meanings = new Map(
  (['free', 'paid', 'fundable', 'unknown'] as const).flatMap(kind => WORDS[kind].map(word => [foldHeader(word), kind] as const)),
)

const CURRENCY = '(?:€|\\$|£|eur|euros?|chf|fr\\.?|frs|mad|dh|dt|tnd|da|dzd|uah|грн|usd|gbp)'
const NUMBER = "\\d[\\d\\s\\u00a0\\u202f.,’']*"
/** A cell that is an amount alone: "12", "12,50 €", "EUR 1 200.00", "0 € TTC". */
const AMOUNT = new RegExp(`^(${CURRENCY}\\s*)?(${NUMBER})(\\s*${CURRENCY})?(\\s*(?:ttc|ht))?$`, 'iu')
/** An amount in a sentence, known as one by its currency. */
const AMOUNT_IN = new RegExp(`${CURRENCY}\\s*(${NUMBER})|(${NUMBER})\\s*${CURRENCY}(?!\\p{L})`, 'giu')

const isNothing = (number: string): boolean => !/[1-9]/.test(number)

/**
 * What a cell says of what something costs: a word ("gratuit", "payant"), an amount, or a sentence with either. Nothing is free by having no amount, and nothing is
 * worked out: undefined where the cell says neither.
 */
export function readCost(text: string): ReadCost | undefined {
  const word = meanings.get(foldHeader(text))
  if (word !== undefined) return { kind: word }
  const alone = AMOUNT.exec(text)
  if (alone !== null) {
    if (isNothing(alone[2] ?? '')) return { kind: 'free' }
    // Without its currency a number says that there is a price, and not which.
    return (alone[1] ?? alone[3]) === undefined ? { kind: 'paid' } : { kind: 'paid', note: text }
  }
  const amounts = [...text.matchAll(AMOUNT_IN)].map(([, before, after]) => before ?? after ?? '')
  if (amounts.some(amount => !isNothing(amount))) return { kind: 'paid', note: text }
  const [first = ''] = foldHeader(text).split('_')
  return meanings.get(first) === 'free' || amounts.length > 0 ? { kind: 'free', note: text } : undefined
}
