import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'

/** Shapes a centre's plan may hold: plain geometry, which the tokens colour by class. Everything else is left out with all it holds. */
export const SVG_TAGS = ['svg', 'g', 'path', 'rect', 'line', 'polyline', 'polygon', 'circle', 'ellipse'] as const
type SvgTag = (typeof SVG_TAGS)[number]

/** A shape that may be drawn. Attributes have passed the list; names are those of React's SVG elements, which are SVG's own here. */
export type SvgNode = Readonly<{ tag: SvgTag; attributes: Readonly<Record<string, string>>; children: readonly SvgNode[] }>

export type SvgProblem = 'too-big' | 'too-deep' | 'malformed' | 'not-svg'

/** A drawing of a floor is some kilobytes; beyond these it is no such drawing. */
export const SVG_LIMITS = { characters: 1_000_000, depth: 32, nodes: 20_000 } as const

const NUMBER = /^\s*-?(\d+\.?\d*|\.\d+)(e-?\d{1,2})?\s*$/i
const COORDINATES = /^[\d\s,.eE+-]*$/
const ALLOWED: Readonly<Record<string, RegExp>> = {
  class: /^[a-z][a-z0-9 -]*$/,
  d: /^[MmLlHhVvCcSsQqTtAaZz\d\s,.eE+-]*$/,
  points: COORDINATES,
  transform: /^((translate|rotate|scale|matrix)\([\d\s,.eE+-]*\)\s*)+$/,
  x: NUMBER,
  y: NUMBER,
  width: NUMBER,
  height: NUMBER,
  rx: NUMBER,
  ry: NUMBER,
  cx: NUMBER,
  cy: NUMBER,
  r: NUMBER,
  x1: NUMBER,
  y1: NUMBER,
  x2: NUMBER,
  y2: NUMBER,
}

/** One piece of XML: comment, CDATA, declaration or doctype, closing tag, or opening tag with its attributes. */
const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!|<\/([\w:.-]+)\s*>|<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|</g
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

type OpenNode = { name: string; tag: SvgTag | undefined; attributes: Record<string, string>; children: SvgNode[] }
type Tag = Readonly<{ name: string; attributes: string; opens: boolean; closes: boolean }>

/**
 * Reads a floor's drawing into shapes to draw, without the browser's parsers (Trusted Types forbid them, and they would fetch and run).
 * Never gives an element, an attribute or a value outside the lists above. A document type is refused: entities have no place in a plan.
 */
export function readSvg(text: string): Result<SvgNode, SvgProblem> {
  if (text.length > SVG_LIMITS.characters) return fail('too-big')
  const open: OpenNode[] = []
  let root: OpenNode | undefined
  let tags = 0
  for (const tag of tagsOf(text)) {
    tags += 1
    const problem = tag === undefined || root !== undefined ? 'malformed' : tags > 2 * SVG_LIMITS.nodes ? 'too-big' : readTag(tag, open)
    if (typeof problem === 'string') return fail(problem)
    root = problem.root
  }
  if (root === undefined) return fail(open.length > 0 ? 'malformed' : 'not-svg')
  return root.tag === 'svg' ? ok({ tag: root.tag, attributes: root.attributes, children: root.children }) : fail('not-svg')
}

/** The tags of the text in turn; `undefined` where it is no XML, or a document type. */
function* tagsOf(text: string): Generator<Tag | undefined> {
  for (const [whole, closing, opening, attributes = '', slash] of text.matchAll(PIECE)) {
    if (whole === '<' || whole === '<!') yield undefined
    else if (closing !== undefined) yield { name: closing, attributes: '', opens: false, closes: true }
    else if (opening !== undefined) yield { name: opening, attributes, opens: true, closes: slash === '/' }
  }
}

/** Opens and closes as the tag says; the element that was closed goes to its parent, or is the root. */
function readTag(tag: Tag, open: OpenNode[]): SvgProblem | Readonly<{ root: OpenNode | undefined }> {
  if (tag.opens) {
    if (open.length === SVG_LIMITS.depth) return 'too-deep'
    open.push({ name: tag.name, tag: tagOf(tag.name, open), attributes: allowedAttributes(tag.attributes), children: [] })
  }
  if (!tag.closes) return { root: undefined }
  const done = open.pop()
  if (done === undefined || done.name !== tag.name) return 'malformed'
  const parent = open.at(-1)
  if (parent === undefined) return { root: done }
  if (done.tag !== undefined) parent.children.push({ tag: done.tag, attributes: done.attributes, children: done.children })
  return { root: undefined }
}

/** The shape's tag, or nothing for an element that is left out; what stands in such an element is left out too. */
function tagOf(name: string, open: readonly OpenNode[]): SvgTag | undefined {
  if (open.some(parent => parent.tag === undefined)) return undefined
  const tag = SVG_TAGS.find(known => known === name)
  return tag === 'svg' && open.length > 0 ? undefined : tag
}

function allowedAttributes(text: string): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    const value = double ?? single
    if (value !== undefined && Object.hasOwn(ALLOWED, name) && ALLOWED[name]?.test(value)) kept[name] = value
  }
  return kept
}
