import { labelForms } from './label-forms.ts'

/** A part of a title; `isFirst`: nothing stands before it. */
export type TitleSegment = Readonly<{ text: string; isFirst: boolean }>

const IN_BRACKETS = /\s\(([^()]*)\)/g
const BORDERS = /[:;,|/–—?!]|\s-\s|\.\s/

/**
 * The parts of a title between its signs, each gender of a job's name apart:
 * `Boulanger / Boulangère (CAP) : se former` gives "Boulanger", "Boulangère", "CAP" and "se former".
 */
export function titleSegments(title: string): readonly TitleSegment[] {
  const segments = new Map<string, boolean>()
  for (const form of labelForms(title)) {
    const texts = form.replace(IN_BRACKETS, ' : $1 : ').split(BORDERS)
    for (const [place, text] of texts.map(part => part.trim()).entries()) segments.set(text, segments.get(text) === true || place === 0)
  }
  segments.delete('')
  return [...segments].map(([text, isFirst]) => ({ text, isFirst }))
}
