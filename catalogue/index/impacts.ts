import { FIELD_BOOSTS, K1 } from './fields.ts'

/** The weight of one word in one document without its idf lies between these: a word once in a very long body, a word that fills every field. */
const LEAST = 0.02
const MOST = (K1 + 1) * FIELD_BOOSTS.reduce((sum, boost) => sum + boost, 0)
const STEPS = 254
const SPREAD = Math.log(MOST / LEAST)

/** One byte, 1 to 255, for a weight; steps of 2.9 %, so an error of 1.5 % at most. */
export function impactCode(weight: number): number {
  const step = Math.round((Math.log(weight / LEAST) / SPREAD) * STEPS)
  return 1 + Math.min(STEPS, Math.max(0, step))
}

/** The weight that each code stands for; code 0 stands for none. */
export const IMPACTS: Float32Array = Float32Array.from({ length: 256 }, (_, code) =>
  code === 0 ? 0 : LEAST * Math.exp((SPREAD * (code - 1)) / STEPS),
)

/** The largest weight there is: what a relevance of 1 is measured by. */
export const MOST_IMPACT = MOST
