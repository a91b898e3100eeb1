import type { ShownParts } from './serial-date.ts'

/** What a cell's number format makes of its number: a date, a percentage, a code of so many digits, or nothing that matters here. */
export type NumberFormat =
  | Readonly<{ kind: 'date'; parts: ShownParts }>
  | Readonly<{ kind: 'percent' }>
  | Readonly<{ kind: 'digits'; digits: number }>
  | Readonly<{ kind: 'plain' }>

/** Formats that have a number and no code in the file (ECMA-376 part 1, 18.8.30), as codes; those that only change the look of a number are left out. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
}

/** Reads a format: by its own code where the file gives one, else by its number. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  // East Asian workbooks number their own dates.
  const isDateById = (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  const written = code ?? BUILT_IN[id] ?? (isDateById ? 'yyyy-mm-dd' : 'General')
  // Only what stands for positive numbers, without texts, escapes, colours and languages.
  const bare = (written.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .toLowerCase()
  if (bare.includes('general')) return { kind: 'plain' }
  if (/[dmyhs]/.test(bare.replace(/am\/pm|a\/p/g, ''))) return { kind: 'date', parts: shownParts(bare.replace(/am\/pm|a\/p/g, '')) }
  if (bare.includes('%')) return { kind: 'percent' }
  const digits = /^0{2,}$/.exec(bare)?.[0].length
  return digits === undefined ? { kind: 'plain' } : { kind: 'digits', digits }
}

function shownParts(code: string): ShownParts {
  const time = /[hs]/.test(code)
  const year = code.includes('y')
  const day = code.includes('d')
  return { year, day, time, month: code.includes('m') && (!time || year || day) }
}
