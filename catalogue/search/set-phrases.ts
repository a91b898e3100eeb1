import { fold } from '../text/fold.ts'
import type { LoadedSegment } from './loaded-segment.ts'

/** What titles are made with, whatever they are about, by language. */
const SET_PHRASES: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "mode d'emploi",
    'pas à pas',
    'en clair',
    'en pratique',
    'de A à Z',
    'en un coup d’œil',
    'foire aux questions',
    'compte rendu',
    'dossier de presse',
  ],
  en: ['step by step', 'in practice', 'at a glance', 'from A to Z', 'how it works'],
  es: ['paso a paso', 'modo de empleo', 'en la práctica', 'de la A a la Z'],
  it: ['passo dopo passo', 'passo per passo', 'istruzioni per l’uso', 'in pratica', 'dalla A alla Z'],
  pt: ['passo a passo', 'modo de usar', 'na prática', 'de A a Z'],
  de: ['Schritt für Schritt', 'auf einen Blick', 'in der Praxis', 'von A bis Z'],
  ar: ['خطوة بخطوة', 'خطوة خطوة', 'من الألف إلى الياء'],
  uk: ['крок за кроком', 'на практиці', 'від А до Я'],
}

/** Accents, case and apostrophes apart, which may be typewriter ones. */
const plain = (text: string): string => fold(text).replaceAll('’', "'")

/** The terms of the set phrases that a title is made with: "mode" and "emploi" of "L'apprentissage, mode d'emploi". */
export function setPhraseTerms({ analyzer }: LoadedSegment, title: string): ReadonlySet<string> {
  const own = plain(title)
  const held = (SET_PHRASES[analyzer.language] ?? []).filter(phrase => own.includes(plain(phrase)))
  return new Set(held.flatMap(phrase => analyzer.terms(phrase)))
}
