import { plainNumber } from '../table/plain-number.ts'
import type { SheetCell } from '../table/sheet.ts'
import type { NumberFormat } from './number-format.ts'
import type { DateSystem } from './serial-date.ts'
import { serialDate } from './serial-date.ts'

/** A cell as its sheet has it. `value` undefined: there is none. */
export type RawCell = Readonly<{ type: string; style: number; value: string | undefined; inline: string | undefined; hasFormula: boolean }>

/** What the cells of a workbook refer to. */
export type CellContext = Readonly<{ texts: readonly string[]; formats: readonly NumberFormat[]; dates: DateSystem }>

/** The text that was typed into a cell or is shown in it; a formula's is the result that the file keeps. Undefined for an empty cell. */
export function cellText(cell: RawCell, context: CellContext): SheetCell | undefined {
  const { value, inline, hasFormula } = cell
  if (value === undefined && inline === undefined) return hasFormula ? { text: '', remark: 'no-result' } : undefined
  const read = readValue(cell, context)
  return hasFormula && read.remark === undefined ? { ...read, remark: 'formula' } : read
}

function readValue({ type, style, value = '', inline }: RawCell, { texts, formats, dates }: CellContext): SheetCell {
  switch (type) {
    case 's':
      return { text: texts[Number(value)] ?? '' }
    case 'inlineStr':
      return { text: inline ?? value }
    case 'str':
      return { text: value }
    case 'b':
      return { text: value.trim() === '1' ? 'true' : 'false' }
    case 'd':
      return { text: value.replace(/T00:00(:00(\.0+)?)?Z?$/, '') }
    case 'e':
      return { text: '', remark: 'error' }
    default:
      return numberText(value, formats[style] ?? { kind: 'plain' }, dates)
  }
}

function numberText(value: string, format: NumberFormat, dates: DateSystem): SheetCell {
  const number = plainNumber(value)
  if (number === undefined) return { text: value }
  if (format.kind === 'date') return { text: serialDate(Number(value), dates, format.parts) ?? number.text }
  if (format.kind === 'percent') return { text: `${plainNumber(String(Number(value) * 100))?.text ?? value} %` }
  if (format.kind === 'digits' && /^\d+$/.test(number.text)) return { ...number, text: number.text.padStart(format.digits, '0') }
  return number
}
