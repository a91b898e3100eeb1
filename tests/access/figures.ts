import { whyJudged } from '../e2e/harness/axe-findings.ts'
import { complaintsOf } from '../e2e/harness/judge-screen.ts'
import type { Judged, Unit } from './grid-unit.ts'

type Combination = Readonly<{ unit: Unit; judged: Judged }>

const sum = (rows: readonly Combination[], count: (judged: Judged) => number): number =>
  rows.reduce((total, { judged }) => total + count(judged), 0)

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

function rowOf(name: string, rows: readonly Combination[]): string {
  return line([
    name,
    rows.length,
    sum(rows, ({ violations }) => violations.length),
    sum(rows, ({ unjudged }) => unjudged.length),
    sum(rows, ({ judged }) => judged.length),
    sum(rows, ({ targets }) => targets.length),
    sum(rows, ({ cut }) => cut.length),
  ])
}

const HEAD = [
  line(['', 'combinations', 'violations', 'not judged', 'judged otherwise', 'targets too small or near', 'texts cut']),
  line(['---', '---:', '---:', '---:', '---:', '---:', '---:']),
]

const grouped = (rows: readonly Combination[], by: (row: Combination) => string): readonly string[] =>
  [...new Set(rows.map(by))].map(name =>
    rowOf(
      name,
      rows.filter(row => by(row) === name),
    ),
  )

/** The figures as tables for people, and every complaint with where it was found. */
export function figures(rows: readonly Combination[]): Readonly<{ table: string; complaints: readonly string[] }> {
  const reasons = new Map<string, number>()
  for (const key of rows.flatMap(({ judged }) => judged.judged)) reasons.set(key, (reasons.get(key) ?? 0) + 1)
  const table = [
    ...HEAD,
    ...grouped(rows, ({ judged }) => judged.screen),
    ...grouped(rows, ({ unit }) => unit.geometry.name),
    rowOf('**all**', rows),
    '',
    line(['what axe leaves open', 'times', 'why it is in order']),
    line(['---', '---:', '---']),
    ...[...reasons].map(([key, times]) => line([`\`${key}\``, times, whyJudged(key)])),
  ].join('\n')
  const complaints = rows.flatMap(({ unit, judged }) =>
    complaintsOf(judged).map(
      complaint => `${judged.state} (${unit.geometry.name}, ${unit.language}, ${judged.theme}, size ${unit.size}): ${complaint}`,
    ),
  )
  return { table, complaints }
}
