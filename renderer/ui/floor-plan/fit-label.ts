/**
 * How wide letters are, in ems of the plan's fonts at their strong weight: groups of Atkinson Hyperlegible Next and of Noto Sans Arabic, whose letters are joined, as
 * measured in Chromium on the names of places. Letters of other scripts count as wide ones.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[ijl.,'’|!:; іїІЇ-]/u, 0.33],
  [/[frtI()]/, 0.41],
  [/[csvxyzaeàâéèêëç]/u, 0.55],
  [/[اأإآٱ]/u, 0.35],
  [/[لرزوؤءدذة]/u, 0.55],
  [/[سشصض]/u, 1.2],
  [/\p{Script=Arabic}/u, 0.68],
  [/\p{Ll}/u, 0.6],
  [/\p{Lu}|\p{N}/u, 0.7],
]
const WIDE: readonly (readonly [RegExp, number])[] = [
  [/[mMW@]/, 0.89],
  [/[wOQNG]/, 0.77],
  [/[жмфшщюы]/u, 0.96],
  [/[ЖМФШЩЮ]/u, 1.09],
  [/[ДИЙЛНОПЦ]/u, 0.79],
  [/[дийлпнцч]/u, 0.67],
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

/** A label as it is drawn: its lines, and how much smaller than the visitor's text where it must be. */
export type Fitted = Readonly<{ lines: readonly string[]; scale: number }>

/** Half of the visitor's text, when it is the largest, is what others read; a name that is small is still a name. */
const SCALES = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.45] as const

/** The text at the largest size at which it fits into so much room; `undefined` where it fits at none. `line`: the height of a line at the full size. */
export function fitSmaller(
  text: string,
  room: Readonly<{ width: number; height: number; fontSize: number; line: number }>,
): Fitted | undefined {
  for (const scale of SCALES) {
    const lines = fitLabel(text, {
      width: room.width,
      fontSize: room.fontSize * scale,
      lines: Math.max(1, Math.floor(room.height / (room.line * scale))),
    })
    if (lines !== undefined) return { lines, scale }
  }
  return undefined
}
