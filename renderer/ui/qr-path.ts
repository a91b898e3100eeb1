/** The dark modules of a code as the path of an SVG: one bar for each run in a row, one unit high. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .map((row, y) =>
      runs(row)
        .map(([from, to]) => `M${from} ${y}h${to - from}v1h-${to - from}z`)
        .join(''),
    )
    .join('')
}

function runs(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  row.forEach((dark, x) => {
    if (!dark) return
    const last = found.at(-1)
    if (last !== undefined && last[1] === x) last[1] = x + 1
    else found.push([x, x + 1])
  })
  return found
}
