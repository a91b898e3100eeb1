/** How well words of somebody in distress meet what answers them: nothing else that is asked for comes before it, and nothing is put beside it. */
export const URGENT = 10

/** How well words meet what answers them by one calm line beside documents and desks, which stay first: somebody is tired, or alone, and not in danger. */
export const CALM = 0.1

/** Whether words met what answers somebody in distress; `met`: how well they met each amenity. */
export const isMetUrgently = (met: readonly number[]): boolean => met.some(value => value >= URGENT)

/** Whether words asked for something that the centre has: what is answered by a calm line was not asked for. */
export const isAskedFor = (met: readonly number[]): boolean => met.some(value => value > CALM)
