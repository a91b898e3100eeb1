import { describe, expect, test } from 'vitest'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

const others = Array.from({ length: 20 }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.' }))

describe('a word that stands nowhere', () => {
  test.each([
    ['sycologue', 'Psychologue', 'Mycologue'],
    ['masson', 'Maçon', 'Maison'],
    ['notère', 'Notaire', 'Nocère'],
    ['photografe', 'Photographe', 'Photograveur'],
    ['bibliotéquaire', 'Bibliothécaire', 'Bibliophile'],
    ['jéomètre', 'Géomètre', 'Diamètre'],
    ['otesse', 'Hôtesse', 'Ogresse'],
  ])('is taken for the title word that sounds alike before one that looks alike, and says so: %s', async (typed, meant, other) => {
    const engine = await engineOf([{ title: other, body: `${other} `.repeat(30) }, { title: meant }, ...others])
    const response = find(engine, typed)
    expect(titles(response)).toEqual([meant])
    expect(response.corrected).toEqual([{ from: typed, to: meant.toLowerCase() }])
  })

  test('is not taken for a word by ear where the correction was refused', async () => {
    const engine = await engineOf([{ title: 'Psychologue' }, ...others])
    expect(find(engine, 'sycologue', { verbatim: true }).hits).toEqual([])
  })
})

test('a word that stands in the catalogue is never corrected by ear', async () => {
  const engine = await engineOf([{ title: 'Maçon' }, { title: 'Notice', body: 'Monsieur Masson.' }, ...others])
  expect(titles(find(engine, 'masson'))).toEqual(['Notice'])
})

test('a word of another alphabet, or a number, is taken for nothing that it does not look like', async () => {
  const engine = await engineOf([{ title: '16-25 ans : à qui parler ?' }, { title: 'Métiers magazine n° 148' }, ...others])
  for (const typed of ['مرحاض', 'طباعة', 'туалет']) expect(find(engine, typed)).toMatchObject({ total: 0, corrected: [], unknown: [typed] })
})

test('a word of four letters is taken for no shorter one', async () => {
  const engine = await engineOf([{ title: 'Retrouver du travail après 50 ans' }, ...others])
  expect(find(engine, 'ants').corrected).toEqual([])
})
