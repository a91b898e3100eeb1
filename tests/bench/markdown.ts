import type { EngineFigures, Engines, Unanswered } from './figures.ts'
import { isSpread } from './figures.ts'
import type { RoundsSpread } from './measure.ts'
import { CLASSES, QUERIES } from './queries.ts'
import { ratiosToOurs } from './ratios.ts'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')

const cell = (value: number | undefined): string => (value === undefined ? '-' : String(value))

const times = (figure: RoundsSpread | Unanswered | undefined): string => {
  if (figure === undefined) return '-'
  return isSpread(figure) ? `${figure.p50} / ${figure.p95} / ${figure.max}` : figure.failed
}

const waking = (figure: RoundsSpread | Unanswered | undefined): string => (isSpread(figure) ? String(figure.wakingMs) : '-')

const wholeRow = (name: string, figures: EngineFigures): readonly string[] => [
  name,
  cell(figures.buildDocsPerSecond),
  cell(figures.bytesPerDocument),
  cell(figures.coldLoadMs),
  cell(figures.memoryMb),
  cell(figures.heapMb),
  cell(figures.buildPeakMb),
  figures.failed ?? '',
]

/** An engine opened without reading more than is asked for. */
const onDemandRow = (name: string, { onDemand }: EngineFigures): readonly (readonly string[])[] =>
  onDemand === undefined
    ? []
    : [[`${name}, on demand`, '', '', cell(onDemand.coldLoadMs), cell(onDemand.memoryMb), cell(onDemand.heapMb), '', '']]

/** The tables that `npm run bench` prints: the whole engines, their times by class, how many queries found something, and ratios to ours. */
export function markdownTables(engines: Engines): string {
  const all = Object.entries(engines)
  const byClass = all.flatMap(([name, { classes, keystroke, exact }]) => [
    [name, ...CLASSES.map(asked => times(classes[asked]))],
    ...(keystroke === undefined ? [] : [[`${name}, whole keystroke`, ...CLASSES.map(asked => times(keystroke[asked]))]]),
    ...(exact === undefined ? [] : [[`${name}, exactly as lunr`, ...CLASSES.map(asked => times(exact[asked]))]]),
  ])
  const afterPause = all.flatMap(([name, { classes, keystroke }]) => [
    [name, ...CLASSES.map(asked => waking(classes[asked]))],
    ...(keystroke === undefined ? [] : [[`${name}, whole keystroke`, ...CLASSES.map(asked => waking(keystroke[asked]))]]),
  ])
  const found = all.flatMap(([name, figures]) =>
    figures.found === undefined ? [] : [[name, ...CLASSES.map(asked => cell(figures.found?.[asked]))]],
  )
  const ratios = Object.entries(ratiosToOurs(engines)).map(([name, own]) => [
    name,
    ...CLASSES.map(asked => (own[asked] === undefined ? '-' : `${own[asked].p50} / ${own[asked].p95}`)),
  ])
  return [
    table(
      [
        'engine',
        'build, docs/s',
        'bytes/doc',
        'cold load to first answer, ms',
        'memory (RSS), MB',
        'heap, MB',
        'most while building, MB',
        'could not',
      ],
      all.flatMap(([name, figures]) => [wholeRow(name, figures), ...onDemandRow(name, figures)]),
    ),
    table(['ms, p50 / p95 / max', ...CLASSES], byClass),
    table(['the first query after a pause, ms', ...CLASSES], afterPause),
    table(['queries that found something', ...CLASSES.map(asked => `${asked}, of ${QUERIES[asked].length}`)], found),
    table(['times as long as ours, p50 / p95', ...CLASSES], ratios),
  ].join('\n\n')
}
