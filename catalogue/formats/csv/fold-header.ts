/** A column's name as compared: no case, no accents, runs of anything else as one `_`. "Mots-clés " and "mots_cles" are the same column. */
export function foldHeader(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
}
