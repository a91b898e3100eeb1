import { z } from 'zod'
import { centreSchema, holidaysSchema } from '../model/centre.ts'
import { charterSchema } from '../model/charter.ts'
import { amenitySchema, deskSchema, eventSchema, serviceSchema } from '../model/desk.ts'
import { planSchema } from '../model/place.ts'
import type { Problem } from '../model/problem.ts'
import { localizedText, localizedTitle } from '../model/text.ts'
import { goalSchema } from '../model/ways.ts'
import type { CheckedCentre } from './found.ts'
import { refused, warned } from './found.ts'
import { nearestWord } from './nearest-word.ts'

const FILES = [
  ['centre.json', centreSchema, 'centre'],
  ['plan.json', planSchema, 'plan'],
  ['desks.json', z.array(deskSchema), 'desks'],
  ['services.json', z.array(serviceSchema), 'services'],
  ['events.json', z.array(eventSchema), 'events'],
  ['amenities.json', z.array(amenitySchema), 'amenities'],
  ['holidays.json', holidaysSchema, 'holidays'],
  ['charter.json', charterSchema, 'charter'],
  ['ways.json', z.array(goalSchema), 'ways'],
] as const

/** Every text for visitors is there in the centre's own language: it is what the others fall back to. */
export function checkLanguages(folder: CheckedCentre): readonly Problem[] {
  const own = folder.centre.languages[0]
  if (own === undefined) throw new RangeError('a centre without a language cannot have been read')
  return FILES.flatMap(([file, schema, key]) => {
    const texts = [...localizedTexts(schema, folder[key], '')]
    const missing = texts.filter(({ text }) => text[own] === undefined)
    return [
      ...notSpoken(file, texts, folder),
      ...missing.map(({ path, text }) => {
        const there = Object.keys(text).join(', ') || 'no language'
        return refused(
          { file },
          'missing-field',
          path,
          `This text is there in ${there}, and not in "${own}", the centre's own language: add it.`,
        )
      }),
    ]
  })
}

/** A language in as many texts of a file is no slip: it is named once. */
const MANY = 4

/** Texts in languages that no visitor can choose: a slip most likely, for nobody ever reads them; where many are, a language that the centre has left. */
function notSpoken(file: string, texts: readonly Found[], { centre, languages }: CheckedCentre): readonly Problem[] {
  const spoken = [...centre.languages, ...languages.map(({ tag }) => tag)]
  const paths = new Map<string, string[]>()
  for (const { path, text } of texts) {
    for (const tag of Object.keys(text).filter(each => !spoken.includes(each))) {
      const at = paths.get(tag)
      if (at === undefined) paths.set(tag, [path])
      else at.push(path)
    }
  }
  return [...paths].flatMap(([tag, at]) => {
    const near = nearestWord(tag.toLowerCase(), spoken)
    const meant = near === undefined ? '' : ` Is "${near}" meant?`
    const others = at.length < MANY ? '' : ` ${at.length} texts of this file are in it; this is the first.`
    return (at.length < MANY ? at : at.slice(0, 1)).map(path =>
      warned(
        { file },
        'bad-value',
        `${path}.${tag}`,
        `No visitor reads "${tag}" here: the centre's languages are ${spoken.join(', ')}.${meant}${others} Correct it, or add the language to centre.json.`,
      ),
    )
  })
}

type Found = Readonly<{ path: string; text: Readonly<Record<string, unknown>> }>

/** Every text in languages that a schema knows of in a value, with its path: found by the schema, so that none is forgotten when one is added. */
function* localizedTexts(schema: unknown, value: unknown, path: string): Generator<Found> {
  if (schema === localizedText || schema === localizedTitle) {
    if (isRecord(value)) yield { path, text: value }
    return
  }
  for (const [part, item, step] of partsOf(schema, value))
    yield* localizedTexts(part, item, path === '' ? step.replace(/^\./, '') : `${path}${step}`)
}

/** The schemas inside a schema, each with what it reads of the value and the step of the path that leads there. */
function partsOf(schema: unknown, value: unknown): readonly (readonly [unknown, unknown, string])[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return [[schema.unwrap(), value, '']]
  if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((item, index) => [schema.element, item, `[${index}]`])
  if (schema instanceof z.ZodRecord && isRecord(value))
    return Object.entries(value).map(([key, item]) => [schema.valueType, item, `.${key}`])
  if (schema instanceof z.ZodObject && isRecord(value))
    return Object.entries(schema.shape).map(([key, part]) => [part, value[key], `.${key}`])
  return []
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
