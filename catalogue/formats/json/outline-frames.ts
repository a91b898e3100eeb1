import type { JsonOutline, JsonPlace } from './json-outline.ts'

/** How many names deep records are looked for; a record for each key may itself have lists, and so may ten thousand. */
const DEEPEST = 5
const MOST_PLACES = 1000
/** Of a place, the records whose names are looked at. */
const LOOKED_AT = 200
/** Members of an object that is a record for each key look alike: so many of them have half of the first one's names with a text or a number. */
const ALIKE = 0.8
const HALF = 0.5

/** A list or an object that is open. */
type Frame = {
  readonly isList: boolean
  /** Names from the top; undefined inside of lists, where no place of records is looked for. */
  readonly path: readonly string[] | undefined
  /** Of an object that may be a record: its names, and those with a text or a number. */
  readonly own: { readonly names: Set<string>; readonly plain: Set<string> } | undefined
  name: string
  isAtName: boolean
  members: number
  /** Its members that are objects, the names that they have, and how many look like the first. */
  objects: number
  readonly names: Set<string>
  first: ReadonlySet<string> | undefined
  alike: number
}

/** Follows the structure of a stream of JSON: where lists of objects stand in it, and objects of objects that look alike. */
export class OutlineFrames {
  readonly #stack: Frame[] = []
  readonly #places: JsonPlace[] = []
  #only: JsonPlace | undefined
  #values = 0

  begin(isList: boolean): void {
    this.#met()
    const parent = this.#stack.at(-1)
    const isWithin = parent !== undefined && parent.path !== undefined
    const path =
      parent === undefined
        ? []
        : isWithin && !parent.isList && (parent.path?.length ?? 0) < DEEPEST
          ? [...(parent.path ?? []), parent.name]
          : undefined
    const own = !isList && isWithin && parent.objects < LOOKED_AT ? { names: new Set<string>(), plain: new Set<string>() } : undefined
    this.#stack.push({
      isList,
      path,
      own,
      name: '',
      isAtName: !isList,
      members: 0,
      objects: 0,
      names: new Set(),
      first: undefined,
      alike: 0,
    })
  }

  end(): void {
    const closed = this.#stack.pop()
    if (closed === undefined) return
    const place = placeOf(closed)
    if (place !== undefined && this.#places.length < MOST_PLACES) this.#places.push(place)
    const parent = this.#stack.at(-1)
    if (parent === undefined) this.#only = onlyMember(closed)
    else if (!closed.isList) tellParent(parent, closed)
  }

  comma(): void {
    const top = this.#stack.at(-1)
    if (top !== undefined) top.isAtName = !top.isList
  }

  /** A text: a name where one is due. */
  text(text: string): void {
    const top = this.#stack.at(-1)
    if (top?.isAtName !== true) {
      this.scalar()
      return
    }
    top.isAtName = false
    top.name = text
    top.members++
    top.own?.names.add(text)
  }

  scalar(): void {
    this.#met()
    const top = this.#stack.at(-1)
    if (top?.isList === false) top.own?.plain.add(top.name)
  }

  /** What was seen; a list that the file breaks off in is one all the same. */
  outline(): JsonOutline {
    while (this.#stack.length > 0) this.end()
    const dictionaries = this.#places.filter(({ isByKey }) => isByKey)
    const places = this.#places.filter(place => !dictionaries.some(other => isBelow(place.path, other.path)))
    return { places: places.length === 0 && this.#only !== undefined ? [this.#only] : places, values: this.#values }
  }

  #met(): void {
    const top = this.#stack.at(-1)
    if (top === undefined) this.#values++
    else if (top.isList) top.members++
  }
}

function tellParent(parent: Frame, { own }: Frame): void {
  parent.objects++
  if (own === undefined) return
  for (const name of own.names) parent.names.add(name)
  parent.first ??= own.plain
  const shared = [...parent.first].filter(name => own.plain.has(name)).length
  if (parent.first.size > 0 && shared >= parent.first.size * HALF) parent.alike++
}

function placeOf({ isList, path, members, objects, names, alike }: Frame): JsonPlace | undefined {
  if (path === undefined || objects === 0) return undefined
  if (isList) return { path, isByKey: false, objects, names }
  const isDictionary = members > 1 && objects === members && alike >= Math.min(objects, LOOKED_AT) * ALIKE
  return isDictionary ? { path, isByKey: true, objects, names } : undefined
}

/** A file of one record under its key. */
const onlyMember = ({ isList, members, objects, names, alike }: Frame): JsonPlace | undefined =>
  !isList && members === 1 && objects === 1 && alike === 1 ? { path: [], isByKey: true, objects, names } : undefined

const isBelow = (path: readonly string[], above: readonly string[]): boolean =>
  path.length > above.length && above.every((name, index) => path[index] === name)
