import type { DocumentDraft } from '../format.ts'
import type { XmlTree } from '../xml/xml-trees.ts'
import { lineAt } from './lheo-values.ts'

/**
 * What a training costs as far as its actions say: a price of 0 is free; whether somebody may pay for it (`prise-en-charge-frais-possible`, 1) is fundable;
 * another price is paid, with the price. Undefined where they say nothing.
 */
export function lheoCost(actions: readonly XmlTree[]): DocumentDraft['cost'] {
  const prices = actions
    .map(action => price(lineAt(action, 'prix-total-TTC') ?? lineAt(action, 'frais-restants')))
    .filter(value => value !== undefined)
  const isFundable = actions.some(action => lineAt(action, 'prise-en-charge-frais-possible') === '1')
  const note = prices.length === 0 ? undefined : say(Math.min(...prices), Math.max(...prices))
  if (prices.length > 0 && prices.every(value => value === 0)) return { kind: 'free' }
  if (isFundable) return { kind: 'fundable', ...(note !== undefined && { note }) }
  return note === undefined ? undefined : { kind: 'paid', note }
}

function price(text: string | undefined): number | undefined {
  const value = Number((text ?? '').replace(/\s|€/g, '').replace(',', '.'))
  return text === undefined || !Number.isFinite(value) || value < 0 ? undefined : value
}

const say = (least: number, most: number): string => (least === most ? `${euros(least)} TTC` : `de ${euros(least)} à ${euros(most)} TTC`)
const EUROS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })
const euros = (value: number): string => EUROS.format(value)
