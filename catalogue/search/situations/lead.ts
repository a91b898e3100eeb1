import type { Recognised } from './recognise.ts'

/**
 * A document that helps in a situation, and the situation that it helps in most. `value`: how well it helps somebody who is in trouble or does not know; `wished`: how
 * well it fits what somebody likes; each about 1 for the best one, more where it does for several situations.
 */
export type Lead = Readonly<{ value: number; wished: number; recognised: Recognised }>
