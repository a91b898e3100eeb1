import type { SvgNode } from '../read-svg.ts'

/** The centre's own drawing: walls, doors, furniture. Classes get a prefix, so that a plan cannot dress as a control. */
export function PlanShapes({ nodes }: Readonly<{ nodes: readonly SvgNode[] }>) {
  return nodes.map((node, index) => <PlanShape key={`${node.tag}-${index.toString()}`} node={node} />)
}

function PlanShape({ node }: Readonly<{ node: SvgNode }>) {
  const { class: names, ...geometry } = node.attributes
  const className = names
    ?.split(' ')
    .filter(Boolean)
    .map(name => `drawn-${name}`)
    .join(' ')
  const Tag = node.tag
  return (
    <Tag {...geometry} className={className}>
      {node.children.length === 0 ? null : <PlanShapes nodes={node.children} />}
    </Tag>
  )
}
