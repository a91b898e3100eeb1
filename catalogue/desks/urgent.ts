/** How well words of somebody in distress meet what answers them: nothing else that is asked for comes before it, and nothing is put beside it. */
export const URGENT = 10

/** Whether words met what answers somebody in distress; `met`: how well they met each amenity. */
export const isMetUrgently = (met: readonly number[]): boolean => met.some(value => value >= URGENT)
