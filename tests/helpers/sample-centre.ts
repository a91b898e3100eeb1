import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CatalogueDocument, DocumentInput } from '../../catalogue/model/document.ts'
import { documentSchema } from '../../catalogue/model/document.ts'
import type { CentreFolder } from '../../catalogue/release/centre-folder.ts'
import { readCentre } from '../../catalogue/release/centre-folder.ts'

const need = {
  id: 'orientation',
  label: { fr: 'Choisir son orientation' },
  flag: 'arch',
  colour: '#112233',
  wash: '#ddeeff',
  colourContrast: '#ffd54a',
  washContrast: '#000000',
}

/** The smallest centre there can be, by file. */
export const CENTRE_FILES: Readonly<Record<string, unknown>> = {
  'centre.json': {
    id: 'essai',
    name: { fr: 'Centre d’essai' },
    town: 'Essai',
    country: 'FR',
    timeZone: 'Europe/Paris',
    languages: ['fr'],
    hours: 'Mo-Fr 09:00-17:00; PH off',
    needs: [need],
    kiosk: { place: 'borne' },
  },
  'plan.json': {
    floors: [{ id: 'rez', label: { fr: 'Rez-de-chaussée' }, svg: 'rez.svg', viewBox: [0, 0, 100, 100], metresPerUnit: 0.2 }],
    places: [{ id: 'borne', floor: 'rez', kind: 'kiosk', label: { fr: 'La borne' }, x: 1, y: 1, width: 2, height: 2, node: 'n1' }],
    nodes: [{ id: 'n1', floor: 'rez', x: 2, y: 2 }],
    edges: [],
  },
  'desks.json': [
    {
      id: 'conseil-1',
      label: { fr: 'Espace conseil 1' },
      function: { fr: 'Choisir' },
      general: true,
      needs: ['orientation'],
      access: ['walk-in'],
      hours: 'Mo 08:00-12:00',
      place: 'borne',
    },
  ],
  'services.json': [],
  'events.json': [
    {
      id: 'atelier',
      title: { fr: 'Un atelier' },
      needs: ['orientation'],
      kind: 'workshop',
      start: '2026-01-05T14:00',
      minutes: 60,
      rrule: 'FREQ=WEEKLY;BYDAY=MO',
      registration: 'none',
    },
  ],
  'amenities.json': [],
  'holidays.json': { public: [{ from: '2026-05-01', to: '2026-05-01', label: { fr: 'Fête du Travail' } }], school: [] },
  'glossary.json': [],
  'synonyms.json': [{ language: 'fr', words: ['boulot'], means: ['emploi'] }],
}

/** Writes a centre's files; `changes` replaces some, `undefined` leaves one out, a text is written as it is. */
export async function writeCentre(dir: string, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  await mkdir(dir, { recursive: true })
  const files = {
    ...CENTRE_FILES,
    'rez.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="M0 0h9"/></svg>',
    ...changes,
  }
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue
    await writeFile(join(dir, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return dir
}

/** The smallest centre, written into `dir` and read back. */
export async function sampleCentre(dir: string, changes: Readonly<Record<string, unknown>> = {}): Promise<CentreFolder> {
  const read = await readCentre(await writeCentre(dir, changes))
  if (!read.ok) throw new Error(JSON.stringify(read.error, undefined, 1))
  return read.value
}

/** A document of the source `essai`, whatever is said otherwise. */
export const sampleDocument = (key: string, more: Partial<DocumentInput> = {}): CatalogueDocument =>
  documentSchema.parse({ id: `essai:${key}`, source: 'essai', kind: 'guide', title: `Guide ${key}`, language: 'fr', ...more })

/** Documents one by one, sorted by id as a draft gives them. */
export async function* inTurn(documents: readonly CatalogueDocument[]): AsyncGenerator<CatalogueDocument> {
  yield* [...documents].sort((left, right) => (left.id < right.id ? -1 : 1))
}
