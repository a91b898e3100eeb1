import type { z } from 'zod'
import type { Vocabulary } from '../../catalogue/model/centre.ts'
import { vocabularySchema } from '../../catalogue/model/centre.ts'
import type { SmallDocument, VocabularyInput } from './small-catalogue.ts'

type SmallConcept = z.input<typeof vocabularySchema>['concepts'][number]

/** A French concept: its code, its preferred label, its other labels, and what a test adds. */
export const french = (code: string, label: string, others: readonly string[] = [], more: Partial<SmallConcept> = {}): SmallConcept => ({
  code,
  prefLabel: { fr: label },
  altLabel: { fr: [...others] },
  ...more,
})

/** A whole vocabulary from the little that a test cares about. */
export const vocabulary = (scheme: string, ...concepts: readonly SmallConcept[]): Vocabulary =>
  vocabularySchema.parse({ scheme, concepts: [...concepts] })

/** Job sheets that carry codes, as ROME's do. */
export const JOB_SHEETS: readonly SmallDocument[] = [
  { title: 'Boulanger / Boulangère', body: 'Pétrir le pain.', concepts: [{ scheme: 'ROME', code: 'D1102', label: 'Boulanger' }] },
  { title: 'Infirmier / Infirmière', body: 'Soins.', concepts: [{ scheme: 'ROME', code: 'J1506', label: 'Infirmier' }] },
  {
    title: 'Infirmier / Infirmière de bloc',
    body: 'Chirurgie.',
    concepts: [{ scheme: 'ROME', code: 'J1503', label: 'Infirmier de bloc' }],
  },
  { title: 'Cuisinier / Cuisinière', body: 'Cuire, servir.', concepts: [{ scheme: 'ROME', code: 'G1602', label: 'Cuisinier' }] },
  { title: 'Surveillant / Surveillante pénitentiaire', body: 'Détention.', concepts: [{ scheme: 'ROME', code: 'K1706' }] },
  { title: 'Agent / Agente de sécurité', body: 'Garder, enfermer.', concepts: [{ scheme: 'ROME', code: 'K2503' }] },
  { title: 'Gardien / Gardienne d’immeuble', body: 'Accueil.', concepts: [{ scheme: 'ROME', code: 'K2501' }] },
  { title: 'Changer de métier', kind: 'guide', body: 'Formation, reconversion.' },
]

const rome = (code: string) => [{ scheme: 'ROME', code }]

/** Occupations of another scheme in four languages, as ESCO names them: both genders with a bare slash. */
export const OCCUPATIONS: VocabularyInput = {
  scheme: 'ESCO',
  concepts: [
    {
      code: 'baker',
      prefLabel: { fr: 'boulanger/boulangère', es: 'panadero/panadera', en: 'baker', ar: 'خباز / خبازة' },
      altLabel: { es: ['obrador de pan', 'maestra panadera'], en: ['bread maker'] },
      exactMatch: rome('D1102'),
    },
    {
      code: 'nurse',
      prefLabel: { fr: 'infirmier/infirmière', es: 'enfermero/enfermera', en: 'nurse', ar: 'ممرض / ممرضة' },
      exactMatch: rome('J1506'),
    },
    {
      code: 'theatre-nurse',
      prefLabel: { fr: 'infirmier de bloc/infirmière de bloc', es: 'enfermero de quirófano/enfermera de quirófano', en: 'theatre nurse' },
      closeMatch: rome('J1503'),
    },
    { code: 'cook', prefLabel: { fr: 'cuisinier/cuisinière', es: 'cocinero/cocinera', en: 'cook' }, exactMatch: rome('G1602') },
    {
      code: 'prison-officer',
      prefLabel: { fr: 'surveillant pénitentiaire/surveillante pénitentiaire', en: 'prison officer', es: 'funcionario de prisiones' },
      altLabel: { fr: ['gardien de prison', 'maton'] },
      exactMatch: rome('K1706'),
    },
    // English for a dealer in shares, and a French word of many titles.
    { code: 'agent', prefLabel: { en: 'agent' }, exactMatch: rome('G1602') },
    { code: 'astronaut', prefLabel: { fr: 'astronaute', es: 'astronauta', en: 'astronaut', ar: 'رائد فضاء' } },
  ],
}
