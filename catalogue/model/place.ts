import { z } from 'zod'
import { localizedText, slug } from './text.ts'

/** Drawings are some thousands of units wide; what is farther is a slip, and no browser draws it. */
const MOST_UNITS = 100_000
const FAR = `is farther than ${MOST_UNITS} units: coordinates are those of the floor's view box`
const NO_SIZE = 'must be more than 0: a view box is [left, top, width, height]'
const coordinate = z.number().min(-MOST_UNITS, FAR).max(MOST_UNITS, FAR)
const size = z.number().positive(NO_SIZE).max(MOST_UNITS, FAR)

/** Something that stands on the centre's plan. Coordinates are those of the floor's SVG view box. */
const placeSchema = z.strictObject({
  id: slug,
  floor: slug,
  kind: z.enum(['kiosk', 'shelf', 'desk', 'amenity', 'room', 'entrance', 'zone']),
  label: localizedText,
  /** What is painted on the shelf or the desk in the room: "B", "12". */
  sign: z.string().optional(),
  x: coordinate,
  y: coordinate,
  width: size,
  height: size,
  /** The node of the walking graph where a person stands in front of it. */
  node: slug,
  need: slug.optional(),
})
export type Place = z.infer<typeof placeSchema>

const EDGE_KINDS = ['walk', 'stairs', 'lift', 'ramp', 'door'] as const

/** The plan: floors with their SVG, places, and the graph of where one can walk. */
export const planSchema = z.strictObject({
  floors: z
    .array(
      z.strictObject({
        id: slug,
        label: localizedText,
        svg: z.string().regex(/^[a-z0-9-]+\.svg$/, 'is no name of a drawing: lower-case letters, digits and dashes, then .svg'),
        viewBox: z.tuple([coordinate, coordinate, size, size]),
        /** Metres per unit of the view box. */
        metresPerUnit: z.number().positive(),
      }),
    )
    .min(1),
  places: z.array(placeSchema),
  nodes: z.array(z.strictObject({ id: slug, floor: slug, x: coordinate, y: coordinate, label: localizedText.optional() })),
  edges: z.array(z.strictObject({ from: slug, to: slug, kind: z.enum(EDGE_KINDS), metres: z.number().positive().optional() })),
})
export type Plan = z.infer<typeof planSchema>
