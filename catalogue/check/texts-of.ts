/** Every text of a record, wherever it stands in it, with the path to it: `pages[0].title.fr`. */
export function* textsOf(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, `${path}[${index}]`)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, path === '' ? key : `${path}.${key}`)
  }
}
