import type { CatalogueDocument } from '../../model/document.ts'
import type { RefusedNames } from '../../model/refused-names.ts'
import { fold } from '../../text/fold.ts'
import { primaryLanguage } from '../../text/primary-language.ts'
import { premiumPattern } from '../check-promises.ts'
import { textsOf } from '../texts-of.ts'
import type { Remark } from './remark.ts'
import selling from './selling-words.json' with { type: 'json' }

const phrases = new Map(
  Object.entries(selling).map(([language, list]) => [
    language,
    new RegExp(
      `(?<= )(?:${list
        .split(' | ')
        .map(phrase => fold(phrase))
        .join('|')})(?= )`,
      'u',
    ),
  ]),
)

/** The text as words with one space around each, without case and accents. */
const spaced = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()} `

/** What a document says of itself, and all of its text. */
function* sayings({ title, subtitle, summary, body }: CatalogueDocument): Generator<string> {
  for (const text of [title, subtitle, summary, body?.text]) if (text !== undefined) yield text
}

/** Of trades and laws the words are those of selling because that is what they are about. */
const ABOUT_TRADE = new Set(['job-sheet', 'law', 'periodical', 'issue', 'book'])

function sellingIn(document: CatalogueDocument): string | undefined {
  if (ABOUT_TRADE.has(document.kind)) return undefined
  const pattern = phrases.get(primaryLanguage(document.language))
  if (pattern === undefined) return undefined
  for (const text of sayings(document)) {
    const found = pattern.exec(spaced(text))?.[0]
    if (found !== undefined) return found
  }
  return undefined
}

/** An amount below zero: its sign stands right before it and after no number, so that neither "10-20 €" nor the dash of a list is one. */
const PRICE_BELOW_ZERO =
  /(?<![\p{L}\p{N}€][ \u00a0]?)(?:[-−]\d[\d\s.,]*(?:€|EUR\b|euros?\b)|[-−](?:€|EUR ?)\d[\d.,]*|(?:€|EUR) ?[-−]\d[\d.,]*)/iu
/** What is said of a cost and is a number alone is an amount without its currency. */
const NUMBER_BELOW_ZERO = /^\s*[-−]\d[\d\s.,]*$/

const belowZero = ({ cost, facts }: CatalogueDocument): string | undefined =>
  NUMBER_BELOW_ZERO.exec(cost?.note ?? '')?.[0] ??
  [cost?.note ?? '', ...facts.map(({ value }) => value)].map(text => PRICE_BELOW_ZERO.exec(text)?.[0]).find(one => one !== undefined)

const BUYING = /\/(?:cart|basket|checkout|panier|commander|buy|acheter|warenkorb|carrito|carrello|carrinho)(?:[/?#.]|$)/i

/** R3 and R4: what is free of charge and of commerce says what it costs, sends nobody to a number that costs nor to a till, and does not praise itself. */
export function moneyRemarks(names: RefusedNames): readonly Remark[] {
  const premium = premiumPattern(names)
  return [
    {
      id: 'cost-note',
      code: 'missing-field',
      field: 'cost.note',
      find: ({ cost, title }) =>
        cost !== undefined && (cost.kind === 'paid' || cost.kind === 'fundable') && cost.note === undefined ? title : undefined,
      one: 'says that it is paid, or can be funded, and not by whom or what may remain to pay',
      many: 'say that they are paid, or can be funded, and not by whom or what may remain to pay',
      remedy: 'Write it into "costNote" (R3).',
    },
    {
      id: 'below-zero',
      code: 'bad-value',
      field: 'cost.note',
      find: belowZero,
      one: 'costs less than nothing',
      many: 'cost less than nothing',
      remedy: 'Correct the price in the source and import again; a rebate is no price.',
    },
    {
      id: 'premium-number',
      code: 'bad-value',
      field: '(texts)',
      find: document =>
        premium === undefined
          ? undefined
          : [...textsOf(document)].map(([, text]) => premium.exec(text)?.[0]).find(one => one !== undefined),
      one: 'names a number that costs',
      many: 'name numbers that cost',
      remedy: 'Give one at the price of a call, or none (R3).',
    },
    {
      id: 'selling-words',
      code: 'bad-value',
      field: '(texts)',
      find: sellingIn,
      one: 'sells more than it informs',
      many: 'sell more than they inform',
      remedy: 'Ask who publishes them for words without praise and rebates, or leave them out (R3, R4).',
    },
    {
      id: 'buying-link',
      code: 'bad-value',
      field: 'links',
      find: ({ links }) => links.find(({ url }) => BUYING.test(url))?.url,
      one: 'leads to a till',
      many: 'lead to a till',
      remedy: 'Give the page that informs (R3).',
    },
  ]
}
