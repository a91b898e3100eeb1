/** Who says it and on what terms (opendata.onisep.fr: Open Database License, attribution to the Idéo database). */
export const ONISEP = {
  publisher: 'Onisep',
  rights: { licence: 'ODbL 1.0', attribution: 'Onisep, base Idéo' },
} as const
