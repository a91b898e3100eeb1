import { createHash } from 'node:crypto'

/** A key for a record that has none of its own: `digits` hexadecimal digits of the sum of what it says, the same at every import. What is not said counts as empty. */
export const madeKey = (parts: readonly (string | undefined)[], digits: number): string =>
  createHash('sha256')
    .update(parts.map(part => part ?? '').join('\n'))
    .digest('hex')
    .slice(0, digits)
