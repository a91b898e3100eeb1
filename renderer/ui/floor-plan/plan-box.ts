/** Points and boxes in the units of a floor's view box, y growing downwards. */
export type Point = Readonly<{ x: number; y: number }>
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>

/** The middle of a box. */
export const centreOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/** The box with `by` more on every side. */
export const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
})

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** The smallest box around points and boxes; `undefined` for none. */
export function around(parts: readonly (Point | Box)[]): Box | undefined {
  if (parts.length === 0) return undefined
  const far = (part: Point | Box, side: 'width' | 'height') => ('width' in part ? part[side] : 0)
  const left = Math.min(...parts.map(part => part.x))
  const top = Math.min(...parts.map(part => part.y))
  const right = Math.max(...parts.map(part => part.x + far(part, 'width')))
  const bottom = Math.max(...parts.map(part => part.y + far(part, 'height')))
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** The box made larger, about its middle, to the shape `ratio` (width by height), and moved back inside `limits` where it has room there. */
export function shapedWithin(box: Box, ratio: number, limits: Box): Box {
  const width = Math.max(box.width, box.height * ratio)
  const height = Math.max(box.height, box.width / ratio)
  const middle = centreOf(box)
  return {
    x: slidInside(middle.x - width / 2, width, limits.x, limits.width),
    y: slidInside(middle.y - height / 2, height, limits.y, limits.height),
    width,
    height,
  }
}

function slidInside(start: number, length: number, limit: number, room: number): number {
  if (length >= room) return limit + (room - length) / 2
  return Math.min(Math.max(start, limit), limit + room - length)
}

/** Where the line from `from` to the middle of `box` enters the box; `from` itself when it stands inside. */
export function entryPoint(from: Point, box: Box): Point {
  const x = Math.min(Math.max(from.x, box.x), box.x + box.width)
  const y = Math.min(Math.max(from.y, box.y), box.y + box.height)
  return { x, y }
}
