import { cleanLine } from '../clean-text.ts'
import { readDate } from '../csv/read-date.ts'
import type { DocumentDraft } from '../format.ts'
import { isWebAddress } from '../web-address.ts'

type Coded = Readonly<{ code: string | undefined; label: string | undefined }>

/** One sheet of the national directories, whichever file it came from. Absent is what it does not say. */
export type RncpSheet = Readonly<{
  /** `RNCP35584` or `RS5449`. */
  number: string
  title: string
  /** "Titre professionnel", "BTS"... */
  type: string | undefined
  /** `NIV4` and what it is called. */
  level: Coded
  /** Last day of the registration, as the source writes it. */
  until: string | undefined
  isActive: boolean | undefined
  certifiers?: readonly string[]
  parts?: readonly Readonly<{ title: string; text: string | undefined }>[]
  rome?: readonly Coded[]
  nsf?: readonly Coded[]
  formacode?: readonly Coded[]
  url?: string | undefined
}>

/** The document of a sheet. One that is no longer registered says so, and is out of date from its last day on. */
export function rncpDocument(sheet: RncpSheet): DocumentDraft {
  const until = readDate(sheet.until ?? '')
  const digits = /\d+$/.exec(sheet.number)?.[0] ?? ''
  const directory = sheet.number.startsWith('RS') ? 'rs' : 'rncp'
  const parts = (sheet.parts ?? []).filter(({ text }) => text !== undefined)
  const level = /^NIV(\d)$/.exec(sheet.level.code ?? '')?.[1]
  const links = [...(sheet.url !== undefined && isWebAddress(sheet.url) ? [{ url: sheet.url }] : [])]
  return {
    kind: 'training',
    title: sheet.title,
    ...(sheet.type !== undefined && { subtitle: sheet.type }),
    ...(parts[0]?.text !== undefined && { summary: cleanLine(parts[0].text) }),
    ...(parts.length > 0 && { body: { text: parts.map(({ title, text }) => `${title}\n${text}`).join('\n\n') } }),
    language: 'fr',
    concepts: [
      { scheme: directory.toUpperCase(), code: digits, label: sheet.title },
      ...(level === undefined
        ? []
        : [{ scheme: 'EQF', code: level, ...(sheet.level.label !== undefined && { label: sheet.level.label }) }]),
      ...coded('ROME', sheet.rome),
      ...coded('NSF', sheet.nsf),
      ...coded('Formacode', sheet.formacode),
    ],
    publisher: 'France compétences',
    ...(until !== undefined && until.length === 10 && { validUntil: until }),
    identifiers: [{ scheme: 'other', value: sheet.number }],
    rights: { licence: 'Licence Ouverte 2.0', attribution: 'France compétences' },
    links: [{ url: `https://www.francecompetences.fr/recherche/${directory}/${digits}/`, label: 'France compétences' }, ...links],
    facts: [
      ...(sheet.level.label === undefined ? [] : [{ label: 'Niveau', value: sheet.level.label }]),
      ...((sheet.certifiers ?? []).length === 0 ? [] : [{ label: 'Certificateurs', value: (sheet.certifiers ?? []).join(' ; ') }]),
      ...(sheet.isActive === false ? [{ label: 'Enregistrement', value: 'Cette certification n’est plus active.' }] : []),
    ],
  }
}

const coded = (scheme: string, list: readonly Coded[] | undefined) =>
  (list ?? []).flatMap(({ code, label }) => (code === undefined ? [] : [{ scheme, code, ...(label !== undefined && { label }) }]))
