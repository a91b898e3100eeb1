import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSvg, SVG_LIMITS, SVG_TAGS, type SvgNode } from '../../renderer/ui/read-svg.ts'

const svg = (inside: string) =>
  `<?xml version="1.0"?>\n<!-- a plan --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`

function read(text: string): SvgNode {
  const result = readSvg(text)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

const all = (node: SvgNode): readonly SvgNode[] => [node, ...node.children.flatMap(all)]

describe('reading the drawing of a floor', () => {
  it('keeps shapes, groups, classes and geometry', () => {
    const drawing = read(
      svg('<g class="walls"><path class="wall" d="M0 0H9V9z"/><rect x="1" y="-2.5" width="3" height="4" rx=".5"></rect></g>'),
    )
    expect(drawing.children).toEqual([
      {
        tag: 'g',
        attributes: { class: 'walls' },
        children: [
          { tag: 'path', attributes: { class: 'wall', d: 'M0 0H9V9z' }, children: [] },
          { tag: 'rect', attributes: { x: '1', y: '-2.5', width: '3', height: '4', rx: '.5' }, children: [] },
        ],
      },
    ])
  })

  it.each([
    ['scripts', '<script>alert(1)</script><rect class="after" width="1"/>'],
    ['scripts in CDATA', '<script><![CDATA[ </svg><rect onload="x()"/> ]]></script><rect class="after" width="1"/>'],
    [
      'foreign pages',
      '<foreignObject><rect class="inner"/><iframe src="https://example.org"/></foreignObject><rect class="after" width="1"/>',
    ],
    ['images and uses', '<image href="https://example.org/a.png"/><use href="#x"/><rect class="after" width="1"/>'],
    ['styles and animation', '<style>*{display:none}</style><animate attributeName="href"/><rect class="after" width="1"/>'],
    ['links with all they hold', '<a href="javascript:alert(1)"><rect class="inner"/></a><rect class="after" width="1"/>'],
    ['nested drawings', '<svg onload="x()"><rect class="inner"/></svg><rect class="after" width="1"/>'],
    ['elements of other namespaces', '<svg:rect class="inner"/><xlink:script/><rect class="after" width="1"/>'],
  ])('leaves out %s', (_, inside) => {
    expect(read(svg(inside)).children).toEqual([{ tag: 'rect', attributes: { class: 'after', width: '1' }, children: [] }])
  })

  it('leaves out handlers, styles, references, ids and values that are no geometry', () => {
    const drawing = read(
      svg(
        `<rect onclick="x()" onload='x()' style="fill:url(https://example.org)" id="app" fill="red" href="#a" xlink:href="#a" width="calc(1px)" height="1" class="Key__x url(a)" transform="url(#a)" __proto__="1" constructor="1"/>`,
      ),
    )
    expect(drawing.children).toEqual([{ tag: 'rect', attributes: { height: '1' }, children: [] }])
  })

  it.each([
    ['a document type', '<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>', 'malformed'],
    ['an unclosed element', '<svg><g></svg>', 'malformed'],
    ['a truncated file', '<svg><g><path d="M0 0', 'malformed'],
    ['an end without a beginning', '</svg>', 'malformed'],
    ['two roots', '<svg/><svg/>', 'malformed'],
    ['an attribute without quotes', '<svg width=1></svg>', 'malformed'],
    ['a page', '<html><svg/></html>', 'not-svg'],
    ['nothing', '', 'not-svg'],
    ['words', 'un plan', 'not-svg'],
  ])('refuses %s', (_, text, problem) => {
    expect(readSvg(text)).toEqual({ ok: false, error: problem })
  })

  it('holds its limits: one below is read, one above is refused', () => {
    const nested = (depth: number) => '<svg>'.concat('<g>'.repeat(depth - 1), '</g>'.repeat(depth - 1), '</svg>')
    expect(readSvg(nested(SVG_LIMITS.depth)).ok).toBe(true)
    expect(readSvg(nested(SVG_LIMITS.depth + 1))).toEqual({ ok: false, error: 'too-deep' })
    const long = (length: number) => `<svg>${' '.repeat(length - '<svg></svg>'.length)}</svg>`
    expect(readSvg(long(SVG_LIMITS.characters)).ok).toBe(true)
    expect(readSvg(long(SVG_LIMITS.characters + 1))).toEqual({ ok: false, error: 'too-big' })
  })

  it('gives nothing outside its lists whatever it is fed', () => {
    const bit = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '/>',
        '</',
        '<!--',
        '-->',
        '<g',
        '<script',
        '<rect',
        ' onload=',
        '"x()"',
        "'",
        '"',
        ' d="M0 0"',
        ' class=',
        'svg',
        '&lt;',
      ),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), bits => {
        const result = readSvg(svg(bits.join('')))
        if (!result.ok) return
        for (const node of all(result.value)) {
          expect(SVG_TAGS).toContain(node.tag)
          for (const [name, value] of Object.entries(node.attributes)) {
            expect(name).not.toMatch(/^on|href|style|id$/)
            expect(value).not.toMatch(/[<>&:#]|url|script/)
          }
        }
      }),
    )
  })
})
