/** For each factor its values; what they are is not our business. */
export type Factors = Readonly<Record<string, readonly string[]>>
type Row = Record<string, string>

const pairKey = (left: string, leftValue: string, right: string, rightValue: string): string =>
  JSON.stringify(left < right ? [left, leftValue, right, rightValue] : [right, rightValue, left, leftValue])

/** Every pair of values of two factors. */
export function allPairs(factors: Factors): ReadonlySet<string> {
  const names = Object.keys(factors)
  return new Set(
    names.flatMap((left, index) =>
      names
        .slice(index + 1)
        .flatMap(right =>
          (factors[left] ?? []).flatMap(leftValue => (factors[right] ?? []).map(rightValue => pairKey(left, leftValue, right, rightValue))),
        ),
    ),
  )
}

/** The pairs that a row holds. */
export function pairsOf(row: Readonly<Row>): readonly string[] {
  const entries = Object.entries(row)
  return entries.flatMap(([left, leftValue], index) =>
    entries.slice(index + 1).map(([right, rightValue]) => pairKey(left, leftValue, right, rightValue)),
  )
}

/**
 * Rows that hold every pair of values of any two factors, the same each time, as few as the two largest factors allow wherever the others fit into
 * their rows: every pair of those two is a row, each further factor takes in each row the value that brings most new pairs, and what is then left
 * over gets rows of its own.
 */
export function pairwise(factors: Factors): readonly Readonly<Row>[] {
  const names = Object.keys(factors).sort((left, right) => valuesOf(factors, right).length - valuesOf(factors, left).length)
  const [first = '', second = '', ...others] = names
  const rows: Row[] = valuesOf(factors, first).flatMap(one => valuesOf(factors, second).map(other => ({ [first]: one, [second]: other })))
  const missing = new Set(allPairs(factors))
  for (const row of rows) for (const pair of pairsOf(row)) missing.delete(pair)
  for (const name of others) {
    const uses = new Map<string, number>()
    for (const row of rows) {
      const gain = (value: string): number => pairsOf({ ...row, [name]: value }).filter(pair => missing.has(pair)).length
      // Among equals the value used least: what nobody asked for is spread evenly too.
      const value = valuesOf(factors, name).toSorted(
        (left, right) => gain(right) - gain(left) || (uses.get(left) ?? 0) - (uses.get(right) ?? 0),
      )[0]
      if (value === undefined) continue
      row[name] = value
      uses.set(value, (uses.get(value) ?? 0) + 1)
      for (const pair of pairsOf(row)) missing.delete(pair)
    }
  }
  for (const pair of missing) {
    if (!missing.has(pair)) continue
    const [left, leftValue, right, rightValue] = JSON.parse(pair) as [string, string, string, string]
    const row: Row = {
      ...Object.fromEntries(names.map(name => [name, valuesOf(factors, name)[0] ?? ''])),
      [left]: leftValue,
      [right]: rightValue,
    }
    rows.push(row)
    for (const held of pairsOf(row)) missing.delete(held)
  }
  return rows
}

const valuesOf = (factors: Factors, name: string): readonly string[] => factors[name] ?? []
