import { describe, expect, test } from 'vitest'
import type { SmallDocument } from '../../helpers/small-catalogue.ts'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

const filler = (count: number, more: Omit<SmallDocument, 'title'> = {}): readonly SmallDocument[] =>
  Array.from({ length: count }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.', ...more }))

describe('order', () => {
  test('all words stand before some words, however often these occur', async () => {
    const engine = await engineOf([
      { title: 'Formation formation formation', subjects: ['formation'], body: 'formation '.repeat(50) },
      { title: 'Une notice', body: 'Une formation pour devenir infirmier quelque part dans un long texte sans autre intérêt.' },
      ...filler(20),
    ])
    expect(titles(find(engine, 'formation infirmier'))).toEqual(['Une notice', 'Formation formation formation'])
  })

  test('an exact title stands before longer titles and richer texts', async () => {
    const engine = await engineOf([
      { title: 'Fleuriste en gros', subjects: ['fleuriste'], body: 'fleuriste '.repeat(30) },
      { title: 'Vendre des fleurs', alternativeTitles: ['Fleuriste décorateur'], body: 'fleuriste' },
      { title: 'Fleuriste' },
      ...filler(20),
    ])
    expect(titles(find(engine, 'fleuriste'))[0]).toBe('Fleuriste')
  })

  test.each(['Boulanger', 'Boulangère', 'boulangere', 'BOULANGERS', 'Boulanger / Boulangère'])(
    'an alternative title in either gender stands before other titles: %s',
    async words => {
      const engine = await engineOf([
        { title: 'Chef boulanger / Cheffe boulangère', body: 'boulanger '.repeat(20) },
        { title: 'Boulanger industriel', body: 'boulanger '.repeat(20) },
        { title: 'Artisan du pain', alternativeTitles: ['Mitron', 'Boulanger / Boulangère'] },
        ...filler(20),
      ])
      expect(titles(find(engine, words, { typing: true }))[0]).toBe('Artisan du pain')
    },
  )

  test.each(["Agent d'entretien", "Agente d'entretien", 'agente d’entretien'])(
    'a title whose tail belongs to both genders: %s',
    async words => {
      const engine = await engineOf([
        { title: "Chef d'équipe agent d'entretien", body: 'agent entretien '.repeat(20) },
        { title: "Agent / Agente d'entretien" },
        ...filler(20),
      ])
      expect(titles(find(engine, words))[0]).toBe("Agent / Agente d'entretien")
    },
  )

  test('an exact title is found among thousands of richer matches', async () => {
    const rich = Array.from({ length: 600 }, (_, i) => ({
      title: `Formation formation ${i}`,
      subjects: ['formation'],
      body: 'formation '.repeat(20),
    }))
    const engine = await engineOf([...rich, { title: 'Guide', alternativeTitles: ['Formation'], body: 'x' }])
    expect(titles(find(engine, 'formation'))[0]).toBe('Guide')
  })

  test('a title that begins so stands before one that holds the words apart', async () => {
    const engine = await engineOf([
      { title: 'Bilan à faire de ses compétences' },
      { title: 'Bilan de compétences : le guide' },
      { title: 'Guide : le bilan de compétences' },
      ...filler(20),
    ])
    expect(titles(find(engine, 'bilan de compétences'))).toEqual([
      'Bilan de compétences : le guide',
      'Guide : le bilan de compétences',
      'Bilan à faire de ses compétences',
    ])
  })

  test('what most of the words are about wins over small words of a sentence', async () => {
    const engine = await engineOf([
      { title: 'Infirmier / Infirmière', body: 'Soins.' },
      { title: 'Le bel âge', body: 'Comment devenir ceci à 40 ans, devenir cela à 50 ans.' },
      ...filler(20, { body: 'On peut le devenir à tout âge, même après des ans.' }),
    ])
    expect(titles(find(engine, 'devenir infirmiere a 40 ans'))[0]).toBe('Infirmier / Infirmière')
  })

  test('newer is only a tie-breaker', async () => {
    const engine = await engineOf([
      { title: 'Guide du stage', issued: '2012' },
      { title: 'Guide du stage', issued: '2024' },
      { title: 'Le stage, et le reste', body: 'Un guide.', issued: '2026' },
    ])
    expect(find(engine, 'guide du stage').hits.map(hit => hit.card.issued)).toEqual(['2024', '2012', '2026'])
  })

  test('equal documents stand in the order of the release', async () => {
    const engine = await engineOf(Array.from({ length: 5 }, () => ({ title: 'Stage' })))
    expect(find(engine, 'stage').hits.map(hit => hit.id)).toEqual(['test:0', 'test:1', 'test:2', 'test:3', 'test:4'])
  })
})

describe('plurality (R5)', () => {
  const many = (count: number, kind: string, source: string): readonly SmallDocument[] =>
    Array.from({ length: count }, () => ({ title: 'Trouver un stage', kind, source, body: 'Le stage.' }))

  test('the first ten hold more than one kind and more than one source where they answer alike', async () => {
    const engine = await engineOf([
      ...many(15, 'guide', 'un'),
      { title: 'Chercher un stage', kind: 'video', source: 'un', body: 'Le stage.' },
      { title: 'Demander un stage', kind: 'guide', source: 'deux', body: 'Le stage.' },
    ])
    const ten = find(engine, 'stage').hits.slice(0, 10)
    expect(new Set(ten.map(hit => hit.kind)).size).toBeGreaterThan(1)
    expect(ten.map(hit => hit.title)).toContain('Demander un stage')
    expect(find(engine, 'stage', { limit: 20 }).hits).toHaveLength(17)
    expect(new Set(find(engine, 'stage', { limit: 20 }).hits.map(hit => hit.id)).size).toBe(17)
  })

  test('nothing that answers far worse comes forward', async () => {
    const both = Array.from({ length: 15 }, () => ({ title: 'Un stage, un emploi', kind: 'guide', body: 'Stage et emploi.' }))
    const engine = await engineOf([...both, { title: 'Autre chose', kind: 'video', source: 'deux', body: 'Emploi.' }])
    const ten = find(engine, 'stage emploi').hits.slice(0, 10)
    expect(new Set(ten.map(hit => hit.kind))).toEqual(new Set(['guide']))
  })
})

describe('expiry', () => {
  const offer = { title: 'Offre de stage', validUntil: '2026-03-31' }

  test('a document is shown on its last day, not after, and always when nobody knows the day', async () => {
    const engine = await engineOf([offer])
    expect(find(engine, 'stage', { today: '2026-03-31' }).total).toBe(1)
    expect(find(engine, 'stage', { today: '2026-04-01' }).total).toBe(0)
    expect(find(engine, '', { today: '2026-04-01' }).total).toBe(0)
    expect(find(engine, '1000000', { today: '2026-04-01' }).hits).toEqual([])
    expect(find(engine, 'stage').total).toBe(1)
  })

  test('what has expired is neither counted nor suggested', async () => {
    const engine = await engineOf([offer, { title: 'Stage en entreprise' }])
    const response = find(engine, 'off', { today: '2026-04-01', typing: true })
    expect(response.suggestions).not.toContain('Offre de stage')
    expect(response.facets.kind).toEqual([])
  })
})

test('a last word that no title holds is read as the beginning of one that titles do', async () => {
  const engine = await engineOf([
    { title: 'Aide comptable', summary: 'Aide à chanter le do, un do, des do, au domicile.' },
    { title: 'Employé familial', alternativeTitles: ['Aide à domicile'], body: 'Chez les personnes âgées.' },
    ...filler(5),
  ])
  expect(titles(find(engine, 'aide à do', { typing: true }))[0]).toBe('Employé familial')
  expect(titles(find(engine, 'aide à do '))[0]).toBe('Aide comptable')
})
