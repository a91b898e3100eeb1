import { cleanLine, distinct } from '../clean-text.ts'
import type { DocumentDraft } from '../format.ts'
import { textOfCell } from '../html-text.ts'
import { TRADE_NEED } from '../trade-need.ts'
import { otherLabels } from '../vocabulary/esco/esco-files.ts'
import { genderForms } from '../vocabulary/esco/gender-forms.ts'
import type { EscoData } from './esco-data.ts'

/** An occupation's row: its code, its title, and the other cells by their column. */
export type EscoOccupation = Readonly<{ uri: string; code: string; title: string; cell(column: string): string }>

/** The sheet of one occupation. Absent is what the set does not say: in French and Spanish release 1.0 describes nothing. */
export function escoDocument({ uri, code, title, cell }: EscoOccupation, language: string, data: EscoData): DocumentDraft {
  const description = textOfCell(cell('description'))
  const definition = textOfCell(cell('definition'))
  const scope = textOfCell(cell('scopenote'))
  const skills = distinct(data.skills.get(code) ?? [])
  const body = [
    description,
    definition === description ? undefined : definition,
    scope,
    skills.map(skill => `- ${skill}`).join('\n'),
  ].filter(part => part !== undefined && part !== '')
  const group = cell('iscogroup').trim()
  const groupLabel = data.groups.get(group)
  return {
    kind: 'job-sheet',
    title,
    alternativeTitles: distinct([...otherLabels(cell).map(cleanLine), ...genderForms(title)], title),
    ...(description !== undefined && { summary: cleanLine(description) }),
    ...(body.length > 0 && { body: { text: body.join('\n\n') } }),
    language,
    subjects: groupLabel === undefined ? [] : [groupLabel],
    concepts: [
      { scheme: 'ESCO', code, label: title },
      ...(group === '' ? [] : [{ scheme: 'ISCO-08', code: group, ...(groupLabel !== undefined && { label: groupLabel }) }]),
    ],
    needs: [TRADE_NEED],
    publisher: 'European Commission',
    identifiers: [{ scheme: 'other', value: code }],
    ...(dateOf(cell('modifieddate')) !== undefined && { modified: dateOf(cell('modifieddate')) }),
    rights: { licence: 'CC BY 4.0', attribution: 'ESCO classification of the European Commission' },
    links: [{ url: uri, label: 'ESCO' }],
    facts: (data.elsewhere.get(code) ?? []).map(([tag, label]) => ({ label: nameOf(tag), value: label })),
  }
}

/** The day of an ISO 8601 time, such as 2016-07-05T13:58:41Z. */
const dateOf = (time: string): string | undefined => /^(\d{4}-\d{2}-\d{2})T/.exec(time.trim())?.[1]

/** What a language calls itself; its tag where nobody knows. */
const nameOf = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
