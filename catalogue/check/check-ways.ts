import type { Problem } from '../model/problem.ts'
import type { Goal } from '../model/ways.ts'
import { WAY_KINDS } from '../model/ways.ts'
import type { CheckedCentre, Place } from './found.ts'
import { inEach, refused, unknown, warned } from './found.ts'

const FILE = 'ways.json'

/** What `ways.json` says of other files is there; every goal is reached from somewhere, and says all its ways, each once (R15). `today`: `2026-11-24`. */
export function checkWays({ centre, desks, ways }: CheckedCentre, today: string): readonly Problem[] {
  const known = {
    needs: new Set(centre.needs.map(({ id }) => id)),
    themes: new Set(centre.needs.flatMap(({ themes }) => themes.map(({ id }) => id))),
    fields: new Set(centre.fields.map(({ id }) => id)),
  }
  const desk = new Set(desks.map(({ id }) => id))
  return inEach(FILE, ways, (goal, place) => [
    ...(['needs', 'themes', 'fields'] as const).flatMap(name =>
      goal[name].flatMap((id, index) =>
        known[name].has(id) ? [] : [unknown(place, `${name}[${index}]`, id, `${SINGULAR[name]} of centre.json`)],
      ),
    ),
    ...goal.ways.flatMap((way, index) =>
      way.desk === undefined || desk.has(way.desk) ? [] : [unknown(place, `ways[${index}].desk`, way.desk, 'desk of desks.json')],
    ),
    ...checkReached(goal, place),
    ...checkCodes(goal, place),
    ...checkKinds(goal, place),
    ...checkDates(goal, place, today),
  ])
}

const SINGULAR = { needs: 'need', themes: 'theme of a need', fields: 'field' } as const

function checkReached({ concepts, needs, themes, fields }: Goal, place: Place): readonly Problem[] {
  if (concepts.length + needs.length + themes.length + fields.length > 0) return []
  const message = 'Nobody comes to this goal: add the concept of a job, a need, a theme or a field of work that leads to it.'
  return [refused(place, 'missing-field', 'concepts', message)]
}

/** A goal is one job's, or one need's: a code that stands for many, as a desk's may, would never be met by a document's own. */
const checkCodes = ({ concepts }: Goal, place: Place): readonly Problem[] =>
  concepts.flatMap(({ code }, index) => {
    const message = `"${code}" stands for no job: here every code stands for itself. Name the code of each job that leads here, or a field of work ("fields").`
    return code.includes('*') ? [refused(place, 'bad-value', `concepts[${index}].code`, message)] : []
  })

function checkKinds({ ways }: Goal, place: Place): readonly Problem[] {
  const kinds = ways.map(({ kind }) => kind)
  const twice = ways.flatMap(({ kind }, index) =>
    kinds.indexOf(kind) === index
      ? []
      : [refused(place, 'duplicate-id', `ways[${index}].kind`, `The way "${kind}" stands twice: put both into one.`)],
  )
  const missing = WAY_KINDS.filter(kind => !kinds.includes(kind))
  if (missing.length === 0) return twice
  const message = `Nothing is said of ${missing.join(', ')}: add each, or say with "leads": false and a text why it does not lead there (R15).`
  return [...twice, warned(place, 'missing-field', 'ways', message)]
}

function checkDates({ ways }: Goal, place: Place, today: string): readonly Problem[] {
  return ways.flatMap(({ starts }, index) => {
    const dates = starts?.dates ?? []
    if (dates.length === 0 || dates.some(date => date >= today)) return []
    const message = 'All these days are past: add the next one, or take them out, and the start is said to be unknown (R20).'
    return [warned(place, 'bad-value', `ways[${index}].starts.dates`, message)]
  })
}
