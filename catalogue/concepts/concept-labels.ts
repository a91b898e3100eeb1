import type { Vocabulary } from '../model/centre.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import { labelForms } from './label-forms.ts'

/** One way to say a concept in one language. `isSecondForm`: the other gender of the label before it, which has the same stems. */
export type ConceptLabel = Readonly<{ form: string; isPreferred: boolean; isSecondForm: boolean }>

/** The labels of a vocabulary by primary language (`fr` for `fr-BE`): for each concept, in its place, every form of each of its labels. */
export type LabelTable = ReadonlyMap<string, readonly (readonly ConceptLabel[])[]>

/** What is longer names nothing that anybody says, and is left aside. */
const LONGEST_LABEL = 300

/** Every form of every label of a vocabulary. */
export function labelTable({ concepts }: Vocabulary): LabelTable {
  const table = new Map<string, ConceptLabel[][]>()
  const add = (place: number, language: string, label: string, isPreferred: boolean): void => {
    if (label.length > LONGEST_LABEL) return
    const primary = primaryLanguage(language)
    const column = table.get(primary) ?? concepts.map(() => [])
    table.set(primary, column)
    column[place]?.push(...labelForms(label).map((form, place) => ({ form, isPreferred, isSecondForm: place > 0 })))
  }
  for (const [place, { prefLabel, altLabel }] of concepts.entries()) {
    for (const [language, label] of Object.entries(prefLabel)) add(place, language, label, true)
    for (const [language, labels] of Object.entries(altLabel)) for (const label of labels) add(place, language, label, false)
  }
  return table
}
