import { describe, expect, test } from 'vitest'
import { csv } from '../../../catalogue/formats/csv/csv.ts'
import type { CsvMappingInput } from '../../../catalogue/formats/csv/csv-mapping.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const read = (content: string, mapping: unknown) => readAll(csv, [memoryFile('fonds.csv', content)], { mapping })
const holdingsOf = async (content: string, mapping: CsvMappingInput) => {
  const { records, problems } = await read(content, mapping)
  return { holdings: records[0]?.document.holdings, troubles: problems.map(({ field, severity }) => [field, severity]) }
}
const TITLED = { key: 'N', fields: { title: 'T' } } satisfies CsvMappingInput

describe('copies and runs from columns', () => {
  test('a run with gaps in closed stacks, asked for at the desk', async () => {
    const mapping: CsvMappingInput = {
      key: 'N',
      fields: { title: 'T', callNumber: 'Cote', zone: 'Localisation', statement: 'État de collection', access: 'Accès' },
    }
    expect(
      await holdingsOf('N;T;Cote;Localisation;État de collection;Accès\n1;Tempo;P 12;Magasin;1982-1989, 1993-1998;Sur demande\n', mapping),
    ).toEqual({
      holdings: [{ callNumber: 'P 12', zone: 'Magasin', statement: '1982-1989, 1993-1998', access: 'ask' }],
      troubles: [],
    })
  })

  test('lists in cells are copies side by side; what stands once is true of all', async () => {
    const mapping: CsvMappingInput = {
      ...TITLED,
      holdings: [{ site: 'Site', callNumber: { column: 'Cotes', separator: '|' }, access: { column: 'Accès', separator: '|' } }],
    }
    expect(await holdingsOf('N;T;Site;Cotes;Accès\n1;a;Nord;331 A | 331 B;libre accès | à emporter\n', mapping)).toEqual({
      holdings: [
        { site: 'Nord', callNumber: '331 A', access: 'open-shelf' },
        { site: 'Nord', callNumber: '331 B', access: 'take' },
      ],
      troubles: [],
    })
  })

  test('lists that do not fit each other make no copy, and that is told', async () => {
    const mapping: CsvMappingInput = {
      ...TITLED,
      holdings: [{ zone: { column: 'Z', separator: '|' }, callNumber: { column: 'C', separator: '|' } }],
    }
    expect(await holdingsOf('N;T;Z;C\n1;a;x|y;1|2|3\n', mapping)).toEqual({ holdings: [], troubles: [['holdings', 'warning']] })
  })

  test('columns for a second copy, words of the source, and what the whole source has in common', async () => {
    const mapping: CsvMappingInput = {
      ...TITLED,
      fields: { title: 'T', callNumber: 'C1', loan: 'Prêt' },
      holdings: [{ callNumber: 'C2', state: { column: 'É', values: { au_pilon: 'missing' } } }],
      constants: { site: 'Centre', access: 'open-shelf' },
    }
    expect(await holdingsOf('N;T;C1;C2;Prêt;É\n1;a;10;20;exclu du prêt;Au pilon\n2;b;;;;\n', mapping)).toEqual({
      holdings: [
        { site: 'Centre', access: 'open-shelf', callNumber: '10', loan: false },
        { site: 'Centre', access: 'open-shelf', callNumber: '20', state: 'missing' },
      ],
      troubles: [],
    })
    const { records } = await read('N;T;C1;C2;Prêt;É\n2;b;;;;\n', mapping)
    expect(records[0]!.document.holdings).toEqual([])
  })

  test('a word that nobody knows is told and left out', async () => {
    expect(await holdingsOf('N;T;C;A\n1;a;10;chez Marcel\n', { ...TITLED, fields: { title: 'T', callNumber: 'C', access: 'A' } })).toEqual({
      holdings: [{ callNumber: '10' }],
      troubles: [['access', 'warning']],
    })
  })
})

describe('what a mapping says of rows', () => {
  test('rules give needs, horizon, kind, cost, collections and concepts; a column’s own word is stronger, a constant weaker', async () => {
    const mapping: CsvMappingInput = {
      key: 'N',
      fields: { title: 'T', cost: { column: 'Prix', values: { '0': 'free' } } },
      constants: { kind: 'guide', horizon: 'later', cost: 'unknown', audience: ['tous'] },
      rules: [
        {
          column: 'Thème',
          contains: 'création',
          needs: ['creation'],
          kind: 'leaflet',
          horizon: 'months',
          cost: 'paid',
          costNote: 'selon l’organisme',
          collections: ['entreprendre'],
          concepts: [{ scheme: 'Formacode', code: '32047', label: 'Création d’entreprise' }],
        },
        { column: 'Urgent', horizon: 'today', needs: ['droits'] },
      ],
    }
    const { records, problems } = await read(
      "N;T;Thème;Prix;Urgent\n1;Ouvrir;Création d'entreprise;0;\n2;Aide;Logement;;oui\n3;Les deux;création;;oui\n",
      mapping,
    )
    expect(problems).toEqual([])
    expect(records.map(({ document }) => document)).toMatchObject([
      {
        kind: 'leaflet',
        horizon: 'months',
        needs: ['creation'],
        cost: { kind: 'free', note: 'selon l’organisme' },
        collections: ['entreprendre'],
        concepts: [{ scheme: 'Formacode', code: '32047', label: 'Création d’entreprise' }],
        audience: ['tous'],
      },
      { kind: 'guide', horizon: 'today', needs: ['droits'], cost: { kind: 'unknown' }, concepts: [] },
      { kind: 'leaflet', horizon: 'months', needs: ['creation', 'droits'] },
    ])
  })

  test('concepts from columns of codes, with their labels where both lists are as long', async () => {
    const mapping: CsvMappingInput = { ...TITLED, concepts: [{ scheme: 'ROME', column: 'Codes', label: 'Noms', separator: ';' }] }
    const { records } = await read(
      'N,T,Codes,Noms\n1,a,"G1602; G1603;G1602","Cuisine;Service;Cuisine"\n2,b,K1801;K1802,Conseil\n3,c,,\n',
      mapping,
    )
    expect(records.map(({ document }) => document.concepts)).toEqual([
      [
        { scheme: 'ROME', code: 'G1602', label: 'Cuisine' },
        { scheme: 'ROME', code: 'G1603', label: 'Service' },
      ],
      [
        { scheme: 'ROME', code: 'K1801' },
        { scheme: 'ROME', code: 'K1802' },
      ],
      [],
    ])
  })

  test('rows that are no records are left out and counted once', async () => {
    const { records, problems } = await read('N;T;X\nid;Le titre;exemple\n1;a;\n', {
      ...TITLED,
      leaveOut: [{ column: 'X', contains: 'exemple' }],
    })
    expect(records.map(({ key, record }) => [key, record])).toEqual([['1', 3]])
    expect(problems).toMatchObject([{ severity: 'warning', message: expect.stringContaining('1 row was left out') }])
  })

  test('a number that a spreadsheet has shortened is found, once for its column', async () => {
    const { records, problems } = await read('N;T;SIRET\n1;a;8.24E+13\n2;b;8,24541E13\n3;c;82454114801871\n', TITLED)
    expect(records).toHaveLength(3)
    expect(problems).toMatchObject([
      { code: 'bad-value', severity: 'warning', field: 'SIRET', message: expect.stringMatching(/2 cells.*first in line 2\)/) },
    ])
  })
})

describe('a wrong mapping is refused with what is wrong named', () => {
  test.each([
    ['a column of a copy', { ...TITLED, holdings: [{ callNumber: 'Kote' }] }, 'missing-column', /"Kote".*"N", "T"/],
    ['a column of a rule', { ...TITLED, rules: [{ column: 'Thème' }] }, 'missing-column', /"Thème"/],
    ['a column of concepts', { ...TITLED, concepts: [{ scheme: 'ROME', column: 'ROME' }] }, 'missing-column', /"ROME"/],
    ['a column of rows left out', { ...TITLED, leaveOut: [{ column: 'Exemple' }] }, 'missing-column', /"Exemple"/],
    ['a copy’s field', { ...TITLED, holdings: [{ cote: 'N' }] }, 'bad-mapping', /holdings\.0/],
    ['a cost', { ...TITLED, constants: { cost: 'gratuit' } }, 'bad-mapping', /constants\.cost/],
    ['a part', { ...TITLED, colonnes: [] }, 'bad-mapping', /"colonnes".*"holdings", "leaveOut" and "sheet"/],
  ])('%s', async (_name, mapping, code, message) => {
    const { records, problems } = await read('N;T\n1;a\n', mapping)
    expect([records.length, problems.length]).toEqual([0, 1])
    expect(problems[0]).toMatchObject({ code, severity: 'refused', message: expect.stringMatching(message) })
  })
})

describe('a mapping is proposed', () => {
  const propose = (content: string) => csv.proposeMapping!([memoryFile('x.csv', content)])

  test('with the columns of codes that the values confirm', async () => {
    expect(
      await propose('Identifiant;Titre;Code ROME;Libellé ROME;Formacode\n1;a;G1602;Cuisine;42752\n2;b;K1801;Conseil;chaud\n'),
    ).toMatchObject({
      key: 'Identifiant',
      concepts: [{ scheme: 'ROME', column: 'Code ROME', label: 'Libellé ROME' }],
    })
    expect(await propose('Identifiant;Titre;Codes ROME\n1;a;G1602, K1801\n2;b;K1802\n')).toMatchObject({
      concepts: [{ scheme: 'ROME', column: 'Codes ROME', separator: ',' }],
    })
  })

  test('with the columns of copies', async () => {
    expect(await propose('Identifiant;Titre;Cote;Localisation;État de collection;Accès;Bibliothèque\n1;a;b;c;d;e;f\n')).toMatchObject({
      fields: { callNumber: 'Cote', zone: 'Localisation', statement: 'État de collection', access: 'Accès', site: 'Bibliothèque' },
    })
  })
})

describe('P191: a mapping that gives a kind or a need that the centre does not have is refused, and says where', () => {
  const centre = { kinds: new Map([['film-kit', ['Valise']]]), needs: new Map(['orientation', 'emploi'].map(id => [id, [id]])) }
  const refusalOf = async (mapping: unknown) => {
    const { records, problems } = await readAll(csv, [memoryFile('fonds.csv', 'N;T;K\n1;a;Livre\n')], { mapping, ...centre })
    expect(records).toEqual([])
    return problems.map(({ code, message }) => [code, message])
  }
  const table = { key: 'N', fields: { title: 'T' } }

  test.each([
    [
      { ...table, fields: { title: 'T', kind: { column: 'K', values: { Livre: 'buch' } } } },
      'fields.kind.values.Livre',
      '"buch" is no kind',
    ],
    [{ ...table, fields: { title: 'T', kind: { column: 'K', otherwise: 'buch' } } }, 'fields.kind.otherwise', '"buch" is no kind'],
    [{ ...table, constants: { kind: 'buch' } }, 'constants.kind', 'film-kit'],
    [{ ...table, rules: [{ column: 'K', kind: 'buch' }] }, 'rules.0.kind', 'book (livre)'],
    [{ ...table, needs: [{ needs: ['zzz'] }] }, 'needs.0.needs', '"zzz" is no need of this centre, whose needs are orientation, emploi'],
    [{ ...table, rules: [{ column: 'K', needs: ['emploi', 'zzz'] }] }, 'rules.0.needs', '"zzz"'],
    [{ ...table, fields: { title: 'T', needs: { column: 'K', values: { Livre: ['zzz'] } } } }, 'fields.needs.values.Livre', '"zzz"'],
  ])('%j', async (mapping, where, said) => {
    expect(await refusalOf(mapping)).toEqual([['bad-mapping', expect.stringContaining(`"${where}"`)]])
    expect(await refusalOf(mapping)).toEqual([['bad-mapping', expect.stringContaining(said)]])
  })

  test('one that gives what the centre has is read', async () => {
    const mapping = {
      ...table,
      fields: { title: 'T', kind: { column: 'K', values: { Livre: 'film-kit' } } },
      needs: [{ needs: ['emploi'] }],
    }
    const { records, problems } = await readAll(csv, [memoryFile('fonds.csv', 'N;T;K\n1;a;Livre\n')], { mapping, ...centre })
    expect([records.map(({ document }) => [document.kind, document.needs]), problems]).toEqual([[['film-kit', ['emploi']]], []])
  })
})
