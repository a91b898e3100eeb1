import type { OtherSenses } from '../other-senses.ts'

/** Where words of a death, or of papers, are meant otherwise: who lost a child in a shop mourns nobody. */
export const SENSES_OF_LOSS: Readonly<Record<string, OtherSenses>> = {
  fr: {
    words: {
      FAMILY: 'enfant enfants fils fille mari femme bébé mère père frère sœur copain copine ami amie quelqu’un',
    },
    rules: `
      perdu|perdue|perdre (FAMILY) (où|vue|bâtiment|magasin|centre|couloir|couloirs|foule|gare|parking|salle|étage|marché)
      (perdu|perdue|perdre) vue (FAMILY)
      mort|morte|morts|mor (rire|fatigue|peur|faim|soif|trouille|trac|honte|jalousie|inquiétude|stress|ennui|froid|chaud)
      ancien|ancienne|anciens|anciennes (métier|travail|emploi|poste|détenu|détenue|patron|employeur|élève|militaire|fonctionnaire|salarié|salariée|entreprise|collègue|collègues|boulot)
    `,
  },
  en: {
    words: {
      FAMILY:
        'child kid kids son daughter husband wife baby mother father brother sister boyfriend girlfriend friend mum dad someone somebody',
    },
    rules: `
      lost|lose|losing (FAMILY) (where|building|shop|mall|crowd|library|centre|center|corridor|station|here|somewhere)
    `,
  },
  es: {
    words: {
      FAMILY: 'hijo hija niño niña marido mujer bebé madre padre hermano hermana alguien',
    },
    rules: `
      perdí|perdido|perdida|perder (FAMILY) (dónde|edificio|tienda|pasillo|centro|estación)
    `,
  },
  it: {
    words: {
      FAMILY: 'figlio figlia bambino bambina marito moglie madre padre fratello sorella qualcuno',
    },
    rules: `
      perso|perdere (FAMILY) (dove|edificio|negozio|corridoio|centro|stazione)
      (documenti) regola
    `,
  },
  pt: {
    words: {
      FAMILY: 'filho filha menino menina marido mulher bebé mãe pai irmão irmã alguém',
    },
    rules: `
      perdi|perdido|perder (FAMILY) (onde|edifício|loja|corredor|centro|estação)
    `,
  },
  de: {
    words: {
      FAMILY: 'sohn tochter kind kinder mann frau baby mutter vater bruder schwester jemanden',
    },
    rules: `
      (FAMILY) (gebäude|geschäft|flur|bahnhof|laden) verloren
    `,
  },
}
