/** What the sheets for whoever begins to work in France are called in the languages they are in; beside a situation's French. */
export const FIRST_STEPS = {
  en: 'working in France first steps',
  es: 'trabajar en Francia primeros pasos',
  it: 'lavorare in Francia primi passi',
  pt: 'trabalhar em França primeiros passos',
  de: 'arbeiten in Frankreich erste Schritte',
  ar: 'العمل في فرنسا الخطوات الأولى',
  uk: 'робота у Франції перші кроки',
} as const
