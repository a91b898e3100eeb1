import { describe, expect, test } from 'vitest'
import { lheo } from '../../../catalogue/formats/lheo/lheo.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const action = (
  inner: string,
  place = '<codepostal>00000</codepostal><ville>Val-Clair</ville><code-INSEE-commune>00001</code-INSEE-commune>',
) => `<action numero="A1"><lieu-de-formation><coordonnees><adresse>${place}</adresse></coordonnees></lieu-de-formation>${inner}</action>`
const session = (from: string, to: string) => `<session><periode><debut>${from}</debut><fin>${to}</fin></periode></session>`
const formation = (inner: string, number = 'F1') =>
  `<formation numero="${number}" datecrea="20200102" datemaj="20260304"><intitule-formation>CAP lampiste</intitule-formation>${inner}</formation>`
const offers = (inner: string, namespace = 'http://www.lheo.org/2.2') =>
  `<?xml version="1.0" encoding="UTF-8"?><lheo xmlns="${namespace}"><offres>${inner}</offres></lheo>`

const read = (text: string) => readAll(lheo, [memoryFile('offers.xml', text)])
const one = async (inner: string) => (await read(offers(formation(inner)))).records[0]?.document

describe('LHEO training offers', () => {
  test('make a training by its number, with its text without HTML, its codes, its organisation and its dates', async () => {
    const { records, problems } = await read(
      offers(
        formation(
          '<domaine-formation><code-FORMACODE ref="V12">12345</code-FORMACODE><code-ROME>Z1101</code-ROME></domaine-formation>' +
            '<objectif-formation>&lt;p&gt;Tenir &lt;b&gt;une&lt;/b&gt; lampe.&lt;/p&gt;</objectif-formation><resultats-attendus>-</resultats-attendus>' +
            '<contenu-formation>&lt;ul&gt;&lt;li&gt;Huile&lt;/li&gt;&lt;li&gt;M&amp;egrave;che&lt;/li&gt;&lt;/ul&gt;</contenu-formation><certifiante>1</certifiante>' +
            '<certification><code-RNCP>99</code-RNCP></certification><url-formation><urlweb>https://lampe.example/cap</urlweb></url-formation>' +
            `<organisme-formation-responsable><nom-organisme>École des lampes</nom-organisme></organisme-formation-responsable>${action('<rythme-formation>Le soir</rythme-formation>')}`,
        ),
      ),
    )
    expect(problems).toEqual([])
    expect(records).toMatchObject([
      {
        key: 'F1',
        record: 1,
        document: {
          kind: 'training',
          title: 'CAP lampiste',
          summary: 'Tenir une lampe.',
          body: { text: 'Tenir une lampe.\n\nContenu\n- Huile\n- Mèche' },
          publisher: 'École des lampes',
          issued: '2020-01-02',
          modified: '2026-03-04',
          concepts: [
            { scheme: 'Formacode', code: '12345' },
            { scheme: 'ROME', code: 'Z1101' },
            { scheme: 'RNCP', code: '99' },
          ],
          territory: [{ code: '00001', label: 'Val-Clair' }],
          links: [{ url: 'https://lampe.example/cap' }],
          facts: [
            { label: 'Organisme', value: 'École des lampes' },
            { label: 'Formation certifiante', value: 'Oui' },
            { label: 'Rythme', value: 'Le soir' },
          ],
        },
      },
    ])
  })

  test('say when it takes place, and until when the sheet holds: only where every session has an end', async () => {
    const both = action(session('20260901', '20270630') + session('20250901', '20260630'))
    expect(await one(both)).toMatchObject({
      validUntil: '2027-06-30',
      facts: [{ label: 'Sessions', value: 'du 01/09/2025 au 30/06/2026, Val-Clair ; du 01/09/2026 au 30/06/2027, Val-Clair' }],
    })
    expect((await one(action(session('20260901', '00000000'))))?.validUntil).toBeUndefined()
    expect((await one(action(session('00000000', '00000000'))))?.facts).toEqual([])
    expect((await one(action(session('20260231', '20260230'))))?.facts).toEqual([])
  })

  test.each([
    ['a price of 0', '<prix-total-TTC>0</prix-total-TTC>', { kind: 'free' }],
    ['a price', '<prix-total-TTC>1 250,50</prix-total-TTC>', { kind: 'paid', note: '1\u202f250,50\u00a0€ TTC' }],
    ['somebody who may pay', '<prise-en-charge-frais-possible>1</prise-en-charge-frais-possible>', { kind: 'fundable' }],
    ['a price that is no number', '<prix-total-TTC>sur devis</prix-total-TTC>', undefined],
    ['nothing', '', undefined],
  ])('what it costs: %s', async (_name, inner, cost) => {
    expect((await one(action(inner)))?.cost).toEqual(cost)
  })

  test('persons to write to are left out, and counted', async () => {
    const contact =
      '<contact-formation><coordonnees><civilite>Madame</civilite><nom>Lumière</nom><prenom>Claire</prenom><courriel>claire@lampe.example</courriel></coordonnees></contact-formation>'
    const { records, problems } = await read(offers(formation(contact)))
    expect(JSON.stringify(records)).not.toMatch(/Claire|claire@/)
    expect(problems).toMatchObject([{ code: 'name-dropped', severity: 'warning', message: expect.stringContaining('1 person is') }])
  })

  test('a training without a number or a name is refused with its field, and its neighbours go in; the other namespace reads the same', async () => {
    const text = offers(
      `<formation><intitule-formation>Sans numéro</intitule-formation></formation><formation numero="F2"/>${formation('', 'F3')}`,
      'http://lheo.gouv.fr/2.3',
    )
    const { records, problems } = await read(text)
    expect(records.map(({ key, record }) => [key, record])).toEqual([['F3', 3]])
    expect(problems).toMatchObject([
      { record: 1, field: 'numero', code: 'missing-id' },
      { record: 2, field: 'intitule-formation', code: 'missing-field' },
    ])
  })

  test('claims offers and not the schema that describes them', () => {
    const schema = '<xs:schema xmlns:lheo="http://lheo.gouv.fr/2.3"><xs:element name="lheo"/></xs:schema>'
    expect(
      lheo.claim([memoryFile('a.xsd', schema), memoryFile('b.xml', offers(''))]).map(({ files }) => files.map(({ name }) => name)),
    ).toEqual([['b.xml']])
  })
})
