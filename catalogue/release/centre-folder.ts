import { join } from 'node:path'
import { z } from 'zod'
import { nearestWord } from '../check/nearest-word.ts'
import type { AddedLanguage } from '../model/added-language.ts'
import type { Centre, Glossary, Holidays, Synonyms, Vocabulary } from '../model/centre.ts'
import { centreSchema, glossarySchema, holidaysSchema, synonymsSchema, vocabularySchema } from '../model/centre.ts'
import type { Charter } from '../model/charter.ts'
import { charterSchema } from '../model/charter.ts'
import type { Amenity, CentreEvent, Desk, Service } from '../model/desk.ts'
import { amenitySchema, deskSchema, eventSchema, serviceSchema } from '../model/desk.ts'
import type { Plan } from '../model/place.ts'
import { planSchema } from '../model/place.ts'
import type { Problem } from '../model/problem.ts'
import type { Question } from '../model/question.ts'
import { questionsSchema } from '../model/question.ts'
import type { RefusedNames } from '../model/refused-names.ts'
import { refusedNamesSchema } from '../model/refused-names.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import type { Goal } from '../model/ways.ts'
import { goalSchema } from '../model/ways.ts'
import { listIfThere, problem, readIfThere, readInside, readJson } from './read-centre-file.ts'
import { readLanguages } from './read-languages.ts'
import { unsafeSvgParts } from './unsafe-svg.ts'

/** A centre's own files, read and checked against their schemas. What one file says of another is checked by `checkCentre`. */
export type CentreFolder = Readonly<{
  /** The folder they were read from. */
  dir: string
  centre: Centre
  plan: Plan
  desks: readonly Desk[]
  services: readonly Service[]
  events: readonly CentreEvent[]
  amenities: readonly Amenity[]
  holidays: Holidays
  glossary: Glossary
  synonyms: Synonyms
  /** How the centre keeps the charter; absent: it has not answered yet. */
  charter?: Charter
  /** Goals with the ways to them; a centre may have none. */
  ways: readonly Goal[]
  /** Names that no desk may carry here, and numbers that cost; absent: those that the program knows of the country are all. */
  names?: RefusedNames
  /** What somebody asks and must find, replayed on the draft; a centre may have none. */
  questions: readonly Question[]
  /** Languages of the interface that the centre adds, in the order of their tags. */
  languages: readonly AddedLanguage[]
  vocabularies: readonly Readonly<{ file: string; vocabulary: Vocabulary }>[]
  /** The text of each floor's SVG, by its file name in `plan.json`. */
  drawings: Readonly<Record<string, string>>
}>

/** Every file a centre has, with its schema. */
const FILES = {
  centre: ['centre.json', centreSchema],
  plan: ['plan.json', planSchema],
  desks: ['desks.json', z.array(deskSchema)],
  services: ['services.json', z.array(serviceSchema)],
  events: ['events.json', z.array(eventSchema)],
  amenities: ['amenities.json', z.array(amenitySchema)],
  holidays: ['holidays.json', holidaysSchema],
  glossary: ['glossary.json', glossarySchema],
  synonyms: ['synonyms.json', synonymsSchema],
} as const

/** Where a centre keeps its questions. */
export const QUESTIONS_FILE = 'questions.json'

/** Files that a centre may have: it has not answered to the charter yet, or says nothing of ways to a goal. */
const MAY_LACK = {
  charter: ['charter.json', charterSchema],
  ways: ['ways.json', z.array(goalSchema)],
  names: ['names.json', refusedNamesSchema],
  questions: [QUESTIONS_FILE, questionsSchema],
} as const

const KNOWN_FILES: readonly string[] = [...Object.values(FILES), ...Object.values(MAY_LACK)].map(([file]) => file)

/** Files of a centre's folder that nobody reads, for their names are none of a centre's: one by one, with the name that was most likely meant. */
export async function strangeFiles(dir: string): Promise<readonly Problem[]> {
  const strange = (await listIfThere(dir)).filter(
    entry => entry.isFile() && /\.json$/i.test(entry.name) && !KNOWN_FILES.includes(entry.name),
  )
  return strange.map(({ name }) => {
    const near = nearestWord(name.toLowerCase(), KNOWN_FILES)
    const remedy = near === undefined ? `a centre's files are ${KNOWN_FILES.join(', ')}.` : `is "${near}" meant?`
    return { ...problem('bad-value', name, `Nobody reads this file: ${remedy} Rename it, or move it elsewhere.`), severity: 'warning' }
  })
}

/** File names of `vocabulary/`: they become paths of the release. */
const VOCABULARY_FILE = /^[a-z0-9]+(-[a-z0-9]+)*\.json$/

/**
 * Reads a centre's folder. All problems of all files are reported at once, each with the file, the path of the field and what to do;
 * one problem is enough for no centre at all.
 */
export async function readCentre(dir: string): Promise<Result<CentreFolder, readonly Problem[]>> {
  const problems: Problem[] = []
  const take = async <S extends z.ZodType>([file, schema]: readonly [string, S]): Promise<z.output<S> | undefined> => {
    const read = await readJson(dir, file, schema)
    if (read.ok) return read.value
    problems.push(...read.error)
    return undefined
  }
  const centre = await take(FILES.centre)
  const plan = await take(FILES.plan)
  const desks = await take(FILES.desks)
  const services = await take(FILES.services)
  const events = await take(FILES.events)
  const amenities = await take(FILES.amenities)
  const holidays = await take(FILES.holidays)
  const glossary = await take(FILES.glossary)
  const synonyms = await take(FILES.synonyms)
  const charter = await readIfThere(dir, MAY_LACK.charter, problems)
  const names = await readIfThere(dir, MAY_LACK.names, problems)
  const ways = (await readIfThere(dir, MAY_LACK.ways, problems)) ?? []
  const questions = (await readIfThere(dir, MAY_LACK.questions, problems)) ?? []
  const added = await readLanguages(dir, problems)
  const vocabularies = await readVocabularies(dir, problems)
  const drawings = plan === undefined ? {} : await readDrawings(dir, plan, problems)
  // Each missing value stands for at least one problem; naming them all lets the compiler see that the rest is there.
  if (!centre || !plan || !desks || !services || !events || !amenities || !holidays || !glossary || !synonyms || problems.length > 0) {
    return fail(problems)
  }
  const optional = { ...(charter === undefined ? {} : { charter }), ...(names === undefined ? {} : { names }) }
  const files = { centre, plan, desks, services, events, amenities, holidays, glossary, ways, questions, ...optional }
  return ok({ dir, ...files, synonyms: [...synonyms, ...added.synonyms], languages: added.languages, vocabularies, drawings })
}

async function readVocabularies(dir: string, problems: Problem[]): Promise<CentreFolder['vocabularies']> {
  const found: Array<CentreFolder['vocabularies'][number]> = []
  for (const entry of await listIfThere(join(dir, 'vocabulary'))) {
    const file = `vocabulary/${entry.name}`
    if (!entry.isFile() || !VOCABULARY_FILE.test(entry.name) || entry.name === 'synonyms.json') {
      problems.push(
        problem(
          'bad-value',
          file,
          'Only vocabularies named in lower-case letters, digits and dashes (esco.json) belong here: rename or remove it.',
        ),
      )
      continue
    }
    const read = await readJson(dir, file, vocabularySchema)
    if (read.ok) found.push({ file, vocabulary: read.value })
    else problems.push(...read.error)
  }
  return found
}

async function readDrawings(dir: string, plan: Plan, problems: Problem[]): Promise<Readonly<Record<string, string>>> {
  const drawings: Record<string, string> = {}
  for (const [index, floor] of plan.floors.entries()) {
    const text = await readInside(dir, floor.svg)
    if (!text.ok) {
      problems.push({ ...text.error, file: 'plan.json', field: `floors[${index}].svg` })
      continue
    }
    const unsafe = unsafeSvgParts(text.value)
    if (unsafe.length > 0) {
      const message = `The drawing holds ${unsafe.join(', ')}: save it again as plain SVG without scripts, styles from elsewhere or links.`
      problems.push(problem('bad-value', floor.svg, message))
    }
    drawings[floor.svg] = text.value
  }
  return drawings
}
