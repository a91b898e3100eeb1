/** The word among `words` that `typed` was most likely meant to be: at most two letters away (one for short words), or its only completion. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const allowed = typed.length < 5 ? 1 : 2
  const near = words.map(word => ({ word, distance: distance(typed, word) })).filter(one => one.distance <= allowed)
  near.sort((a, b) => a.distance - b.distance)
  if (near[0] !== undefined) return near[0].word
  const completions = words.filter(word => typed.length > 1 && word.startsWith(typed))
  return completions.length === 1 ? completions[0] : undefined
}

/** Levenshtein distance, row by row. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? Math.max(a.length, b.length)
}
