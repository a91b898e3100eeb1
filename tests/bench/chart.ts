import type { Classes, Engines } from './figures.ts'
import { isSpread } from './figures.ts'
import { CLASSES } from './queries.ts'

const LEFT = 190
const WIDTH = 640
const ROW = 16
const TOP = 60
/** Colours that stay apart for most kinds of colour blindness (Okabe and Ito, 2008). */
const COLOURS = ['#0072b2', '#56b4e9', '#d55e00', '#e69f00', '#009e73', '#cc79a7', '#000000']

type Series = Readonly<{ name: string; classes: Classes }>

const seriesOf = (engines: Engines): readonly Series[] =>
  Object.entries(engines).flatMap(([name, { classes, keystroke }]) => [
    { name, classes },
    ...(keystroke === undefined ? [] : [{ name: `${name}, whole keystroke`, classes: keystroke }]),
  ])

/** Whole powers of ten around the times, in milliseconds; a time of nothing counts as the clock's thousandth. */
export function decades(times: readonly number[]): Readonly<{ from: number; to: number }> {
  const logs = times.map(time => Math.log10(Math.max(0.001, time)))
  const from = Math.floor(Math.min(0, ...logs))
  return { from, to: Math.max(from + 1, Math.ceil(Math.max(0, ...logs))) }
}

const text = (x: number, y: number, content: string, rest = ''): string => `<text x="${x}" y="${y}" ${rest}>${content}</text>`

/** A chart of all engines by class on a logarithmic scale: a bar to the p95, a tick at the p50. An engine without a bar had no answer. */
export function svgChart(title: string, engines: Engines): string {
  const series = seriesOf(engines)
  const spreads = series.flatMap(({ classes }) => Object.values(classes)).filter(isSpread)
  const { from, to } = decades(spreads.flatMap(({ p50, p95 }) => [p50, p95]))
  const x = (time: number): number => Math.round(LEFT + ((Math.log10(Math.max(0.001, time)) - from) / (to - from)) * WIDTH)
  const group = (series.length + 1) * ROW
  const height = TOP + CLASSES.length * group
  const grid = Array.from({ length: to - from + 1 }, (_, i) => {
    const at = x(10 ** (from + i))
    return `<line x1="${at}" y1="${TOP - 8}" x2="${at}" y2="${height}" stroke="#ccc"/>${text(at, TOP - 14, `${Number((10 ** (from + i)).toPrecision(1))} ms`, 'text-anchor="middle"')}`
  })
  const bars = CLASSES.flatMap((asked, place) =>
    series.map(({ name, classes }, i) => {
      const y = TOP + place * group + i * ROW
      const label = text(LEFT - 6, y + 11, i === 0 ? `${asked}: ${name}` : name, 'text-anchor="end"')
      const spread = classes[asked]
      if (!isSpread(spread)) return `${label}${text(LEFT + 4, y + 11, spread?.failed ?? 'not measured', 'fill="#666"')}`
      const bar = `<rect x="${LEFT}" y="${y + 2}" width="${Math.max(1, x(spread.p95) - LEFT)}" height="${ROW - 4}" fill="${COLOURS[i % COLOURS.length]}"/>`
      return `${label}${bar}<line x1="${x(spread.p50)}" y1="${y}" x2="${x(spread.p50)}" y2="${y + ROW}" stroke="#fff" stroke-width="2"/>`
    }),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 40} ${height + 10}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#fff"/>
${text(LEFT, 20, `${title}: bar to the p95, white tick at the p50, logarithmic scale`, 'font-size="13"')}
${grid.join('\n')}
${bars.join('\n')}
</svg>
`
}
