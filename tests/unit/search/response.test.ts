import { describe, expect, test } from 'vitest'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

describe('reasons', () => {
  test('name the most telling place of each word', async () => {
    const engine = await engineOf([
      {
        title: 'Boulanger',
        alternativeTitles: ['Mitron'],
        subjects: ['artisanat'],
        summary: 'Le pain.',
        body: 'La nuit, toujours la nuit.',
      },
    ])
    expect(find(engine, 'boulanger mitron artisanat pain nuit').hits[0]?.reasons).toEqual([
      { kind: 'title', words: ['boulanger'] },
      { kind: 'alternative-title', words: ['mitron'] },
      { kind: 'subject', words: ['artisanat'] },
      { kind: 'summary', words: ['pain'] },
      { kind: 'text', words: ['nuit'] },
    ])
  })

  test('say what was completed, corrected or understood by a synonym', async () => {
    const engine = await engineOf(
      [{ title: 'Boulanger' }, { title: 'Assistant maternel / Assistante maternelle' }],
      [{ language: 'fr', words: ['nounou', 'garder des enfants'], means: ['assistante maternelle'] }],
    )
    expect(find(engine, 'boul', { typing: true }).hits[0]?.reasons).toContainEqual({ kind: 'completed', from: 'boul', to: 'boulanger' })
    expect(find(engine, 'bulanger').hits[0]?.reasons).toContainEqual({ kind: 'corrected', from: 'bulanger', to: 'boulanger' })
    const synonym = { kind: 'synonym', to: 'assistante maternelle' }
    expect(find(engine, 'nounou').hits[0]?.reasons).toContainEqual({ ...synonym, from: 'nounou' })
    expect(find(engine, 'garder des enfants').hits[0]?.reasons).toContainEqual({ ...synonym, from: 'garder des enfants' })
  })

  test.each([
    ['infirmiere', ['infirmière']],
    ['l’infirmiere', ['infirmière']],
    ['infirmieres', ['infirmière']],
    ['infirmier', ['infirmier']],
    ['INFIRMIER', ['INFIRMIER']],
    ['boulangere', ['boulanger']],
  ])('show %s as it stands in the document', async (words, shown) => {
    const engine = await engineOf([{ title: 'Infirmier / Infirmière' }, { title: 'Boulanger' }])
    expect(find(engine, words).hits[0]?.reasons).toEqual([{ kind: 'title', words: shown }])
  })

  test('show a word that stands deep in the text as the catalogue most often writes it', async () => {
    const engine = await engineOf([{ title: 'Métiers', body: 'Le bénévolat, toujours le bénévolat, et benevolat.' }])
    expect(find(engine, 'benevolat').hits[0]?.reasons).toEqual([{ kind: 'text', words: ['bénévolat'] }])
  })

  test('an empty word alone explains nothing, unless nothing else was typed', async () => {
    const engine = await engineOf([{ title: 'Infirmier', alternativeTitles: ['Infirmier à domicile'] }, { title: 'À la carte' }])
    const reasons = find(engine, 'infirmier à').hits.find(({ title }) => title === 'Infirmier')?.reasons
    expect(reasons).toEqual([{ kind: 'title', words: ['infirmier'] }])
    expect(find(engine, 'à').hits[0]?.reasons).not.toEqual([])
  })

  test('name the concept by whose label a document in another language is found', async () => {
    const concepts = [
      { scheme: 'ROME', code: 'D1102', label: 'Boulangerie - viennoiserie' },
      { scheme: 'ROME', code: 'J1506', label: 'Soins infirmiers' },
    ]
    const engine = await engineOf([{ title: 'Enfermera en Francia', language: 'es', concepts }])
    const reason = { kind: 'concept', scheme: 'ROME', code: 'J1506', label: 'Soins infirmiers' }
    expect(find(engine, 'infirmiers').hits[0]?.reasons).toEqual([reason])
    expect(find(engine, 'J1506').hits[0]?.reasons).toEqual([reason])
    // In their own language its subjects are words like others, and its title comes first.
    expect(find(engine, 'infirmiers', { language: 'es' }).hits[0]?.reasons).toEqual([{ kind: 'subject', words: ['infirmiers'] }])
    expect(find(engine, 'enfermera').hits[0]?.reasons).toEqual([{ kind: 'title', words: ['enfermera'] }])
  })

  test('marks are the words as they stand in the titles and the summary', async () => {
    const engine = await engineOf([{ title: 'Infirmier / Infirmière', summary: 'Le métier d’infirmière à l’hôpital.' }])
    expect(find(engine, 'infirmiere hopital').hits[0]?.marks).toEqual(['Infirmier', 'Infirmière', 'd’infirmière', 'l’hôpital'])
  })
})

describe('synonyms', () => {
  const synonyms = [{ language: 'fr', words: ['nounou'], means: ['assistante maternelle'] }]

  test('go one way only, and below the very word', async () => {
    const engine = await engineOf(
      [{ title: 'Assistante maternelle' }, { title: 'Métiers', body: 'Une nounou et une assistante maternelle.' }],
      synonyms,
    )
    expect(find(engine, 'nounou').total).toBe(2)
    expect(find(engine, 'assistante maternelle').hits.flatMap(hit => hit.reasons.map(reason => reason.kind))).not.toContain('synonym')
    const only = await engineOf([{ title: 'Nounou à domicile' }, { title: 'Assistante maternelle agréée' }], synonyms)
    expect(titles(find(only, 'nounou'))[0]).toBe('Nounou à domicile')
    expect(titles(find(only, 'assistante maternelle'))).toEqual(['Assistante maternelle agréée'])
  })
})

describe('corrections and unknown words', () => {
  test('a correction is said, and can be refused', async () => {
    const engine = await engineOf([{ title: 'Infirmière' }, { title: 'Accueil' }])
    expect(find(engine, 'infirmeire')).toMatchObject({ total: 1, corrected: [{ from: 'infirmeire', to: 'infirmière' }], unknown: [] })
    expect(find(engine, 'infirmeire', { verbatim: true })).toMatchObject({ total: 0, corrected: [], unknown: ['infirmeire'] })
  })

  test.each([
    ['secretère', 'secrétaire'],
    ['photografe', 'photographe'],
    ['arquitecte', 'architecte'],
  ])('a long word is understood with two mistakes, as it sounds: %s', async (from, to) => {
    const engine = await engineOf([{ title: 'Secrétaire' }, { title: 'Photographe' }, { title: 'Architecte' }])
    expect(find(engine, from)).toMatchObject({ total: 1, corrected: [{ from, to }] })
  })

  test('two mistakes are too many for a short word, for another first letter, and beside a word with one', async () => {
    const engine = await engineOf([{ title: 'Masseur' }, { title: 'Secrétaire' }, { title: 'Comptable' }, { title: 'Constables' }])
    expect(find(engine, 'macseul').corrected).toEqual([])
    expect(find(engine, 'necretère').corrected).toEqual([])
    expect(find(engine, 'conptable').corrected).toEqual([{ from: 'conptable', to: 'comptable' }])
    expect(titles(find(engine, 'conptable'))).toEqual(['Comptable'])
  })

  test('a word that stands in the catalogue is never corrected', async () => {
    const engine = await engineOf([{ title: 'Poissonnier' }, { title: 'Poissonnière' }, { title: 'Boissonnier', body: 'rare' }])
    expect(find(engine, 'boissonnier').corrected).toEqual([])
  })

  test.each(['mer', 'art', 'k1203', '3e'])('short words and codes are not corrected: %s', async words => {
    const engine = await engineOf([{ title: 'Mers et arts, fiche K1202, 3D' }])
    expect(find(engine, words).corrected).toEqual([])
  })

  test('an unknown word is left out of "all words" and named', async () => {
    const engine = await engineOf([{ title: 'Infirmière' }])
    expect(find(engine, 'infirmière xyzzyq')).toMatchObject({ total: 1, unknown: ['xyzzyq'] })
  })

  test('an unfinished word is not yet unknown', async () => {
    const engine = await engineOf([{ title: 'Infirmière' }])
    expect(find(engine, 'infirmière xyzz', { typing: true })).toMatchObject({ total: 1, unknown: [] })
  })
})

describe('facets and filters', () => {
  const catalogue = [
    { title: 'Stage un', kind: 'guide', needs: ['emploi'], horizon: 'today' as const, cost: { kind: 'free' as const }, level: 'Bac' },
    {
      title: 'Stage deux',
      kind: 'guide',
      needs: ['emploi', 'formation'],
      horizon: 'months' as const,
      level: 'CAP',
      holdings: [{ place: 'b' }, { place: 'a' }, { place: 'a' }],
    },
    {
      title: 'Stage trois',
      kind: 'video',
      needs: ['formation'],
      collections: ['demain'],
      level: 'CAP',
      holdings: [{ place: 'a' }, { place: 'c', state: 'missing' as const }],
    },
    { title: 'Autre', kind: 'book', needs: ['formation'] },
  ]

  test('counts stand over the matches of the words', async () => {
    expect(find(await engineOf(catalogue), 'stage').facets).toEqual({
      kind: [
        { value: 'guide', count: 2 },
        { value: 'video', count: 1 },
      ],
      need: [
        { value: 'emploi', count: 2 },
        { value: 'formation', count: 2 },
      ],
      horizon: [
        { value: 'months', count: 1 },
        { value: 'today', count: 1 },
      ],
      language: [{ value: 'fr', count: 3 }],
      level: [
        { value: 'CAP', count: 2 },
        { value: 'Bac', count: 1 },
      ],
      place: [
        { value: 'a', count: 2 },
        { value: 'b', count: 1 },
      ],
      free: 1,
    })
  })

  test('each facet ignores its own filter, and only its own', async () => {
    const response = find(await engineOf(catalogue), 'stage', { filters: { kinds: ['guide'], needs: ['formation'] } })
    expect(titles(response)).toEqual(['Stage deux'])
    expect(response.facets.kind).toEqual([
      { value: 'guide', count: 1 },
      { value: 'video', count: 1 },
    ])
    expect(response.facets.need).toEqual([
      { value: 'emploi', count: 2 },
      { value: 'formation', count: 1 },
    ])
    expect(response.facets.horizon).toEqual([{ value: 'months', count: 1 }])
    const placed = find(await engineOf(catalogue), 'stage', { filters: { levels: ['CAP'], places: ['b'] } })
    expect(placed.facets.level).toEqual([{ value: 'CAP', count: 1 }])
    expect(placed.facets.place).toEqual([
      { value: 'a', count: 2 },
      { value: 'b', count: 1 },
    ])
  })

  test.each([
    [{ horizon: 'today' as const }, ['Stage un']],
    [{ free: true }, ['Stage un']],
    [{ collections: ['demain'] }, ['Stage trois']],
    [{ languages: ['es'] }, []],
    [{ levels: ['CAP'] }, ['Stage deux', 'Stage trois']],
    [{ levels: ['Licence'] }, []],
    [{ places: ['b', 'c'] }, ['Stage deux']],
    [{ kinds: [], needs: [] }, ['Stage un', 'Stage deux', 'Stage trois']],
  ])('filters by %j', async (filters, expected) => {
    expect(titles(find(await engineOf(catalogue), 'stage', { filters })).toSorted()).toEqual([...expected].toSorted())
  })

  test('more needs than fit into one word of bits are told apart', async () => {
    const needs = Array.from({ length: 70 }, (_, i) => `besoin-${i}`)
    const engine = await engineOf(needs.map(need => ({ title: 'Stage', needs: [need] })))
    expect(find(engine, 'stage').facets.need).toHaveLength(70)
    expect(find(engine, 'stage', { filters: { needs: ['besoin-66'] } }).hits.map(hit => hit.card.needs)).toEqual([['besoin-66']])
  })
})

describe('browsing and paging', () => {
  test('no words: everything under the filters, the newest first when asked', async () => {
    const engine = await engineOf([{ title: 'Ancien', issued: '2011' }, { title: 'Récent', modified: '2026-02' }, { title: 'Sans date' }])
    expect(find(engine, ' ', { sort: 'newest' })).toMatchObject({
      total: 3,
      hits: [{ title: 'Récent', reasons: [{ kind: 'browse' }] }, { title: 'Ancien' }, { title: 'Sans date' }],
    })
  })

  test('pages follow each other without gap or repeat', async () => {
    const engine = await engineOf(Array.from({ length: 260 }, (_, i) => ({ title: `Stage ${i}`, kind: i % 7 === 0 ? 'video' : 'guide' })))
    const ids = Array.from({ length: 13 }, (_, page) => find(engine, 'stage', { offset: page * 20 }).hits.map(hit => hit.id)).flat()
    expect(new Set(ids).size).toBe(260)
    expect(find(engine, 'stage', { offset: 260 })).toMatchObject({ total: 260, hits: [] })
  })

  test('the limit stays between 1 and 100', async () => {
    const engine = await engineOf(Array.from({ length: 150 }, () => ({ title: 'Stage' })))
    expect(find(engine, 'stage', { limit: 0 }).hits).toHaveLength(1)
    expect(find(engine, 'stage', { limit: 1000 }).hits).toHaveLength(100)
  })
})

describe('document numbers', () => {
  test.each(['1000001', ' 1000001 ', '100 0001'])('%s opens its document first', async words => {
    const engine = await engineOf([{ title: 'Un', body: '1000001' }, { title: 'Deux' }])
    expect(find(engine, words)).toMatchObject({
      hits: [{ title: 'Deux', reasons: [{ kind: 'number' }] }, ...(words.includes('0 0') ? [] : [{ title: 'Un' }])],
    })
  })

  test('cards come in the order asked, by id or number, the unknown left out', async () => {
    const engine = await engineOf([{ title: 'Un' }, { title: 'Dos', language: 'es' }])
    expect(engine.cards(['1000001', 'nobody:1', 'test:0', '0000000']).map(card => card.title)).toEqual(['Dos', 'Un'])
    expect(engine.locate('test:1')).toEqual({ block: 0, record: 1 })
    expect(engine.locate('test:9')).toBeUndefined()
  })
})

describe('suggestions', () => {
  test('complete whole queries, titles in both genders, never the query itself', async () => {
    const engine = await engineOf([
      { title: 'Boulanger / Boulangère' },
      { title: 'Boulanger industriel / Boulangère industrielle' },
      { title: 'Ouvrir une boulangerie' },
      { title: 'Boucher / Bouchère' },
    ])
    const { suggestions } = find(engine, 'boulan', { typing: true })
    expect(suggestions[0]).toBe('Boulanger / Boulangère')
    expect(suggestions).toContain('boulangerie')
    expect(suggestions).not.toContain('boulanger')
    expect(suggestions).not.toContain('Boucher / Bouchère')
    expect(find(engine, 'boulangerie', { typing: true }).suggestions).not.toContain('boulangerie')
    expect(find(engine, 'boulangère ind', { typing: true }).suggestions).toContain('Boulanger industriel / Boulangère industrielle')
    expect(find(engine, 'b', { typing: true }).suggestions).toEqual([])
  })

  test('the last of several words is completed by words that go with the others, with their accents', async () => {
    const engine = await engineOf([{ title: 'Bilan de compétences' }, { title: 'Comptabilité' }])
    expect(find(engine, 'bilan comp', { typing: true }).suggestions).toEqual(['bilan compétences'])
  })

  test('there are eight at most', async () => {
    const engine = await engineOf(Array.from({ length: 30 }, (_, i) => ({ title: `Stage ${String.fromCharCode(97 + i)}` })))
    expect(find(engine, 'sta', { typing: true }).suggestions).toHaveLength(8)
  })
})

describe('languages', () => {
  const catalogue = [
    { title: 'Enfermero / Enfermera', language: 'es', body: 'Cuidar a los pacientes.' },
    { title: 'Infirmier / Infirmière', body: 'Soigner les patients.' },
    { title: 'Nurse', language: 'en', body: 'Care for patients.' },
    { title: 'ممرض', language: 'ar' },
  ]

  test.each([
    ['enfermeras', 'es', 'Enfermero / Enfermera'],
    ['nurses', 'en', 'Nurse'],
    ['الممرضة', 'ar', 'ممرض'],
    ['infirmiere', 'es', 'Infirmier / Infirmière'],
  ])('%s typed on a screen in %s', async (words, language, title) => {
    expect(titles(find(await engineOf(catalogue), words, { language }))[0]).toBe(title)
  })

  test('one list over all languages, each word read by each language', async () => {
    expect(
      find(await engineOf(catalogue), 'patients')
        .hits.map(hit => hit.card.language)
        .toSorted(),
    ).toEqual(['en', 'fr'])
  })
})

describe('themes and related', () => {
  const concept = { scheme: 'ROME', code: 'J1506', label: 'Soins infirmiers' }
  const catalogue = [
    { title: 'Infirmière', needs: ['orientation'], concepts: [concept], kind: 'job-sheet', source: 'un' },
    { title: 'Devenir infirmière', needs: ['formation'], concepts: [concept], kind: 'guide', source: 'deux' },
    { title: 'Vivre de nuit', concepts: [concept], kind: 'job-sheet', source: 'un' },
    { title: 'Plombier', kind: 'job-sheet', source: 'un' },
  ]

  test('themes are the needs and concepts of the best hits', async () => {
    const { themes } = find(await engineOf(catalogue), 'infirmière')
    expect(themes.needs.map(need => need.id)).toEqual(['orientation', 'formation'])
    expect(themes.needs.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true)
    expect(themes.concepts).toEqual(['J1506'])
  })
})
