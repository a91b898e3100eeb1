/**
 * Documents of the demonstration that were written after its told needs were judged: whether they fit nobody has said. They are taken out of an answer before what
 * fits is counted in it, so that the figure says the same of the same documents whatever is written later; who judges the needs anew takes them off this list.
 */
export const UNJUDGED_DOCUMENTS: ReadonlySet<string> = new Set<string>([
  'conges-deces',
  'conjoint-survivant',
  'depliant-salaire-impaye',
  'metiers-assis-calme',
  'perdre-bebe',
  'reprendre-apres-deuil',
  'salaire-impaye',
])
