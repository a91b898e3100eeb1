import type { Centre } from './centre.ts'

const SECONDS_PER_MINUTE = 60

/** The whole minutes that those who are several surely have before the question: what screens and the charter say of `severalSeconds`. */
export const severalMinutes = (timing: Centre['timing']): number => Math.floor(timing.severalSeconds / SECONDS_PER_MINUTE)
