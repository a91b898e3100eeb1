import type { Stop } from './collect-stops.ts'

/** Where somebody is in a screen that may change under them: the stop, and its number when it was reached. */
export type Place = Readonly<{ stop: Stop; at: number }>

/** Parts of a screen that one can jump between. */
const PARTS = 'main, aside, nav, search, section, [role="group"]'

const isSame = (left: Stop, right: Stop): boolean =>
  left.element === right.element && left.texts[0]?.text === right.texts[0]?.text && left.is === right.is

/** The number of a place among the stops as they are now; where it is gone, the number it had. */
export function findPlace(stops: readonly Stop[], place: Place | undefined): number {
  if (place === undefined) return -1
  const same = stops.findIndex(stop => isSame(stop, place.stop))
  if (same >= 0) return same
  const around = stops.findIndex(({ element }) => element === place.stop.element)
  return around >= 0 ? around : Math.min(place.at, stops.length - 1)
}

/** The next stop or the one before; after the last comes the first. `wrapped` says that it did. */
export function stepFrom(
  stops: readonly Stop[],
  place: Place | undefined,
  by: 1 | -1,
): Readonly<{ place: Place; wrapped: boolean }> | undefined {
  const from = findPlace(stops, place)
  // A stop that is gone leaves its number to what came after it.
  const isGone = place !== undefined && from >= 0 && stops[from]?.element !== place.stop.element
  const to = isGone && by > 0 ? from : place === undefined && by < 0 ? -1 : from + by
  return placeAt(stops, to)
}

/** The beginning of the next part of the screen, or of the part before: a heading, or the first stop of a region. */
export function partFrom(
  stops: readonly Stop[],
  place: Place | undefined,
  by: 1 | -1,
): Readonly<{ place: Place; wrapped: boolean }> | undefined {
  const from = findPlace(stops, place)
  const begins = stops.flatMap((stop, at) => (beginsPart(stop, stops[at - 1]) ? [at] : []))
  const to = by > 0 ? begins.find(at => at > from) : begins.findLast(at => at < from)
  return placeAt(stops, to ?? (by > 0 ? stops.length : -1))
}

function placeAt(stops: readonly Stop[], number: number): Readonly<{ place: Place; wrapped: boolean }> | undefined {
  const at = (number + stops.length) % Math.max(1, stops.length)
  const stop = stops[at]
  return stop === undefined ? undefined : { place: { stop, at }, wrapped: number !== at }
}

const beginsPart = (stop: Stop, before: Stop | undefined): boolean =>
  stop.is === 'heading' || stop.element.closest(PARTS) !== before?.element.closest(PARTS)
