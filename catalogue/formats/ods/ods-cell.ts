import { plainNumber } from '../table/plain-number.ts'
import type { SheetCell } from '../table/sheet.ts'

/** A cell as the file has it: its attributes, and the text it shows. */
export type OdsCell = Readonly<{ attributes: Readonly<Record<string, string>>; shown: string; target: string | undefined }>

/** The text that was typed into a cell or is shown in it; a formula's is the result that the file keeps. Undefined for an empty cell. */
export function odsCell({ attributes, shown, target }: OdsCell): SheetCell | undefined {
  const read = readValue(attributes, shown)
  const hasFormula = attributes['table:formula'] !== undefined
  const link = target === undefined ? {} : { target }
  if (read === undefined) return hasFormula ? { text: '', remark: 'no-result' } : target === undefined ? undefined : { text: '', ...link }
  return { ...read, ...(hasFormula && read.remark === undefined && { remark: 'formula' }), ...link }
}

function readValue(attributes: Readonly<Record<string, string>>, shown: string): SheetCell | undefined {
  if (attributes['calcext:value-type'] === 'error') return { text: '', remark: 'error' }
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
      return numberText(attributes['office:value'] ?? '', shown)
    case 'date':
      return { text: (attributes['office:date-value'] ?? shown).replace(/T00:00:00(\.0+)?Z?$/, '').replace('T', ' ') }
    case 'boolean':
      return { text: attributes['office:boolean-value'] ?? shown }
    case undefined:
      return shown === '' ? undefined : { text: shown }
    default:
      return { text: shown }
  }
}

/** A code shown with zeros before it keeps them; any other number is written plainly, whatever its look. */
function numberText(value: string, shown: string): SheetCell {
  const number = plainNumber(value)
  if (number === undefined) return { text: shown }
  return /^0\d+$/.test(shown) && Number(shown) === Number(value) ? { ...number, text: shown } : number
}
