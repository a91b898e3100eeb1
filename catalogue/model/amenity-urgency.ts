import { z } from 'zod'

/** Whether an amenity answers distress of every kind (`true`), or only what its own words say: a roof for tonight, something to eat. */
export const amenityUrgency = z.union([z.literal(true), z.literal('own-words')])
