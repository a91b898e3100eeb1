import { distinct } from '../clean-text.ts'
import type { DocumentDraft } from '../format.ts'
import { TRADE_NEED } from '../trade-need.ts'
import { riasecConcepts } from './riasec.ts'
import type { RomeData, RomeSheetRow } from './rome-data.ts'

/** How many near jobs a sheet names. */
export const NEAR_JOBS_SHOWN = 8

/** The job sheet of one ROME code, from all tables of the set. Texts stand in the order the source numbers them. */
export function romeSheet(sheet: RomeSheetRow, data: RomeData, release: string): DocumentDraft {
  const texts = [...(data.texts.get(sheet.code) ?? [])].sort((a, b) => a.position - b.position)
  const of = (type: string) => texts.filter(text => text.type === type).map(text => text.text)
  const definition = of('definition')
  const access = of('acces_metier')
  const skills = distinct(data.skills.get(sheet.code) ?? [])
  const titles = [...(data.titles.get(sheet.code) ?? [])].sort((a, b) => Number(b.main) - Number(a.main))
  const parts = [
    definition.join('\n'),
    access.length > 0 ? `Accès au métier\n${access.join('\n')}` : undefined,
    skills.length > 0 ? `Savoir-faire principaux\n${skills.map(skill => `- ${skill}`).join('\n')}` : undefined,
  ].filter(part => part !== undefined && part !== '')
  return {
    kind: 'job-sheet',
    title: sheet.title,
    alternativeTitles: distinct(
      titles.flatMap(title => [title.long, title.short]),
      sheet.title,
    ),
    ...(definition.length > 0 && { summary: definition.map(endSentence).join(' ') }),
    ...(parts.length > 0 && { body: { text: parts.join('\n\n') } }),
    language: 'fr',
    subjects: distinct([
      ...[...(data.domains.get(sheet.code) ?? [])].reverse(),
      ...(data.sectors.get(sheet.code) ?? []).map(sector => sector.label),
      ...(data.themes.get(sheet.code) ?? []).map(theme => theme.label),
    ]),
    concepts: conceptsOf(sheet, data),
    needs: [TRADE_NEED],
    publisher: 'France Travail',
    identifiers: [{ scheme: 'other', value: sheet.code }],
    rights: { licence: 'Licence Ouverte 2.0', attribution: `France Travail, ${release}` },
    facts: factsOf(sheet, data),
  }
}

/** One sentence a row, half of them without their full stop: side by side they need it. */
export const endSentence = (text: string) => (/[.!?:;…]$/.test(text) ? text : `${text}.`)

function conceptsOf(sheet: RomeSheetRow, data: RomeData) {
  const labelled = (scheme: string, list: readonly Readonly<{ code: string; label: string }>[] | undefined) =>
    (list ?? []).map(({ code, label }) => ({ scheme, code, label }))
  return [
    { scheme: 'ROME', code: sheet.code, label: sheet.title },
    ...riasecConcepts(data.riasec.get(sheet.code) ?? []),
    ...labelled('NAF', data.naf.get(sheet.code)),
    ...labelled('ROME-centre-interet', data.interests.get(sheet.code)),
  ]
}

function factsOf(sheet: RomeSheetRow, data: RomeData) {
  const near = [...(data.moves.get(sheet.code) ?? [])]
    .sort((a, b) => a.order - b.order)
    .map(move => data.titleByCode.get(move.code))
    .filter(title => title !== undefined)
    .slice(0, NEAR_JOBS_SHOWN)
  return [
    ...(sheet.regulated ? [{ label: 'Métier réglementé', value: 'Oui' }] : []),
    ...(sheet.manager ? [{ label: 'Statut', value: 'Emploi de cadre' }] : []),
    ...(sheet.ecology === undefined ? [] : [{ label: 'Transition écologique', value: sheet.ecology }]),
    ...(near.length > 0 ? [{ label: 'Métiers proches', value: near.join(' ; ') }] : []),
  ]
}
