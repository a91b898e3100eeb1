/**
 * The check digit of ISO/IEC 7064, hybrid system MOD 11,10: it finds every single wrong digit and nearly every swap of two neighbours.
 * Starting from 10, each digit is added; the sum's remainder by 10 (a remainder of 0 counts as 10) is doubled and reduced by 11.
 * The check digit is what then makes the sum 1 modulo 10. `digits` holds decimal digits only; throws `RangeError` otherwise.
 */
export function checkDigit(digits: string): string {
  if (!/^\d+$/.test(digits)) throw new RangeError(`not a row of digits: ${JSON.stringify(digits)}`)
  let product = 10
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return String((11 - product) % 10)
}

/** Whether the last digit is the check digit of the others. */
export const hasCheckDigit = (digits: string): boolean => /^\d{2,}$/.test(digits) && checkDigit(digits.slice(0, -1)) === digits.at(-1)
