import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { linkVocabularies } from '../../catalogue/concepts/link-vocabularies.ts'
import { tagger } from '../../catalogue/concepts/tagger.ts'
import { csvRows, escoVocabulary } from '../helpers/esco-vocabulary.ts'
import { romeVocabulary } from '../helpers/rome-vocabulary.ts'
import { sharedData } from '../helpers/shared-data.ts'
import { onisepJobs2025 } from '../relevance/onisep-jobs.ts'
import { romeSet } from '../relevance/rome-set.ts'

const romeFolder = sharedData('rome-v4-60')
const escoFolder = sharedData('esco-v1.0-fr-es-en')
const onisepFolder = sharedData('onisep-ideo')
const readRome = async () => romeVocabulary((await romeSet(romeFolder!)).documents)
const titled = (title: string) => ({ language: 'fr', title, alternativeTitles: [], subjects: [], concepts: [] })

describe.skipIf(romeFolder === undefined || escoFolder === undefined)('ESCO v1.0 and ROME 4.60', () => {
  test('meet exactly for 1,036 occupations and 648 sheets, and at all for 1,701 and 912', { timeout: 120_000 }, async () => {
    const [esco, rome] = linkVocabularies([escoVocabulary(escoFolder!), await readRome()])
    const exact = (all: typeof esco) => all!.concepts.filter(({ exactMatch }) => exactMatch.length > 0).length
    const some = (all: typeof esco) => all!.concepts.filter(own => own.exactMatch.length + own.closeMatch.length > 0).length
    expect([exact(esco), exact(rome), some(esco), some(rome)]).toEqual([1_036, 648, 1_701, 912])
    const matchOf = (label: string) => esco!.concepts.find(({ prefLabel }) => prefLabel.fr === label)?.exactMatch
    expect(matchOf('boulanger/boulangère')).toEqual([{ scheme: 'ROME', code: 'D1102' }])
    expect(matchOf('carreleur/carreleuse')).toEqual([{ scheme: 'ROME', code: 'F1608' }])
  })
})

describe.skipIf(romeFolder === undefined || onisepFolder === undefined)('the jobs of Onisep', () => {
  test('that are tagged have the sheet that Onisep gives them, or one that came out of it, in 9 of 10', { timeout: 120_000 }, async () => {
    const rows = csvRows(readFileSync(join(romeFolder!, 'unix_referentiel_code_rome_v460_utf8.csv')))
    const parents = new Map(rows.map(row => [row.code_rome!, row.code_rome_parent!]))
    const tag = tagger([await readRome()])
    const jobs = [...onisepJobs2025(onisepFolder!)]
    const tags = jobs.flatMap(([title, given]) =>
      tag(titled(title)).map(({ code }) => given.has(code) || given.has(parents.get(code) ?? '')),
    )
    const tagged = jobs.filter(([title]) => tag(titled(title)).length > 0).length
    console.log(`${tagged} of ${jobs.length} jobs tagged, ${tags.filter(Boolean).length} of ${tags.length} tags right`)
    expect(tagged).toBeGreaterThan(500)
    expect(tags.filter(Boolean).length / tags.length).toBeGreaterThan(0.9)
  })
})
