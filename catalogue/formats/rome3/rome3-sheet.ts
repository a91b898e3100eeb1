import { distinct } from '../clean-text.ts'
import type { DocumentDraft } from '../format.ts'
import { riasecConcepts } from '../rome/riasec.ts'
import { endSentence, NEAR_JOBS_SHOWN } from '../rome/rome-sheet.ts'
import { TRADE_NEED } from '../trade-need.ts'
import type { Rome3Data, Rome3Sheet } from './rome3-data.ts'

/** What is done and known on every post of the sheet; what only some have (9, 10) would say too much of the others. */
const BASE_ACTIVITIES = '6'
const BASE_KNOWLEDGE = '7'
const SURROUNDINGS = '5'

/** The job sheet of one ROME 3 code, from all tables of the set. Texts and items stand in the order the source numbers them. */
export function rome3Sheet(sheet: Rome3Sheet, data: Rome3Data, release: string): DocumentDraft {
  const texts = (data.texts.get(sheet.code) ?? []).toSorted((a, b) => a.position - b.position)
  const of = (type: string) => texts.filter(text => text.type === type).map(({ text }) => text)
  const definition = of('definition')
  const body = [
    definition.join('\n'),
    part('Accès au métier', of('acces_a_em')),
    part("Conditions d'exercice", of('cond_exercice_activite')),
    part('Activités', dashed(itemsOf(sheet, data, BASE_ACTIVITIES))),
    part('Savoirs', dashed(itemsOf(sheet, data, BASE_KNOWLEDGE))),
  ].filter(text => text !== '')
  return {
    kind: 'job-sheet',
    title: sheet.name,
    alternativeTitles: distinct(
      (data.titles.get(sheet.code) ?? []).flatMap(({ long, short }) => [long, short]),
      sheet.name,
    ),
    ...(definition.length > 0 && { summary: definition.map(endSentence).join(' ') }),
    ...(body.length > 0 && { body: { text: body.join('\n\n') } }),
    language: 'fr',
    subjects: distinct([data.domains.get(sheet.code.slice(0, 3)), data.domains.get(sheet.code.slice(0, 1))]),
    concepts: [{ scheme: 'ROME', code: sheet.code, label: sheet.name }, ...riasecConcepts((data.riasec.get(sheet.code) ?? []).flat())],
    needs: [TRADE_NEED],
    publisher: 'France Travail',
    identifiers: [{ scheme: 'other', value: sheet.code }],
    rights: { licence: 'Licence Ouverte 2.0', attribution: `France Travail, ${release}` },
    facts: factsOf(sheet, data),
  }
}

const dashed = (lines: readonly string[]): readonly string[] => lines.map(line => `- ${line}`)
const part = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : `${title}\n${lines.join('\n')}`)

function itemsOf({ code }: Rome3Sheet, data: Rome3Data, rubric: string, section?: string): readonly string[] {
  const items = (data.items.get(code) ?? []).filter(item => item.rubric === rubric)
  const labels = items
    .toSorted((a, b) => a.block - b.block || a.item - b.item)
    .flatMap(({ ogr }) => {
      const known = data.labels.get(ogr)
      return known === undefined || (section !== undefined && known.section !== section) ? [] : [known.label]
    })
  return distinct(labels)
}

function factsOf(sheet: Rome3Sheet, data: Rome3Data) {
  const moved = (type: string) =>
    distinct(
      (data.moves.get(sheet.code) ?? []).filter(move => move.type === type).map(move => data.nameByCode.get(move.code)),
      sheet.name,
    ).slice(0, NEAR_JOBS_SHOWN)
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['Où', itemsOf(sheet, data, SURROUNDINGS, 'STRUCTURES')],
    ['Secteurs', itemsOf(sheet, data, SURROUNDINGS, 'SECTEURS')],
    ['Conditions', itemsOf(sheet, data, SURROUNDINGS, 'CONDITIONS')],
    ['Métiers proches', moved('Proche')],
    ['Évolutions possibles', moved('Evolution')],
  ]
  return facts.flatMap(([label, values]) => (values.length === 0 ? [] : [{ label, value: values.join(' ; ') }]))
}
