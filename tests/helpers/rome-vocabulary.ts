import type { Vocabulary } from '../../catalogue/model/centre.ts'
import { vocabularySchema } from '../../catalogue/model/centre.ts'
import type { CatalogueDocument } from '../../catalogue/model/document.ts'

/** The ROME as a vocabulary, from its sheets as they are imported: their titles, all their "appellations", their domain as what is broader. */
export function romeVocabulary(sheets: readonly CatalogueDocument[]): Vocabulary {
  const concepts = sheets.flatMap(({ title, alternativeTitles, concepts: own }) => {
    const code = own.find(({ scheme }) => scheme === 'ROME')?.code
    if (code === undefined) return []
    return [{ code, prefLabel: { fr: title }, altLabel: { fr: [...alternativeTitles] }, broader: [code.slice(0, 3)] }]
  })
  return vocabularySchema.parse({ scheme: 'ROME', concepts })
}
