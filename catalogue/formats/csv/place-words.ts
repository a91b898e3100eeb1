import type { DocumentDraft } from '../format.ts'
import { foldHeader } from './fold-header.ts'

type Copy = NonNullable<DocumentDraft['holdings']>[number]

/** Where nobody walks in: a cell begins so, and may go on ("Magasin 2", "en réserve", "au bureau de la documentation"). */
const ASKED_FOR =
  /^(?:(?:en|au|aux|dans_(?:le|la|les)|a_la|a_l)_)?(?:magasins?|reserves?|bureau|accueil|banque_d_accueil|archives|closed_stacks|stacks|storage)(?:_|$)/

/** Words that say what may be done with a copy, and nothing of where it stands. */
const NOT_LENT = [
  ...['exclu_du_pret', 'exclus_du_pret', 'hors_pret', 'non_empruntable', 'pas_de_pret', 'consultation_sur_place', 'sur_place'],
  ...['consultable_sur_place', 'a_consulter_sur_place', 'usuel', 'usuels', 'not_for_loan', 'reference_only'],
]

/**
 * What a cell of the column of places says of how one comes to a copy, in the words of centres: "Magasin" is asked for at the desk; "exclu du prêt" is read there and is
 * no place at all, so that the copy has none. A copy of which a column of its own says more keeps that.
 */
export function withPlaceWords(copy: Copy): Copy {
  const { zone, shelf, ...rest } = copy
  const places = Object.entries({ zone, shelf }).filter(([, text]) => text !== undefined && !isNotLent(text))
  const isRead = [zone, shelf].some(text => text !== undefined && isNotLent(text))
  const isAsked = [zone, shelf].some(text => text !== undefined && ASKED_FOR.test(foldHeader(text)))
  return {
    ...(isAsked && { access: 'ask' as const }),
    ...(isRead && { loan: false, use: ['read-here' as const] }),
    ...rest,
    ...Object.fromEntries(places),
  }
}

const isNotLent = (text: string): boolean => NOT_LENT.includes(foldHeader(text))
