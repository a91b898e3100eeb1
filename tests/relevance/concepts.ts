import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { linkVocabularies } from '../../catalogue/concepts/link-vocabularies.ts'
import { tagger } from '../../catalogue/concepts/tagger.ts'
import type { Vocabulary } from '../../catalogue/model/centre.ts'
import { csvRows, escoVocabulary } from '../helpers/esco-vocabulary.ts'
import { romeIsco } from '../helpers/rome-isco.ts'
import { romeVocabulary } from '../helpers/rome-vocabulary.ts'
import { sharedData } from '../helpers/shared-data.ts'
import { chance, holdOut, rightness } from './concept-measures.ts'
import { labourSet } from './labour-set.ts'
import type { OnisepJobs } from './onisep-jobs.ts'
import { certificationTitles, onisepJobs2022, onisepJobs2025 } from './onisep-jobs.ts'
import { romeSet } from './rome-set.ts'

const SAMPLE = 60
const { values } = parseArgs({ options: { sample: { type: 'boolean', default: false } } })
const share = (value: number): string => value.toFixed(3)
const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`)
/** Time of this process's own work, which does not grow with what else the machine does. */
const worked = (): number => process.cpuUsage().user / 1_000_000
const seconds = (from: number): string => (worked() - from).toFixed(2)
const titled = (title: string) => ({ language: 'fr', title, alternativeTitles: [], subjects: [], concepts: [] })

function sample(name: string, lines: readonly string[]): void {
  if (!values.sample) return
  console.log(`\n${name}: ${SAMPLE} of ${lines.length}\n`)
  for (const line of lines.toSorted((a, b) => chance(a) - chance(b)).slice(0, SAMPLE)) console.log(line)
}

/** How often the ISCO group of an occupation is that of the ROME sheets it is matched with, by the official table, to four and to two digits. */
function iscoAgreement(pairs: readonly (readonly [isco: string, rome: string])[], iscoOf: (rome: string) => string): readonly string[] {
  return [4, 2].map(digits =>
    share(pairs.filter(([isco, rome]) => iscoOf(rome).slice(0, digits) === isco.slice(0, digits)).length / pairs.length),
  )
}

function measureLinks(esco: Vocabulary, rome: Vocabulary, parents: ReadonlyMap<string, string>, groups: ReadonlyMap<string, string>): void {
  const started = worked()
  const [linkedEsco, linkedRome] = linkVocabularies([esco, rome])
  console.log(`## Matches between ESCO and ROME\n\nmade in ${seconds(started)} s\n`)
  const count = (vocabulary: Vocabulary, has: (concept: Vocabulary['concepts'][number]) => boolean) =>
    vocabulary.concepts.filter(has).length
  row('', 'concepts', 'with an exact match', 'with a close match alone', 'with none')
  row('---', '---:', '---:', '---:', '---:')
  for (const vocabulary of [linkedEsco!, linkedRome!]) {
    const exact = count(vocabulary, ({ exactMatch }) => exactMatch.length > 0)
    const none = count(vocabulary, ({ exactMatch, closeMatch }) => exactMatch.length + closeMatch.length === 0)
    row(vocabulary.scheme, vocabulary.concepts.length, exact, vocabulary.concepts.length - exact - none, none)
  }
  const iscoOf = (code: string): string => groups.get(parents.get(code) ?? '') ?? ''
  const pairs = (kind: 'exactMatch' | 'closeMatch') =>
    linkedEsco!.concepts.flatMap(concept => concept[kind].map(({ code }) => [concept.broader[0]!.slice(1), code] as const))
  const anyPair = esco.concepts.map(({ code, broader }) => {
    const place = Math.floor(chance(code) * rome.concepts.length)
    return [broader[0]!.slice(1), rome.concepts[place]!.code] as const
  })
  console.log('\n')
  row('matches', 'number', 'same ISCO group (4 digits)', 'same ISCO group (2 digits)')
  row('---', '---:', '---:', '---:')
  row('exact', pairs('exactMatch').length, ...iscoAgreement(pairs('exactMatch'), iscoOf))
  row('close', pairs('closeMatch').length, ...iscoAgreement(pairs('closeMatch'), iscoOf))
  row('by lot', anyPair.length, ...iscoAgreement(anyPair, iscoOf))
  console.log('\n')
  row(
    'labels of exact matches hidden in',
    'occupations asked',
    'linked',
    'same sheet',
    'same sheet of ROME 3',
    'same sheet of ROME 3 or domain',
  )
  row('---', '---:', '---:', '---:', '---:', '---:')
  for (const side of ['ESCO', 'ROME'] as const) {
    const { asked, linked, ...right } = rightness(holdOut(esco, rome, side), parents)
    row(side, asked, linked, share(right.sameCode), share(right.sameParent), share(right.sameDomain))
  }
  const titles = new Map(rome.concepts.map(({ code, prefLabel }) => [code, prefLabel.fr]))
  const close = linkedEsco!.concepts.flatMap(({ prefLabel, closeMatch }) =>
    closeMatch.map(({ code }) => `${prefLabel.fr} => ${code} ${titles.get(code)}`),
  )
  sample('Close matches', close)
}

type Tagged = Readonly<{ title: string; right: ReadonlySet<string>; codes: readonly string[] }>

/** A tag is right when the sheet is the given one, or one that has come out of it since ROME 3. */
function rowOfTags(name: string, tagged: readonly Tagged[], parents: ReadonlyMap<string, string>): void {
  const isRight = (code: string, right: ReadonlySet<string>): boolean =>
    [...right].some(given => given === code || given === parents.get(code))
  const tags = tagged.flatMap(({ codes, right }) => codes.map(code => isRight(code, right)))
  const found = tagged.filter(({ codes, right }) => codes.some(code => isRight(code, right))).length
  row(
    name,
    tagged.length,
    tagged.filter(({ codes }) => codes.length > 0).length,
    share(tags.filter(Boolean).length / tags.length),
    share(found / tagged.length),
  )
}

function heldOutTitles(rome: Vocabulary): Readonly<{ rest: Vocabulary; held: readonly (readonly [title: string, code: string])[] }> {
  const isHeld = (label: string): boolean => chance(label) < 0.5
  const held = rome.concepts.flatMap(({ code, altLabel }) => (altLabel.fr ?? []).filter(isHeld).map(label => [label, code] as const))
  const concepts = rome.concepts.map(concept => ({
    ...concept,
    altLabel: { fr: (concept.altLabel.fr ?? []).filter(label => !isHeld(label)) },
  }))
  return { rest: { ...rome, concepts }, held }
}

async function measureTags(esco: Vocabulary, rome: Vocabulary, parents: ReadonlyMap<string, string>): Promise<void> {
  const started = worked()
  const tag = tagger([rome])
  const codesOf = (title: string) => tag(titled(title)).map(({ code }) => code)
  console.log('\n## Concepts inferred of documents\n')
  row('titles', 'documents', 'tagged', 'precision', 'recall')
  row('---', '---:', '---:', '---:', '---:')
  const onisep = sharedData('onisep-ideo')
  const jobs = (all: OnisepJobs, find: (title: string) => readonly string[]): readonly Tagged[] =>
    [...all].map(([title, right]) => ({ title, right, codes: find(title) }))
  if (onisep !== undefined) {
    rowOfTags('Onisep jobs 2022', jobs(onisepJobs2022(onisep), codesOf), parents)
    rowOfTags('Onisep jobs 2025', jobs(onisepJobs2025(onisep), codesOf), parents)
    const [linked] = linkVocabularies([esco, rome])
    const toRome = new Map(linked!.concepts.map(({ code, exactMatch, closeMatch }) => [code, [...exactMatch, ...closeMatch]]))
    const tagEsco = tagger([esco])
    const byEsco = (title: string) =>
      tagEsco(titled(title)).flatMap(({ code }) => (toRome.get(code) ?? []).slice(0, 1).map(match => match.code))
    rowOfTags('Onisep jobs 2025, by ESCO and its matches', jobs(onisepJobs2025(onisep), byEsco), parents)
  }
  const { rest, held } = heldOutTitles(rome)
  const tagRest = tagger([rest])
  rowOfTags(
    'ROME titles held out, half',
    held.map(([title, code]) => ({ title, right: new Set([code]), codes: tagRest(titled(title)).map(own => own.code) })),
    parents,
  )
  const lines = (titles: readonly string[]): readonly string[] =>
    titles.flatMap(title => tag(titled(title)).map(({ code, label }) => `${title} => ${code} ${label}`))
  if (onisep !== undefined) {
    const titles = certificationTitles(onisep)
    const tagged = lines(titles)
    row('Certifications', titles.length, tagged.length, 'by hand', '')
    sample('Tags of certifications', tagged)
  }
  const labour = sharedData('cdtn-search-fr')
  if (labour !== undefined) {
    const titles = (await labourSet(labour)).documents.map(({ title }) => title)
    const tagged = lines(titles)
    row('Labour law', titles.length, tagged.length, 'by hand', '')
    sample('Tags of labour law', tagged)
  }
  console.log(`\nall in ${seconds(started)} s`)
}

const romeFolder = sharedData('rome-v4-60')
const escoFolder = sharedData('esco-v1.0-fr-es-en')
const crosswalk = sharedData(join('rome-v3-47', 'crosswalks', 'Correspondance_ROME_ISCO08.xlsx'))
if (romeFolder !== undefined && escoFolder !== undefined && crosswalk !== undefined) {
  const esco = escoVocabulary(escoFolder)
  const rome = romeVocabulary((await romeSet(romeFolder)).documents)
  const codes = csvRows(readFileSync(join(romeFolder, 'unix_referentiel_code_rome_v460_utf8.csv')))
  const parents = new Map(codes.map(({ code_rome: code, code_rome_parent: parent }) => [code!, parent!]))
  measureLinks(esco, rome, parents, romeIsco(crosswalk))
  await measureTags(esco, rome, parents)
}
