import { tailWord } from './corpus.ts'
import type { QueryClass } from './engines/engine.ts'

/** Queries by class; what each class asks of an engine is in its name. */
export const QUERIES: Readonly<Record<QueryClass, readonly string[]>> = {
  word: 'infirmier boulangère électricien alternance apprentissage reconversion salaire certification chantier logiciel'.split(' '),
  all: [
    'formation infirmier',
    'contrat apprentissage',
    'emploi nuit',
    'aide soignante',
    'bilan de compétences',
    'infirmier hôpital nuit',
    'électricien chantier bâtiment',
    'vente commerce offre',
    "financement de l'apprentissage",
    'logement jeune mobilité',
  ],
  prefix: 'in app form infi élec ap infirmi profess co pr'.split(' '),
  typo: 'infirmeir electricein aprentissage formmation boulonger alternence reconvertion restaurasion'.split(' '),
  variant: 'infirmières boulangères apprentis certifications directrice metier competence diplome hotellerie'.split(' '),
  common: 'formation emploi alternance'.split(' '),
  rare: [25_000, 26_000, 27_000, 28_000, 29_000].map(tailWord),
  none: ['zzyxqw', 'blockchainisation', 'qqqqqqqq'],
}

export const CLASSES: readonly QueryClass[] = ['word', 'all', 'prefix', 'typo', 'variant', 'common', 'rare', 'none']
