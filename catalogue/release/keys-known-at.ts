import { z } from 'zod'

/** The names of the fields that may stand at a path of a value that a schema reads; none where it is no group of fields. */
export function keysKnownAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path
  const inner = innerOf(schema)
  if (inner !== undefined) return keysKnownAt(inner, path)
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap(option => keysKnownAt(option, path)))]
  if (step === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  if (schema instanceof z.ZodArray) return keysKnownAt(schema.element, rest)
  if (schema instanceof z.ZodRecord) return keysKnownAt(schema.valueType, rest)
  return schema instanceof z.ZodObject ? keysKnownAt(schema.shape[String(step)], rest) : []
}

function innerOf(schema: unknown): unknown {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  )
    return schema.unwrap()
  return schema instanceof z.ZodPipe ? schema.in : undefined
}
