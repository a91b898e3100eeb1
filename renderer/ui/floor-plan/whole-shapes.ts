import type { SvgNode } from '../read-svg.ts'
import { around, type Box, grown, holds, overlaps } from './plan-box.ts'

/** Shapes nearer than this to one another are one object: a table and its chairs. In plan units. */
const TOGETHER = 14

/** Inner walls of which less than this share of the view's height or width is seen are stray marks. */
const STRAY = 0.09

/** The drawing without the furniture that the edge of `view` would cut, nor stray ends of what lies beyond it; outer walls and the floor may go through. */
export function wholeShapes(nodes: readonly SvgNode[], view: Box): readonly SvgNode[] {
  const furniture = nodes.flatMap(node => {
    const box = isFurniture(node) ? boxOf(node) : undefined
    return box === undefined ? [] : [{ node, box }]
  })
  const cut = new Set(furniture.filter(({ box }) => !holds(view, box)).map(({ node }) => node))
  let before = -1
  while (cut.size > before) {
    before = cut.size
    const gone = furniture.filter(({ node }) => cut.has(node)).map(({ box }) => grown(box, TOGETHER))
    for (const { node, box } of furniture) if (gone.some(other => overlaps(other, box))) cut.add(node)
  }
  return nodes.filter(node => !cut.has(node) && !isStray(node, view))
}

function isStray(node: SvgNode, view: Box): boolean {
  const names = node.attributes.class?.split(' ') ?? []
  const box = ['inner', 'door', 'lift', 'stairs'].some(name => names.includes(name)) ? boxOf(node) : undefined
  if (box === undefined || holds(view, box)) return false
  const width = Math.min(box.x + box.width, view.x + view.width) - Math.max(box.x, view.x)
  const height = Math.min(box.y + box.height, view.y + view.height) - Math.max(box.y, view.y)
  const cutAcross = box.y < view.y || box.y + box.height > view.y + view.height
  return cutAcross ? height < STRAY * view.height : width < STRAY * view.width
}

const isFurniture = (node: SvgNode): boolean => node.attributes.class?.split(' ').includes('furniture') === true

function boxOf(node: SvgNode): Box | undefined {
  const number = (name: string) => Number(node.attributes[name] ?? Number.NaN)
  if (node.tag === 'rect') return { x: number('x'), y: number('y'), width: number('width'), height: number('height') }
  if (node.tag === 'circle') return grown({ x: number('cx'), y: number('cy'), width: 0, height: 0 }, number('r'))
  if (node.tag === 'path') return pathBox(node.attributes.d ?? '')
  const parts = node.children.flatMap(child => boxOf(child) ?? [])
  return node.tag === 'g' ? around(parts) : undefined
}

/** The box of a path of absolute lines (M, L, H, V, Z); `undefined` for any other path. */
function pathBox(d: string): Box | undefined {
  if (/[^MLHVZ\d\s,.-]/.test(d)) return undefined
  let [x, y] = [0, 0]
  const points: Readonly<{ x: number; y: number }>[] = []
  for (const [, command = '', list = ''] of d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
    const numbers = list.match(/-?[\d.]+/g)?.map(Number) ?? []
    while (numbers.length > 0) {
      if (command !== 'V') x = numbers.shift() ?? x
      if (command !== 'H') y = numbers.shift() ?? y
      points.push({ x, y })
    }
  }
  return around(points)
}
