import type { CellRemark } from './sheet.ts'

/** Digits that a spreadsheet keeps of a number. */
const KEPT_DIGITS = 15
/** A whole number as long as this is a code and no quantity: a SIREN has 9 digits, an EAN 13, a SIRET 14. */
const CODE_DIGITS = 12

/** A number as a person would write it, with what is to be said of it: `8.2454114801871E13` is 82454114801871, and 0.30000000000000004 is 0.3. Undefined for what is no number. */
export function plainNumber(written: string): Readonly<{ text: string; remark?: CellRemark }> | undefined {
  const value = written.trim() === '' ? Number.NaN : Number(written)
  if (!Number.isFinite(value)) return undefined
  const kept = Number(value.toPrecision(KEPT_DIGITS))
  const text = kept.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
  if (!Number.isInteger(value) || Math.abs(value) < 10 ** (CODE_DIGITS - 1)) return { text }
  if (Math.abs(value) >= 10 ** KEPT_DIGITS) return { text, remark: 'lost-digits' }
  return { text, remark: 'long-number' }
}
