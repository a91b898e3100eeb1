import { readListLine } from '../../../catalogue/model/list-line.ts'

/** What a keyboard says of one key: the character it made of it, and where the key is (UI Events, `key` and `code`). */
export type Stroke = Readonly<{ key: string; code: string }>

/**
 * What becomes of the keys 0 to 9 of the upper row where scanner and system do not think of the same layout: the characters at those keys, with and without
 * shift, and the digits of Arabic and Persian.
 */
export const DIGIT_ROWS: Readonly<Record<string, string>> = {
  plain: '0123456789',
  arabic: '٠١٢٣٤٥٦٧٨٩',
  persian: '۰۱۲۳۴۵۶۷۸۹',
  azerty: 'à&é"\'(-è_ç',
  azertyBelgium: 'à&é"\'(§è!ç',
  qwertyShift: ')!@#$%^&*(',
  qwertyBritainShift: ')!"£$%^&*(',
  qwertzShift: '=!"§$%&/()',
  qwertzSwissShift: '=+"*ç%&/()',
  qwertzCzech: 'é+ěščřžýáí',
  qwertzSlovak: 'é+ľščťžýáí',
  spanishShift: '=!"·$%&/()',
  italianShift: '=!"£$%&/()',
  portugueseShift: '=!"#$%&/()',
  ukrainianShift: ')!"№;%:?*(',
}

const ROWS = Object.values(DIGIT_ROWS).map(row => [...row])
const CHARACTERS = new Set(ROWS.flat())

/** The digit at a key's place, whatever the layout makes of it; undefined for other keys, and where the system does not tell the place. */
export const placedDigit = ({ code }: Stroke): string | undefined => /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]

/** A key that makes one character which may have been meant as a digit. */
export const maybeDigit = (stroke: Stroke): boolean =>
  [...stroke.key].length === 1 && (placedDigit(stroke) !== undefined || CHARACTERS.has(stroke.key.toLowerCase()))

/** The digits that the strokes may have been meant as: by the keys' places where the system tells them, else once for each layout that has all the characters. */
function readings(strokes: readonly Stroke[]): readonly string[] {
  const placed = strokes.map(placedDigit)
  if (placed.every(digit => digit !== undefined)) return [placed.join('')]
  return ROWS.flatMap(row => {
    const digits = strokes.map(({ key }) => row.indexOf(key.toLowerCase()))
    return digits.includes(-1) ? [] : [digits.join('')]
  })
}

/** The numbers of the list that was scanned; `undefined` when the strokes are no list, or when two layouts would make different lists of them. */
export function readScan(strokes: readonly Stroke[]): readonly string[] | undefined {
  const lists = new Map(
    readings(strokes).flatMap(digits => {
      const numbers = readListLine(digits)
      return numbers === undefined ? [] : [[digits, numbers] as const]
    }),
  )
  return lists.size === 1 ? [...lists.values()][0] : undefined
}

/** The strokes as digits for a field that takes nothing else: by place, else as the digits that they are. */
export const typedDigits = (strokes: readonly Stroke[]): string =>
  strokes.map(stroke => placedDigit(stroke) ?? asDigit(stroke.key)).join('')

/** A digit of any script as `0` to `9`; nothing for any other character. */
export function asDigit(character: string): string {
  const value = [DIGIT_ROWS['plain'], DIGIT_ROWS['arabic'], DIGIT_ROWS['persian']]
    .map(row => row?.indexOf(character) ?? -1)
    .find(index => index >= 0)
  return character === '' || value === undefined ? '' : String(value)
}
