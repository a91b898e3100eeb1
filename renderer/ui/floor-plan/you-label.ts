import { type Box, grown, holds, type Point } from './plan-box.ts'

export type YouLabelRequest = Readonly<{
  at: Point
  /** Radius of the ring, and the label's size, in plan units. */
  ring: number
  label: Readonly<{ width: number; height: number }>
  view: Box
  /** What must not be covered: objects, and the way. */
  keepClear: readonly Box[]
}>

/** Where "You are here" stands beside its ring: below, above, at the end or at the start, the first that covers nothing; else the one that covers least. */
export function placeYouLabel(request: YouLabelRequest): Box {
  const { at, ring, label, view, keepClear } = request
  const gap = ring * 1.4
  const beside = (dx: number, dy: number): Box => ({
    x: at.x - label.width / 2 + dx * (label.width / 2 + gap),
    y: at.y - label.height / 2 + dy * (label.height / 2 + gap),
    ...label,
  })
  const candidates = SIDES.map(([dx, dy]) => beside(dx, dy))
  const inside = candidates.filter(box => holds(view, box))
  const covered = (box: Box) => keepClear.reduce((sum, other) => sum + sharedArea(grown(box, ring / 6), other), 0)
  return (inside.length > 0 ? inside : candidates).reduce((least, box) => (covered(box) < covered(least) ? box : least))
}

/** Where the words may stand, as steps across and down from the ring: below and above first. */
const SIDES: readonly (readonly [number, number])[] = [0, 0.5, -0.5, 1, -1].flatMap(across =>
  [1, -1, 0].filter(down => Math.abs(across) === 1 || down !== 0).map(down => [across, down] as const),
)

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

/** Boxes that cover a line of the given width, one for each straight part. */
export function lineBoxes(points: readonly Point[], width: number): readonly Box[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const box = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) }
    return grown(box, width / 2)
  })
}
