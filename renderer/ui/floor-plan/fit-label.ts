/**
 * How wide letters are, in ems of the plan's font at its strong weight: groups of Atkinson Hyperlegible Next as measured in Chromium, each
 * with its widest. Letters of other scripts count as wide ones.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,'’|!:; -]/, 0.33],
  [/[frtI()]/, 0.41],
  [/[csvxyzaeàâéèêëç]/u, 0.55],
  [/\p{Ll}/u, 0.6],
  [/\p{Lu}|\p{N}/u, 0.7],
]
const WIDE: readonly (readonly [RegExp, number])[] = [
  [/[mMW@]/, 0.89],
  [/[wOQNG]/, 0.77],
]
const EM_OTHER = 0.75

const widthOf = (letter: string): number => [...WIDE, ...WIDTHS].find(([group]) => group.test(letter))?.[1] ?? EM_OTHER

/** The width of a text in ems, a little over the truth so that what is said to fit does fit. */
export function widthInEms(text: string): number {
  let width = 0
  for (const letter of text) width += widthOf(letter)
  return width
}

export type LabelRoom = Readonly<{ width: number; fontSize: number; lines: number }>

/** The text broken at spaces into lines that fit; `undefined` when it does not fit. Never cuts a word. */
export function fitLabel(text: string, room: LabelRoom): readonly string[] | undefined {
  const ems = room.width / room.fontSize
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthInEms(joined) <= ems) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  const fits = lines.length <= room.lines && lines.every(line => widthInEms(line) <= ems)
  return fits ? lines : undefined
}
