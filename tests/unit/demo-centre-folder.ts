import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { z } from 'zod'
import { centreSchema, glossarySchema, holidaysSchema, synonymsSchema, vocabularySchema } from '../../catalogue/model/centre.ts'
import { amenitySchema, deskSchema, eventSchema, serviceSchema } from '../../catalogue/model/desk.ts'
import { planSchema } from '../../catalogue/model/place.ts'
import { goalSchema } from '../../catalogue/model/ways.ts'

const CENTRE = join(import.meta.dirname, '../../catalogue/demo/centre/')
/** Where the demonstration centre's files stand. */
export const FOLDER = pathToFileURL(CENTRE)

/** One file of the demonstration centre, by its schema; throws when it does not keep it. */
const read = <S extends z.ZodType>(name: string, schema: S): z.infer<S> =>
  schema.parse(JSON.parse(readFileSync(join(CENTRE, name), 'utf8')))

export const centre = read('centre.json', centreSchema)
export const plan = read('plan.json', planSchema)
export const desks = read('desks.json', deskSchema.array())
export const services = read('services.json', serviceSchema.array())
export const events = read('events.json', eventSchema.array())
export const amenities = read('amenities.json', amenitySchema.array())
export const ways = read('ways.json', goalSchema.array())
export const holidays = read('holidays.json', holidaysSchema)
export const glossary = read('glossary.json', glossarySchema)
export const synonyms = read('synonyms.json', synonymsSchema)
export const occupations = read('vocabulary/metiers.json', vocabularySchema)
