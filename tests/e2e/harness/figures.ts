/** Several measurements of one thing, in one line: how many, the middle, the slowest but five in a hundred, the slowest. */
export function inOneLine(name: string, values: readonly number[], unit: string): string {
  const sorted = [...values].sort((left, right) => left - right)
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1)
  return `${name}: p50 ${at(0.5)} ${unit}, p95 ${at(0.95)} ${unit}, max ${at(1)} ${unit} (${sorted.length})`
}
