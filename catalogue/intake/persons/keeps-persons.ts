import { z } from 'zod'

const mapping = z.looseObject({ persons: z.literal('kept') })

/** Whether a source's mapping says that persons named in its offers stay: `"persons": "kept"`. */
export const keepsPersons = (raw: unknown): boolean => mapping.safeParse(raw).success
