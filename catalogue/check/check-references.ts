import type { Desk } from '../model/desk.ts'
import type { Problem } from '../model/problem.ts'
import type { CheckedCentre, Place } from './found.ts'
import { CENTRE_FILE, inEach, PLAN_FILE, refused, unknown } from './found.ts'

/** What one file says of another is there: needs, places, floors, nodes; and no id stands twice in a file. */
export function checkReferences(folder: CheckedCentre): readonly Problem[] {
  const { centre, plan, desks, services, events, amenities, ways } = folder
  const needs = new Set(centre.needs.map(({ id }) => id))
  const places = new Set(plan.places.map(({ id }) => id))
  const needsOf = (record: Readonly<{ needs: readonly string[] }>, place: Place) =>
    record.needs.flatMap((need, index) => (needs.has(need) ? [] : [unknown(place, `needs[${index}]`, need, 'need of centre.json')]))
  const placeOf = (record: Readonly<{ place?: string | undefined }>, place: Place) =>
    record.place === undefined || places.has(record.place) ? [] : [unknown(place, 'place', record.place, 'place of plan.json')]
  return [
    ...twice('desks.json', desks),
    ...twice('services.json', services),
    ...twice('events.json', events),
    ...twice('amenities.json', amenities),
    ...twice('ways.json', ways),
    ...(['needs', 'fields', 'levels', 'collections', 'pages', 'sources'] as const).flatMap(name =>
      twice('centre.json', centre[name], name),
    ),
    ...centre.needs.flatMap(({ themes }, index) => twice('centre.json', themes, `needs[${index}].themes`)),
    ...inTwoNeeds(folder),
    ...twice(
      'centre.json',
      centre.languages.map(id => ({ id })),
      'languages',
    ),
    ...inEach('desks.json', desks, (desk, place) => [...needsOf(desk, place), ...placeOf(desk, place), ...codesOf(desk, place)]),
    ...inEach('services.json', services, needsOf),
    ...inEach('events.json', events, (event, place) => [...needsOf(event, place), ...placeOf(event, place)]),
    ...inEach('amenities.json', amenities, placeOf),
    ...(places.has(centre.kiosk.place) ? [] : [unknown(CENTRE_FILE, 'kiosk.place', centre.kiosk.place, 'place of plan.json')]),
    ...checkGeneral(folder),
    ...checkPlanReferences(folder, needs),
  ]
}

/** A desk that answers for every code there is answers for anything: that is what the general desk is for. */
const codesOf = ({ concepts }: Desk, place: Place): readonly Problem[] =>
  concepts.flatMap(({ code }, index) => {
    const message = `"${code}" stands for every code there is: write how the codes begin that this desk answers for, such as "J15*", or make it the general desk.`
    return /^\**$/.test(code) ? [refused(place, 'bad-value', `concepts[${index}].code`, message)] : []
  })

function checkPlanReferences({ plan }: CheckedCentre, needs: ReadonlySet<string>): readonly Problem[] {
  const floors = new Set(plan.floors.map(({ id }) => id))
  const nodes = new Map(plan.nodes.map(node => [node.id, node]))
  return [
    ...twice('plan.json', plan.floors, 'floors'),
    ...twice('plan.json', plan.places, 'places'),
    ...twice('plan.json', plan.nodes, 'nodes'),
    ...plan.places.flatMap((spot, index) => {
      const at = (field: string) => `places[${index}].${field}`
      const node = nodes.get(spot.node)
      return [
        ...(floors.has(spot.floor) ? [] : [unknown(PLAN_FILE, at('floor'), spot.floor, 'floor')]),
        ...(spot.need === undefined || needs.has(spot.need) ? [] : [unknown(PLAN_FILE, at('need'), spot.need, 'need of centre.json')]),
        ...(node === undefined ? [unknown(PLAN_FILE, at('node'), spot.node, 'node')] : []),
        ...(node !== undefined && node.floor !== spot.floor
          ? [
              refused(
                { ...PLAN_FILE, id: spot.id },
                'bad-reference',
                at('node'),
                `The node "${node.id}" is on the floor ${node.floor}, the place on ${spot.floor}.`,
              ),
            ]
          : []),
      ]
    }),
    ...plan.nodes.flatMap((node, index) =>
      floors.has(node.floor) ? [] : [unknown(PLAN_FILE, `nodes[${index}].floor`, node.floor, 'floor')],
    ),
    ...plan.edges.flatMap((edge, index) =>
      (['from', 'to'] as const).flatMap(end =>
        nodes.has(edge[end]) ? [] : [unknown(PLAN_FILE, `edges[${index}].${end}`, edge[end], 'node')],
      ),
    ),
  ]
}

/** Somewhere anybody may start: without it, a visitor whom nothing fits is sent nowhere (R8, R10). */
function checkGeneral({ desks }: CheckedCentre): readonly Problem[] {
  const message = 'No desk is the general one: set "general": true on the desk where anybody may start.'
  return desks.some(desk => desk.general) ? [] : [refused({ file: 'desks.json' }, 'missing-field', 'general', message)]
}

/** Themes whose id another need's theme has before them: screens and ways know a theme by its id alone. */
function inTwoNeeds({ centre }: CheckedCentre): readonly Problem[] {
  const before = new Map<string, string>()
  return centre.needs.flatMap(({ id: need, themes }, index) =>
    themes.flatMap(({ id }, place) => {
      const other = before.get(id)
      before.set(id, other ?? need)
      if (other === undefined || other === need) return []
      const message = `The need "${other}" has a theme "${id}" too: give one of them another id.`
      return [refused({ ...CENTRE_FILE, id: need }, 'duplicate-id', `needs[${index}].themes[${place}].id`, message)]
    }),
  )
}

/** Ids that stand more than once, each named where it stands again for the first time, with how often it stands. */
function twice(file: string, records: readonly Readonly<{ id: string }>[], under?: string): readonly Problem[] {
  const places = new Map<string, { again?: number; times: number }>()
  for (const [index, { id }] of records.entries()) {
    const known = places.get(id)
    places.set(id, known === undefined ? { times: 1 } : { again: known.again ?? index, times: known.times + 1 })
  }
  return [...places].flatMap(([id, { again, times }]) => {
    if (again === undefined) return []
    const field = under === undefined ? 'id' : under === 'languages' ? `languages[${again}]` : `${under}[${again}].id`
    const often = times === 2 ? 'twice' : `${times} times`
    const remedy = under === 'languages' ? 'take out all but the first.' : 'give each another id, or take out those that are copies.'
    return [refused({ file, record: again + 1, id }, 'duplicate-id', field, `"${id}" stands ${often} in ${file}: ${remedy}`)]
  })
}
