import { expect, test } from 'vitest'
import { marcxml } from '../../../catalogue/formats/marc-xml/marcxml.ts'
import { marc21 } from '../../../catalogue/formats/marc21/marc21.ts'
import { unimarc } from '../../../catalogue/formats/unimarc/unimarc.ts'
import { documentId, documentSchema } from '../../../catalogue/model/document.ts'
import { sayHolding } from '../../../renderer/visitor/document/say-holding.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import type { FieldInput } from '../../helpers/intake/build-marc.ts'
import { buildMarc } from '../../helpers/intake/build-marc.ts'
import { marcXml, marcXmlRecord } from '../../helpers/intake/build-marc-xml.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

/** What the document's page says of every copy of a record: from the bytes of an export to the words. */
async function said(format: typeof unimarc, content: string | Uint8Array, language: string): Promise<readonly string[]> {
  const { records } = await readAll(format, [memoryFile('x', content)])
  const document = documentSchema.parse({ ...records[0]?.document, id: documentId('s', records[0]?.key ?? ''), source: 's' })
  const words = createWords(language, 'fr')
  return document.holdings.map(holding => sayHolding(holding, undefined, words).join(' · '))
}

const SERIAL: readonly FieldInput[] = [
  ['001', 'S1'],
  ['200', '1 ', ['a', 'Revue']],
  ['955', '  ', ['b', '1982-1989 et 1993-1998'], ['d', 'Magasins'], ['e', 'P 12']],
  ['955', '  ', ['r', '2001-'], ['d', 'Salle 1'], ['w', 'manque no. 7']],
  ['995', '  ', ['c', 'Brest'], ['k', '387.1'], ['o', '0']],
]
const RUN: readonly FieldInput[] = [
  ['001', 'S1'],
  ['245', '00', ['a', 'Review']],
  ['852', '8 ', ['b', 'Main library'], ['c', 'Closed stacks'], ['z', 'Ask at the desk']],
  ['866', ' 0', ['a', '1982-1989 and 1993-1998']],
]

test('a run with a gap in closed stacks reads so at the kiosk, and that one asks for it', async () => {
  expect(await said(marc21, buildMarc(RUN, { leader: 'nas a' }), 'en')).toEqual([
    'Closed stacks · ask at the welcome desk · issues: 1982-1989 and 1993-1998',
  ])
  expect(await said(marcxml, marcXml([marcXmlRecord(RUN, { leader: 'nas a' })]), 'fr')).toEqual([
    'Closed stacks · à demander à l’accueil · numéros\u00a0: 1982-1989 and 1993-1998',
  ])
})

test('runs and copies of UNIMARC say where they stand, what is missing, what can be borrowed', async () => {
  expect(await said(unimarc, buildMarc(SERIAL, { leader: 'nas  ' }), 'fr')).toEqual([
    'Brest · peut être emprunté',
    'Magasins · à demander à l’accueil · numéros\u00a0: 1982-1989 et 1993-1998',
    'Salle 1 · en libre accès · numéros\u00a0: 2001- ; manque no. 7',
  ])
})
