const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Where the typed part stands in `whole`, whatever the accents and capitals: at the beginning of a word, or nowhere (`[0, 0]`). */
export function typedSpan(typed: string, whole: string): readonly [number, number] {
  const wanted = folded(typed.trim())
  if (wanted === '') return [0, 0]
  for (let from = 0; from < whole.length; from++) {
    if (from > 0 && /[\p{L}\p{N}]/u.test(whole[from - 1] ?? '')) continue
    for (let end = from + 1; end <= whole.length; end++) if (folded(whole.slice(from, end)) === wanted) return [from, end]
  }
  return [0, 0]
}

/** A completion with the part that is not typed yet in bold. */
export function Completion({ typed, whole }: Readonly<{ typed: string; whole: string }>) {
  const [from, end] = typedSpan(typed, whole)
  return (
    <>
      <b>{whole.slice(0, from)}</b>
      {whole.slice(from, end)}
      <b>{whole.slice(end)}</b>
    </>
  )
}
